#include "ui/captions/captions_model.h"

#include "ui/preview/time_format.h"
#include "ui/support/icons.h"

#include <QFont>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

using captions::CaptionLine;

namespace {

/// What stands for the beginning of a new line where there is only one: a slash, unless the text has some.
QString breakOf(const CaptionLine &line)
{
    const QString slash = QStringLiteral(" / ");
    return line.text.contains(slash) ? QStringLiteral(" ⏎ ") : slash;
}

} // namespace

void CaptionsModel::setLines(const captions::CaptionLines &lines)
{
    if (m_lines == lines)
        return;
    const bool isSameLength = lines.lines.size() == m_lines.lines.size();
    if (!isSameLength)
        beginResetModel();
    m_lines = lines;
    if (!isSameLength) {
        m_now = -1;
        endResetModel();
    } else if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void CaptionsModel::setTime(double seconds)
{
    const int now = rowAt(seconds);
    if (now == m_now)
        return;
    for (const int row : {std::exchange(m_now, now), now}) {
        if (row >= 0 && row < rowCount())
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int CaptionsModel::rowAt(double seconds) const
{
    for (std::size_t i = 0; i < m_lines.lines.size(); ++i) {
        if (m_lines.lines[i].start <= seconds && seconds < m_lines.lines[i].end)
            return int(i);
    }
    return -1;
}

int CaptionsModel::rowOf(const edit::ElementPath &path) const
{
    for (std::size_t i = 0; i < m_lines.lines.size(); ++i) {
        if (m_lines.lines[i].path == path)
            return int(i);
    }
    return -1;
}

int CaptionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.lines.size());
}

int CaptionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CaptionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CaptionLine &line = m_lines.lines[std::size_t(index.row())];
    const bool isText = index.column() == Text;
    const double seconds = index.column() == Start ? line.start : line.end;
    switch (role) {
    case Qt::DisplayRole:
        return isText ? QString(line.text).replace(QLatin1Char('\n'), QStringLiteral(" ⏎ "))
                      : captionTime(seconds, 2);
    case Qt::EditRole:
        return isText ? QString(line.text).replace(QLatin1Char('\n'), breakOf(line))
                      : captionTime(seconds, 3);
    case Qt::ToolTipRole:
        return isText ? line.text : captionTime(seconds, 3);
    case Qt::TextAlignmentRole:
        return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return index.row() == m_now ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        return isText || index.row() == m_now ? QVariant() : toneColor(Tone::Muted);
    default:
        return {};
    }
}

bool CaptionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_edits || role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const CaptionLine line = m_lines.lines[std::size_t(index.row())];
    const QString typed = value.toString();
    Result<> done;
    if (index.column() == Text) {
        const QString text = QString(typed).replace(breakOf(line), QStringLiteral("\n"));
        done = m_edits->setText(index.row(), text);
    } else {
        const std::optional<double> seconds = parseSeconds(typed);
        if (!seconds) {
            Q_EMIT refused({ErrorKind::Usage, tr("Write a time, such as 2.5 or 1:02."), {}});
            return false;
        }
        done = m_edits->setTimes(index.row(), index.column() == Start
                                                  ? captions::TimeSpan{*seconds, line.end}
                                                  : captions::TimeSpan{line.start, *seconds});
    }
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

Qt::ItemFlags CaptionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return usual;
    const bool isEditable = index.column() != Text || m_lines.lines[std::size_t(index.row())].isTextEditable;
    return isEditable ? usual | Qt::ItemIsEditable : usual;
}

QVariant CaptionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return section == Start ? tr("Start") : section == End ? tr("End") : tr("Text");
    if (role == Qt::ToolTipRole && section == Text)
        return tr("Write “ / ” where a new line begins");
    return {};
}

QString captionTime(double seconds, int decimals)
{
    const int scale = decimals > 2 ? 1000 : 100;
    const qint64 whole = std::llround(std::max(0.0, seconds) * scale);
    return QStringLiteral("%1:%2.%3")
        .arg(whole / scale / 60)
        .arg(whole / scale % 60, 2, 10, QLatin1Char('0'))
        .arg(whole % scale, decimals, 10, QLatin1Char('0'));
}

} // namespace muto::ui
