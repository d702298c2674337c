#include "ui/main/panels.h"

#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "ui/main/layouts.h"
#include "ui/main/panel_dock.h"
#include "ui/main/panel_rail.h"
#include "ui/main/panel_sides.h"
#include "ui/main/panel_tabs.h"
#include "ui/main/seams.h"
#include "ui/main/side_fit.h"
#include "ui/support/motion.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QScreen>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace muto::ui {

namespace keys = settings::keys;

namespace {

constexpr int kLayoutVersion = 4; // raise it when old layouts are to be dropped

constexpr std::array<std::pair<LayoutId, ActionId>, 5> kLayoutActions{{
    {LayoutId::Edit, ActionId::LayoutEdit},
    {LayoutId::Animate, ActionId::LayoutAnimate},
    {LayoutId::Code, ActionId::LayoutCode},
    {LayoutId::Sound, ActionId::LayoutSound},
    {LayoutId::Render, ActionId::LayoutRender},
}};

Qt::DockWidgetArea areaOf(Panels::Place place)
{
    switch (place) {
    case Panels::Place::Left:
        return Qt::LeftDockWidgetArea;
    case Panels::Place::Right:
        return Qt::RightDockWidgetArea;
    case Panels::Place::Bottom:
        return Qt::BottomDockWidgetArea;
    }
    Q_UNREACHABLE();
}

const settings::SettingKey<QByteArray> &stateKey(const Arrangement &arrangement)
{
    const bool isUpright = arrangement.second == Qt::Vertical;
    switch (arrangement.first) {
    case LayoutId::Edit:
        return isUpright ? keys::window::uprightState : keys::window::state;
    case LayoutId::Animate:
        return isUpright ? keys::window::uprightAnimateState : keys::window::animateState;
    case LayoutId::Code:
        return isUpright ? keys::window::uprightCodeState : keys::window::codeState;
    case LayoutId::Sound:
        return isUpright ? keys::window::uprightSoundState : keys::window::soundState;
    case LayoutId::Render:
        return isUpright ? keys::window::uprightRenderState : keys::window::renderState;
    }
    Q_UNREACHABLE();
}

/// Whether the window has the size that it asks for.
bool fillsScreen(const QMainWindow &window)
{
    const QSize screen = window.screen()->availableSize();
    return window.width() >= screen.width() || window.height() >= screen.height();
}

int versionFor(const std::vector<Panels::Panel> &panels)
{
    QByteArray names;
    for (const Panels::Panel &panel : panels)
        names += panel.name.toUtf8() + '\n';
    return kLayoutVersion * 0x10000 + qChecksum(names);
}

} // namespace

Panels::Panels(QMainWindow &window, const ActionRegistry &actions, const std::vector<Panel> &panels)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_tabs(new PanelTabs(window))
    , m_version(versionFor(panels))
{
    m_window.setDockOptions(QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
    m_window.setAnimated(!isMotionReduced());
    for (const Qt::DockWidgetArea area :
         {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea})
        m_window.setTabPosition(area, QTabWidget::North);
    for (const Panel &panel : panels) {
        auto *dock = new PanelDock(panel.name, panel.title, panel.content, &window, panel.tools);
        m_panels.push_back({panel.action, panel.place, dock});
        tie(actions.action(panel.action), dock);
        connect(dock, &PanelDock::menuRequested, this, [this, dock](QPoint where) { showMenu(dock, where); });
        connect(dock, &PanelDock::collapseRequested, this, [this, dock] { collapse(dock); });
    }
    std::vector<PanelSides::Panel> ofSides;
    for (const Placed &panel : m_panels)
        ofSides.push_back({panel.action, panel.dock});
    m_sides = new PanelSides(window, actions, std::move(ofSides));
    m_fit = new SideFit(window, *m_sides);
    arrange();
    connect(m_tabs, &PanelTabs::menuRequested, this, &Panels::showMenu);
    connect(m_tabs, &PanelTabs::collapseRequested, this, &Panels::collapse);
    for (const Placed &panel : m_panels) {
        connect(panel.dock, &QDockWidget::visibilityChanged, this, &Panels::showTabs, Qt::QueuedConnection);
        connect(panel.dock, &QDockWidget::dockLocationChanged, this, &Panels::showTabs, Qt::QueuedConnection);
    }
    m_window.installEventFilter(this);
    auto *seams = new Seams(window, *actions.action(ActionId::NextEdge));
    connect(seams, &Seams::moved, this, [this] {
        m_fit->learnDragged();
        keepState();
    });
    connectActions();
}

void Panels::connectActions()
{
    for (const auto &[layout, id] : kLayoutActions)
        connect(m_actions.action(id), &QAction::triggered, this,
                [this, chosen = layout] { setLayout(chosen); });
    connect(m_actions.action(ActionId::ResetLayout), &QAction::triggered, this, &Panels::reset);
    connect(m_actions.action(ActionId::LockPanels), &QAction::triggered, this, &Panels::setLocked);
    connect(m_actions.action(ActionId::HideTitleBars), &QAction::triggered, this, &Panels::setBare);
    showLayout();
}

void Panels::tie(QAction *ours, PanelDock *dock)
{
    QAction *its = dock->toggleViewAction();
    ours->setChecked(its->isChecked());
    connect(its, &QAction::toggled, ours, &QAction::setChecked);
    connect(ours, &QAction::triggered, dock, [this, ours, its, dock] {
        if (isBehind(dock)) {
            ours->setChecked(true);
            dock->raise();
        } else {
            its->trigger();
        }
    });
}

/// Whether it is there, but another one that shares its place is in front of it.
bool Panels::isBehind(PanelDock *dock) const
{
    return m_window.isVisible() && !dock->isHidden() && !m_window.tabifiedDockWidgets(dock).isEmpty() &&
           dock->visibleRegion().isEmpty();
}

void Panels::arrange()
{
    m_sides->forget(arrangement());
    m_fit->restart(usualWidths());
    for (const Placed &panel : m_panels)
        m_window.removeDockWidget(panel.dock);
    std::map<Place, PanelDock *> fronts;
    for (const Place place : {Place::Left, Place::Right, Place::Bottom}) {
        if (PanelDock *front = arrange(place))
            fronts.emplace(place, front);
    }
    // Not before all are there: each one that comes makes the others give way.
    resize(fronts, {Place::Left, Place::Right}, Qt::Horizontal);
    resize(fronts, {Place::Bottom}, Qt::Vertical);
    showTabs();
}

std::map<Panels::Place, int> Panels::usualWidths() const
{
    std::map<Place, int> widths;
    for (const Place place : {Place::Left, Place::Right})
        widths[place] = extentOf(m_layout, place, m_window.size());
    return widths;
}

void Panels::resize(const std::map<Place, PanelDock *> &fronts, std::initializer_list<Place> places,
                    Qt::Orientation orientation)
{
    QList<QDockWidget *> docks;
    QList<int> sizes;
    for (const Place place : places) {
        const auto found = fronts.find(place);
        if (found == fronts.end())
            continue;
        docks << found->second;
        sizes << extentOf(m_layout, place, m_window.size());
    }
    m_window.resizeDocks(docks, sizes, orientation);
}

/// Returns the one in front, if any is to be seen.
PanelDock *Panels::arrange(Place place)
{
    PanelDock *last = nullptr;
    PanelDock *front = nullptr;
    const auto wanted = frontOf(m_layout, place);
    for (const Placed &panel : m_panels) {
        const auto here = placeIn(arrangement(), panel.action, panel.place);
        if (here.value_or(panel.place) != place)
            continue;
        if (last)
            m_window.tabifyDockWidget(last, panel.dock);
        else
            m_window.addDockWidget(areaOf(place), panel.dock);
        last = panel.dock;
        // What is hidden has its place nevertheless, for when it is asked for.
        panel.dock->setVisible(here.has_value());
        if (here && (!front || panel.action == wanted))
            front = panel.dock;
    }
    if (front)
        front->raise();
    return front;
}

/// Qt makes tab bars as they are needed, and tells nobody else.
bool Panels::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ChildAdded:
        QMetaObject::invokeMethod(this, &Panels::showTabs, Qt::QueuedConnection);
        break;
    case QEvent::Show:
        if (!std::exchange(m_wasSeen, true))
            onFirstShow();
        m_fit->schedule();
        break;
    case QEvent::Resize:
        turn(orientationOf(m_window.size()), std::exchange(m_isGrowing, false));
        m_fit->schedule();
        break;
    case QEvent::MouseButtonRelease: // it may have dragged what is between panels
        m_fit->learnDragged();
        keepState();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

/// Panels that are given their sizes in a window that is to fill the screen later are squeezed into what it
/// has till then: they get them again.
void Panels::onFirstShow()
{
    if (!m_window.isMaximized() && !m_window.isFullScreen())
        return;
    m_isGrowing = !fillsScreen(m_window);
    m_isToBeShown = true;
    QMetaObject::invokeMethod(this, &Panels::showKept, Qt::QueuedConnection);
}

/// The window has another size: it may lie now, or stand.
void Panels::turn(Qt::Orientation orientation, bool hasGrown)
{
    if (orientation == m_orientation && !hasGrown)
        return;
    if (!hasGrown && m_fit->hasRoom())
        keepState();
    m_orientation = orientation;
    if (!m_wasSeen)
        return;
    m_isToBeShown = true;
    QMetaObject::invokeMethod(this, &Panels::showKept, Qt::QueuedConnection);
}

void Panels::showTabs()
{
    const auto isAlone = [this](PanelDock *dock) {
        const auto others = m_window.tabifiedDockWidgets(dock);
        return std::all_of(others.begin(), others.end(),
                           [](QDockWidget *other) { return other->isHidden(); });
    };
    for (const Placed &panel : m_panels)
        panel.dock->setTitleShown(isAlone(panel.dock), !isBare());
    m_tabs->refresh();
    m_sides->refresh();
    m_fit->learn();
    if (!m_isGrowing && !m_isToBeShown && m_fit->isKeepable())
        keepState();
}

/// Sizes that were given before the window had one of its own mean nothing, and rails for want of room are
/// nobody's wish.
void Panels::keepState()
{
    m_fit->flush();
    if (m_shown && m_window.isVisible() && m_fit->isKeepable())
        m_states[arrangement()] = m_window.saveState(m_version);
}

/// As it was left, or else as it is at first.
void Panels::showKept()
{
    m_isToBeShown = false;
    if (!m_shown)
        return;
    m_fit->restart(usualWidths());
    if (!m_window.restoreState(m_states[arrangement()], m_version))
        arrange();
    m_sides->setArrangement(arrangement()); // not before the docks are there: it looks at them
}

void Panels::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    if (!shown) {
        keepState();
        m_fit->restart({});
    }
    m_shown = shown;
    if (shown)
        showKept();
    m_sides->setShown(shown);
    if (shown)
        return;
    for (const Placed &panel : m_panels)
        panel.dock->hide();
}

void Panels::setLayout(LayoutId layout)
{
    keepState();
    m_layout = layout;
    showKept();
    showLayout();
}

void Panels::showLayout()
{
    for (const auto &[layout, id] : kLayoutActions)
        m_actions.action(id)->setChecked(layout == m_layout);
    showLocks();
}

namespace {

void put(std::set<LayoutId> &layouts, LayoutId layout, bool isIn)
{
    if (isIn)
        layouts.insert(layout);
    else
        layouts.erase(layout);
}

QStringList namesOf(const std::set<LayoutId> &layouts)
{
    QStringList names;
    for (const LayoutId layout : layouts)
        names.append(layoutName(layout));
    return names;
}

std::set<LayoutId> layoutsNamed(const QStringList &names)
{
    std::set<LayoutId> layouts;
    for (const QString &name : names) {
        if (const auto layout = layoutFromName(name))
            layouts.insert(*layout);
    }
    return layouts;
}

} // namespace

void Panels::setLocked(bool locked)
{
    put(m_locked, m_layout, locked);
    showLocks();
}

void Panels::setBare(bool bare)
{
    put(m_bare, m_layout, bare);
    showLocks();
}

void Panels::showLocks()
{
    m_actions.action(ActionId::LockPanels)->setChecked(isLocked());
    m_actions.action(ActionId::HideTitleBars)->setChecked(isBare());
    for (const Placed &panel : m_panels)
        panel.dock->setLocked(isLocked());
    showTabs();
}

void Panels::reset()
{
    put(m_locked, m_layout, false);
    put(m_bare, m_layout, false);
    showLocks();
    m_states[arrangement()].clear();
    if (m_shown)
        arrange();
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

PanelRail &Panels::rail(Place place) const
{
    return m_sides->rail(place);
}

namespace {

std::optional<ActionId> collapseCommandFor(Qt::DockWidgetArea area)
{
    switch (area) {
    case Qt::LeftDockWidgetArea:
        return ActionId::CollapseLeft;
    case Qt::RightDockWidgetArea:
        return ActionId::CollapseRight;
    default:
        return std::nullopt;
    }
}

} // namespace

/// The side that the panel is on.
void Panels::collapse(PanelDock *dock)
{
    if (const auto command = collapseCommandFor(m_window.dockWidgetArea(dock)))
        m_actions.action(*command)->trigger();
}

void Panels::showMenu(PanelDock *dock, QPoint where)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("panelMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[place, text] :
         {std::pair(Place::Left, tr("Move to the &Left")), std::pair(Place::Right, tr("Move to the &Right")),
          std::pair(Place::Bottom, tr("Move to the &Bottom"))}) {
        QAction *entry = menu->addAction(text, this, [this, dock, target = place] { move(dock, target); });
        entry->setEnabled(!isLocked() && m_window.dockWidgetArea(dock) != areaOf(place));
    }
    menu->addSeparator();
    for (const ActionId id : {ActionId::LockPanels, ActionId::HideTitleBars})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    if (const auto command = collapseCommandFor(m_window.dockWidgetArea(dock)))
        menu->addAction(m_actions.action(*command));
    menu->addAction(tr("&Hide %1").arg(dock->windowTitle()), dock, &QDockWidget::close);
    menu->popup(where);
}

std::vector<PanelDock *> Panels::docksAt(Qt::DockWidgetArea area) const
{
    std::vector<PanelDock *> docks;
    for (const Placed &panel : m_panels) {
        if (!panel.dock->isHidden() && m_window.dockWidgetArea(panel.dock) == area)
            docks.push_back(panel.dock);
    }
    return docks;
}

/// To be one more tab of what is there.
void Panels::move(PanelDock *dock, Place place)
{
    if (place != Place::Bottom)
        m_sides->expand(place);
    const std::vector<PanelDock *> there = docksAt(areaOf(place));
    if (there.empty()) {
        m_window.addDockWidget(areaOf(place), dock);
        m_window.resizeDocks({dock}, {extentOf(m_layout, place, m_window.size())},
                             place == Place::Bottom ? Qt::Vertical : Qt::Horizontal);
    } else {
        m_window.tabifyDockWidget(there.back(), dock);
    }
    dock->show();
    dock->raise();
    QMetaObject::invokeMethod(this, &Panels::showTabs, Qt::QueuedConnection);
}

void Panels::save(settings::Settings &settings)
{
    keepState();
    settings.set(keys::window::layout, layoutName(m_layout));
    settings.set(keys::window::lockedLayouts, namesOf(m_locked));
    settings.set(keys::window::bareLayouts, namesOf(m_bare));
    settings.set(keys::window::collapsedSides, m_sides->saved());
    for (const auto &[arrangement, state] : m_states)
        settings.set(stateKey(arrangement), state);
}

void Panels::restore(const settings::Settings &settings)
{
    for (const auto &[layout, id] : kLayoutActions) {
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical})
            m_states[{layout, orientation}] = settings.get(stateKey({layout, orientation}));
    }
    m_locked = layoutsNamed(settings.get(keys::window::lockedLayouts));
    m_bare = layoutsNamed(settings.get(keys::window::bareLayouts));
    m_sides->restore(settings.get(keys::window::collapsedSides));
    m_orientation = orientationOf(m_window.size());
    m_layout = layoutFromName(settings.get(keys::window::layout)).value_or(LayoutId::Edit);
    showKept();
    showLayout();
}

} // namespace muto::ui
