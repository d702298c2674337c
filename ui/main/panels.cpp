#include "ui/main/panels.h"

#include "ui/main/action_registry.h"
#include "ui/main/panel_dock.h"

#include <QAction>
#include <QMainWindow>

namespace muto::ui {

namespace {

constexpr int kLayoutVersion = 1; // raise it when the panels change, so that old layouts are dropped

} // namespace

Panels::Panels(QMainWindow &window, const ActionRegistry &actions, const Contents &contents)
    : QObject(&window)
    , m_window(window)
    , m_clips(new PanelDock(QStringLiteral("clipsDock"), tr("Clips"), contents.clips, &window))
    , m_renders(new PanelDock(QStringLiteral("rendersDock"), tr("Renders"), contents.renders, &window))
    , m_console(new PanelDock(QStringLiteral("consoleDock"), tr("Console"), contents.console, &window))
{
    m_window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks |
                            QMainWindow::AllowNestedDocks);
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
    tie(ActionId::ShowClips, m_clips);
    tie(ActionId::ShowRenders, m_renders);
    tie(ActionId::ShowConsole, m_console);
    connect(actions.action(ActionId::ResetLayout), &QAction::triggered, this, &Panels::reset);
}

void Panels::arrange()
{
    for (QDockWidget *dock : {m_clips, m_renders, m_console})
        m_window.removeDockWidget(dock);
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_clips);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_renders);
    m_window.addDockWidget(Qt::BottomDockWidgetArea, m_console);
    for (QDockWidget *dock : {m_clips, m_renders, m_console})
        dock->show();
    m_window.resizeDocks({m_clips, m_renders}, {300, 272}, Qt::Horizontal);
    m_window.resizeDocks({m_console}, {128}, Qt::Vertical);
}

void Panels::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (!shown) {
        m_state = m_window.saveState(kLayoutVersion);
        for (QDockWidget *dock : {m_clips, m_renders, m_console})
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
