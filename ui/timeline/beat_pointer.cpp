#include "ui/timeline/beat_pointer.h"

#include "ui/timeline/clip_beats.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kDotReach = 6;     // pixels around a dot
constexpr double kDotDistance = 3;  // pixels until a press becomes a drag
constexpr double kPlayheadPull = 6; // pixels

} // namespace

BeatRef beatAt(const TimelineScene &scene, QPointF point)
{
    const TimelineHit hit = hitTest(scene.geometry, scene.model, point);
    if (!hit.isClip() || hit.isKey() || hit.lane >= 0)
        return {};
    const TimelineClip &clip = scene.model.clip(hit.clip);
    const QRectF rect = scene.geometry.rectOf(clip, hit.row);
    if (std::abs(point.y() - (rect.bottom() - kBeatLift)) > kDotReach || clip.isHidden)
        return {};
    const double reach = kDotReach / scene.geometry.pixelsPerSecond;
    const double seconds = scene.geometry.secondsAt(point.x());
    BeatRef found;
    double nearest = reach;
    for (const ClipBeat &beat : shownBeats(scene, clip, seconds - reach, seconds + reach)) {
        const double distance = std::abs(beat.seconds - seconds);
        if (distance > nearest || !hasBeatDot(rect, scene.geometry.xOf(beat.seconds)))
            continue;
        nearest = distance;
        found = {hit.clip, beat.number, beat.seconds};
    }
    return found;
}

BeatPointer::BeatPointer(TimelineScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
}

bool BeatPointer::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_beat = isFree() ? beatAt(m_scene, point) : BeatRef();
    if (m_beat.clip < 0)
        return false;
    if (modifiers & Qt::AltModifier) {
        m_scene.beat = {};
        Q_EMIT beatRemoved(m_beat);
        return true;
    }
    m_pressed = point;
    m_scrollX = m_scene.geometry.scrollX;
    return true;
}

void BeatPointer::move(QPointF point)
{
    const double aside = point.x() - m_pressed->x() + m_scene.geometry.scrollX - m_scrollX;
    if (!m_scene.beatMove && std::abs(aside) < kDotDistance)
        return;
    const TimelineClip &clip = m_scene.model.clip(m_beat.clip);
    const double wanted = m_beat.seconds + aside / m_scene.geometry.pixelsPerSecond;
    const double playhead = m_scene.playheadSeconds();
    const bool isNear =
        m_snapping && std::abs(playhead - wanted) * m_scene.geometry.pixelsPerSecond <= kPlayheadPull;
    m_scene.beatMove = BeatMove{m_beat, std::clamp(isNear ? playhead : wanted, clip.start, clip.end)};
    Q_EMIT sceneChanged();
}

void BeatPointer::release()
{
    m_pressed.reset();
    const auto move = std::exchange(m_scene.beatMove, std::nullopt);
    Q_EMIT sceneChanged();
    if (move && move->seconds != move->beat.seconds)
        Q_EMIT beatMoved(*move);
}

void BeatPointer::cancel()
{
    if (!isPressed())
        return;
    m_pressed.reset();
    m_scene.beatMove.reset();
    Q_EMIT sceneChanged();
}

void BeatPointer::hover(QPointF point)
{
    const BeatRef beat = isFree() ? beatAt(m_scene, point) : BeatRef();
    if (std::exchange(m_scene.beat, beat) != beat)
        Q_EMIT sceneChanged();
}

} // namespace muto::ui
