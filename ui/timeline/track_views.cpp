#include "ui/timeline/track_views.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace muto::ui {

namespace {

using Moves = std::vector<std::pair<TrackKey, TrackKey>>;

/// Where all of a track's clips are now, if that is one track; nothing where none is found again.
std::optional<TrackKey> placeOf(const TimelineModel &before, int track, const TimelineModel &after)
{
    std::optional<TrackKey> place;
    for (const int clip : before.clipsOf(track)) {
        const std::optional<int> again = after.findSame(before.clip(clip));
        if (!again || after.clip(*again).isNested())
            continue;
        const TrackKey now = after.trackOf(*again).key();
        if (place && *place != now)
            return before.tracks()[std::size_t(track)].key();
        place = now;
    }
    return place;
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
    for (int track = 0; track < int(before.tracks().size()); ++track) {
        const TrackKey was = before.tracks()[std::size_t(track)].key();
        const std::optional<TrackKey> now = placeOf(before, track, after);
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
    for (const TrackKey &each : open)
        viewOf(each).isOpen = true;
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
