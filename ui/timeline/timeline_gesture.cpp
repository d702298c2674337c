#include "ui/timeline/timeline_gesture.h"

#include "core/edit/track_room.h"

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
    return {zoneOf(clip), clip.host};
}

/// `data-track-index` of the tracks of a scope.
std::set<int> tracksOf(const TimelineModel &model, const Scope &scope)
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
    return tracks;
}

edit::TrackSlots slotsOf(const TimelineModel &model, const Scope &scope)
{
    int highest = -1;
    for (const TimelineClip &clip : model.clips()) {
        if (clip.host == scope.host)
            highest = std::max(highest, clip.track);
    }
    return {tracksOf(model, scope), highest};
}

struct Group
{
    const TimelineModel &model;
    const ClipDrag &drag;
    Scope scope; ///< Of the clip that was grabbed; those of others change their time only.
    std::vector<bool> isMoved;
    std::vector<bool> comesAlong; ///< After one that is moved.
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
    // What lies on it already, as its author has it, may go on to.
    const auto wasSo = [&](const TimelineClip &other) {
        return track == moved.track && other.start < moved.end - touching &&
               moved.start < other.end - touching;
    };
    const auto isInTheWay = [&](int i) {
        const TimelineClip &other = group.model.clip(i);
        return !group.isMoved[std::size_t(i)] && !group.comesAlong[std::size_t(i)] &&
               scopeOf(other) == scopeOf(moved) && other.track == track && !wasSo(other);
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

bool fits(const Group &group, const edit::TrackSlots &tracks, int slotShift)
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

/// Those that would change to a new track between others, and the clips whose tracks get other numbers for
/// it. Nothing where clips of several tracks are dragged, or the track they leave would be empty and is
/// beside it.
std::vector<ClipMove> movesToNewTrack(const Group &group, const edit::TrackSlots &tracks, FrameRate rate)
{
    const int slot = *group.drag.newSlot;
    const int from = group.model.clip(group.drag.grabbed).track;
    const auto &clips = group.model.clips();
    bool isLeft = false;
    for (int i = 0; i < int(clips.size()); ++i) {
        const bool isHere = scopeOf(clips[std::size_t(i)]) == group.scope;
        if (isHere && group.isMoved[std::size_t(i)] && clips[std::size_t(i)].track != from)
            return {};
        isLeft = isLeft || (isHere && !group.isMoved[std::size_t(i)] && clips[std::size_t(i)].track == from);
    }
    const int old = tracks.slotOf(from);
    if (!isLeft && (slot == old || slot == old + 1))
        return {};
    const edit::NewTrack made = newTrackAt(tracks, slot);
    std::vector<ClipMove> moves;
    for (const int i : group.drag.clips) {
        const TimelineClip &was = group.model.clip(i);
        moves.push_back(
            {i, group.changesTrack(i) ? made.track : was.track, nearest(was.start + group.shift, rate)});
    }
    for (int i = 0; i < int(clips.size()); ++i) {
        const TimelineClip &other = clips[std::size_t(i)];
        const auto number = made.renumbered.find(other.track);
        if (!group.isMoved[std::size_t(i)] && scopeOf(other) == group.scope &&
            number != made.renumbered.end())
            moves.push_back({i, number->second, nearest(other.start, rate), true});
    }
    return moves;
}

std::vector<bool> chosen(const TimelineModel &model, const std::vector<int> &clips)
{
    std::vector<bool> isChosen(model.clips().size());
    for (const int clip : clips)
        isChosen[std::size_t(clip)] = true;
    return isChosen;
}

/// How much later a clip may end before what comes along with its end, or else itself, meets who stays.
double roomBehind(const TimelineModel &model, int index)
{
    const std::vector<bool> comesAlong = model.comingAlong(chosen(model, {index}));
    int last = index;
    for (int steps = 1;; ++steps) {
        const std::optional<int> after = model.beside(index, steps);
        if (!after)
            return std::numeric_limits<double>::infinity();
        if (!comesAlong[std::size_t(*after)])
            return model.clip(*after).start - model.clip(last).end;
        last = *after;
    }
}

/// By how much an edge of a clip may go; 0 is within it in any case: who shows more than there is may stay.
std::pair<double, double> trimRoom(const TimelineModel &model, int index, ClipEdge edge, double frame,
                                   const SourceLength &lengthOf, bool isRipple)
{
    const TimelineClip &clip = model.clip(index);
    const bool hasSource = canSlip(clip) && !clip.loops;
    if (edge == ClipEdge::Start) {
        const std::optional<int> before = isRipple ? std::nullopt : model.beside(index, -1);
        double least = std::max(before ? model.clip(*before).end : 0, clip.origin);
        if (hasSource)
            least = std::max(least, clip.start - clip.mediaStart / clip.mediaRate);
        return {std::min(0.0, least - clip.start), std::max(0.0, clip.end - frame - clip.start)};
    }
    double most = isRipple ? std::numeric_limits<double>::infinity() : clip.end + roomBehind(model, index);
    if (clip.isNested())
        most = std::min(most, model.clip(clip.host).end);
    const std::optional<double> length = hasSource && lengthOf ? lengthOf(clip) : std::nullopt;
    if (length)
        most = std::min(most, clip.start + (*length - clip.mediaStart) / clip.mediaRate);
    return {std::min(0.0, clip.start + frame - clip.end), std::max(0.0, most - clip.end)};
}

} // namespace

int slotOf(const TimelineModel &model, int clip)
{
    if (!model.clip(clip).isNested())
        return model.trackOf(clip).number - 1;
    return slotsOf(model, scopeOf(model.clip(clip))).slotOf(model.clip(clip).track);
}

int slotCount(const TimelineModel &model, TimelineZone zone)
{
    return int(tracksOf(model, {zone, -1}).size());
}

int slotAt(const TimelineModel &model, int clip, int row)
{
    const TimelineClip &dragged = model.clip(clip);
    if (!dragged.isNested())
        return slotAtRow(model, zoneOf(dragged), row);
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
    if (!isPicture && track.isOfGroup()) // below all sounds
        return slotCount(model, zone);
    return track.zone == zone ? track.number - 1 : 0;
}

double lineOfNewSlot(const TimelineModel &model, const TimelineGeometry &geometry, TimelineZone zone,
                     int slot)
{
    constexpr double half = TimelineGeometry::kRowGap / 2;
    const bool isPicture = zone == TimelineZone::Picture;
    for (const TimelineTrack &track : model.tracks()) {
        // Above the pictures that are below it, and the sounds that are.
        if (track.zone == zone && track.number - 1 == (isPicture ? slot - 1 : slot))
            return geometry.topOfRow(track.firstRow) - half;
        if (track.zone == zone && isPicture && slot == 0 && track.number == 1)
            return geometry.bottomOfRow(track.firstRow + track.rowCount - 1) + half;
    }
    return geometry.topOfRow(0);
}

std::optional<int> newSlotAt(const TimelineModel &model, const TimelineGeometry &geometry, TimelineZone zone,
                             double y)
{
    constexpr double reach = 5;
    for (int slot = 0; slot < slotCount(model, zone); ++slot) {
        if (std::abs(y - lineOfNewSlot(model, geometry, zone, slot)) <= reach)
            return slot;
    }
    return std::nullopt;
}

MoveProposal proposeMove(const TimelineModel &model, FrameRate rate, const ClipDrag &drag,
                         std::span<const SnapTarget> targets)
{
    const TimelineClip &grabbed = model.clip(drag.grabbed);
    MoveProposal proposal;
    double shift = drag.seconds;
    const std::array<double, 2> edges{grabbed.start + shift, grabbed.end + shift};
    if (const std::optional<Snap> snap = strongestSnap(edges, targets, drag.tolerance)) {
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
    const std::vector<bool> moved = chosen(model, drag.clips);
    const Group group{model,
                      drag,
                      scopeOf(grabbed),
                      moved,
                      model.comingAlong(moved),
                      rate.timeOf(start.value) - grabbed.start};

    const edit::TrackSlots tracks = slotsOf(model, group.scope);
    if (drag.newSlot && group.scope.host < 0) {
        proposal.moves = movesToNewTrack(group, tracks, rate);
        proposal.newSlot = drag.newSlot;
        if (!proposal.moves.empty())
            return proposal;
        proposal.newSlot.reset();
    }
    const std::optional<int> slotShift =
        edit::freeSlotShift(drag.slot - slotOf(model, drag.grabbed), tracks.count(),
                            [&](int slots) { return fits(group, tracks, slots); });
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
    if (const std::optional<Snap> snap = strongestSnap(std::array{time}, targets, tolerance)) {
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
                         std::span<const SnapTarget> targets, const SourceLength &lengthOf)
{
    const TimelineClip &clip = model.clip(drag.grabbed);
    const double was = edge == ClipEdge::Start ? clip.start : clip.end;
    TrimProposal proposal{{drag.grabbed, edge, {}, drag.clips, drag.isRipple}, {}};
    double by = drag.seconds;
    if (const std::optional<Snap> snap = strongestSnap(std::array{was + by}, targets, drag.tolerance)) {
        by += snap->shift;
        proposal.guide = snap->target;
    }
    double least = -std::numeric_limits<double>::infinity(), most = -least;
    for (const int i : drag.clips) {
        const auto [from, to] = trimRoom(model, i, edge, rate.timeOf(1), lengthOf, drag.isRipple);
        least = std::max(least, from);
        most = std::min(most, to);
    }
    const double within = std::clamp(by, least, most);
    if (within != by)
        proposal.guide.reset();
    // A frame that is nearest may be beyond what stops it by half of one.
    const double frames = (was + within) * rate.perSecond();
    const bool isStopped = within != by;
    proposal.trim.frame = nearest(was + within, rate);
    if (isStopped && within == most && double(proposal.trim.frame.value) > frames + kHair)
        --proposal.trim.frame.value;
    else if (isStopped && within == least && double(proposal.trim.frame.value) < frames - kHair)
        ++proposal.trim.frame.value;
    return proposal;
}

std::optional<RazorCut> proposeCut(const TimelineModel &model, FrameRate rate, int clip, double seconds,
                                   double tolerance, bool all, std::span<const SnapTarget> targets)
{
    const double points[] = {seconds};
    if (const auto snap = strongestSnap(points, targets, tolerance))
        seconds += snap->shift;
    RazorCut cut{{}, {std::int64_t(std::llround(seconds * rate.perSecond()))}, all};
    const double time = rate.timeOf(cut.frame.value), frame = rate.timeOf(1);
    for (int i = 0; i < int(model.clips().size()); ++i) {
        const TimelineClip &candidate = model.clip(i);
        // What is in a clip is cut by itself alone: all of it would be in both halves.
        const bool isMeant = i == clip || (all && !candidate.isNested());
        const bool isCut = candidate.start + frame / 2 < time && time < candidate.end - frame / 2;
        if (isCut && !candidate.isFixed() && isMeant)
            cut.clips.push_back(i);
    }
    // Compositions stay whole; only where there is nothing else, whoever tries hears why.
    const auto isWhole = [&](int i) { return model.clip(i).kind == composition::ClipKind::Composition; };
    if (!std::all_of(cut.clips.begin(), cut.clips.end(), isWhole))
        std::erase_if(cut.clips, isWhole);
    return cut.clips.empty() ? std::nullopt : std::optional(cut);
}

} // namespace muto::ui
