#pragma once

#include <functional>
#include <optional>

class QKeyEvent;
class QWidget;

namespace muto::ui {

/// What keys do in the timeline: from clip to clip, and clips from place to place.
enum class TimelineStep {
    PreviousClip,
    NextClip,
    ClipAbove,
    ClipBelow,
    FirstOfTrack,
    LastOfTrack,
    FirstOfAll,
    LastOfAll,
    PageUp,
    PageDown,
    MoveEarlier,
    MoveLater,
    MoveFarEarlier,
    MoveFarLater,
    MoveUp,
    MoveDown,
    PreviousKeyframe,
    NextKeyframe
};

/// Makes a command of each, whose keys the timeline hears itself.
void addTimelineSteps(QWidget &timeline, const std::function<void(TimelineStep)> &take);

/// The step that a key is for, by the keys that they have now.
std::optional<TimelineStep> timelineStepOf(const QWidget &timeline, const QKeyEvent &event);

} // namespace muto::ui
