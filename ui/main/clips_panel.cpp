#include "ui/main/clips_panel.h"

#include "ui/main/clip_list_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/padded_delegate.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace muto::ui {

namespace {

constexpr int kClipsToMeasure = 50; // times of thousands are as wide as those of a few

} // namespace

ClipsPanel::ClipsPanel(ClipListModel &model, QWidget *parent)
    : QWidget(parent)
    , m_view(new QTreeView(this))
{
    m_view->setObjectName(QStringLiteral("clipList"));
    m_view->setAccessibleName(tr("Clips of the composition"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new PaddedDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(0);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setMinimumSectionSize(48);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setResizeContentsPrecision(kClipsToMeasure);
    m_view->header()->setSectionResizeMode(ClipListModel::NameColumn, QHeaderView::Stretch);
    new EmptyState(m_view, QStringLiteral("clips"),
                   tr("The clips of a composition appear here: every element with a start."));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);

    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT clipActivated(index.data(ClipListModel::StartRole).toDouble());
    });
}

} // namespace muto::ui
