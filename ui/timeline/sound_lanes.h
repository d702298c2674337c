#pragma once

#include "core/edit/sound_automation.h"
#include "core/media/sound_lane.h"

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace muto::ui {

struct ParameterLook;
struct TimelineClip;
class TimelineModel;

/// What moves one thing about the sound of a clip: a lane of its automation (contract 3.7) that moves
/// something which is there. A value.
struct SoundLane
{
    QString target;
    QString effect = {}; ///< The type of the effect it moves; empty for the volume, or a preset.
    QString parameter = {};
    QString owner = {}; ///< What the effect or preset is called.
    double least = 0;
    double most = 1;
    media::LaneScale scale = media::LaneScale::Linear;
    std::vector<edit::AutomationPoint> points = {}; ///< By time, seconds of the clip; never empty.
    friend bool operator==(const SoundLane &, const SoundLane &) = default;

    bool isVolume() const { return effect.isEmpty() && owner.isEmpty(); }
    QString name() const;
    ParameterLook look() const;
    double valueAt(double seconds) const; ///< Of the clip, within the range.

    /// How high a value is drawn, from 0 to 1, and back. A volume of 0 dB is half way up, and what is a
    /// straight line on either side of that is drawn as one.
    double heightOf(double value) const;
    double valueAtHeight(double height) const;
    /// Whether two lanes of different clips move the same.
    bool isLike(const SoundLane &other) const;
};

/// A lane of a clip, and a point of it.
struct PointRef
{
    int clip = -1;  ///< Position in the model.
    int lane = -1;  ///< Of the clip.
    int point = -1; ///< Of the lane; -1 for none.
    friend bool operator==(const PointRef &, const PointRef &) = default;
};

/// What a point is to become.
struct PointChange
{
    PointRef ref;
    edit::AutomationPoint point;
    friend bool operator==(const PointChange &, const PointChange &) = default;
};

/// Whether a point is where its clip is heard; others only say how its curve comes in, or goes on.
bool isOnClip(const TimelineClip &clip, const edit::AutomationPoint &point);

/// Null where there is no such lane.
const SoundLane *soundLane(const TimelineModel &model, const PointRef &ref);
const edit::AutomationPoint *soundPoint(const TimelineModel &model, const PointRef &ref);

/// How far a point goes, in seconds and in height.
struct PointDrag
{
    double seconds = 0;
    double height = 0;
    bool isLocked = false; ///< Only the way it has gone further on, as `isSideways` says.
    bool isSideways = false;
};

/// A point as a drag leaves it: between its neighbours, on its clip of `length`, within its range; on a
/// multiple of `step` seconds from the clip's beginning where there is one between the neighbours.
edit::AutomationPoint draggedPoint(const SoundLane &lane, int point, const PointDrag &drag, double length,
                                   double step);

/// The point that begins a stretch, bent so that the stretch runs through a height at a moment; nothing where
/// there is nothing to bend.
std::optional<edit::AutomationPoint> bentPoint(const SoundLane &lane, int point, double seconds,
                                               double height);

/// The point behind which a moment is; -1 before the first, or behind the last.
int stretchAt(const SoundLane &lane, double seconds);

} // namespace muto::ui
