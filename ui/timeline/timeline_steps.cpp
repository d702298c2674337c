#include "ui/timeline/timeline_steps.h"

#include "ui/support/panel_command.h"
#include "ui/timeline/timeline_view.h"

#include <QAction>

#include <vector>

namespace muto::ui {

namespace {

struct StepCommand
{
    TimelineStep step;
    PanelCommand command;
};

std::vector<StepCommand> stepsAmongClips()
{
    using enum TimelineStep;
    return {
        {PreviousClip,
         {.name = "timeline.previousClip",
          .text = TimelineView::tr("Previous Clip of the Track"),
          .keys = {Qt::Key_Left}}},
        {NextClip,
         {.name = "timeline.nextClip",
          .text = TimelineView::tr("Next Clip of the Track"),
          .keys = {Qt::Key_Right}}},
        {ClipAbove,
         {.name = "timeline.clipAbove",
          .text = TimelineView::tr("Clip on the Track Above"),
          .keys = {Qt::Key_Up}}},
        {ClipBelow,
         {.name = "timeline.clipBelow",
          .text = TimelineView::tr("Clip on the Track Below"),
          .keys = {Qt::Key_Down}}},
        {FirstOfTrack,
         {.name = "timeline.firstOfTrack",
          .text = TimelineView::tr("First Clip of the Track"),
          .keys = {Qt::Key_Home}}},
        {LastOfTrack,
         {.name = "timeline.lastOfTrack",
          .text = TimelineView::tr("Last Clip of the Track"),
          .keys = {Qt::Key_End}}},
        {FirstOfAll,
         {.name = "timeline.firstClip",
          .text = TimelineView::tr("First Clip of All"),
          .keys = {Qt::CTRL | Qt::Key_Home}}},
        {LastOfAll,
         {.name = "timeline.lastClip",
          .text = TimelineView::tr("Last Clip of All"),
          .keys = {Qt::CTRL | Qt::Key_End}}},
        {PageUp,
         {.name = "timeline.pageUp",
          .text = TimelineView::tr("Tracks Up by a Page"),
          .keys = {Qt::Key_PageUp},
          .explanation = TimelineView::tr("Go as many tracks up as are seen")}},
        {PageDown,
         {.name = "timeline.pageDown",
          .text = TimelineView::tr("Tracks Down by a Page"),
          .keys = {Qt::Key_PageDown},
          .explanation = TimelineView::tr("Go as many tracks down as are seen")}},
        {PreviousKeyframe,
         {.name = "timeline.previousKeyframe",
          .text = TimelineView::tr("Previous Keyframe"),
          .keys = {Qt::SHIFT | Qt::Key_J}}},
        {NextKeyframe,
         {.name = "timeline.nextKeyframe",
          .text = TimelineView::tr("Next Keyframe"),
          .keys = {Qt::Key_J},
          .explanation =
              TimelineView::tr("Go to the next keyframe; the key is for this while a clip with keyframes is "
                               "selected")}},
    };
}

std::vector<StepCommand> stepsOfClips()
{
    using enum TimelineStep;
    return {
        {MoveEarlier,
         {.name = "timeline.moveEarlier",
          .text = TimelineView::tr("Move Clips Earlier"),
          .keys = {Qt::ALT | Qt::Key_Left},
          .explanation = TimelineView::tr("Move the selected clips as much earlier as the preferences say")}},
        {MoveLater,
         {.name = "timeline.moveLater",
          .text = TimelineView::tr("Move Clips Later"),
          .keys = {Qt::ALT | Qt::Key_Right},
          .explanation = TimelineView::tr("Move the selected clips as much later as the preferences say")}},
        {MoveFarEarlier,
         {.name = "timeline.moveFarEarlier",
          .text = TimelineView::tr("Move Clips Far Earlier"),
          .keys = {Qt::ALT | Qt::SHIFT | Qt::Key_Left}}},
        {MoveFarLater,
         {.name = "timeline.moveFarLater",
          .text = TimelineView::tr("Move Clips Far Later"),
          .keys = {Qt::ALT | Qt::SHIFT | Qt::Key_Right}}},
        {MoveUp,
         {.name = "timeline.moveUp",
          .text = TimelineView::tr("Move Clips a Track Up"),
          .keys = {Qt::ALT | Qt::Key_Up, Qt::ALT | Qt::SHIFT | Qt::Key_Up}}},
        {MoveDown,
         {.name = "timeline.moveDown",
          .text = TimelineView::tr("Move Clips a Track Down"),
          .keys = {Qt::ALT | Qt::Key_Down, Qt::ALT | Qt::SHIFT | Qt::Key_Down}}},
    };
}

} // namespace

void addTimelineSteps(QWidget &timeline, const std::function<void(TimelineStep)> &take)
{
    std::vector<StepCommand> steps = stepsAmongClips();
    const std::vector<StepCommand> ofClips = stepsOfClips();
    steps.insert(steps.end(), ofClips.begin(), ofClips.end());
    for (const auto &[step, command] : steps) {
        QAction *action = addHeardCommand(timeline, command);
        action->setData(int(step));
        QObject::connect(action, &QAction::triggered, &timeline, [take, step = step] { take(step); });
    }
}

std::optional<TimelineStep> timelineStepOf(const QWidget &timeline, const QKeyEvent &event)
{
    const QAction *command = heardCommand(timeline, event);
    return command ? std::optional(TimelineStep(command->data().toInt())) : std::nullopt;
}

} // namespace muto::ui
