#pragma once

namespace muto::ui {

/// Lets assistive technology see the clips that TimelineView paints: a list with an item for each, its words,
/// place and state. To be called before the first view is asked; again does nothing.
void installTimelineAccessibility();

} // namespace muto::ui
