#pragma once

#include "core/base/frame_rate.h"
#include "ui/timeline/key_lanes.h"
#include "ui/timeline/timeline_model.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace muto::ui {

/// Where times and rows lie in the timeline's viewport. Lengths are device independent pixels, times are
/// seconds.
struct TimelineGeometry
{
    static constexpr double kLead = 12; ///< Room before the first frame.
    static constexpr double kRowHeight = 40;
    static constexpr double kRowGap = 2;
    static constexpr double kZoneGap = 10; ///< More, between what is seen and what is heard.
    static constexpr double kTopMargin = 4;
    static constexpr double kLaneHeight = KeyLanes::kKeyHeight; ///< Of keyframes; those of sounds are higher.
    static constexpr double kLaneStep = kLaneHeight + kRowGap;
    static constexpr double kCurveInset = 7; ///< Of a curve from the edges of its lane.

    double pixelsPerSecond = 100;
    double scrollX = 0;
    double scrollY = 0;
    int pictureRows = 0;
    KeyLanes lanes = {}; ///< They push down what is below their rows.

    double xOf(double seconds) const { return kLead + seconds * pixelsPerSecond - scrollX; }
    double secondsAt(double x) const { return (x + scrollX - kLead) / pixelsPerSecond; }
    double topOfRow(int row) const;
    double bottomOfRow(int row) const; ///< With its lanes.
    double topOfLane(int lane) const;
    double heightOfLane(int lane) const { return lanes.heightOf(lane); }
    /// How high on the screen a height of a lane of sounds (0 … 1) is drawn, and back.
    double yOfHeight(int lane, double height) const;
    double heightAtY(int lane, double y) const;
    /// Where a point of a lane of sounds is.
    QPointF pointAt(int lane, const TimelineClip &clip, const SoundLane &sound,
                    const edit::AutomationPoint &point) const;
    QRectF rectOf(const TimelineClip &clip, int row) const;

    /// The middle of a keyframe's diamond; nothing where its clip has no room for it. Those outside of their
    /// clip are parked at its edge.
    std::optional<QPointF> keyPoint(const TimelineClip &clip, int row, const TimelineKey &key) const;

    /// The same in a lane, which has room for all.
    QPointF keyPoint(int lane, const TimelineKey &key) const;

    /// The triangle that shows and hides what is in a clip; nothing where there is no such thing, or no room.
    std::optional<QRectF> disclosureRect(const TimelineClip &clip, int row) const;

    /// The row at a height, gaps and lanes belonging to the row above them; -1 above the first, `rowCount`
    /// below the last.
    int rowAt(double y, int rowCount) const;

    QSizeF contentSize(const TimelineModel &model, double viewWidth) const;

    /// The same with `factor` times the scale, limited, and the time at `x` still there.
    TimelineGeometry zoomed(double factor, double x, double least, double most) const;
};

/// The scale at which a film of `seconds` just fills `width`, with some head-room.
double fittingScale(double seconds, double width);

/// At most this many pixels a second: a frame is as wide as a thumb.
double largestScale(FrameRate rate);

enum class HitPart { Nothing, Row, Body, StartEdge, EndEdge, Key, Disclosure, Lane, Curve, Point };

/// What of the timeline lies at a point.
struct TimelineHit
{
    HitPart part = HitPart::Nothing;
    int row = -1;
    int clip = -1;
    int key = -1;        ///< Of the clip.
    int lane = -1;       ///< Of all that there are; a hit there is none of a row.
    PointRef sound = {}; ///< Of Curve, the lane of a clip; of Point, a point of it.
    friend bool operator==(const TimelineHit &, const TimelineHit &) = default;

    bool isClip() const { return clip >= 0; }
    bool isKey() const { return part == HitPart::Key; }
    bool isSound() const { return part == HitPart::Curve || part == HitPart::Point; }
    bool isEdge() const { return part == HitPart::StartEdge || part == HitPart::EndEdge; }
};

TimelineHit hitTest(const TimelineGeometry &geometry, const TimelineModel &model, QPointF point);

/// The keyframes whose diamonds lie in a rectangle of the viewport.
std::vector<KeyRef> keysIn(const TimelineGeometry &geometry, const TimelineModel &model, const QRectF &rect);

/// The clips that a rectangle of the viewport touches.
std::vector<int> clipsIn(const TimelineGeometry &geometry, const TimelineModel &model, const QRectF &rect);

} // namespace muto::ui
