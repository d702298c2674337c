#pragma once

#include "core/render/data_rows.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>

namespace muto::ui {

/// The rows of a data file as a table: the film each makes, what is wrong with it, and its values.
class DataRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Film, Problems, FirstValue };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const render::DataRows &rows);
    /// The films, as many as there are rows, or none while they cannot be named; `existing` would be
    /// replaced.
    void setFilms(const QStringList &paths, const QStringList &existing);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant filmData(int row, int role) const;
    QVariant problemData(int row, int role) const;
    QVariant valueData(int row, const QString &column, int role) const;

    render::DataRows m_rows;
    QStringList m_paths;
    QSet<QString> m_existing;
};

} // namespace muto::ui
