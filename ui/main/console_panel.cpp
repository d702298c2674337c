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
#include <QMenu>
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
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    new EmptyState(m_view, QStringLiteral("console"),
                   tr("Nothing to report. Messages and errors of the page appear here."));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view);
    layout->addWidget(makeButtons());

    showCommands();

    connect(&model, &ConsoleModel::rowsAboutToBeInserted, this, &ConsolePanel::followNewest);
    connect(&model, &ConsoleModel::modelReset, this, &ConsolePanel::showCommands);
    connect(m_view, &QListView::activated, this, &ConsolePanel::goTo);
    connect(m_view, &QListView::customContextMenuRequested, this, &ConsolePanel::openMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConsolePanel::showCommands);
    connect(m_goTo, &QAction::triggered, this, [this] { goTo(m_view->currentIndex()); });
    connect(m_copy, &QAction::triggered, this, &ConsolePanel::copy);
    connect(m_clear, &QAction::triggered, &m_model, &ConsoleModel::clear);
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
    m_goTo = add({.name = "console.goTo", .text = tr("Go to Source"), .iconName = QStringLiteral("source")});
    m_copy = add({.name = "console.copy",
                  .text = tr("Copy the Selected Lines, or All"),
                  .iconName = QStringLiteral("copy"),
                  .keys = {QKeySequence::Copy}});
    m_clear =
        add({.name = "console.clear", .text = tr("Clear the Console"), .iconName = QStringLiteral("clear")});
    column->addStretch();
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

/// What names no line of the project stays what it is: a message to read.
void ConsolePanel::goTo(const QModelIndex &index)
{
    if (const auto place = m_model.placeOf(index))
        Q_EMIT placeAsked(place->file, place->line);
}

void ConsolePanel::showCommands()
{
    const bool hasPlace = m_model.placeOf(m_view->currentIndex()).has_value();
    setCommandObstacle(*m_goTo, hasPlace ? QString() : tr("The message names no line of the project."));
}

void ConsolePanel::openMenu(const QPoint &position)
{
    QMenu menu(this);
    menu.addActions({m_goTo, m_copy});
    menu.addSeparator();
    menu.addAction(m_clear);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

/// Stays at the end if it is there; who scrolled up to read is left in peace.
void ConsolePanel::followNewest()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    if (bar->value() == bar->maximum())
        QMetaObject::invokeMethod(m_view, &QAbstractItemView::scrollToBottom, Qt::QueuedConnection);
}

} // namespace muto::ui
