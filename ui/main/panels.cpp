#include "ui/main/panels.h"

#include "ui/main/action_registry.h"
#include "ui/main/panel_dock.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

namespace muto::ui {

namespace {

constexpr int kLayoutVersion = 2; // raise it when the panels change, so that old layouts are dropped

} // namespace

Panels::Panels(QMainWindow &window, const ActionRegistry &actions, const Contents &contents)
    : QObject(&window)
    , m_window(window)
    , m_timeline(new PanelDock(QStringLiteral("timelineDock"), tr("Timeline"), contents.timeline, &window,
                               contents.timelineTools))
    , m_clips(new PanelDock(QStringLiteral("clipsDock"), tr("Clips"), contents.clips, &window))
    , m_renders(new PanelDock(QStringLiteral("rendersDock"), tr("Renders"), contents.renders, &window))
    , m_console(new PanelDock(QStringLiteral("consoleDock"), tr("Console"), contents.console, &window))
{
    m_window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks |
                            QMainWindow::AllowNestedDocks);
    m_window.setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    arrange();
    const auto tie = [&](ActionId id, QDockWidget *dock) {
        QAction *ours = actions.action(id);
        QAction *its = dock->toggleViewAction();
        ours->setChecked(its->isChecked());
        connect(its, &QAction::toggled, ours, &QAction::setChecked);
        connect(ours, &QAction::triggered, its, &QAction::trigger);
    };
    tie(ActionId::ShowTimeline, m_timeline);
    tie(ActionId::ShowClips, m_clips);
    tie(ActionId::ShowRenders, m_renders);
    tie(ActionId::ShowConsole, m_console);
    for (PanelDock *dock : docks()) {
        connect(dock, &QDockWidget::visibilityChanged, this, &Panels::showTabs, Qt::QueuedConnection);
        connect(dock, &QDockWidget::dockLocationChanged, this, &Panels::showTabs, Qt::QueuedConnection);
    }
    m_window.installEventFilter(this);
    connect(actions.action(ActionId::ResetLayout), &QAction::triggered, this, &Panels::reset);
}

std::array<PanelDock *, 4> Panels::docks() const
{
    return {m_timeline, m_clips, m_renders, m_console};
}

void Panels::arrange()
{
    for (PanelDock *dock : docks())
        m_window.removeDockWidget(dock);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_renders);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_timeline);
    m_window.tabifyDockWidget(m_timeline, m_clips);
    m_window.tabifyDockWidget(m_clips, m_console);
    for (PanelDock *dock : docks())
        dock->show();
    m_timeline->raise();
    m_window.resizeDocks({m_renders}, {272}, Qt::Horizontal);
    m_window.resizeDocks({m_timeline}, {264}, Qt::Vertical);
    showTabs();
}

/// Qt makes tab bars as they are needed, and tells nobody else.
bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ChildAdded)
        QMetaObject::invokeMethod(this, &Panels::showTabs, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Panels::showTabs()
{
    for (PanelDock *dock : docks())
        dock->setTitleShown(m_window.tabifiedDockWidgets(dock).isEmpty());
    const auto bars = m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    // One that has no tabs, while nothing is open, has no name either and is no place for the keys.
    for (QTabBar *bar : bars)
        bar->setFocusPolicy(bar->count() > 0 ? Qt::TabFocus : Qt::NoFocus);
}

void Panels::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (!shown) {
        m_state = m_window.saveState(kLayoutVersion);
        for (PanelDock *dock : docks())
            dock->hide();
    } else if (!m_window.restoreState(m_state, kLayoutVersion)) {
        arrange();
    }
}

void Panels::reset()
{
    if (m_shown)
        arrange();
    else
        m_state.clear();
}

void Panels::raiseConsole()
{
    m_console->show();
    m_console->raise();
}

void Panels::raiseRenders()
{
    m_renders->show();
    m_renders->raise();
}

QByteArray Panels::save() const
{
    return m_shown ? m_window.saveState(kLayoutVersion) : m_state;
}

void Panels::restore(const QByteArray &state)
{
    if (!m_shown)
        m_state = state;
    else if (!state.isEmpty())
        m_window.restoreState(state, kLayoutVersion);
}

} // namespace muto::ui
