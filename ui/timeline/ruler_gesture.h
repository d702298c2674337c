#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "ui/timeline/snapping.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/timeline_marker.h"

#include <QPointF>

#include <optional>
#include <span>

namespace muto::ui {

/// What of the ruler lies under the pointer. `Span` is no place but a gesture: a range drawn from nothing.
enum class RulerPart { Scale, In, Out, Area, Span, Marker };

struct RulerHit
{
    RulerPart part = RulerPart::Scale;
    int marker = -1; ///< By position.
    friend bool operator==(const RulerHit &, const RulerHit &) = default;

    bool isMarker() const { return part == RulerPart::Marker; }
};

/// The handles of in and out are tabs in the upper part of the ruler, inwards of their edges; between them
/// lies the bar that is the range. Markers have a lane of their own below the scale, as long as there are
/// any.
struct RulerGeometry
{
    static constexpr double kScaleHeight = 28;
    static constexpr double kBarHeight = 6;
    static constexpr double kHandleWidth = 8;
    static constexpr double kHandleHeight = 14;
    static constexpr double kLaneHeight = 20;
    static constexpr double kLabelScale = 0.85; ///< Of the font.
    static constexpr double kMarkerWidth = 9;   ///< Without its name.

    /// The part of the lane that a marker takes: its name has room up to the next.
    static QRectF markerRect(const TimelineGeometry &geometry, std::span<const TimelineMarker> markers,
                             int marker);
};

/// `area` is what is between in and out, if there is such a thing.
RulerHit rulerHitTest(const TimelineGeometry &geometry, FrameRate rate, std::optional<FrameRange> area,
                      std::span<const TimelineMarker> markers, QPointF point);

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

/// Where a marker is to lie.
struct MarkerMove
{
    int marker = -1; ///< By position.
    FrameIndex frame;
    std::optional<SnapTarget> guide = {};
    friend bool operator==(const MarkerMove &, const MarkerMove &) = default;
};

/// A marker `seconds` later, on a whole frame of the film.
MarkerMove proposeMarker(FrameRate rate, std::span<const TimelineMarker> markers, int marker, double seconds,
                         double tolerance, std::int64_t frameCount, std::span<const SnapTarget> targets);

} // namespace muto::ui
