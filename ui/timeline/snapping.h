#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "ui/timeline/timeline_model.h"

#include <optional>
#include <span>
#include <vector>

namespace muto::ui {

/// What pulls at a clip that is dragged near it; of several that are in reach the earlier of these wins.
enum class SnapKind { Playhead, Mark, Edge, Beat };

/// A moment of the film that what is dragged may stop at.
struct SnapTarget
{
    double seconds = 0;
    SnapKind kind = SnapKind::Edge;
    friend bool operator==(const SnapTarget &, const SnapTarget &) = default;
};

/// How far to move so that one of the points lies on a target.
struct Snap
{
    double shift = 0;
    SnapTarget target;
    friend bool operator==(const Snap &, const Snap &) = default;
};

/// Everything to snap to, by time: the playhead, the beginning and end of the film, `marks`, the edges of all
/// clips but those that are dragged, and `beats`.
std::vector<SnapTarget> snapTargets(const TimelineModel &model, std::span<const int> dragged, double playhead,
                                    std::span<const double> marks, std::span<const double> beats = {});

/// Of the targets within `tolerance` seconds of any of the points the one of the first kind, and the nearest
/// of those.
std::optional<Snap> strongestSnap(std::span<const double> points, std::span<const SnapTarget> targets,
                                  double tolerance);

} // namespace muto::ui
