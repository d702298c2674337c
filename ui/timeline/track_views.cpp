#include "ui/timeline/track_views.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace muto::ui {

namespace {

using Moves = std::vector<std::pair<TrackKey, TrackKey>>;

/// Clips by their elements: models of thousands are compared after every edit.
class ClipIndex
{
public:
    explicit ClipIndex(const TimelineModel &model)
    {
        for (int i = 0; i < int(model.clips().size()); ++i) {
            const TimelineClip &clip = model.clip(i);
            if (!clip.isNested() && !clip.path.isEmpty())
                m_byPath.insert(clip.path, i);
            else if (!clip.isNested() && !clip.id.isEmpty())
                m_byId.insert(clip.id, i);
        }
    }

    std::optional<int> find(const TimelineClip &clip) const
    {
        const int found = clip.path.isEmpty() ? m_byId.value(clip.id, -1) : m_byPath.value(clip.path, -1);
        return found < 0 ? std::nullopt : std::optional(found);
    }

private:
    QHash<edit::ElementPath, int> m_byPath;
    QHash<QString, int> m_byId;
};

/// Where all clips of each track are now, if that is one track; nothing where none is found again.
std::vector<std::optional<TrackKey>> placesOf(const TimelineModel &before, const TimelineModel &after)
{
    std::vector<std::optional<TrackKey>> places(before.tracks().size());
    std::vector<bool> areApart(before.tracks().size());
    const ClipIndex index(after);
    for (const TimelineClip &clip : before.clips()) {
        const std::optional<int> again = clip.isNested() ? std::nullopt : index.find(clip);
        if (!again)
            continue;
        const int row = before.rowOf(int(&clip - before.clips().data()));
        const auto track = std::size_t(before.rows()[std::size_t(row)].track);
        const TrackKey now = after.trackOf(*again).key();
        areApart[track] = areApart[track] || (places[track] && *places[track] != now);
        places[track] = now;
    }
    for (std::size_t track = 0; track < places.size(); ++track) {
        if (areApart[track])
            places[track] = before.tracks()[track].key();
    }
    return places;
}

TrackKey keyOfView(const project::TrackView &view)
{
    return {view.isSound ? TimelineZone::Sound : TimelineZone::Picture, view.index};
}

} // namespace

std::function<TrackKey(TrackKey)> trackFollower(const TimelineModel &before, const TimelineModel &after)
{
    Moves moves;
    std::vector<TrackKey> staying;
    const auto places = placesOf(before, after);
    for (std::size_t track = 0; track < places.size(); ++track) {
        const TrackKey was = before.tracks()[track].key();
        const std::optional<TrackKey> now = places[track];
        if (now && *now != was)
            moves.push_back({was, *now});
        else
            staying.push_back(was);
    }
    // Clips that join those of another track do not take its name from it.
    std::erase_if(moves, [&staying](const auto &move) {
        return std::find(staying.begin(), staying.end(), move.second) != staying.end();
    });
    return [moves = std::move(moves)](TrackKey key) {
        const auto move =
            std::find_if(moves.begin(), moves.end(), [&key](const auto &each) { return each.first == key; });
        return move == moves.end() ? key : move->second;
    };
}

std::vector<project::TrackView> trackViews(const std::vector<TrackName> &names,
                                           const std::vector<TrackKey> &open)
{
    std::vector<project::TrackView> views;
    const auto viewOf = [&views](const TrackKey &key) -> project::TrackView & {
        const auto known = std::find_if(views.begin(), views.end(), [&key](const project::TrackView &view) {
            return keyOfView(view) == key;
        });
        if (known != views.end())
            return *known;
        views.push_back({key.zone == TimelineZone::Sound, key.index, {}, false});
        return views.back();
    };
    for (const TrackName &each : names)
        viewOf(each.track).name = each.name;
    for (const TrackKey &each : open) {
        if (each.zone == TimelineZone::Picture || each.zone == TimelineZone::Sound)
            viewOf(each).isOpen = true;
    }
    return views;
}

std::vector<TrackName> namesOf(const std::vector<project::TrackView> &views)
{
    std::vector<TrackName> names;
    for (const project::TrackView &view : views) {
        if (!view.name.isEmpty())
            names.push_back({keyOfView(view), view.name});
    }
    return names;
}

std::vector<TrackKey> openOf(const std::vector<project::TrackView> &views)
{
    std::vector<TrackKey> open;
    for (const project::TrackView &view : views) {
        if (view.isOpen)
            open.push_back(keyOfView(view));
    }
    return open;
}

} // namespace muto::ui
