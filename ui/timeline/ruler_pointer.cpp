#include "ui/timeline/ruler_pointer.h"

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
        const std::int64_t at = m_scene.rate.frameAt(m_scene.geometry.secondsAt(point.x()));
        const FrameIndex first{std::clamp<std::int64_t>(at, 0, m_scene.frameCount - 1)};
        beginArea(RulerPart::Span, {first, first + 1});
        return true;
    }
    const RulerHit hit = rulerHitTest(m_scene.geometry, m_scene.rate, m_scene.workArea, point);
    if (hit.part == RulerPart::Scale)
        return false;
    beginArea(hit.part, *m_scene.workArea);
    return true;
}

void RulerPointer::beginArea(RulerPart part, FrameRange area)
{
    m_isPressed = true;
    m_isDragged = false;
    m_drag = {area, part, 0, 0, m_scene.frameCount};
    m_targets = snapTargets(m_scene.model, {}, m_scene.playheadSeconds(), m_scene.snapMarks(false));
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
    m_scene.area = proposeArea(m_scene.rate, m_drag, m_targets);
    Q_EMIT sceneChanged();
}

void RulerPointer::release()
{
    const std::optional<AreaProposal> dragged = m_scene.area;
    forgetGesture();
    if (dragged)
        Q_EMIT areaDragged(dragged->area);
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
    m_scene.area.reset();
}

void RulerPointer::hover(QPointF point)
{
    const RulerHit hit = rulerHitTest(m_scene.geometry, m_scene.rate, m_scene.workArea, point);
    if (std::exchange(m_scene.rulerHover, hit) != hit)
        Q_EMIT sceneChanged();
}

void RulerPointer::leave()
{
    if (std::exchange(m_scene.rulerHover, RulerHit{}) != RulerHit{})
        Q_EMIT sceneChanged();
}

} // namespace muto::ui
