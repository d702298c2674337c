#include "ui/timeline/sound_lane_pointer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kPointDistance = 3; // pixels until a press becomes a drag
constexpr double kPlayheadReach = 6;
constexpr double kEndReach = 5; // pixels around an end of a range

} // namespace

SoundLanePointer::SoundLanePointer(TimelineScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
}

bool SoundLanePointer::isFree(const PointRef &ref) const
{
    return m_scene.isEditable && soundLane(m_scene.model, ref) && !m_scene.model.clip(ref.clip).isLocked;
}

double SoundLanePointer::lengthOf(const PointRef &ref) const
{
    const TimelineClip &clip = m_scene.model.clip(ref.clip);
    return clip.end - clip.start;
}

/// Points lie over the ends of a range.
SoundLanePointer::End SoundLanePointer::endAt(QPointF point) const
{
    const SoundRange &range = m_scene.range;
    const TimelineHit hit = hitTest(m_scene.geometry, m_scene.model, point);
    if (!range.hasLength() || hit.part == HitPart::Point || hit.lane < 0)
        return End::None;
    const auto &sounds = m_scene.geometry.lanes.lane(hit.lane).sounds;
    const auto isIt = [&](const PointRef &ref) { return range.isOf(ref); };
    if (std::none_of(sounds.begin(), sounds.end(), isIt) || !isFree(range.lane))
        return End::None;
    const double start = m_scene.model.clip(range.lane.clip).start;
    const double toStart = std::abs(m_scene.geometry.xOf(start + range.from) - point.x());
    const double toFinish = std::abs(m_scene.geometry.xOf(start + range.to) - point.x());
    if (std::min(toStart, toFinish) > kEndReach)
        return End::None;
    return toStart < toFinish ? End::Start : End::Finish;
}

void SoundLanePointer::hover(QPointF point)
{
    m_hoveredEnd = endAt(point);
}

bool SoundLanePointer::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_hit = hitTest(m_scene.geometry, m_scene.model, point);
    m_before = m_scene.point;
    m_rangeBefore = m_scene.range;
    m_end = modifiers & Qt::AltModifier ? End::None : endAt(point);
    m_pressed = point;
    m_scrollX = m_scene.geometry.scrollX;
    m_isBending = modifiers & Qt::AltModifier;
    selectPressed();
    if (!m_hit.isSound() && m_end == End::None)
        return false;
    m_kind = Kind::Pressed;
    return true;
}

/// A point, which may be one of a range; else the moment that was pressed.
void SoundLanePointer::selectPressed()
{
    m_scene.point = m_hit.part == HitPart::Point ? m_hit.sound : PointRef();
    const edit::AutomationPoint *point = soundPoint(m_scene.model, m_scene.point);
    const bool isOfRange = point && m_scene.range.hasLength() && m_scene.range.isOf(m_scene.point) &&
                           m_scene.range.contains(point->seconds);
    if (m_end == End::None && !isOfRange)
        m_scene.range = {};
    if (m_hit.part == HitPart::Curve && m_end == End::None) {
        m_spanned = secondsFor(m_hit.sound, m_pressed.x());
        m_scene.range = {{m_hit.sound.clip, m_hit.sound.lane}, m_spanned, m_spanned};
    }
    if (m_scene.point != m_before || m_scene.range != m_rangeBefore)
        Q_EMIT sceneChanged();
}

SoundLanePointer::Kind SoundLanePointer::kindOfDrag() const
{
    if (m_end != End::None)
        return Kind::Stretching;
    if (!m_isBending && m_hit.part == HitPart::Curve)
        return Kind::Spanning; // selecting changes nothing
    if (!isFree(m_hit.sound))
        return Kind::Pressed;
    if (m_isBending)
        return Kind::Bending;
    return m_scene.range.hasLength() ? Kind::Moving : Kind::Dragging;
}

void SoundLanePointer::move(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (m_kind == Kind::Pressed && (point - m_pressed).manhattanLength() >= kPointDistance)
        m_kind = kindOfDrag();
    follow(point, modifiers);
}

void SoundLanePointer::follow(QPointF point, Qt::KeyboardModifiers modifiers)
{
    switch (m_kind) {
    case Kind::Dragging:
        return drag(point, modifiers);
    case Kind::Bending:
        return bend(point);
    case Kind::Spanning:
        return span(point);
    case Kind::Moving:
        return moveRange(point, modifiers);
    case Kind::Stretching:
        return stretch(point);
    case Kind::Idle:
    case Kind::Pressed:
        return;
    }
}

/// A moment of the clip, or the playhead where that is near.
double SoundLanePointer::snapped(const PointRef &ref, double seconds) const
{
    const double playhead = m_scene.playheadSeconds() - m_scene.model.clip(ref.clip).start;
    const bool isNear =
        std::abs(playhead - seconds) * m_scene.geometry.pixelsPerSecond <= kPlayheadReach && m_snapping;
    return isNear ? playhead : seconds;
}

/// That of a point which is near, of the playhead, or of a frame.
double SoundLanePointer::secondsFor(const PointRef &ref, double x) const
{
    const double exact = m_scene.geometry.secondsAt(x) - m_scene.model.clip(ref.clip).start;
    double wanted = snapped(ref, std::round(exact / frameLength()) * frameLength());
    double nearest = kPlayheadReach / m_scene.geometry.pixelsPerSecond;
    for (const edit::AutomationPoint &point : soundLane(m_scene.model, ref)->points) {
        if (const double distance = std::abs(point.seconds - exact); distance <= nearest) {
            nearest = distance;
            wanted = point.seconds;
        }
    }
    return std::clamp(wanted, 0.0, lengthOf(ref));
}

PointDrag SoundLanePointer::dragTo(QPointF point, Qt::KeyboardModifiers modifiers) const
{
    const PointRef ref = m_hit.sound;
    const double aside = point.x() - m_pressed.x() + m_scene.geometry.scrollX - m_scrollX;
    PointDrag drag;
    drag.height = m_scene.geometry.heightAtY(m_hit.lane, point.y()) -
                  m_scene.geometry.heightAtY(m_hit.lane, m_pressed.y());
    drag.isLocked = modifiers & Qt::ShiftModifier;
    drag.isSideways = std::abs(aside) >= std::abs(point.y() - m_pressed.y());
    const double was = soundPoint(m_scene.model, ref)->seconds;
    drag.seconds = snapped(ref, was + aside / m_scene.geometry.pixelsPerSecond) - was;
    return drag;
}

void SoundLanePointer::drag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const PointRef ref = m_hit.sound;
    m_scene.pointChange =
        PointChange{ref, draggedPoint(*soundLane(m_scene.model, ref), ref.point, dragTo(point, modifiers),
                                      lengthOf(ref), frameLength())};
    Q_EMIT sceneChanged();
}

void SoundLanePointer::moveRange(QPointF point, Qt::KeyboardModifiers modifiers)
{
    PointDrag drag = dragTo(point, modifiers);
    drag.seconds = std::round(drag.seconds / frameLength()) * frameLength();
    m_scene.laneChange = moved(*soundLane(m_scene.model, m_scene.range.lane), m_scene.range, drag,
                               lengthOf(m_scene.range.lane));
    Q_EMIT sceneChanged();
}

void SoundLanePointer::span(QPointF point)
{
    const double to = secondsFor(m_hit.sound, point.x());
    m_scene.range.from = std::min(m_spanned, to);
    m_scene.range.to = std::max(m_spanned, to);
    Q_EMIT sceneChanged();
}

void SoundLanePointer::stretch(QPointF point)
{
    const SoundRange &range = m_scene.range;
    const double start = m_scene.model.clip(range.lane.clip).start;
    const double exact = m_scene.geometry.secondsAt(point.x()) - start;
    const double to = snapped(range.lane, std::round(exact / frameLength()) * frameLength());
    m_scene.laneChange = stretched(*soundLane(m_scene.model, range.lane), range, m_end == End::Start, to,
                                   lengthOf(range.lane));
    Q_EMIT sceneChanged();
}

void SoundLanePointer::bend(QPointF point)
{
    PointRef ref = m_hit.sound;
    const SoundLane &lane = *soundLane(m_scene.model, ref);
    const double start = m_scene.model.clip(ref.clip).start;
    ref.point = stretchAt(lane, m_scene.geometry.secondsAt(m_pressed.x()) - start);
    const auto bent = bentPoint(lane, ref.point, m_scene.geometry.secondsAt(m_pressed.x()) - start,
                                m_scene.geometry.heightAtY(m_hit.lane, point.y()));
    if (!bent)
        return;
    m_scene.pointChange = PointChange{ref, *bent};
    Q_EMIT sceneChanged();
}

void SoundLanePointer::release()
{
    if (m_kind == Kind::Pressed && m_hit.part == HitPart::Point)
        m_scene.range = {}; // the point alone is meant, which was not known before
    m_kind = Kind::Idle;
    const auto change = std::exchange(m_scene.pointChange, std::nullopt);
    const auto ofRange = std::exchange(m_scene.laneChange, std::nullopt);
    const SoundLane *lane = ofRange ? soundLane(m_scene.model, ofRange->range.lane) : nullptr;
    if (lane && lane->points != ofRange->points)
        Q_EMIT laneChanged(*ofRange);
    Q_EMIT sceneChanged();
    const edit::AutomationPoint *was = change ? soundPoint(m_scene.model, change->ref) : nullptr;
    if (was && *was != change->point)
        Q_EMIT pointChanged(*change);
}

void SoundLanePointer::cancel()
{
    if (!isPressed())
        return;
    m_kind = Kind::Idle;
    m_scene.pointChange.reset();
    m_scene.laneChange.reset();
    m_scene.point = m_before;
    m_scene.range = m_rangeBefore;
    Q_EMIT sceneChanged();
}

bool SoundLanePointer::doubleClick(QPointF point)
{
    const TimelineHit hit = hitTest(m_scene.geometry, m_scene.model, point);
    if (!hit.isSound())
        return false;
    m_kind = Kind::Idle;
    if (hit.part == HitPart::Point || !isFree(hit.sound))
        return true;
    const SoundLane &lane = *soundLane(m_scene.model, hit.sound);
    const TimelineClip &clip = m_scene.model.clip(hit.sound.clip);
    const double exact = m_scene.geometry.secondsAt(point.x()) - clip.start;
    const double even = std::round(snapped(hit.sound, exact) / frameLength()) * frameLength();
    const double seconds = std::clamp(even, 0.0, clip.end - clip.start);
    const double value = lane.valueAtHeight(m_scene.geometry.heightAtY(hit.lane, point.y()));
    const auto behind =
        std::upper_bound(lane.points.begin(), lane.points.end(), seconds,
                         [](double at, const edit::AutomationPoint &each) { return at < each.seconds; });
    PointRef ref = hit.sound;
    ref.point = int(behind - lane.points.begin());
    Q_EMIT pointAdded({ref, {seconds, value}});
    return true;
}

void SoundLanePointer::nudge(int frames, int hundredths)
{
    const PointDrag drag{m_scene.rate.timeOf(frames), hundredths / 100.0};
    const SoundRange range = m_scene.range;
    const PointRef ref = range.hasLength() ? range.lane : m_scene.point;
    if (isPressed() || !soundLane(m_scene.model, ref) || !isFree(ref))
        return;
    const SoundLane &lane = *soundLane(m_scene.model, ref);
    if (range.hasLength()) {
        const LaneChange change = moved(lane, range, drag, lengthOf(ref));
        if (change.points != lane.points)
            Q_EMIT laneChanged(change);
        return;
    }
    if (!soundPoint(m_scene.model, ref))
        return;
    const auto point = draggedPoint(lane, ref.point, drag, lengthOf(ref), 0);
    if (point != *soundPoint(m_scene.model, ref))
        Q_EMIT pointChanged({ref, point});
}

void SoundLanePointer::selectBeside(int direction, bool extends)
{
    const edit::AutomationPoint *was = soundPoint(m_scene.model, m_scene.point);
    PointRef next = m_scene.point;
    next.point += direction;
    const edit::AutomationPoint *point = soundPoint(m_scene.model, next);
    if (!point || !was)
        return;
    m_scene.point = next;
    SoundRange range = m_scene.range;
    if (!extends || !range.isOf(next) || !range.contains(was->seconds))
        range = extends ? SoundRange{{next.clip, next.lane}, was->seconds, was->seconds} : SoundRange();
    if (extends) { // the end that the point was at goes along
        const bool isAtFinish = std::abs(range.to - was->seconds) <= std::abs(range.from - was->seconds);
        const double other = isAtFinish ? range.from : range.to;
        range.from = std::min(other, point->seconds);
        range.to = std::max(other, point->seconds);
    }
    m_scene.range = range;
    Q_EMIT sceneChanged();
}

} // namespace muto::ui
