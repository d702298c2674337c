#pragma once

#include "core/composition/html_document.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace muto::edit {

/// The tracks of a scope (clip_scope.h) counted from the lowest, and numbers for new ones beyond them that
/// nothing of the composition uses yet.
class TrackSlots
{
public:
    /// `highest` of all tracks of the composition, whether they are seen or heard.
    TrackSlots(const std::set<int> &tracks, int highest)
        : m_tracks(tracks.begin(), tracks.end())
        , m_highest(highest)
    {
    }

    int count() const { return int(m_tracks.size()); }
    int trackOf(int slot) const
    {
        return slot < count() ? m_tracks[std::size_t(slot)] : m_highest + 1 + slot - count();
    }
    int slotOf(int track) const;

private:
    std::vector<int> m_tracks;
    int m_highest;
};

/// By how many slots clips go, all alike, so that they lie on no others: as many as they are wanted to, or
/// the nearest number that fits: one further outwards, one inwards, two outwards … Nothing where none does.
/// `count` slots are in use.
std::optional<int> freeSlotShift(int wanted, int count, const std::function<bool(int shift)> &fits);

/// A track that is to come between others, and what the numbers of those have to become for it.
struct NewTrack
{
    int track = 0;
    std::map<int, int> renumbered = {}; ///< As few as can be, by their old numbers.
    friend bool operator==(const NewTrack &, const NewTrack &) = default;
};

/// A track that gets the slot, and moves those from there on up by one.
NewTrack newTrackAt(const TrackSlots &slots, int slot);

/// The tracks for those of `placed` clips that would lie on others where they are; those of a scope go
/// together. What they lay on in `before` already, on the same track, is not in their way: an edit cures no
/// overlap that it has not made. `before` is null for clips that were not there. A clip whose end nobody
/// knows is in the way of nothing. Pure.
std::map<int, int> tracksWithRoom(const composition::HtmlDocument &document, const std::vector<int> &placed,
                                  const composition::HtmlDocument *before);

} // namespace muto::edit
