#include "ui/render/data_rows_model.h"

#include "ui/support/icons.h"

#include <QDir>
#include <QFileInfo>
#include <QIcon>

namespace muto::ui {

void DataRowsModel::setRows(const render::DataRows &rows)
{
    if (m_rows == rows)
        return;
    beginResetModel();
    m_rows = rows;
    m_paths.clear();
    m_existing.clear();
    endResetModel();
}

void DataRowsModel::setFilms(const QStringList &paths, const QStringList &existing)
{
    m_paths = paths;
    m_existing = QSet<QString>(existing.begin(), existing.end());
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Film), index(rowCount() - 1, Film));
}

int DataRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.rows.size());
}

int DataRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstValue + int(m_rows.columns.size());
}

QVariant DataRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == Film)
        return filmData(index.row(), role);
    if (index.column() == Problems)
        return problemData(index.row(), role);
    return valueData(index.row(), m_rows.columns.at(index.column() - FirstValue), role);
}

QVariant DataRowsModel::filmData(int row, int role) const
{
    const QString path = m_paths.value(row);
    if (role == Qt::DisplayRole)
        return QFileInfo(path).fileName();
    if (role == Qt::DecorationRole && m_existing.contains(path))
        return icon(QStringLiteral("warning"), Tone::Warn);
    if (role == Qt::ToolTipRole && !path.isEmpty())
        return m_existing.contains(path)
                   ? tr("%1\nThere is such a file already.").arg(QDir::toNativeSeparators(path))
                   : QDir::toNativeSeparators(path);
    return {};
}

QVariant DataRowsModel::problemData(int row, int role) const
{
    const QStringList &problems = m_rows.rows[std::size_t(row)].problems;
    if (role == Qt::DisplayRole)
        return problems.join(QLatin1Char(' '));
    if (role == Qt::DecorationRole && !problems.isEmpty())
        return icon(QStringLiteral("error"), Tone::Bad);
    if (role == Qt::ToolTipRole && !problems.isEmpty())
        return problems.join(QLatin1Char('\n'));
    return {};
}

QVariant DataRowsModel::valueData(int row, const QString &column, int role) const
{
    const QJsonObject &values = m_rows.rows[std::size_t(row)].values;
    const auto value = values.find(column);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return value == values.end() ? QString() : render::shownValue(*value);
    if (role == Qt::ForegroundRole && m_rows.unknown.contains(column))
        return toneColor(Tone::Muted);
    return {};
}

QVariant DataRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const QString column = m_rows.columns.value(section - FirstValue);
    if (role == Qt::DisplayRole)
        return section == Film ? tr("Film") : section == Problems ? tr("Problems") : column;
    if (role == Qt::ToolTipRole && m_rows.unknown.contains(column))
        return tr("The film has no variable called “%1”. It can be part of the films' names.").arg(column);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace muto::ui
