#pragma once

#include <map>
#include <vector>

namespace muto::ui {

/// A clip among those that are painted into the same box.
struct PaintedClip
{
    int clip = -1;    ///< Whatever its owner calls it.
    double start = 0; ///< Seconds.
    double end = 0;
    int track = 0; ///< What is on a higher one is to cover what is on a lower one.
    int level = 0; ///< z-index; of two alike the later one in the page is above.
    int order = 0; ///< In the page.
    bool isMoved = false;
    friend bool operator==(const PaintedClip &, const PaintedClip &) = default;
};

/// The levels that clips need so that those which are moved cover what is below them in the timeline, and are
/// covered by what is above, wherever the two can be seen at once. Only levels that have to change: who
/// stacks pictures against the tracks on purpose keeps that where nothing is moved. Never below 0, where the
/// background of the film would hide them, unless they were. Pure.
std::map<int, int> levelsForTracks(std::vector<PaintedClip> clips);

/// The other way round: the tracks that moved clips need, which cover others now or are covered by them,
/// where the two can be seen at once. The nearest that lies between; where there is none, all from there on
/// go up by one. Tracks that say something else than levels already are left alone. Pure.
std::map<int, int> tracksForLevels(std::vector<PaintedClip> clips);

} // namespace muto::ui
