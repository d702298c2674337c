#include "ui/timeline/timeline_gesture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace muto::ui {

namespace {

constexpr double kHair = 1e-4; // frames by which sums of seconds may be wrong

FrameIndex nearest(double seconds, FrameRate rate)
{
    return {std::max<std::int64_t>(0, std::llround(seconds * rate.perSecond()))};
}

/// The tracks of a zone, slot 0 first.
std::vector<const TimelineTrack *> tracksOf(const TimelineModel &model, TimelineZone zone)
{
    std::vector<const TimelineTrack *> tracks;
    for (const TimelineTrack &track : model.tracks()) {
        if (track.zone == zone)
            tracks.push_back(&track);
    }
    if (zone == TimelineZone::Picture)
        std::reverse(tracks.begin(), tracks.end());
    return tracks;
}

/// Tracks by slot, and numbers for new ones that nothing uses yet.
class Slots
{
public:
    Slots(const TimelineModel &model, TimelineZone zone)
        : m_tracks(tracksOf(model, zone))
    {
        for (const TimelineTrack &track : model.tracks())
            m_highest = std::max(m_highest, track.index);
    }

    int count() const { return int(m_tracks.size()); }
    int trackOf(int slot) const
    {
        return slot < count() ? m_tracks[std::size_t(slot)]->index : m_highest + 1 + slot - count();
    }

private:
    std::vector<const TimelineTrack *> m_tracks;
    int m_highest = -1;
};

struct Group
{
    const TimelineModel &model;
    const ClipDrag &drag;
    TimelineZone zone; ///< Of the clip that was grabbed; the others change their time only.
    std::vector<bool> isMoved;
    double shift = 0;

    bool changesTrack(int clip) const { return zoneOf(model.clip(clip).kind) == zone; }
};

/// Whether a clip that is moved to a track would lie on one that stays.
bool isFree(const Group &group, int clip, int track)
{
    constexpr double touching = 1e-6;
    const double from = group.model.clip(clip).start + group.shift + touching;
    const double to = group.model.clip(clip).end + group.shift - touching;
    const TimelineZone zone = zoneOf(group.model.clip(clip).kind);
    for (int row = 0; row < int(group.model.rows().size()); ++row) {
        const TimelineTrack &owner =
            group.model.tracks()[std::size_t(group.model.rows()[std::size_t(row)].track)];
        const bool isNested = group.model.rows()[std::size_t(row)].depth > 0;
        if (isNested || owner.zone != zone || owner.index != track)
            continue;
        const auto here = group.model.clipsBetween(row, from, to);
        if (std::any_of(here.begin(), here.end(), [&](int i) { return !group.isMoved[std::size_t(i)]; }))
            return false;
    }
    return true;
}

bool fits(const Group &group, const Slots &tracks, int slotShift)
{
    return std::all_of(group.drag.clips.begin(), group.drag.clips.end(), [&](int clip) {
        if (!group.changesTrack(clip))
            return isFree(group, clip, group.model.clip(clip).track);
        const int slot = slotOf(group.model, clip) + slotShift;
        return slot >= 0 && isFree(group, clip, tracks.trackOf(slot));
    });
}

/// The wanted change of slots, or the nearest one that has room: outwards, inwards, further outwards …
std::optional<int> freeSlotShift(const Group &group, const Slots &tracks)
{
    const int wanted = group.drag.slot - slotOf(group.model, group.drag.grabbed);
    const int furthest = 2 * tracks.count() + 1;
    for (int distance = 0; distance <= furthest; ++distance) {
        for (const int shift : {wanted + distance, wanted - distance}) {
            if (fits(group, tracks, shift))
                return shift;
        }
    }
    return std::nullopt;
}

} // namespace

int slotOf(const TimelineModel &model, int clip)
{
    return model.trackOf(clip).number - 1;
}

int slotCount(const TimelineModel &model, TimelineZone zone)
{
    return int(tracksOf(model, zone).size());
}

int slotAtRow(const TimelineModel &model, TimelineZone zone, int row)
{
    const int rows = int(model.rows().size());
    const bool isPicture = zone == TimelineZone::Picture;
    if (isPicture ? row < 0 : row >= rows)
        return slotCount(model, zone);
    if (row < 0 || row >= rows)
        return 0;
    const TimelineTrack &track = model.tracks()[std::size_t(model.rows()[std::size_t(row)].track)];
    return track.zone == zone ? track.number - 1 : 0;
}

MoveProposal proposeMove(const TimelineModel &model, FrameRate rate, const ClipDrag &drag,
                         std::span<const SnapTarget> targets)
{
    const TimelineClip &grabbed = model.clip(drag.grabbed);
    MoveProposal proposal;
    double shift = drag.seconds;
    const std::array<double, 2> edges{grabbed.start + shift, grabbed.end + shift};
    if (const std::optional<Snap> snap = nearestSnap(edges, targets, drag.tolerance)) {
        shift += snap->shift;
        proposal.guide = snap->target;
    }
    double earliest = grabbed.start;
    for (const int clip : drag.clips)
        earliest = std::min(earliest, model.clip(clip).start);
    if (earliest + shift < 0) {
        shift = -earliest;
        proposal.guide.reset();
    }
    // Whole frames for the clip in the hand; the others keep their distance from it.
    const FrameIndex start = nearest(grabbed.start + shift, rate);
    Group group{model, drag, zoneOf(grabbed.kind), std::vector<bool>(model.clips().size()),
                rate.timeOf(start.value) - grabbed.start};
    for (const int clip : drag.clips)
        group.isMoved[std::size_t(clip)] = true;

    const Slots tracks(model, group.zone);
    const std::optional<int> slotShift = freeSlotShift(group, tracks);
    for (const int clip : drag.clips) {
        const TimelineClip &was = model.clip(clip);
        if (!slotShift) {
            proposal.moves.push_back({clip, was.track, nearest(was.start, rate)});
            continue;
        }
        const int track =
            group.changesTrack(clip) ? tracks.trackOf(slotOf(model, clip) + *slotShift) : was.track;
        proposal.moves.push_back({clip, track, nearest(was.start + group.shift, rate)});
    }
    return proposal;
}

bool canSlip(const TimelineClip &clip)
{
    const bool hasTime =
        clip.kind == composition::ClipKind::Video || clip.kind == composition::ClipKind::Audio;
    return hasTime && !clip.source.isEmpty() && !clip.path.isEmpty() && !clip.isLocked;
}

ClipSlip proposeSlip(const TimelineModel &model, FrameRate rate, const std::vector<int> &clips,
                     std::int64_t frames, const SourceLength &lengthOf)
{
    ClipSlip slip{{}, frames};
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    const auto framesOf = [rate](double seconds) { return seconds * rate.perSecond(); };
    for (const int i : clips) {
        const TimelineClip &clip = model.clip(i);
        if (!canSlip(clip))
            continue;
        slip.clips.push_back(i);
        least = std::max(least, std::int64_t(std::ceil(framesOf(-clip.mediaStart / clip.mediaRate) - kHair)));
        const std::optional<double> length = clip.loops ? std::nullopt : lengthOf(clip);
        if (!length)
            continue;
        const double behind = (*length - clip.mediaStart) / clip.mediaRate - (clip.end - clip.start);
        most = std::min(most, std::int64_t(std::floor(framesOf(behind) + kHair)));
    }
    // Who shows more than there is already may stay, and come back.
    slip.frames = std::clamp(frames, std::min<std::int64_t>(least, 0), std::max<std::int64_t>(most, 0));
    return slip;
}

KeyProposal proposeRetime(const TimelineModel &model, FrameRate rate, const std::vector<KeyRef> &keys,
                          double seconds, double tolerance, std::span<const SnapTarget> targets)
{
    const auto secondsOf = [&](const KeyRef &key) {
        return model.clip(key.clip).keys.at(std::size_t(key.key)).seconds;
    };
    const KeyRef held = keys.back();
    double earliest = secondsOf(held), latest = earliest;
    for (const KeyRef &key : keys) {
        earliest = std::min(earliest, secondsOf(key));
        latest = std::max(latest, secondsOf(key));
    }
    double time = secondsOf(held) + seconds;
    KeyProposal proposal{{held.clip, held.key, {}}, 0, {}};
    if (const std::optional<Snap> snap = nearestSnap(std::array{time}, targets, tolerance)) {
        time += snap->shift;
        proposal.guide = snap->target;
    }
    const double least = secondsOf(held) - earliest;
    const double most = std::max(least, model.end() - (latest - secondsOf(held)));
    if (time < least || time > most) {
        time = std::clamp(time, least, most);
        proposal.guide.reset();
    }
    proposal.move.frame = nearest(time, rate);
    proposal.seconds = rate.timeOf(proposal.move.frame.value) - secondsOf(held);
    return proposal;
}

TrimProposal proposeTrim(const TimelineModel &model, FrameRate rate, const ClipDrag &drag, ClipEdge edge,
                         std::span<const SnapTarget> targets)
{
    const TimelineClip &clip = model.clip(drag.grabbed);
    const bool isStart = edge == ClipEdge::Start;
    TrimProposal proposal{{drag.grabbed, edge, {}}, {}};
    double seconds = (isStart ? clip.start : clip.end) + drag.seconds;
    if (const std::optional<Snap> snap = nearestSnap(std::array{seconds}, targets, drag.tolerance)) {
        seconds += snap->shift;
        proposal.guide = snap->target;
    }
    const std::optional<int> before = model.beside(drag.grabbed, -1);
    const std::optional<int> after = model.beside(drag.grabbed, 1);
    const double frame = rate.timeOf(1);
    const double least = isStart ? (before ? model.clip(*before).end : 0) : clip.start + frame;
    const double most = isStart ? clip.end - frame : (after ? model.clip(*after).start : seconds);
    const double within = std::max(least, std::min(seconds, most));
    if (within != seconds)
        proposal.guide.reset();
    proposal.trim.frame = nearest(within, rate);
    return proposal;
}

std::optional<RazorCut> proposeCut(const TimelineModel &model, FrameRate rate, int clip, double seconds,
                                   double tolerance, bool all, std::span<const SnapTarget> targets)
{
    const double points[] = {seconds};
    if (const auto snap = nearestSnap(points, targets, tolerance))
        seconds += snap->shift;
    RazorCut cut{{}, {std::int64_t(std::llround(seconds * rate.perSecond()))}, all};
    const double time = rate.timeOf(cut.frame.value), frame = rate.timeOf(1);
    for (int i = 0; i < int(model.clips().size()); ++i) {
        const TimelineClip &candidate = model.clip(i);
        const bool isCut = candidate.start + frame / 2 < time && time < candidate.end - frame / 2;
        if (isCut && !candidate.isLocked && (all || i == clip))
            cut.clips.push_back(i);
    }
    return cut.clips.empty() ? std::nullopt : std::optional(cut);
}

} // namespace muto::ui
