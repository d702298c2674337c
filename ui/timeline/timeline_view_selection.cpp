// What is selected in TimelineView.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/timeline_pointer.h"
#include "ui/widgets/accessible_parts.h"

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

/// The keyframes of the same tweens in another model.
std::vector<KeyRef> keptKeys(const TimelineScene &scene, const TimelineModel &model)
{
    std::vector<KeyRef> kept;
    for (const KeyRef &each : scene.keys) {
        const TimelineClip &clip = scene.model.clip(each.clip);
        const TimelineKey &key = clip.keys[std::size_t(each.key)];
        const std::optional<int> again = model.findSame(clip);
        if (!again)
            continue;
        const std::vector<TimelineKey> &keys = model.clip(*again).keys;
        const auto same = std::find_if(keys.begin(), keys.end(), [&key](TimelineKey other) {
            other.seconds = key.seconds; // it may have been moved
            other.groups = key.groups;   // or say something else
            return other == key;
        });
        if (same != keys.end())
            kept.push_back({*again, int(same - keys.begin())});
    }
    return kept;
}

} // namespace

std::vector<int> TimelineView::selection() const
{
    return positionsOf(m_scene.selected);
}

/// What is selected of the film shown is selected again in the one that takes its place; says whether all of
/// it is there.
bool TimelineView::keepSelection(const TimelineModel &model)
{
    keepPoints(model);
    std::vector<bool> selected(model.clips().size());
    bool isSame = true;
    for (const int clip : selection()) {
        const std::optional<int> again = model.findSame(m_scene.model.clip(clip));
        isSame = isSame && again;
        if (again)
            selected[std::size_t(*again)] = true;
    }
    const std::optional<int> current =
        m_scene.current >= 0 ? model.findSame(m_scene.model.clip(m_scene.current)) : std::nullopt;
    m_scene.current = current.value_or(-1);
    m_scene.keys = keptKeys(m_scene, model);
    m_scene.selected = std::move(selected);
    return isSame;
}

void TimelineView::select(int clip)
{
    std::vector<bool> selected(m_scene.model.clips().size());
    if (clip >= 0)
        selected.at(std::size_t(clip)) = true;
    const bool isNew = selected != m_scene.selected;
    m_scene.selected = std::move(selected);
    m_scene.current = clip;
    m_scene.keys.clear();
    forgetPoints();
    if (clip >= 0)
        reveal(clip);
    viewport()->update();
    accessiblePartFocused(*this, clip);
    tellKeys();
    if (isNew)
        Q_EMIT selectionChanged();
}

void TimelineView::setSelection(const std::vector<int> &clips)
{
    std::vector<bool> selected(m_scene.model.clips().size());
    for (const int clip : clips)
        selected.at(std::size_t(clip)) = true;
    if (std::exchange(m_scene.selected, selected) == selected)
        return;
    // The keys go on from what is selected, not from what was when somebody last pressed one here.
    if (std::find(clips.begin(), clips.end(), m_scene.current) == clips.end())
        m_scene.current = clips.empty() ? -1 : clips.back();
    m_scene.keys.clear();
    forgetPoints();
    if (!clips.empty() && !m_pointer->isPressed())
        reveal(clips.back());
    viewport()->update();
    tellKeys();
    Q_EMIT selectionChanged();
}

void TimelineView::selectKeys(std::vector<KeyRef> keys)
{
    m_scene.keys = std::move(keys);
    forgetPoints();
    viewport()->update();
    tellKeys();
}

void TimelineView::selectAll()
{
    m_scene.selected.clear();
    for (const TimelineClip &clip : m_scene.model.clips())
        m_scene.selected.push_back(!clip.isNested() && !clip.isImplicit);
    viewport()->update();
    Q_EMIT selectionChanged();
}

} // namespace muto::ui
