#include "ui/canvas/canvas_motion_tool.h"

#include "core/script/selectors.h"
#include "ui/animation/animation_editing.h"
#include "ui/preview/preview_view.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kMotionReach = 8;
constexpr double kWayReach = 5;
constexpr double kCrossReach = 8;
constexpr int kBurstRestMs = 700;

/// The nearest place of a stretch, as a share of it.
double shareNearest(const QLineF &stretch, QPointF point)
{
    const QPointF along = stretch.p2() - stretch.p1();
    const double squared = QPointF::dotProduct(along, along);
    return squared > 0 ? std::clamp(QPointF::dotProduct(point - stretch.p1(), along) / squared, 0.0, 1.0) : 0;
}

} // namespace

CanvasMotionTool::CanvasMotionTool(const Surroundings &around, QObject *parent)
    : CanvasTool(parent)
    , m_around(around)
    , m_actions(around.document, around.scripts)
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(kBurstRestMs);
    connect(&m_burst, &QTimer::timeout, this, &CanvasMotionTool::endBurst);
    connect(&around.document, &edit::Document::changed, this, [this] {
        m_isStale = true;
        if (m_start || m_focused)
            read(); // shown before the page has told that it has it
    });
}

void CanvasMotionTool::setShown(bool shown)
{
    m_isShown = shown;
    if (!shown)
        unfocus();
    Q_EMIT changed();
}

void CanvasMotionTool::follow(const std::vector<CanvasElement> &selected)
{
    if (m_start)
        return; // where the element rests does not change, and the page is behind
    const std::optional<CanvasElement> before = std::move(m_element);
    m_element = selected.size() == 1 ? std::optional(selected.front()) : std::nullopt;
    const bool isOther = !before || !m_element || before->path != m_element->path;
    if (isOther) {
        unfocus();
        m_ghost.reset();
    }
    if (!m_element) {
        m_path = {};
        return;
    }
    m_place = ui::placeOf(*m_element);
    m_isStale = m_isStale || isOther;
    read();
}

/// Scripts are looked into once for each edit, not once for each frame.
void CanvasMotionTool::read()
{
    if (!m_element || !std::exchange(m_isStale, false))
        return;
    m_path = {};
    m_ghost.reset();
    const auto element = m_around.document.find(m_element->path);
    if (!element)
        return;
    const bool isSeenOtherwise = m_element->space && m_element->ownPerspective > 0;
    if (isSeenOtherwise)
        return Q_EMIT changed(); // its way would be drawn where it does not go
    const QString &page = m_element->path.file;
    const auto scripts = m_around.scripts.scriptsOf(m_around.document, page);
    for (m_script = 0; m_script < int(scripts.size()) && m_path.isEmpty(); ++m_script)
        m_path = script::motionPath(*scripts[std::size_t(m_script)].model, *m_around.document.html(page),
                                    *element);
    --m_script; // the one it was found in
    if (m_focused && *m_focused >= m_path.points.size())
        m_focused.reset();
    Q_EMIT changed();
}

/// Of the script that the way was found in.
Result<> CanvasMotionTool::change(const QString &text, const script::ScriptActions::Change &change)
{
    return m_actions.change(m_element->path.file, m_script, text, change);
}

void CanvasMotionTool::report(const Result<> &result)
{
    if (!result)
        Q_EMIT noticed(result.error().message);
}

// ---- Where things are

QPointF CanvasMotionTool::inView(QPointF value) const
{
    return m_around.preview.filmToView().map(m_place.map(value));
}

QPointF CanvasMotionTool::placeOf(std::size_t point) const
{
    return inView(m_path.points[point].at);
}

std::optional<std::size_t> CanvasMotionTool::pointAt(QPointF point) const
{
    if (!m_isShown || !m_element || m_path.isEmpty())
        return std::nullopt;
    std::optional<std::size_t> nearest;
    double distance = kMotionReach;
    for (std::size_t i = 0; i < m_path.points.size(); ++i) {
        if (!m_path.points[i].isWritten())
            continue; // where it rests it is dragged itself, and the way with it
        if (const double its = QLineF(placeOf(i), point).length(); its <= distance) {
            nearest = i;
            distance = its;
        }
    }
    return nearest;
}

std::optional<CanvasMotionTool::Spot> CanvasMotionTool::spotOn(QPointF point) const
{
    if (!m_isShown || !m_element || m_path.isEmpty())
        return std::nullopt;
    std::optional<Spot> nearest;
    double distance = kWayReach;
    for (std::size_t i = 1; i < m_path.line.size(); ++i) {
        const QLineF stretch(inView(m_path.line[i - 1]), inView(m_path.line[i]));
        const double share = shareNearest(stretch, point);
        const double its = QLineF(stretch.pointAt(share), point).length();
        if (its > distance)
            continue;
        distance = its;
        nearest = Spot{m_path.times[i - 1] + (m_path.times[i] - m_path.times[i - 1]) * share,
                       m_path.line[i - 1] + (m_path.line[i] - m_path.line[i - 1]) * share};
    }
    return nearest;
}

/// Beside all dots, and not on the element: that is dragged there itself.
std::optional<CanvasMotionTool::Spot> CanvasMotionTool::newSpotAt(QPointF point) const
{
    const auto spot = spotOn(point);
    if (!spot || m_around.preview.filmToView().map(m_element->quad).containsPoint(point, Qt::OddEvenFill))
        return std::nullopt;
    for (std::size_t i = 0; i < m_path.points.size(); ++i) {
        if (QLineF(placeOf(i), point).length() <= kMotionReach)
            return std::nullopt;
    }
    return spot;
}

std::optional<std::size_t> CanvasMotionTool::pointNear(double time) const
{
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < m_path.points.size(); ++i) {
        const auto away = [&](std::size_t which) { return std::abs(m_path.points[which].time - time); };
        if (m_path.points[i].isWritten() && (!nearest || away(i) < away(*nearest)))
            nearest = i;
    }
    return nearest;
}

bool CanvasMotionTool::isOnWay(QPointF point) const
{
    return pointAt(point) || spotOn(point);
}

std::optional<std::size_t> CanvasMotionTool::focusedCrossAt(QPointF point) const
{
    const auto found = focused();
    return found && QLineF(crossPlace(*found), point).length() <= kCrossReach ? found : std::nullopt;
}

void CanvasMotionTool::setPointer(std::optional<QPointF> point)
{
    const auto before = std::exchange(m_ghost, point && !m_start ? newSpotAt(*point) : std::nullopt);
    if (before || m_ghost)
        Q_EMIT changed();
}

// ---- The mouse

std::optional<Qt::CursorShape> CanvasMotionTool::cursorAt(QPointF point) const
{
    if (!m_start && focusedCrossAt(point))
        return Qt::ArrowCursor;
    const auto found = m_start ? std::optional(m_start->point) : pointAt(point);
    if (!found)
        return newSpotAt(point) ? std::optional(Qt::CrossCursor) : std::nullopt;
    return *found < m_path.points.size() && m_path.points[*found].obstacle().isEmpty()
               ? Qt::PointingHandCursor
               : Qt::ForbiddenCursor;
}

void CanvasMotionTool::press(QPointF point)
{
    endBurst();
    if (const auto crossed = focusedCrossAt(point))
        return remove(*crossed);
    const auto found = pointAt(point);
    if (!found) {
        if (const auto spot = newSpotAt(point))
            add(*spot, point);
        return;
    }
    m_focused = found;
    Q_EMIT changed();
    if (const QString why = m_path.points[*found].obstacle(); !why.isEmpty())
        return Q_EMIT noticed(why);
    m_start = Start{*found, m_path.points[*found].at, m_around.preview.filmToView().inverted().map(point)};
    m_around.document.beginGesture();
}

/// A dot more, which is dragged from then on; all of that is one step.
void CanvasMotionTool::add(const Spot &spot, QPointF at)
{
    const QString &page = m_element->path.file;
    const auto element = m_around.document.find(m_element->path);
    if (!element)
        return;
    m_around.document.beginGesture();
    const QPointF whole(std::round(spot.value.x()), std::round(spot.value.y()));
    const auto added = change(tr("Add a point to the way"),
                              [&](script::ScriptEdits &edits, const script::ScriptModel &model) {
                                  return script::addMotionPoint(edits, model, *m_around.document.html(page),
                                                                *element, spot.time, whole);
                              });
    read();
    const auto made = added ? pointNear(spot.time) : std::nullopt;
    if (!made) {
        m_around.document.cancelGesture();
        return report(added);
    }
    m_focused = made;
    m_start = Start{*made, m_path.points[*made].at, m_around.preview.filmToView().inverted().map(at)};
    Q_EMIT changed();
}

Result<> CanvasMotionTool::moveTo(std::size_t point, QPointF value)
{
    const QPointF whole(std::round(value.x()), std::round(value.y()));
    const script::MotionPoint moved = m_path.points[point];
    return change(tr("Move a keyframe of the way"),
                  [&](script::ScriptEdits &edits, const script::ScriptModel &) {
                      return script::moveMotionPoint(edits, moved, whole);
                  });
}

void CanvasMotionTool::drag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (!m_start || m_start->point >= m_path.points.size())
        return;
    QPointF distance = m_around.preview.filmToView().inverted().map(point) - m_start->at;
    if (modifiers.testFlag(Qt::ShiftModifier))
        distance = std::abs(distance.x()) >= std::abs(distance.y()) ? QPointF(distance.x(), 0)
                                                                    : QPointF(0, distance.y());
    const QTransform toValue = m_place.inverted();
    const QPointF by = toValue.map(m_start->at + distance) - toValue.map(m_start->at);
    const auto moved = moveTo(m_start->point, m_start->value + by);
    if (!moved) {
        release(false);
        report(moved);
    }
}

void CanvasMotionTool::release(bool keeps)
{
    if (!std::exchange(m_start, std::nullopt))
        return;
    if (keeps)
        m_around.document.endGesture();
    else
        m_around.document.cancelGesture();
    read();
    Q_EMIT changed();
}

// ---- The keys

std::optional<std::size_t> CanvasMotionTool::focused() const
{
    return m_isShown && m_element && m_focused && *m_focused < m_path.points.size() ? m_focused
                                                                                    : std::nullopt;
}

void CanvasMotionTool::focusNext()
{
    if (!m_isShown || !m_element)
        return;
    endBurst();
    const std::size_t count = m_path.isEmpty() ? 0 : m_path.points.size();
    const std::size_t from = focused() ? *m_focused + 1 : 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t next = (from + i) % count;
        if (!m_path.points[next].isWritten())
            continue;
        m_focused = next;
        return Q_EMIT changed();
    }
    Q_EMIT noticed(tr("Nothing that is selected has a way with points that could be edited."));
}

void CanvasMotionTool::unfocus()
{
    endBurst();
    if (std::exchange(m_focused, std::nullopt))
        Q_EMIT changed();
}

void CanvasMotionTool::moveFocused(QPoint pixels)
{
    const auto point = focused();
    if (!point)
        return;
    if (!std::exchange(m_isInBurst, true))
        m_around.document.beginGesture();
    m_burst.start();
    report(moveTo(*point, m_place.inverted().map(m_place.map(m_path.points[*point].at) + pixels)));
}

void CanvasMotionTool::endBurst()
{
    m_burst.stop();
    if (std::exchange(m_isInBurst, false))
        m_around.document.endGesture();
}

void CanvasMotionTool::remove(std::size_t point)
{
    endBurst();
    const auto element = m_around.document.find(m_element->path);
    if (!element || point >= m_path.points.size())
        return;
    const composition::HtmlDocument &html = *m_around.document.html(m_element->path.file);
    const script::MotionPoint gone = m_path.points[point];
    const auto count = script::targetCount(html);
    report(change(tr("Remove a point of the way"),
                  [&](script::ScriptEdits &edits, const script::ScriptModel &model) {
                      return script::removeMotionPoint(edits, model, count, html, *element, gone);
                  }));
    unfocus();
}

void CanvasMotionTool::goTo(std::size_t point)
{
    if (!m_animations || point >= m_path.points.size())
        return;
    const auto now = m_animations->playheadIn(m_element->path);
    if (!now)
        return report(fail(now.error()));
    m_animations->goTo(m_animations->playhead() + m_path.points[point].time - *now);
}

} // namespace muto::ui
