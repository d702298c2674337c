// What TimelineView does with its ruler: scrubbing, in and out, and markers.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/ruler_pointer.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/track_headers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

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
    connect(m_rulerPointer, &RulerPointer::markerMoved, this, &TimelineView::markerMoved);
    connect(m_rulerPointer, &RulerPointer::markerClicked, this, [this](int marker) {
        const std::int64_t frame =
            m_scene.rate.frameAt(m_scene.markers.at(std::size_t(marker)).seconds + 1e-6);
        Q_EMIT scrubbed(
            {std::clamp<std::int64_t>(frame, 0, std::max<std::int64_t>(0, m_scene.frameCount - 1))});
    });
    connect(m_ruler, &TimeRuler::doubleClicked, this, [this] {
        m_rulerPointer->cancel();
        if (m_scene.rulerHover.isMarker() && m_scene.markers[std::size_t(m_scene.rulerHover.marker)].isOwn())
            Q_EMIT markerActivated(m_scene.rulerHover.marker);
    });
    connect(m_ruler, &TimeRuler::menuRequested, this, &TimelineView::showRulerMenu);
    showRulerCursor();
}

void TimelineView::setMarkers(std::vector<TimelineMarker> markers)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * RulerGeometry::kLabelScale);
    for (TimelineMarker &marker : markers)
        marker.labelWidth = QFontMetricsF(small).horizontalAdvance(marker.name);
    if (markers == m_scene.markers)
        return;
    m_rulerPointer->cancel();
    int selected = -1;
    if (m_scene.marker >= 0) {
        // The same, or the one it has become: renamed where it was, or moved under its name.
        const TimelineMarker was = m_scene.markers[std::size_t(m_scene.marker)];
        for (int i = 0; i < int(markers.size()); ++i) {
            const TimelineMarker &each = markers[std::size_t(i)];
            if (each.seconds == was.seconds || (selected < 0 && each.name == was.name))
                selected = i;
        }
    }
    m_scene.marker = selected;
    m_scene.rulerHover = {};
    m_scene.markers = std::move(markers);
    setViewportMargins(TrackHeaders::kWidth, m_ruler->wantedHeight(), 0, 0);
    layOut();
}

void TimelineView::selectMarker(int marker)
{
    m_scene.marker = marker;
    m_scene.keys.clear();
    repaintAll();
    Q_EMIT markerSelected(marker);
}

QRect TimelineView::markerOnScreen(int marker) const
{
    const QRect local = m_ruler->markerRect(marker).toAlignedRect();
    return {m_ruler->mapToGlobal(local.topLeft()), local.size()};
}

void TimelineView::showRulerMenu(QPointF point)
{
    m_rulerPointer->hover(point);
    if (m_scene.rulerHover.isMarker())
        selectMarker(m_scene.rulerHover.marker);
    Q_EMIT rulerMenuRequested(m_ruler->mapToGlobal(point.toPoint()));
}

void TimelineView::pressRuler(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const bool isTaken = m_rulerPointer->press(point, modifiers);
    Q_EMIT markerSelected(m_scene.marker);
    if (!isTaken) {
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
    if (m_scene.markerMove) {
        m_ruler->setCursor(Qt::ClosedHandCursor);
        return;
    }
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
