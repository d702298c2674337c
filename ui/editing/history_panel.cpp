#include "ui/editing/history_panel.h"

#include "ui/widgets/padded_delegate.h"

#include <QUndoStack>
#include <QUndoView>
#include <QVBoxLayout>

namespace muto::ui {

HistoryPanel::HistoryPanel(QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_view(new QUndoView(&stack, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_view->setObjectName(QStringLiteral("historyList"));
    m_view->setAccessibleName(tr("History of edits"));
    m_view->setEmptyLabel(tr("As it was opened"));
    m_view->setItemDelegate(new PaddedDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace muto::ui
