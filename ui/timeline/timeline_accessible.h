#pragma once

namespace muto::ui {

class TimelineView;

/// Lets assistive technology see the clips that TimelineView paints: a list with an item for each, its words,
/// place and state. To be called before the first view is asked; again does nothing.
void installTimelineAccessibility();

/// The view shows other clips than it did.
void timelineClipsChanged(TimelineView &view);

/// The keys are at another clip; -1 for none.
void timelineCurrentChanged(TimelineView &view, int clip);

} // namespace muto::ui
