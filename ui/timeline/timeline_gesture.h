#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "ui/timeline/snapping.h"
#include "ui/timeline/timeline_geometry.h"
#include "ui/timeline/timeline_model.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace muto::ui {

/// Where a clip is to begin and on which `data-track-index`.
struct ClipMove
{
    int clip = -1; ///< Position in the model.
    int track = 0;
    FrameIndex start;
    bool isRenumbered = false; ///< It stays where it is: its track gets another number.
    friend bool operator==(const ClipMove &, const ClipMove &) = default;
};

enum class ClipEdge { Start, End };

/// Where an edge of a clip is to lie.
struct ClipTrim
{
    int clip = -1;
    ClipEdge edge = ClipEdge::Start;
    FrameIndex frame;
    std::vector<int> clips = {}; ///< All that are trimmed by as much, with it.
    bool isRipple = false;       ///< What is behind it on its track comes along.
    friend bool operator==(const ClipTrim &, const ClipTrim &) = default;
};

/// Where the razor would cut, and what.
struct RazorCut
{
    std::vector<int> clips; ///< Positions in the model; those it would leave a frame of on both sides.
    FrameIndex frame;
    bool isAll = false; ///< Whatever is there at that time, not only the clip under the razor.
    friend bool operator==(const RazorCut &, const RazorCut &) = default;
};

/// By how many frames films and sounds are to show another part of their sources, in the same place; later
/// ones are positive.
struct ClipSlip
{
    std::vector<int> clips; ///< Positions in the model.
    std::int64_t frames = 0;
    friend bool operator==(const ClipSlip &, const ClipSlip &) = default;
};

/// Where a keyframe of a clip is to lie.
struct KeyMove
{
    int clip = -1;
    int key = -1; ///< Of the clip.
    FrameIndex frame;
    friend bool operator==(const KeyMove &, const KeyMove &) = default;
};

/// Where keyframes would be if they were let go of now.
struct KeyProposal
{
    KeyMove move;       ///< Of the one in the hand.
    double seconds = 0; ///< By which all go.
    std::optional<SnapTarget> guide;
    friend bool operator==(const KeyProposal &, const KeyProposal &) = default;
};

/// What a drag would do if it ended now.
struct MoveProposal
{
    std::vector<ClipMove> moves;
    std::optional<SnapTarget> guide; ///< What it has snapped to.
    std::optional<int> newSlot = {}; ///< Of a track that is to come between others.
    friend bool operator==(const MoveProposal &, const MoveProposal &) = default;
};

/// Where an edge of a clip would be if it were let go of now.
struct TrimProposal
{
    ClipTrim trim;
    std::optional<SnapTarget> guide;
    friend bool operator==(const TrimProposal &, const TrimProposal &) = default;
};

/// A drag as the pointer makes it. Times in seconds.
struct ClipDrag
{
    std::vector<int> clips;          ///< All that move, in any order.
    int grabbed = -1;                ///< The one under the pointer.
    double seconds = 0;              ///< How far the pointer has gone.
    int slot = 0;                    ///< Where the pointer is, as `slotOf` counts.
    double tolerance = 0;            ///< 0 does not snap.
    std::optional<int> newSlot = {}; ///< The slot of a new track, where the pointer is between two.
    bool isRipple = false;           ///< Of a trim of one clip: neighbours give way.
};

/// Tracks of a zone counted from the one that the zones meet at: 0 is V1 or A1, and the number of tracks
/// stands for a new one beyond the last.
int slotOf(const TimelineModel &model, int clip);
int slotCount(const TimelineModel &model, TimelineZone zone);

/// The slot of `zone` at a row (-1 and the number of rows are beyond the edges). Rows of the other zone count
/// as the nearest slot of this one.
int slotAtRow(const TimelineModel &model, TimelineZone zone, int row);

/// The slot that a clip would get at a row: `slotAtRow`, or in a composition that is shown opened that of the
/// nearest row with clips of the same composition.
int slotAt(const TimelineModel &model, int clip, int row);

/// Where a new track comes from a drop between two tracks of a zone, or between the zones: the height of the
/// line that shows it, and the slot that would be at a height. A line is as thick as a pointer needs.
double lineOfNewSlot(const TimelineModel &model, const TimelineGeometry &geometry, TimelineZone zone,
                     int slot);
std::optional<int> newSlotAt(const TimelineModel &model, const TimelineGeometry &geometry, TimelineZone zone,
                             double y);

/// Cuts the clip under the razor, or with `all` every clip that is on at that time, at a whole frame near
/// `seconds` or at a target within `tolerance` of it. Locked clips stay whole. Nothing where nothing is cut.
std::optional<RazorCut> proposeCut(const TimelineModel &model, FrameRate rate, int clip, double seconds,
                                   double tolerance, bool all, std::span<const SnapTarget> targets);

/// All clips are moved as one, by whole frames, not before the film begins. Where they would lie on others
/// they go to the nearest tracks that are free, outwards first, or to new ones. Between two tracks they get
/// one of their own, where they come from one.
MoveProposal proposeMove(const TimelineModel &model, FrameRate rate, const ClipDrag &drag,
                         std::span<const SnapTarget> targets);

/// How long the source of a clip is, where that is known.
using SourceLength = std::function<std::optional<double>(const TimelineClip &)>;

/// Whether a clip has a source of which another part can be shown.
bool canSlip(const TimelineClip &clip);

/// All slip as one, as far as the source of each has something to show. Those without one are left out.
ClipSlip proposeSlip(const TimelineModel &model, FrameRate rate, const std::vector<int> &clips,
                     std::int64_t frames, const SourceLength &lengthOf);

/// Keyframes `seconds` later, as one; the one in the hand, the last of them, comes to a whole frame of the
/// film.
KeyProposal proposeRetime(const TimelineModel &model, FrameRate rate, const std::vector<KeyRef> &keys,
                          double seconds, double tolerance, std::span<const SnapTarget> targets);

/// Each clip keeps a frame at least, stays clear of its neighbours on the row, and shows no more than there
/// is of its source: where one can go no further, all stop. Neighbours are in nobody's way where what is
/// behind comes along.
TrimProposal proposeTrim(const TimelineModel &model, FrameRate rate, const ClipDrag &drag, ClipEdge edge,
                         std::span<const SnapTarget> targets, const SourceLength &lengthOf = {});

} // namespace muto::ui
