#include "ui/main/console_panel.h"

#include "ui/main/console_delegate.h"
#include "ui/main/console_model.h"
#include "ui/support/icons.h"
#include "ui/support/panel_command.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace muto::ui {

ConsolePanel::ConsolePanel(ConsoleModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new QListView(this))
{
    m_view->setObjectName(QStringLiteral("consoleList"));
    m_view->setAccessibleName(tr("Console"));
    m_view->setModel(&model);
    m_view->setItemDelegate(new ConsoleDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new EmptyState(m_view, QStringLiteral("console"),
                   tr("Nothing to report. Messages and errors of the page appear here."));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(makeButtons());

    connect(&model, &ConsoleModel::rowsAboutToBeInserted, this, &ConsolePanel::followNewest);
}

QWidget *ConsolePanel::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    const auto add = [&](const PanelCommand &command) {
        QAction *action = addCommand(*this, command);
        auto *button = new QToolButton(buttons);
        button->setDefaultAction(action);
        column->addWidget(button);
        return action;
    };
    QAction *copyAction = add({.name = "console.copy",
                               .text = tr("Copy the selected lines, or all"),
                               .iconName = QStringLiteral("copy"),
                               .keys = {QKeySequence::Copy}});
    QAction *clearAction =
        add({.name = "console.clear", .text = tr("Clear the console"), .iconName = QStringLiteral("clear")});
    column->addStretch();
    connect(copyAction, &QAction::triggered, this, &ConsolePanel::copy);
    connect(clearAction, &QAction::triggered, &m_model, &ConsoleModel::clear);
    return buttons;
}

void ConsolePanel::copy()
{
    const QModelIndexList selected = m_view->selectionModel()->selectedIndexes();
    std::vector<int> rows;
    std::transform(selected.begin(), selected.end(), std::back_inserter(rows),
                   [](const QModelIndex &index) { return index.row(); });
    if (rows.empty()) {
        rows.resize(std::size_t(m_model.rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(m_model.textOf(rows));
}

/// Stays at the end if it is there; who scrolled up to read is left in peace.
void ConsolePanel::followNewest()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() == bar->maximum())
        QMetaObject::invokeMethod(m_view, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
}

} // namespace muto::ui
