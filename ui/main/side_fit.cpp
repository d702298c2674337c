#include "ui/main/side_fit.h"

#include "ui/main/panel_dock.h"
#include "ui/main/panel_sides.h"

#include <QEvent>
#include <QMainWindow>
#include <QStyle>

#include <algorithm>
#include <array>
#include <utility>

namespace muto::ui {

namespace {

using Place = Panels::Place;

constexpr std::array kSides{Place::Left, Place::Right};

} // namespace

SideFit::SideFit(QMainWindow &window, PanelSides &sides)
    : QObject(&sides)
    , m_window(window)
    , m_sides(sides)
{
    for (const PanelSides::Panel &panel : m_sides.panels())
        panel.dock->installEventFilter(this);
    connect(&m_sides, &PanelSides::expanded, this, &SideFit::onExpanded);
    connect(&m_sides, &PanelSides::collapsed, this, &SideFit::onCollapsed);
}

void SideFit::restart(const std::map<Place, int> &usual)
{
    m_usual = usual;
    m_wishes.clear();
    m_given.clear();
    m_held.reset();
    m_isSqueezed = false;
    m_isNew = true;
    m_sides.forgetForced();
    schedule();
}

bool SideFit::isKeepable() const
{
    return !m_isPending && std::none_of(kSides.begin(), kSides.end(),
                                        [this](Place place) { return m_sides.isForced(place); });
}

bool SideFit::hasRoom() const
{
    return !m_window.centralWidget() || m_window.centralWidget()->width() > kStageFloor;
}

void SideFit::learn()
{
    if (m_isSqueezed)
        return fitSoon(); // there may be room now
    if (!isSettled() || !m_window.isVisible())
        return;
    for (const Place place : kSides) {
        if (!m_sides.isCollapsed(place))
            m_wishes[place] = m_sides.width(place);
    }
}

/// Panels that move to their place get there a while after they were told to.
bool SideFit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_window.width() == m_seenWidth && isSettled())
        learn();
    return QObject::eventFilter(watched, event);
}

void SideFit::learnDragged()
{
    if (!m_isSqueezed)
        return learn();
    for (const Place place : kSides) {
        const int width = m_sides.width(place);
        if (width > 0 && width != m_given[place])
            m_wishes[place] = width;
    }
    fitSoon();
}

void SideFit::schedule()
{
    m_seenWidth = m_window.width();
    if (!std::exchange(m_isPending, true))
        fitSoon();
}

void SideFit::flush()
{
    if (m_isPending)
        fit();
}

void SideFit::fitSoon()
{
    QMetaObject::invokeMethod(this, &SideFit::fit, Qt::QueuedConnection);
}

/// A side that has come to have panels, or has none any more, is taken as it is.
SideWish SideFit::wish(Place place)
{
    const int width = m_sides.width(place);
    int &wished = m_wishes[place];
    if (!m_sides.isCollapsed(place) && (width == 0 || wished == 0))
        wished = width;
    const bool isWanted = m_sides.isCollapsed(place) && !m_sides.isForced(place);
    return {wished, isWanted, m_held == place};
}

void SideFit::fit()
{
    m_isPending = false;
    if (!m_sides.areShown() || !m_window.isVisible())
        return;
    if (std::exchange(m_isNew, false)) {
        // Where there was no room for them, nobody can tell any more what they were.
        for (const Place place : kSides) {
            const int width = m_sides.width(place);
            m_wishes[place] = width > 0 && !hasRoom() ? std::max(width, m_usual[place]) : width;
        }
    }
    const SideWish left = wish(Place::Left), right = wish(Place::Right);
    const SidesRoom wished = wishedRoom(left, right);
    const int separator =
        m_window.style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent, nullptr, &m_window);
    const SidesRoom room = roomForSides(m_window.width(), left, right, separator);
    const bool wasSqueezed = std::exchange(m_isSqueezed, room != wished);
    if (!m_isSqueezed)
        m_held.reset();
    if (!wasSqueezed && !m_isSqueezed)
        return;
    const bool isAnimated = m_window.isAnimated();
    m_window.setAnimated(false); // it follows the window's edge
    apply(Place::Left, room.left);
    apply(Place::Right, room.right);
    m_sides.resize(room.left.width, room.right.width);
    m_window.setAnimated(isAnimated);
}

void SideFit::apply(Place place, const SideRoom &room)
{
    m_given[place] = room.width;
    if (room.isRail && !m_sides.isCollapsed(place))
        m_sides.force(place);
    else if (!room.isRail && m_sides.isForced(place))
        m_sides.release(place);
}

void SideFit::onExpanded(Place place)
{
    m_held = place;
    fitSoon();
}

/// One that was brought back where there is no room goes for the reason that it went before.
void SideFit::onCollapsed(Place place)
{
    if (m_held == place && m_isSqueezed)
        m_sides.setForced(place);
    m_held.reset();
    fitSoon();
}

} // namespace muto::ui
