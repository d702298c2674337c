// What TimelineView does with its ruler: scrubbing, and in and out.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/ruler_pointer.h"
#include "ui/timeline/time_ruler.h"

#include <algorithm>

namespace muto::ui {

void TimelineView::connectRuler()
{
    connect(m_ruler, &TimeRuler::pressed, this, &TimelineView::pressRuler);
    connect(m_ruler, &TimeRuler::dragged, this, [this](QPointF point) { dragRuler(point.x()); });
    connect(m_ruler, &TimeRuler::released, this, &TimelineView::releaseRuler);
    connect(m_ruler, &TimeRuler::hovered, m_rulerPointer, &RulerPointer::hover);
    connect(m_ruler, &TimeRuler::left, m_rulerPointer, &RulerPointer::leave);
    connect(m_rulerPointer, &RulerPointer::sceneChanged, this, [this] {
        showRulerCursor();
        m_ruler->update();
        viewport()->update();
    });
    connect(m_rulerPointer, &RulerPointer::areaDragged, this, &TimelineView::workAreaDragged);
    showRulerCursor();
}

void TimelineView::pressRuler(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (!m_rulerPointer->press(point, modifiers)) {
        startScrub(point.x());
        return;
    }
    setFocus(Qt::MouseFocusReason); // for Esc
    followGesture();
}

void TimelineView::dragRuler(double x)
{
    if (m_rulerPointer->isPressed())
        m_rulerPointer->move(x);
    else if (m_scrubX)
        scrubTo(x);
}

void TimelineView::releaseRuler()
{
    if (m_rulerPointer->isPressed())
        m_rulerPointer->release();
    m_scrubX.reset();
    followGesture();
}

void TimelineView::showRulerCursor()
{
    const RulerPart part = m_scene.area ? m_scene.area->part : m_scene.rulerHover.part;
    const bool isEdge = part == RulerPart::In || part == RulerPart::Out;
    m_ruler->setCursor(isEdge                    ? Qt::SizeHorCursor
                       : part == RulerPart::Area ? Qt::OpenHandCursor
                                                 : Qt::PointingHandCursor);
}

void TimelineView::startScrub(double x)
{
    m_scrubbedFrom = m_scene.playhead;
    scrubTo(x);
}

void TimelineView::scrubTo(double x)
{
    m_scrubX = x;
    const double seen = std::clamp(x, 0.0, double(viewport()->width()));
    const std::int64_t frame = m_scene.rate.frameAt(m_scene.geometry.secondsAt(seen));
    const FrameIndex target{
        std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(0, m_scene.frameCount - 1))};
    if (target != m_scene.playhead)
        Q_EMIT scrubbed(target);
    followGesture();
}

} // namespace muto::ui
