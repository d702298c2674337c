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

AreaProposal movedArea(FrameRate rate, const AreaDrag &drag, std::span<const SnapTarget> targets)
{
    AreaProposal proposal{drag.area, RulerPart::Area, {}};
    const std::array edges{rate.timeOf(drag.area.first.value) + drag.seconds,
                           rate.timeOf(drag.area.end.value) + drag.seconds};
    double first = edges[0];
    if (const std::optional<Snap> snap = nearestSnap(edges, targets, drag.tolerance)) {
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

RulerHit rulerHitTest(const TimelineGeometry &geometry, FrameRate rate, std::optional<FrameRange> area,
                      QPointF point)
{
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
    if (const std::optional<Snap> snap = nearestSnap(std::array{seconds}, targets, drag.tolerance)) {
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

} // namespace muto::ui
