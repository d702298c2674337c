#include "ui/main/panels.h"

#include "ui/main/panel_dock.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QTabBar>

namespace muto::ui {

namespace {

constexpr int kLayoutVersion = 3; // raise it when the panels change, so that old layouts are dropped
constexpr int kLeftWidth = 256;
constexpr int kRightWidth = 296;
constexpr int kBottomHeight = 280;

} // namespace

Panels::Panels(QMainWindow &window, const ActionRegistry &actions, const std::vector<Panel> &panels)
    : QObject(&window)
    , m_window(window)
{
    m_window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks |
                            QMainWindow::AllowNestedDocks);
    for (const Qt::DockWidgetArea area :
         {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea})
        m_window.setTabPosition(area, QTabWidget::North);
    for (const Panel &panel : panels) {
        auto *dock = new PanelDock(panel.name, panel.title, panel.content, &window, panel.tools);
        m_panels.push_back({panel.action, panel.place, dock});
        tie(actions.action(panel.action), dock);
    }
    arrange();
    for (const Placed &panel : m_panels) {
        connect(panel.dock, &QDockWidget::visibilityChanged, this, &Panels::showTabs, Qt::QueuedConnection);
        connect(panel.dock, &QDockWidget::dockLocationChanged, this, &Panels::showTabs, Qt::QueuedConnection);
    }
    m_window.installEventFilter(this);
    connect(actions.action(ActionId::ResetLayout), &QAction::triggered, this, &Panels::reset);
}

void Panels::tie(QAction *ours, PanelDock *dock)
{
    QAction *its = dock->toggleViewAction();
    ours->setChecked(its->isChecked());
    connect(its, &QAction::toggled, ours, &QAction::setChecked);
    connect(ours, &QAction::triggered, its, &QAction::trigger);
}

void Panels::arrange()
{
    for (const Placed &panel : m_panels)
        m_window.removeDockWidget(panel.dock);
    arrange(Place::Left, Qt::LeftDockWidgetArea, kLeftWidth, Qt::Horizontal);
    arrange(Place::Right, Qt::RightDockWidgetArea, kRightWidth, Qt::Horizontal);
    arrange(Place::Bottom, Qt::BottomDockWidgetArea, kBottomHeight, Qt::Vertical);
    showTabs();
}

void Panels::arrange(Place place, Qt::DockWidgetArea area, int size, Qt::Orientation orientation)
{
    PanelDock *first = nullptr;
    PanelDock *last = nullptr;
    for (const Placed &panel : m_panels) {
        if (panel.place != place)
            continue;
        if (last)
            m_window.tabifyDockWidget(last, panel.dock);
        else
            m_window.addDockWidget(area, panel.dock);
        panel.dock->show();
        first = first ? first : panel.dock;
        last = panel.dock;
    }
    if (!first)
        return;
    first->raise();
    m_window.resizeDocks({first}, {size}, orientation);
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
    for (const Placed &panel : m_panels)
        panel.dock->setTitleShown(m_window.tabifiedDockWidgets(panel.dock).isEmpty());
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
        // Sizes that were given before the window had one of its own mean nothing.
        if (m_window.isVisible())
            m_state = m_window.saveState(kLayoutVersion);
        for (const Placed &panel : m_panels)
            panel.dock->hide();
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

void Panels::raise(ActionId wanted)
{
    for (const Placed &panel : m_panels) {
        if (panel.action != wanted)
            continue;
        panel.dock->show();
        panel.dock->raise();
    }
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
