// What TimelineView says of what is wrong with clips.
#include "ui/timeline/timeline_view.h"

#include "ui/widgets/accessible_parts.h"

namespace muto::ui {

void TimelineView::setProblems(const ElementProblems &problems)
{
    if (problems == m_scene.problems)
        return;
    m_scene.problems = problems;
    accessiblePartsChanged(*this); // readers say it with the clip's name
    viewport()->update();
}

} // namespace muto::ui
