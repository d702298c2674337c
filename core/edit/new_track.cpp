#include "core/edit/new_track.h"

#include "core/edit/clip_scope.h"
#include "core/edit/clip_times.h"
#include "core/edit/edit_words.h"
#include "core/edit/track_room.h"

#include <algorithm>
#include <set>

namespace muto::edit {

namespace {

/// A clip of the film, and the number of its track.
struct Lying
{
    int element = 0;
    int track = 0;
};

std::vector<Lying> clipsOn(const composition::HtmlDocument &html, bool isSound, int *highest)
{
    const ClipTimes times(html);
    std::vector<Lying> clips;
    for (int i = 0; i < int(html.elements().size()); ++i) {
        const composition::Clip *clip = times.find(i);
        const ClipScope scope = clip ? scopeOf(html, times, i) : ClipScope{0};
        if (scope.host >= 0)
            continue;
        *highest = std::max(*highest, clip->track);
        if (scope.isSound == isSound)
            clips.push_back({i, clip->track});
    }
    return clips;
}

} // namespace

Result<int> makeTrack(Document &document, EditorActions &actions, const QString &file, bool isSound, int slot)
{
    const composition::HtmlDocument *html = document.html(file);
    if (!html)
        return fail(ErrorKind::Usage, EditWords::tr("Cannot edit %1: it is not open.").arg(file));
    int highest = -1;
    const std::vector<Lying> clips = clipsOn(*html, isSound, &highest);
    std::set<int> tracks;
    for (const Lying &each : clips)
        tracks.insert(each.track);
    const NewTrack made = newTrackAt(TrackSlots(tracks, highest), slot);
    std::vector<ClipMove> moves;
    for (const Lying &each : clips) {
        const auto number = made.renumbered.find(each.track);
        if (number != made.renumbered.end())
            moves.push_back({document.paths(file)->of(each.element), std::nullopt, number->second});
    }
    const Result<> moved = moves.empty() ? ok() : actions.moveClips(moves);
    return moved ? Result<int>(made.track) : fail(moved.error());
}

} // namespace muto::edit
