#include "ui/timeline/snapping.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kSameTime = 1e-9;

bool isBetter(const Snap &one, const Snap &other)
{
    return one.target.kind != other.target.kind ? one.target.kind < other.target.kind
                                                : std::abs(one.shift) < std::abs(other.shift) - kSameTime;
}

} // namespace

std::vector<SnapTarget> snapTargets(const TimelineModel &model, std::span<const int> dragged, double playhead,
                                    std::span<const double> marks, std::span<const double> beats)
{
    std::vector<bool> isDragged(model.clips().size());
    for (const int i : dragged)
        isDragged[std::size_t(i)] = true;
    std::vector<SnapTarget> targets{{playhead, SnapKind::Playhead}, {0, SnapKind::Edge}};
    if (model.duration() > 0)
        targets.push_back({model.duration(), SnapKind::Edge});
    for (const double mark : marks)
        targets.push_back({mark, SnapKind::Mark});
    for (const double beat : beats)
        targets.push_back({beat, SnapKind::Beat});
    for (std::size_t i = 0; i < model.clips().size(); ++i) {
        if (isDragged[i] || model.clips()[i].isImplicit) // all the time: the film's ends are targets already
            continue;
        targets.push_back({model.clips()[i].start, SnapKind::Edge});
        targets.push_back({model.clips()[i].end, SnapKind::Edge});
    }
    std::sort(targets.begin(), targets.end(), [](const SnapTarget &one, const SnapTarget &other) {
        return one.seconds != other.seconds ? one.seconds < other.seconds : one.kind < other.kind;
    });
    return targets;
}

std::optional<Snap> strongestSnap(std::span<const double> points, std::span<const SnapTarget> targets,
                                  double tolerance)
{
    std::optional<Snap> best;
    for (const double point : points) {
        auto target = std::partition_point(targets.begin(), targets.end(), [&](const SnapTarget &candidate) {
            return candidate.seconds < point - tolerance;
        });
        for (; target != targets.end() && target->seconds <= point + tolerance; ++target) {
            const Snap snap{target->seconds - point, *target};
            if (!best || isBetter(snap, *best))
                best = snap;
        }
    }
    return best;
}

} // namespace muto::ui
