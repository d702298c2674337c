#include "ui/editing/paint_order.h"

#include <algorithm>
#include <deque>
#include <limits>

namespace muto::ui {

namespace {

constexpr double kAtOnce = 1e-6; // seconds that clips that touch may seem to be seen together

bool areSeenTogether(const PaintedClip &one, const PaintedClip &other)
{
    return one.start < other.end - kAtOnce && other.start < one.end - kAtOnce;
}

/// The least level at which `upper` covers `lower`.
int levelOver(const PaintedClip &upper, const PaintedClip &lower)
{
    return upper.order > lower.order ? lower.level : lower.level + 1;
}

bool covers(const PaintedClip &upper, const PaintedClip &lower)
{
    return upper.level >= levelOver(upper, lower);
}

/// Between those below and those above, as near as can be to where it is.
int levelBetween(const PaintedClip &clip, const std::vector<PaintedClip> &all)
{
    int least = std::min(clip.level, 0);
    int most = std::numeric_limits<int>::max();
    for (const PaintedClip &other : all) {
        if (!areSeenTogether(clip, other))
            continue;
        if (other.track < clip.track)
            least = std::max(least, levelOver(clip, other));
        else if (other.track > clip.track)
            most = std::min(most, other.order > clip.order ? other.level : other.level - 1);
    }
    return std::clamp(clip.level, least, std::max(least, most));
}

/// Tracks that a clip may have, both ends excluded.
struct TrackRange
{
    int below = -1;
    int above = std::numeric_limits<int>::max();

    bool holds(int track) const { return below < track && track < above; }
};

/// Those that are still to be moved do not count.
TrackRange tracksBetween(const PaintedClip &clip, const std::vector<PaintedClip> &all)
{
    TrackRange range;
    for (const PaintedClip &other : all) {
        if (other.isMoved || !areSeenTogether(clip, other))
            continue;
        if (covers(clip, other))
            range.below = std::max(range.below, other.track);
        else
            range.above = std::min(range.above, other.track);
    }
    return range;
}

} // namespace

std::map<int, int> tracksForLevels(std::vector<PaintedClip> clips)
{
    const std::vector<PaintedClip> before = clips;
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (clips[i].isMoved)
            moved.push_back(i);
    }
    std::stable_sort(moved.begin(), moved.end(), [&](std::size_t one, std::size_t other) {
        return covers(clips[other], clips[one]) && !covers(clips[one], clips[other]);
    });
    for (const std::size_t i : moved) {
        const TrackRange range = tracksBetween(clips[i], clips);
        clips[i].isMoved = false;
        if (range.holds(clips[i].track) || range.below >= range.above)
            continue;
        int track = std::clamp(clips[i].track, range.below + 1, std::max(range.below + 1, range.above - 1));
        if (!range.holds(track)) {
            track = range.below + 1;
            for (PaintedClip &other : clips)
                other.track += other.track >= track ? 1 : 0;
        }
        clips[i].track = track;
    }
    std::map<int, int> changed;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (clips[i].track != before[i].track)
            changed[clips[i].clip] = clips[i].track;
    }
    return changed;
}

std::map<int, int> levelsForTracks(std::vector<PaintedClip> clips)
{
    const std::vector<PaintedClip> before = clips;
    std::map<int, int> changed;
    std::deque<std::size_t> settled; // that may cover what is above them now
    std::vector<std::size_t> moved;
    for (std::size_t i = 0; i < clips.size(); ++i) {
        if (clips[i].isMoved)
            moved.push_back(i);
    }
    std::stable_sort(moved.begin(), moved.end(), [&](std::size_t one, std::size_t other) {
        return clips[one].track < clips[other].track;
    });
    for (const std::size_t i : moved) {
        const int level = levelBetween(clips[i], clips);
        if (level != clips[i].level)
            changed[clips[i].clip] = clips[i].level = level;
        settled.push_back(i);
    }
    // Tracks get higher with every step, so that this comes to an end.
    for (; !settled.empty(); settled.pop_front()) {
        const PaintedClip below = clips[settled.front()];
        const PaintedClip &was = before[settled.front()];
        for (std::size_t i = 0; i < clips.size(); ++i) {
            PaintedClip &above = clips[i];
            if (above.track <= below.track || !areSeenTogether(below, above) || covers(above, below))
                continue;
            if (!below.isMoved && !covers(before[i], was))
                continue; // its author wants it so
            changed[above.clip] = above.level = levelOver(above, below);
            settled.push_back(i);
        }
    }
    return changed;
}

} // namespace muto::ui
