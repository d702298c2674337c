// Where keys take one in TimelineView, and what is selected with one.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/timeline_pointer.h"
#include "ui/timeline/timeline_steps.h"

#include <algorithm>

namespace muto::ui {

/// Keys that go to keyframes are the shuttle's (J), except where a clip is selected that has some.
bool TimelineView::wantsStep(TimelineStep step) const
{
    if (m_scene.model.isEmpty())
        return false;
    const std::vector<int> clips = selection();
    return step != TimelineStep::NextKeyframe || std::any_of(clips.begin(), clips.end(), [this](int clip) {
               return !m_scene.model.clip(clip).keys.empty();
           });
}

void TimelineView::take(TimelineStep step)
{
    switch (step) {
    case TimelineStep::PreviousKeyframe:
    case TimelineStep::NextKeyframe:
        return goToKey(step == TimelineStep::NextKeyframe ? 1 : -1);
    case TimelineStep::MoveEarlier:
        return m_pointer->nudge(-m_nudge, 0);
    case TimelineStep::MoveLater:
        return m_pointer->nudge(m_nudge, 0);
    case TimelineStep::MoveFarEarlier:
        return m_pointer->nudge(-m_farNudge, 0);
    case TimelineStep::MoveFarLater:
        return m_pointer->nudge(m_farNudge, 0);
    case TimelineStep::MoveUp:
        return m_pointer->nudge(0, 1);
    case TimelineStep::MoveDown:
        return m_pointer->nudge(0, -1);
    default:
        moveCurrent(step);
    }
}

void TimelineView::moveCurrent(TimelineStep step)
{
    if (m_scene.model.isEmpty())
        return;
    const std::optional<int> next =
        m_scene.current < 0 ? m_scene.model.rows().front().clips.front() : neighbour(step);
    if (next)
        select(*next);
}

std::optional<int> TimelineView::neighbour(TimelineStep step) const
{
    const TimelineModel &model = m_scene.model;
    const std::vector<int> &row = model.rows()[std::size_t(model.rowOf(m_scene.current))].clips;
    switch (step) {
    case TimelineStep::PreviousClip:
        return model.beside(m_scene.current, -1);
    case TimelineStep::NextClip:
        return model.beside(m_scene.current, 1);
    case TimelineStep::ClipAbove:
        return model.across(m_scene.current, -1);
    case TimelineStep::ClipBelow:
        return model.across(m_scene.current, 1);
    case TimelineStep::PageUp:
        return pageAway(-1);
    case TimelineStep::PageDown:
        return pageAway(1);
    case TimelineStep::FirstOfTrack:
        return row.front();
    case TimelineStep::LastOfTrack:
        return row.back();
    case TimelineStep::FirstOfAll:
        return model.rows().front().clips.front();
    case TimelineStep::LastOfAll:
        return model.rows().back().clips.back();
    default:
        return std::nullopt;
    }
}

/// The clip at about the same time as many tracks away as can be seen at once, at most the last of them.
std::optional<int> TimelineView::pageAway(int direction) const
{
    const QRectF from = rectOf(m_scene.current);
    std::optional<int> reached;
    for (int rows = direction; const auto next = m_scene.model.across(m_scene.current, rows);
         rows += direction) {
        const QRectF to = rectOf(*next);
        if (reached && (from | to).height() > viewport()->height())
            break;
        reached = next;
    }
    return reached;
}

} // namespace muto::ui
