#include "ui/render/data_rows_view.h"

#include "ui/render/data_rows_model.h"
#include "ui/widgets/padded_delegate.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kWidestColumn = 220;
constexpr int kRowsToMeasure = 100;

} // namespace

DataRowsView::DataRowsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new DataRowsModel(this))
    , m_table(new QTableView(this))
{
    m_table->setObjectName(QStringLiteral("dataRowsTable"));
    m_table->setAccessibleName(tr("Films of the data file"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setItemDelegate(new PaddedDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DataRowsView::fitColumns);
}

void DataRowsView::show(const render::DataRows &rows, const QStringList &paths, const QStringList &existing)
{
    m_model->setRows(rows);
    m_model->setFilms(paths, existing);
    m_table->setColumnHidden(DataRowsModel::Problems, rows.withProblems() == 0);
    fitColumns();
}

void DataRowsView::fitColumns()
{
    m_table->horizontalHeader()->setResizeContentsPrecision(kRowsToMeasure);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestColumn));
}

} // namespace muto::ui
