#include "ui/timeline/sound_lane_pointer.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kPointDistance = 3; // pixels until a press becomes a drag
constexpr double kPlayheadReach = 6;

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

bool SoundLanePointer::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_hit = hitTest(m_scene.geometry, m_scene.model, point);
    m_before = m_scene.point;
    m_scene.point = m_hit.part == HitPart::Point ? m_hit.sound : PointRef();
    if (m_scene.point != m_before)
        Q_EMIT sceneChanged();
    if (!m_hit.isSound())
        return false;
    m_pressed = point;
    m_scrollX = m_scene.geometry.scrollX;
    m_isBending = modifiers & Qt::AltModifier;
    m_kind = Kind::Pressed;
    return true;
}

void SoundLanePointer::move(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const QPointF way = point - m_pressed;
    if (m_kind == Kind::Pressed && way.manhattanLength() >= kPointDistance && isFree(m_hit.sound)) {
        if (m_isBending)
            m_kind = Kind::Bending;
        else if (m_hit.part == HitPart::Point)
            m_kind = Kind::Dragging;
    }
    if (m_kind == Kind::Dragging)
        drag(point, modifiers);
    else if (m_kind == Kind::Bending)
        bend(point);
}

/// A moment of the clip, or the playhead where that is near.
double SoundLanePointer::snapped(const PointRef &ref, double seconds) const
{
    const double playhead = m_scene.playheadSeconds() - m_scene.model.clip(ref.clip).start;
    const bool isNear =
        std::abs(playhead - seconds) * m_scene.geometry.pixelsPerSecond <= kPlayheadReach && m_snapping;
    return isNear ? playhead : seconds;
}

void SoundLanePointer::drag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const PointRef ref = m_hit.sound;
    const SoundLane &lane = *soundLane(m_scene.model, ref);
    const TimelineClip &clip = m_scene.model.clip(ref.clip);
    const double aside = point.x() - m_pressed.x() + m_scene.geometry.scrollX - m_scrollX;
    PointDrag drag;
    drag.height = m_scene.geometry.heightAtY(m_hit.lane, point.y()) -
                  m_scene.geometry.heightAtY(m_hit.lane, m_pressed.y());
    drag.isLocked = modifiers & Qt::ShiftModifier;
    drag.isSideways = std::abs(aside) >= std::abs(point.y() - m_pressed.y());
    const double was = soundPoint(m_scene.model, ref)->seconds;
    drag.seconds = snapped(ref, was + aside / m_scene.geometry.pixelsPerSecond) - was;
    m_scene.pointChange =
        PointChange{ref, draggedPoint(lane, ref.point, drag, clip.end - clip.start, frameLength())};
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
    m_kind = Kind::Idle;
    const auto change = std::exchange(m_scene.pointChange, std::nullopt);
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
    m_scene.point = m_before;
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
    const PointRef ref = m_scene.point;
    if (isPressed() || !soundPoint(m_scene.model, ref) || !isFree(ref))
        return;
    const SoundLane &lane = *soundLane(m_scene.model, ref);
    const TimelineClip &clip = m_scene.model.clip(ref.clip);
    const PointDrag drag{m_scene.rate.timeOf(frames), hundredths / 100.0};
    const auto point = draggedPoint(lane, ref.point, drag, clip.end - clip.start, 0);
    if (point != *soundPoint(m_scene.model, ref))
        Q_EMIT pointChanged({ref, point});
}

void SoundLanePointer::selectBeside(int direction)
{
    PointRef next = m_scene.point;
    next.point += direction;
    if (!soundPoint(m_scene.model, next))
        return;
    m_scene.point = next;
    Q_EMIT sceneChanged();
}

} // namespace muto::ui
