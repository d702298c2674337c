#include "ui/timeline/ruler_gesture.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kHandleReach = 4; // pixels outwards of an edge that still are its handle

std::int64_t frameNearest(double seconds, FrameRate rate)
{
    return std::llround(seconds * rate.perSecond());
}

/// The edge that is drawn out of a range: a span has begun at both.
RulerPart edgeInHand(const AreaDrag &drag)
{
    if (drag.part != RulerPart::Span)
        return drag.part;
    return drag.seconds < 0 ? RulerPart::In : RulerPart::Out;
}

/// The later of two that share a place lies on top.
RulerHit markerHit(const TimelineGeometry &geometry, std::span<const TimelineMarker> markers, double x)
{
    for (int i = int(markers.size()) - 1; i >= 0; --i) {
        const QRectF rect = RulerGeometry::markerRect(geometry, markers, i);
        if (x >= rect.left() - 2 && x <= rect.right() + 1)
            return {RulerPart::Marker, i};
    }
    return {};
}

AreaProposal movedArea(FrameRate rate, const AreaDrag &drag, std::span<const SnapTarget> targets)
{
    AreaProposal proposal{drag.area, RulerPart::Area, {}};
    const std::array edges{rate.timeOf(drag.area.first.value) + drag.seconds,
                           rate.timeOf(drag.area.end.value) + drag.seconds};
    double first = edges[0];
    if (const std::optional<Snap> snap = strongestSnap(edges, targets, drag.tolerance)) {
        first += snap->shift;
        proposal.guide = snap->target;
    }
    const std::int64_t length = drag.area.end.value - drag.area.first.value;
    const std::int64_t wanted = frameNearest(first, rate);
    const std::int64_t at =
        std::clamp<std::int64_t>(wanted, 0, std::max<std::int64_t>(0, drag.frameCount - length));
    if (at != wanted)
        proposal.guide.reset();
    proposal.area = {{at}, {at + length}};
    return proposal;
}

} // namespace

QRectF RulerGeometry::markerRect(const TimelineGeometry &geometry, std::span<const TimelineMarker> markers,
                                 int marker)
{
    const TimelineMarker &own = markers[std::size_t(marker)];
    const double left = geometry.xOf(own.seconds);
    double width = own.name.isEmpty() ? kMarkerWidth : kMarkerWidth + own.labelWidth;
    for (std::size_t next = std::size_t(marker) + 1; next < markers.size(); ++next) {
        const double room = geometry.xOf(markers[next].seconds) - left - 2;
        if (room > 0) {
            width = std::min(width, std::max(kMarkerWidth, room));
            break;
        }
    }
    return {left, kScaleHeight + 2, width, kLaneHeight - 5};
}

RulerHit rulerHitTest(const TimelineGeometry &geometry, FrameRate rate, std::optional<FrameRange> area,
                      std::span<const TimelineMarker> markers, QPointF point)
{
    if (point.y() >= RulerGeometry::kScaleHeight)
        return markerHit(geometry, markers, point.x());
    if (!area || point.y() > RulerGeometry::kHandleHeight)
        return {};
    const double from = geometry.xOf(rate.timeOf(area->first.value));
    const double to = geometry.xOf(rate.timeOf(area->end.value));
    // Of a range that has no room for both, each half is the handle of its side.
    const double inside = std::min(RulerGeometry::kHandleWidth, (to - from) / 2);
    if (point.x() >= from - kHandleReach && point.x() < from + inside)
        return {RulerPart::In};
    if (point.x() >= to - inside && point.x() <= to + kHandleReach)
        return {RulerPart::Out};
    const bool isOnBar = point.y() <= RulerGeometry::kBarHeight && point.x() > from && point.x() < to;
    return {isOnBar ? RulerPart::Area : RulerPart::Scale};
}

AreaProposal proposeArea(FrameRate rate, const AreaDrag &drag, std::span<const SnapTarget> targets)
{
    const RulerPart part = edgeInHand(drag);
    if (part == RulerPart::Area)
        return movedArea(rate, drag, targets);
    const bool isIn = part == RulerPart::In;
    AreaProposal proposal{drag.area, part, {}};
    double seconds = rate.timeOf(isIn ? drag.area.first.value : drag.area.end.value) + drag.seconds;
    if (const std::optional<Snap> snap = strongestSnap(std::array{seconds}, targets, drag.tolerance)) {
        seconds += snap->shift;
        proposal.guide = snap->target;
    }
    const std::int64_t least = isIn ? 0 : drag.area.first.value + 1;
    const std::int64_t most = isIn ? drag.area.end.value - 1 : std::max(least, drag.frameCount);
    const std::int64_t wanted = frameNearest(seconds, rate);
    const std::int64_t frame = std::clamp(wanted, least, most);
    if (frame != wanted)
        proposal.guide.reset();
    (isIn ? proposal.area.first : proposal.area.end) = {frame};
    return proposal;
}

MarkerMove proposeMarker(FrameRate rate, std::span<const TimelineMarker> markers, int marker, double seconds,
                         double tolerance, std::int64_t frameCount, std::span<const SnapTarget> targets)
{
    MarkerMove move{marker, {}, {}};
    double time = markers[std::size_t(marker)].seconds + seconds;
    if (const std::optional<Snap> snap = strongestSnap(std::array{time}, targets, tolerance)) {
        time += snap->shift;
        move.guide = snap->target;
    }
    const std::int64_t wanted = frameNearest(time, rate);
    move.frame = {std::clamp<std::int64_t>(wanted, 0, std::max<std::int64_t>(0, frameCount))};
    if (move.frame.value != wanted)
        move.guide.reset();
    return move;
}

} // namespace muto::ui
