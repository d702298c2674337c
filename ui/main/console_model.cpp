#include "ui/main/console_model.h"

#include "ui/support/icons.h"

#include <QIcon>
#include <QStringList>

#include <utility>

namespace muto::ui {

namespace {

using Level = ConsoleModel::Level;

constexpr std::size_t kMostEntries = 5000;
constexpr std::size_t kDroppedAtOnce = 500;

Level levelOf(composition::Issue::Severity severity)
{
    switch (severity) {
    case composition::Issue::Severity::Info:
        return Level::Info;
    case composition::Issue::Severity::Warning:
        return Level::Warning;
    case composition::Issue::Severity::Error:
        return Level::Error;
    }
    Q_UNREACHABLE();
}

QIcon levelIcon(Level level)
{
    switch (level) {
    case Level::Info:
        return icon(QStringLiteral("info"), Tone::Muted);
    case Level::Warning:
        return icon(QStringLiteral("warning"), Tone::Warn);
    case Level::Error:
        return icon(QStringLiteral("error"), Tone::Bad);
    }
    Q_UNREACHABLE();
}

QString place(const QString &source, int line)
{
    return source.isEmpty() || line <= 0 ? source
                                         : QStringLiteral("%1:%2").arg(source, QString::number(line));
}

} // namespace

void ConsoleModel::add(const web::ConsoleMessage &message)
{
    append({message.level, message.text, place(message.source, message.line)});
}

void ConsoleModel::add(const composition::Issue &issue)
{
    append({levelOf(issue.severity), issue.message, issue.where});
}

void ConsoleModel::add(const Error &error)
{
    append({Level::Error,
            error.detail.isEmpty() ? error.message : error.message + QLatin1Char('\n') + error.detail,
            {}});
}

void ConsoleModel::append(Entry entry)
{
    if (repeatsLast(entry)) {
        ++m_entries.back().count;
        const QModelIndex last = index(int(m_entries.size()) - 1);
        Q_EMIT dataChanged(last, last);
        return;
    }
    if (m_entries.size() >= kMostEntries)
        dropOldest();
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    count(entry.level, 1);
    m_entries.push_back(std::move(entry));
    endInsertRows();
    Q_EMIT countsChanged();
}

bool ConsoleModel::repeatsLast(const Entry &entry) const
{
    return !m_entries.empty() && m_entries.back().level == entry.level &&
           m_entries.back().text == entry.text && m_entries.back().source == entry.source;
}

void ConsoleModel::dropOldest()
{
    beginRemoveRows({}, 0, int(kDroppedAtOnce) - 1);
    const auto end = m_entries.begin() + kDroppedAtOnce;
    for (auto it = m_entries.begin(); it != end; ++it)
        count(it->level, -1);
    m_entries.erase(m_entries.begin(), end);
    endRemoveRows();
}

void ConsoleModel::count(Level level, int change)
{
    if (level == Level::Warning)
        m_warnings += change;
    else if (level == Level::Error)
        m_errors += change;
}

void ConsoleModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_warnings = 0;
    m_errors = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

std::optional<SourceLine> ConsoleModel::placeOf(const QModelIndex &index) const
{
    if (!index.isValid()) // nothing is chosen
        return std::nullopt;
    const Entry &entry = m_entries.at(std::size_t(index.row()));
    return sourceLineAt(entry.source.isEmpty() ? entry.text : entry.source);
}

QString ConsoleModel::textOf(const std::vector<int> &rows) const
{
    QStringList lines;
    for (const int row : rows) {
        const Entry &entry = m_entries.at(std::size_t(row));
        lines << (entry.source.isEmpty() ? entry.text
                                         : QStringLiteral("%1 (%2)").arg(entry.text, entry.source));
    }
    return lines.join(QLatin1Char('\n'));
}

int ConsoleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ConsoleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return entry.text;
    case Qt::DecorationRole:
        return levelIcon(entry.level);
    case Qt::AccessibleTextRole:
        return entry.level == Level::Error     ? tr("Error: %1").arg(entry.text)
               : entry.level == Level::Warning ? tr("Warning: %1").arg(entry.text)
                                               : entry.text;
    case LevelRole:
        return int(entry.level);
    case SourceRole:
        return entry.source;
    case CountRole:
        return entry.count;
    default:
        return {};
    }
}

} // namespace muto::ui
