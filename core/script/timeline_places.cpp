#include "core/script/timeline_places.h"

#include "core/script/element_keyframes.h"

#include <algorithm>

namespace muto::script {

using composition::HtmlDocument;
using composition::HtmlElement;
using edit::ClipTimes;

namespace {

const QLatin1String kComposition("data-composition-id");

/// The name of the composition that an element is in.
QString compositionAround(const HtmlDocument &page, int element)
{
    const auto &elements = page.elements();
    for (int at = elements[std::size_t(element)].parent; at >= 0; at = elements[std::size_t(at)].parent) {
        if (elements[std::size_t(at)].has(kComposition))
            return elements[std::size_t(at)].value(kComposition);
    }
    return {};
}

std::optional<int> timelineNamed(const ScriptModel &model, const QString &id)
{
    const auto found =
        std::find_if(model.timelines.begin(), model.timelines.end(),
                     [&id](const ScriptTimeline &timeline) { return timeline.ids.contains(id); });
    return found == model.timelines.end() ? std::nullopt
                                          : std::optional(int(found - model.timelines.begin()));
}

} // namespace

int hostOf(const ScriptModel &model, const HtmlDocument &page, const ClipTimes &times, int timeline)
{
    while (timeline >= 0 && model.timelines[std::size_t(timeline)].parent >= 0)
        timeline = model.timelines[std::size_t(timeline)].parent;
    if (timeline < 0)
        return -1;
    const QStringList &ids = model.timelines[std::size_t(timeline)].ids;
    if (std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return times.partNamed(id) >= 0; }))
        return -1; // its clips are in its own time
    for (int i = 0; i < int(page.elements().size()); ++i) {
        if (ids.contains(page.elements()[std::size_t(i)].value(kComposition)))
            return times.root() == i || !times.find(i) ? -1 : i;
    }
    return -1;
}

double beginningOf(const ScriptModel &model, const HtmlDocument &page, const ClipTimes &times, int timeline)
{
    const int host = hostOf(model, page, times, timeline);
    return host < 0 ? 0 : times.find(host)->start;
}

std::optional<TimelinePlace> timelineFor(const std::vector<OpenScript> &scripts, const HtmlDocument &page,
                                         int element)
{
    const QString id = compositionAround(page, element);
    std::optional<TimelinePlace> film;
    for (int i = 0; i < int(scripts.size()); ++i) {
        const ScriptModel &model = *scripts[std::size_t(i)].model;
        if (const auto own = timelineNamed(model, id); own && !id.isEmpty())
            return TimelinePlace{i, *own};
        if (const auto main = film ? std::nullopt : mainTimeline(model))
            film = TimelinePlace{i, *main};
    }
    return film;
}

} // namespace muto::script
