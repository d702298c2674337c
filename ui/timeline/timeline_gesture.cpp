#include "ui/timeline/timeline_gesture.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <set>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kHair = 1e-4; // frames by which sums of seconds may be wrong

FrameIndex nearest(double seconds, FrameRate rate)
{
    return {std::max<std::int64_t>(0, std::llround(seconds * rate.perSecond()))};
}

/// Clips that share their tracks: those of a zone of the film, or of a composition that is shown opened.
struct Scope
{
    TimelineZone zone;
    int host; ///< -1 for the film.
    friend bool operator==(const Scope &, const Scope &) = default;
};

Scope scopeOf(const TimelineClip &clip)
{
    return {zoneOf(clip.kind), clip.host};
}

/// `data-track-index` of the tracks of a scope, slot 0 first.
std::vector<int> tracksOf(const TimelineModel &model, const Scope &scope)
{
    std::set<int> tracks;
    if (scope.host < 0) {
        for (const TimelineTrack &track : model.tracks()) {
            if (track.zone == scope.zone)
                tracks.insert(track.index);
        }
    } else {
        for (const TimelineClip &clip : model.clips()) {
            if (scopeOf(clip) == scope)
                tracks.insert(clip.track);
        }
    }
    return {tracks.begin(), tracks.end()};
}

/// Tracks by slot, and numbers for new ones that nothing uses yet.
class Slots
{
public:
    Slots(const TimelineModel &model, const Scope &scope)
        : m_tracks(tracksOf(model, scope))
    {
        for (const TimelineClip &clip : model.clips()) {
            if (clip.host == scope.host)
                m_highest = std::max(m_highest, clip.track);
        }
    }

    int count() const { return int(m_tracks.size()); }
    int trackOf(int slot) const
    {
        return slot < count() ? m_tracks[std::size_t(slot)] : m_highest + 1 + slot - count();
    }

private:
    std::vector<int> m_tracks;
    int m_highest = -1;
};

struct Group
{
    const TimelineModel &model;
    const ClipDrag &drag;
    Scope scope; ///< Of the clip that was grabbed; those of others change their time only.
    std::vector<bool> isMoved;
    double shift = 0;

    bool changesTrack(int clip) const { return scopeOf(model.clip(clip)) == scope; }
};

/// Whether a clip that is moved to a track would lie on one that stays.
bool isFree(const Group &group, int clip, int track)
{
    constexpr double touching = 1e-6;
    const TimelineClip &moved = group.model.clip(clip);
    const double from = moved.start + group.shift + touching;
    const double to = moved.end + group.shift - touching;
    const auto isInTheWay = [&](int i) {
        const TimelineClip &other = group.model.clip(i);
        return !group.isMoved[std::size_t(i)] && scopeOf(other) == scopeOf(moved) && other.track == track;
    };
    for (int row = 0; row < int(group.model.rows().size()); ++row) {
        if ((group.model.rows()[std::size_t(row)].depth > 0) != moved.isNested())
            continue;
        const auto here = group.model.clipsBetween(row, from, to);
        if (std::any_of(here.begin(), here.end(), isInTheWay))
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

/// How far clips may go: not before their composition begins, and not out of the clip that holds it.
std::pair<double, double> roomFor(const TimelineModel &model, const std::vector<int> &clips, double frame)
{
    double least = -std::numeric_limits<double>::infinity(), most = -least;
    for (const int i : clips) {
        const TimelineClip &clip = model.clip(i);
        least = std::max(least, clip.origin - clip.start);
        if (clip.isNested())
            most = std::min(most, std::max(0.0, model.clip(clip.host).end - frame - clip.start));
    }
    return {std::min(0.0, least), most};
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
    if (!model.clip(clip).isNested())
        return model.trackOf(clip).number - 1;
    const std::vector<int> tracks = tracksOf(model, scopeOf(model.clip(clip)));
    return int(std::find(tracks.begin(), tracks.end(), model.clip(clip).track) - tracks.begin());
}

int slotCount(const TimelineModel &model, TimelineZone zone)
{
    return int(tracksOf(model, {zone, -1}).size());
}

int slotAt(const TimelineModel &model, int clip, int row)
{
    const TimelineClip &dragged = model.clip(clip);
    if (!dragged.isNested())
        return slotAtRow(model, zoneOf(dragged.kind), row);
    int nearest = clip;
    for (int i = 0; i < int(model.clips().size()); ++i) {
        const bool isNearer = std::abs(model.rowOf(i) - row) < std::abs(model.rowOf(nearest) - row);
        if (isNearer && scopeOf(model.clip(i)) == scopeOf(dragged))
            nearest = i;
    }
    return slotOf(model, nearest);
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
    const auto [least, most] = roomFor(model, drag.clips, rate.timeOf(1));
    if (shift < least || shift > most) {
        shift = std::clamp(shift, least, most);
        proposal.guide.reset();
    }
    // Whole frames for the clip in the hand; the others keep their distance from it.
    const FrameIndex start = nearest(grabbed.start + shift, rate);
    Group group{model, drag, scopeOf(grabbed), std::vector<bool>(model.clips().size()),
                rate.timeOf(start.value) - grabbed.start};
    for (const int clip : drag.clips)
        group.isMoved[std::size_t(clip)] = true;

    const Slots tracks(model, group.scope);
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
    const double beginning = std::max(before ? model.clip(*before).end : 0, clip.origin);
    const double least = isStart ? beginning : clip.start + frame;
    double most = isStart ? clip.end - frame : (after ? model.clip(*after).start : seconds);
    if (clip.isNested())
        most = std::min(most, model.clip(clip.host).end);
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
        // What is in a clip is cut by itself alone: all of it would be in both halves.
        const bool isMeant = i == clip || (all && !candidate.isNested());
        const bool isCut = candidate.start + frame / 2 < time && time < candidate.end - frame / 2;
        if (isCut && !candidate.isLocked && isMeant)
            cut.clips.push_back(i);
    }
    return cut.clips.empty() ? std::nullopt : std::optional(cut);
}

} // namespace muto::ui
