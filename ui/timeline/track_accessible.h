#pragma once

namespace muto::ui {

class TrackHeaders;

/// Lets assistive technology see the tracks that TrackHeaders paints: a list with an item for each, its
/// words, place and state, and what can be done to it. To be called before the first is asked; again does
/// nothing.
void installTrackAccessibility();

/// There are other tracks than there were.
void trackHeadersChanged(TrackHeaders &headers);

/// The keys are at another track.
void trackFocusChanged(TrackHeaders &headers);

} // namespace muto::ui
