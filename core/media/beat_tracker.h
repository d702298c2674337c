#pragma once

#include <span>
#include <vector>

namespace muto::media {

/// A beat that was found among onsets.
struct TrackedBeat
{
    double position = 0; ///< As onsets are counted; between two of them where that is where it lies.
    double strength = 0; ///< From 0 to 1, that of the strongest.
};

/// The beats of a music of one tempo, which may drift, or none where there is no rhythm. `onsets` says how
/// much begins at each of so many moments a second. Ellis, "Beat Tracking by Dynamic Programming", 2007:
/// the chain of moments that holds the strongest onsets at the most even distances; it runs through breaks,
/// and to the very beginning, as whoever hears all of the music can tell. Pure.
std::vector<TrackedBeat> trackBeats(std::span<const float> onsets, double perSecond);

} // namespace muto::media
