#include "ui/main/panel_sides.h"

#include "ui/main/panel_dock.h"
#include "ui/main/panel_rail.h"
#include "ui/main/panel_round.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>

#include <algorithm>
#include <array>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::array kSides{Panels::Place::Left, Panels::Place::Right};

bool isLeft(Panels::Place place)
{
    return place == Panels::Place::Left;
}

ActionId commandOf(Panels::Place place)
{
    return isLeft(place) ? ActionId::CollapseLeft : ActionId::CollapseRight;
}

bool hasKeyboard(const QWidget &part)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &part || part.isAncestorOf(focus));
}

} // namespace

PanelSides::PanelSides(QMainWindow &window, const ActionRegistry &actions, std::vector<Panel> panels)
    : QObject(&window)
    , m_window(window)
    , m_actions(actions)
    , m_panels(std::move(panels))
{
    for (const Panels::Place place : kSides) {
        QAction *command = actions.action(commandOf(place));
        PanelRail *rail = isLeft(place) ? new PanelRail(QStringLiteral("leftRail"), tr("Left Panels"),
                                                        QStringLiteral("expand-left"), command, &window)
                                        : new PanelRail(QStringLiteral("rightRail"), tr("Right Panels"),
                                                        QStringLiteral("expand-right"), command, &window);
        window.addToolBar(isLeft(place) ? Qt::LeftToolBarArea : Qt::RightToolBarArea, rail);
        rail->hide();
        m_rails.emplace(place, rail);
        connect(command, &QAction::triggered, this,
                [this, side = place](bool wanted) { wanted ? collapse(side) : expand(side); });
        connect(rail, &PanelRail::chosen, this,
                [this, side = place](const QString &panel) { expand(side, dockNamed(panel)); });
    }
}

PanelDock *PanelSides::dockNamed(const QString &name) const
{
    const auto found = std::find_if(m_panels.begin(), m_panels.end(),
                                    [&name](const Panel &panel) { return panel.dock->objectName() == name; });
    return found == m_panels.end() ? nullptr : found->dock;
}

const CollapsedSide *PanelSides::find(Panels::Place place) const
{
    const auto found = std::find_if(m_collapsed.begin(), m_collapsed.end(), [&](const CollapsedSide &side) {
        return side.arrangement == m_arrangement && side.place == place;
    });
    return found == m_collapsed.end() ? nullptr : &*found;
}

std::vector<PanelDock *> PanelSides::shownAt(Panels::Place place) const
{
    std::vector<PanelDock *> shown;
    const auto area = isLeft(place) ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    for (const Panel &panel : m_panels) {
        if (!panel.dock->isHidden() && m_window.dockWidgetArea(panel.dock) == area)
            shown.push_back(panel.dock);
    }
    return shown;
}

std::optional<CollapsedSide> PanelSides::describe(Panels::Place place) const
{
    CollapsedSide side;
    side.arrangement = m_arrangement;
    side.place = place;
    for (PanelDock *dock : shownAt(place)) {
        side.panels << dock->objectName();
        if (dock->visibleRegion().isEmpty()) // behind another one
            continue;
        side.fronts << dock->objectName();
        side.width = std::max(side.width, dock->width());
    }
    return side.panels.isEmpty() ? std::nullopt : std::optional(side);
}

void PanelSides::collapse(Panels::Place place)
{
    if (!m_shown || isCollapsed(place) || shownAt(place).empty())
        return refresh();
    hide(place, false);
    Q_EMIT collapsed(place);
}

void PanelSides::hide(Panels::Place place, bool isForced)
{
    auto side = describe(place);
    if (!side)
        return;
    side->isForced = isForced;
    m_collapsed.push_back(*side);
    bool hadKeyboard = false;
    for (PanelDock *dock : shownAt(place)) {
        hadKeyboard = hadKeyboard || hasKeyboard(*dock);
        dock->hide();
    }
    fill(place);
    refresh();
    if (hadKeyboard)
        rail(place).takeKeyboard();
}

void PanelSides::expand(Panels::Place place, PanelDock *front)
{
    if (!m_shown || !isCollapsed(place))
        return refresh();
    show(place, front);
    Q_EMIT expanded(place);
}

void PanelSides::show(Panels::Place place, PanelDock *front)
{
    const CollapsedSide side = *find(place);
    const bool hadKeyboard = hasKeyboard(rail(place));
    std::erase(m_collapsed, side);
    PanelDock *last = front;
    for (const QString &name : side.panels) {
        if (PanelDock *dock = dockNamed(name))
            dock->show();
    }
    for (const QString &name : side.fronts) {
        PanelDock *dock = dockNamed(name);
        if (!dock)
            continue;
        dock->raise();
        last = last ? last : dock;
    }
    if (front) {
        front->show();
        front->raise();
    }
    refresh();
    if (last && side.width > 0)
        m_window.resizeDocks({last}, {side.width}, Qt::Horizontal);
    if (last && hadKeyboard)
        entranceTo(*last)->setFocus(Qt::ShortcutFocusReason);
}

PanelDock *PanelSides::frontAt(Panels::Place place) const
{
    const std::vector<PanelDock *> shown = shownAt(place);
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [](const PanelDock *dock) { return !dock->visibleRegion().isEmpty(); });
    if (found != shown.end())
        return *found;
    return shown.empty() ? nullptr : shown.front();
}

int PanelSides::width(Panels::Place place) const
{
    const PanelDock *front = frontAt(place);
    return front ? front->width() : 0;
}

void PanelSides::resize(int left, int right)
{
    QList<QDockWidget *> docks;
    QList<int> widths;
    for (const auto &[place, width] : {std::pair(Panels::Place::Left, left), {Panels::Place::Right, right}}) {
        PanelDock *front = frontAt(place);
        if (!front || width == 0)
            continue;
        docks << front;
        widths << width;
    }
    m_window.resizeDocks(docks, widths, Qt::Horizontal);
}

bool PanelSides::isForced(Panels::Place place) const
{
    const CollapsedSide *side = find(place);
    return side && side->isForced;
}

void PanelSides::setForced(Panels::Place place)
{
    for (CollapsedSide &side : m_collapsed) {
        if (&side == find(place))
            side.isForced = true;
    }
}

void PanelSides::forgetForced()
{
    std::erase_if(m_collapsed, [](const CollapsedSide &side) { return side.isForced; });
}

void PanelSides::forget(const Arrangement &arrangement)
{
    std::erase_if(m_collapsed,
                  [&arrangement](const CollapsedSide &side) { return side.arrangement == arrangement; });
}

void PanelSides::setArrangement(const Arrangement &arrangement)
{
    m_arrangement = arrangement;
    for (const Panels::Place place : kSides)
        fill(place);
    refresh();
}

void PanelSides::setShown(bool shown)
{
    m_shown = shown;
    refresh();
}

void PanelSides::fill(Panels::Place place)
{
    std::vector<PanelRail::Entry> entries;
    if (const CollapsedSide *side = find(place)) {
        for (const Panel &panel : m_panels) {
            if (side->panels.contains(panel.dock->objectName()))
                entries.push_back(
                    {panel.dock->objectName(), panel.dock->windowTitle(), m_actions.action(panel.action)});
        }
    }
    rail(place).setEntries(entries);
}

void PanelSides::refresh()
{
    for (const Panels::Place place : kSides)
        refresh(place);
}

void PanelSides::refresh(Panels::Place place)
{
    const std::vector<PanelDock *> shown = shownAt(place);
    if (m_shown && isCollapsed(place) && !shown.empty())
        return expand(place, shown.front()); // somebody has shown one, or brought one here
    const bool isRail = m_shown && isCollapsed(place);
    rail(place).setVisible(isRail);
    const ActionId command = commandOf(place);
    m_actions.action(command)->setChecked(isRail);
    const QString obstacle =
        isRail || (m_shown && !shown.empty()) ? QString() : tr("There are no panels on this side");
    if (m_actions.obstacleOf(*m_actions.action(command)) != obstacle)
        m_actions.setObstacle(command, obstacle);
}

QStringList PanelSides::saved() const
{
    QStringList sides;
    for (const CollapsedSide &side : m_collapsed) {
        if (!side.isForced)
            sides << collapsedSideText(side);
    }
    return sides;
}

void PanelSides::restore(const QStringList &sides)
{
    m_collapsed.clear();
    for (const QString &text : sides) {
        if (const auto side = collapsedSideFromText(text))
            m_collapsed.push_back(*side);
    }
}

} // namespace muto::ui
