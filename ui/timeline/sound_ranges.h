#pragma once

#include "ui/timeline/sound_lanes.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace muto::ui {

/// A stretch of time of one lane, with the points in it; one without length is a caret, where things are
/// pasted.
struct SoundRange
{
    PointRef lane = {}; ///< Without a point.
    double from = 0;    ///< Seconds of the clip.
    double to = 0;
    friend bool operator==(const SoundRange &, const SoundRange &) = default;

    bool isThere() const { return lane.clip >= 0; }
    bool hasLength() const { return isThere() && to > from; }
    bool contains(double seconds) const;
    /// Whether it is about a lane of a clip.
    bool isOf(const PointRef &ref) const { return lane.clip == ref.clip && lane.lane == ref.lane; }
};

/// What the points of a lane are to become, and where the range is then. Points outside of it are as they
/// were.
struct LaneChange
{
    SoundRange range;
    std::vector<edit::AutomationPoint> points;
    friend bool operator==(const LaneChange &, const LaneChange &) = default;
};

/// How many points of a lane are in a range.
int pointsIn(const SoundLane &lane, const SoundRange &range);

/// Of Ramp a straight line from the one end of the range to the other; Swell goes on top of that half of what
/// there is room for in its middle, and Dip half way down. The ends stay as high as they are.
enum class RangeShape { Ramp, Swell, Dip };
LaneChange shaped(const SoundLane &lane, const SoundRange &range, RangeShape shape);

/// Without the points of a range that the eye does not miss. The first and the last of them stay, and so do
/// bent stretches.
LaneChange simplified(const SoundLane &lane, const SoundRange &range);

/// Without the points of a range.
LaneChange emptied(const SoundLane &lane, const SoundRange &range);

/// With all points of a range at one value.
LaneChange levelled(const SoundLane &lane, const SoundRange &range, double value);

/// The range, and all that is in it, elsewhere: not past the points around it, on its clip of `length`.
LaneChange moved(const SoundLane &lane, const SoundRange &range, const PointDrag &drag, double length);

/// One end of the range at another time, and what is in it farther apart, or closer together.
LaneChange stretched(const SoundLane &lane, const SoundRange &range, bool isStart, double seconds,
                     double length);

/// A range to and from the clipboard. Values go to what they are values of; to anything else goes how high
/// they are.
QByteArray rangeData(const SoundLane &lane, const SoundRange &range);
/// With what was copied from `seconds` on, in place of what is there, as far as the clip goes; nothing for
/// data that is none.
std::optional<LaneChange> pasted(const SoundLane &lane, const PointRef &ref, double seconds,
                                 const QByteArray &data, double length);

} // namespace muto::ui
