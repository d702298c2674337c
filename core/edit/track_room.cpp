#include "core/edit/track_room.h"

#include "core/edit/clip_scope.h"
#include "core/edit/clip_times.h"

#include <algorithm>
#include <limits>

namespace muto::edit {

using composition::Clip;
using composition::ClipKind;
using composition::HtmlDocument;

namespace {

constexpr double kTouchingTracks = 1e-6; // seconds by which clips that touch may seem to overlap

struct Lying
{
    int element = 0;
    double start = 0;
    double end = 0;
    int track = 0;
};

/// What has a source ends with it, which only the page can tell; all else lasts as long as its film.
double endOf(const Clip &clip)
{
    if (clip.duration)
        return clip.start + *clip.duration;
    const bool isKnown =
        clip.kind == ClipKind::Text || clip.kind == ClipKind::Element || clip.kind == ClipKind::Image;
    return isKnown ? std::numeric_limits<double>::infinity() : clip.start;
}

bool areOnEachOther(const Lying &one, const Lying &other)
{
    return one.start < other.end - kTouchingTracks && other.start < one.end - kTouchingTracks;
}

Lying lyingOf(int element, const Clip &clip)
{
    return {element, clip.start, endOf(clip), clip.track};
}

/// Clips of one scope: those that are put somewhere, and those they meet there.
struct Meeting
{
    std::vector<Lying> placed;
    std::vector<Lying> staying;
};

class Room
{
public:
    Room(const Meeting &meeting, const TrackSlots &tracks, const HtmlDocument *before)
        : m_meeting(meeting)
        , m_tracks(tracks)
    {
        if (before)
            m_before.emplace(*before);
    }

    bool fits(int shift) const
    {
        return std::all_of(m_meeting.placed.begin(), m_meeting.placed.end(), [&](const Lying &clip) {
            const int slot = m_tracks.slotOf(clip.track) + shift;
            return slot >= 0 && isFree(clip, m_tracks.trackOf(slot));
        });
    }

private:
    bool isFree(const Lying &clip, int track) const
    {
        return std::none_of(m_meeting.staying.begin(), m_meeting.staying.end(), [&](const Lying &other) {
            return other.track == track && areOnEachOther(clip, other) && !wasSo(clip, other, track);
        });
    }

    bool wasSo(const Lying &clip, const Lying &other, int track) const
    {
        const Clip *one = m_before ? m_before->find(clip.element) : nullptr;
        const Clip *two = m_before ? m_before->find(other.element) : nullptr;
        return one && two && one->track == track && two->track == track &&
               areOnEachOther(lyingOf(clip.element, *one), lyingOf(other.element, *two));
    }

    const Meeting &m_meeting;
    const TrackSlots &m_tracks;
    std::optional<ClipTimes> m_before;
};

} // namespace

int TrackSlots::slotOf(int track) const
{
    return int(std::lower_bound(m_tracks.begin(), m_tracks.end(), track) - m_tracks.begin());
}

std::optional<int> freeSlotShift(int wanted, int count, const std::function<bool(int)> &fits)
{
    const int furthest = 2 * count + 1;
    for (int distance = 0; distance <= furthest; ++distance) {
        for (const int shift : {wanted + distance, wanted - distance}) {
            if (fits(shift))
                return shift;
        }
    }
    return std::nullopt;
}

NewTrack newTrackAt(const TrackSlots &slots, int slot)
{
    if (slot >= slots.count())
        return {slots.trackOf(slot)};
    const int below = slot > 0 ? slots.trackOf(slot - 1) : -1;
    NewTrack made{std::min(below + 1, slots.trackOf(slot))};
    // Numbers that nobody uses are what room there is.
    for (int next = made.track; slot < slots.count() && slots.trackOf(slot) == next; ++slot, ++next)
        made.renumbered.emplace(next, next + 1);
    return made;
}

std::map<int, int> tracksWithRoom(const HtmlDocument &document, const std::vector<int> &placed,
                                  const HtmlDocument *before)
{
    const ClipTimes times(document);
    const std::set<int> isPlaced(placed.begin(), placed.end());
    std::map<ClipScope, Meeting> meetings;
    for (const int element : isPlaced) {
        if (const Clip *clip = times.find(element))
            meetings[scopeOf(document, times, element)].placed.push_back(lyingOf(element, *clip));
    }
    if (meetings.empty())
        return {};
    std::map<ClipScope, std::set<int>> tracks;
    std::map<int, int> highest; // by host
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const Clip *clip = times.find(i);
        if (!clip)
            continue;
        const ClipScope scope = scopeOf(document, times, i);
        tracks[scope].insert(clip->track);
        int &most = highest.try_emplace(scope.host, clip->track).first->second;
        most = std::max(most, clip->track);
        const auto met = meetings.find(scope);
        if (met != meetings.end() && !isPlaced.contains(i))
            met->second.staying.push_back(lyingOf(i, *clip));
    }
    std::map<int, int> found;
    for (const auto &[scope, meeting] : meetings) {
        const TrackSlots slots(tracks.at(scope), highest.at(scope.host));
        const Room room(meeting, slots, before);
        const auto shift = freeSlotShift(0, slots.count(), [&](int by) { return room.fits(by); });
        for (const Lying &clip : meeting.placed) {
            if (shift.value_or(0) != 0)
                found.emplace(clip.element, slots.trackOf(slots.slotOf(clip.track) + *shift));
        }
    }
    return found;
}

} // namespace muto::edit
