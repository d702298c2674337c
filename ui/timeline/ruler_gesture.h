#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "ui/timeline/snapping.h"
#include "ui/timeline/timeline_geometry.h"

#include <QPointF>

#include <optional>
#include <span>

namespace muto::ui {

/// What of the ruler lies under the pointer. `Span` is no place but a gesture: a range drawn from nothing.
enum class RulerPart { Scale, In, Out, Area, Span };

struct RulerHit
{
    RulerPart part = RulerPart::Scale;
    friend bool operator==(const RulerHit &, const RulerHit &) = default;

    bool isEdge() const { return part == RulerPart::In || part == RulerPart::Out; }
};

/// The handles of in and out are tabs in the upper part of the ruler, inwards of their edges; between them
/// lies the bar that is the range.
struct RulerGeometry
{
    static constexpr double kScaleHeight = 28;
    static constexpr double kBarHeight = 6;
    static constexpr double kHandleWidth = 8;
    static constexpr double kHandleHeight = 14;
};

/// `area` is what is between in and out, if there is such a thing.
RulerHit rulerHitTest(const TimelineGeometry &geometry, FrameRate rate, std::optional<FrameRange> area,
                      QPointF point);

/// A drag of in, out, or both. Times in seconds.
struct AreaDrag
{
    FrameRange area; ///< As it was.
    RulerPart part = RulerPart::Area;
    double seconds = 0;          ///< How far the pointer has gone.
    double tolerance = 0;        ///< 0 does not snap.
    std::int64_t frameCount = 0; ///< Of the film.
};

/// What such a drag would do if it ended now.
struct AreaProposal
{
    FrameRange area;
    RulerPart part = RulerPart::Area; ///< The edge in the hand; of a span, the one that moves.
    std::optional<SnapTarget> guide;
    friend bool operator==(const AreaProposal &, const AreaProposal &) = default;
};

/// At least a frame is left between in and out, and both stay in the film; a range that is moved as a whole
/// keeps its length.
AreaProposal proposeArea(FrameRate rate, const AreaDrag &drag, std::span<const SnapTarget> targets);

} // namespace muto::ui
