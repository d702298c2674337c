// The scale of TimelineView, and which part of the film is in sight.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/media_looks.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_pointer.h"
#include "ui/timeline/track_headers.h"

#include <QLabel>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kShortestWidest = 60; // seconds that can always be seen at once
constexpr double kLongest = 1e9;       // pixels that a scroll bar counts
constexpr double kEmptyFilm = 10;      // seconds shown while nothing is known

} // namespace

double TimelineView::leastScale() const
{
    const double width = viewport()->width();
    return std::min(fittingScale(m_scene.model.end(), width), fittingScale(kShortestWidest, width));
}

double TimelineView::mostScale() const
{
    return std::max(largestScale(m_scene.rate), leastScale());
}

double TimelineView::zoom() const
{
    const double range = std::log(mostScale() / leastScale());
    return range > 0 ? std::log(m_scene.geometry.pixelsPerSecond / leastScale()) / range : 0;
}

void TimelineView::setZoom(double zoom)
{
    const double scale = leastScale() * std::pow(mostScale() / leastScale(), std::clamp(zoom, 0.0, 1.0));
    zoomBy(scale / m_scene.geometry.pixelsPerSecond);
}

void TimelineView::zoomBy(double factor)
{
    const double playhead = m_scene.playheadX();
    const bool isSeen = playhead >= 0 && playhead <= viewport()->width();
    zoomAround(factor, isSeen ? playhead : viewport()->width() / 2.0);
}

void TimelineView::zoomAround(double factor, double x)
{
    const TimelineGeometry zoomed = m_scene.geometry.zoomed(factor, x, leastScale(), mostScale());
    m_fits = false;
    m_scene.geometry.pixelsPerSecond = zoomed.pixelsPerSecond;
    updateScrollBars();
    horizontalScrollBar()->setValue(int(std::lround(zoomed.scrollX)));
    repaintAll();
    Q_EMIT zoomChanged(zoom());
}

std::optional<double> TimelineView::scale() const
{
    return m_fits ? std::nullopt : std::optional(m_scene.geometry.pixelsPerSecond);
}

void TimelineView::setScale(std::optional<double> pixelsPerSecond)
{
    if (pixelsPerSecond)
        zoomBy(*pixelsPerSecond / m_scene.geometry.pixelsPerSecond);
    else
        zoomToFit();
}

void TimelineView::zoomToFit()
{
    m_fits = true;
    layOut();
}

void TimelineView::layOut()
{
    const QRect inside = viewport()->geometry();
    m_ruler->setGeometry(inside.left(), inside.top() - m_ruler->wantedHeight(), inside.width(),
                         m_ruler->wantedHeight());
    m_headers->setGeometry(inside.left() - TrackHeaders::kWidth, inside.top(), TrackHeaders::kWidth,
                           inside.height());
    m_empty->setGeometry(inside.adjusted(16, 0, -16, 0));
    m_time->setGeometry(m_headers->x(), m_ruler->y(), m_headers->width(), TimeRuler::kHeight);
    const double seconds = m_scene.model.end() > 0 ? m_scene.model.end() : kEmptyFilm;
    const double scale = m_fits ? fittingScale(seconds, inside.width()) : m_scene.geometry.pixelsPerSecond;
    m_scene.geometry.pixelsPerSecond = std::clamp(scale, std::min(scale, leastScale()), mostScale());
    updateScrollBars();
    repaintAll();
    Q_EMIT zoomChanged(zoom());
}

void TimelineView::updateScrollBars()
{
    const QSizeF content = m_scene.geometry.contentSize(m_scene.model, viewport()->width());
    const auto tell = [](QScrollBar *bar, double length, int page) {
        bar->setRange(0, std::max(0, int(std::ceil(std::min(length, kLongest))) - page));
        bar->setPageStep(page);
        bar->setSingleStep(40);
    };
    tell(horizontalScrollBar(), content.width(), viewport()->width());
    tell(verticalScrollBar(), content.height(), viewport()->height());
    scrollContentsBy(0, 0);
}

void TimelineView::scrollContentsBy(int across, int down)
{
    m_scene.geometry.scrollX = horizontalScrollBar()->value();
    if (m_scene.geometry.scrollY != verticalScrollBar()->value())
        m_headers->endRenaming(true);
    m_scene.geometry.scrollY = verticalScrollBar()->value();
    if (m_scene.media)
        m_scene.media->beginView();
    if (m_scene.media && (across != 0 || down != 0))
        m_scene.media->pauseBriefly();
    repaintAll();
}

void TimelineView::reveal(int clip)
{
    const QRectF rect = rectOf(clip);
    const auto scroll = [](QScrollBar *bar, double from, double to, double length) {
        if (from < 0 || to - from > length)
            bar->setValue(bar->value() + int(std::floor(from)));
        else if (to > length)
            bar->setValue(bar->value() + int(std::ceil(to - length)));
    };
    const bool isSeen = rect.left() < viewport()->width() && rect.right() > 0;
    if (!isSeen || rect.width() <= viewport()->width())
        scroll(horizontalScrollBar(), rect.left() - TimelineGeometry::kLead,
               rect.right() + TimelineGeometry::kLead, viewport()->width());
    scroll(verticalScrollBar(), rect.top() - TimelineGeometry::kTopMargin,
           rect.bottom() + TimelineGeometry::kTopMargin, viewport()->height());
}

} // namespace muto::ui
