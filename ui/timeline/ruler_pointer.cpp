#include "ui/timeline/ruler_pointer.h"

#include "ui/timeline/clip_beats.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kRulerDragDistance = 3; // pixels until a press becomes a drag
constexpr double kRulerSnapDistance = 8;

} // namespace

RulerPointer::RulerPointer(TimelineScene &scene, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
{
}

bool RulerPointer::press(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (!m_scene.hasFilm)
        return false;
    m_pressed = contentX(point.x());
    m_last = point.x();
    if (modifiers & Qt::ShiftModifier) {
        const double at = m_scene.geometry.secondsAt(point.x()) * m_scene.rate.perSecond();
        const FrameIndex first{std::clamp<std::int64_t>(std::llround(at), 0, m_scene.frameCount - 1)};
        beginArea(RulerPart::Span, {first, first});
        return true;
    }
    const RulerHit hit =
        rulerHitTest(m_scene.geometry, m_scene.rate, m_scene.workArea, m_scene.markers, point);
    m_scene.marker = -1;
    if (hit.part == RulerPart::Scale)
        return false;
    if (hit.isMarker()) {
        beginMarker(hit.marker);
        return true;
    }
    beginArea(hit.part, *m_scene.workArea);
    return true;
}

void RulerPointer::beginMarker(int marker)
{
    m_isPressed = true;
    m_isDragged = false;
    m_marker = marker;
    m_scene.marker = marker;
    m_scene.keys.clear();
    std::vector<double> others;
    for (const double seconds : m_scene.snapMarks()) {
        if (seconds != m_scene.markers[std::size_t(marker)].seconds)
            others.push_back(seconds);
    }
    m_scene.beats = beatTargets(m_scene);
    m_targets = snapTargets(m_scene.model, {}, m_scene.playheadSeconds(), others, m_scene.beats);
    Q_EMIT sceneChanged();
}

void RulerPointer::beginArea(RulerPart part, FrameRange area)
{
    m_isPressed = true;
    m_isDragged = false;
    m_marker = -1;
    m_drag = {area, part, 0, 0, m_scene.frameCount};
    m_scene.beats = beatTargets(m_scene);
    m_targets =
        snapTargets(m_scene.model, {}, m_scene.playheadSeconds(), m_scene.snapMarks(false), m_scene.beats);
}

void RulerPointer::move(double x)
{
    m_last = x;
    m_isDragged = m_isDragged || std::abs(contentX(x) - m_pressed) >= kRulerDragDistance;
    if (m_isPressed && m_isDragged)
        update();
}

void RulerPointer::update()
{
    m_drag.seconds = (contentX(m_last) - m_pressed) / m_scene.geometry.pixelsPerSecond;
    m_drag.tolerance = m_snapping ? kRulerSnapDistance / m_scene.geometry.pixelsPerSecond : 0;
    if (m_marker < 0)
        m_scene.area = proposeArea(m_scene.rate, m_drag, m_targets);
    else if (m_scene.isEditable && m_scene.markers[std::size_t(m_marker)].isOwn())
        m_scene.markerMove = proposeMarker(m_scene.rate, m_scene.markers, m_marker, m_drag.seconds,
                                           m_drag.tolerance, m_scene.frameCount, m_targets);
    Q_EMIT sceneChanged();
}

void RulerPointer::release()
{
    const std::optional<AreaProposal> dragged = m_scene.area;
    const std::optional<MarkerMove> moved = m_scene.markerMove;
    const int clicked = m_isDragged ? -1 : m_marker;
    forgetGesture();
    if (dragged)
        Q_EMIT areaDragged(dragged->area);
    if (moved)
        Q_EMIT markerMoved(*moved);
    if (clicked >= 0)
        Q_EMIT markerClicked(clicked);
    Q_EMIT sceneChanged();
}

void RulerPointer::cancel()
{
    forgetGesture();
    Q_EMIT sceneChanged();
}

void RulerPointer::forgetGesture()
{
    m_isPressed = false;
    m_marker = -1;
    m_scene.area.reset();
    m_scene.markerMove.reset();
    m_scene.beats.clear();
}

void RulerPointer::hover(QPointF point)
{
    const RulerHit hit =
        rulerHitTest(m_scene.geometry, m_scene.rate, m_scene.workArea, m_scene.markers, point);
    if (std::exchange(m_scene.rulerHover, hit) != hit)
        Q_EMIT sceneChanged();
}

void RulerPointer::leave()
{
    if (std::exchange(m_scene.rulerHover, RulerHit{}) != RulerHit{})
        Q_EMIT sceneChanged();
}

} // namespace muto::ui
