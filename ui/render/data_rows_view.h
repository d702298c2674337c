#pragma once

#include "core/render/data_rows.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace muto::ui {

class DataRowsModel;

/// What a data file would make, as a table.
class DataRowsView : public QWidget
{
    Q_OBJECT

public:
    explicit DataRowsView(QWidget *parent = nullptr);

    void show(const render::DataRows &rows, const QStringList &paths, const QStringList &existing);

private:
    void fitColumns();

    DataRowsModel *m_model;
    QTableView *m_table;
};

} // namespace muto::ui
