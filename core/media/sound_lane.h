#pragma once

#include "core/media/sound_plan.h"

#include <cstddef>

namespace muto::media {

/// What "half way" between two values means: the mean, or for frequencies and the like the geometric mean.
enum class LaneScale { Linear, Logarithmic };

/// How far a segment has come in value (0 … 1) when it has come `x` (0 … 1) in time. Curves are powers of x:
/// at `curve` 1 the fourth, which holds and rises late, at -1 the fourth root; or the one that runs through
/// the via point.
double bentProgress(const LanePoint &from, double x);

/// The value of a lane at a moment of its owner, in seconds. Of two points at one moment the later counts
/// from there on. Remembers the segment, which makes times that go forwards quick.
class LaneReader
{
public:
    explicit LaneReader(Lane lane, LaneScale scale = LaneScale::Linear);

    double at(double seconds);

private:
    Lane m_lane;
    LaneScale m_scale;
    std::size_t m_segment = 0; ///< Index of the point that it leaves.
};

} // namespace muto::media
