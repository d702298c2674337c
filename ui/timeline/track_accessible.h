#pragma once

namespace muto::ui {

/// Lets assistive technology see the tracks that TrackHeaders paints: a list with an item for each, its
/// words, place and state, and what can be done to it. To be called before the first is asked; again does
/// nothing.
void installTrackAccessibility();

} // namespace muto::ui
