#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "core/script/property_groups.h"
#include "ui/timeline/timeline_model.h"

#include <QString>

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace muto::ui {

/// A strip below a row: its keyframes that are about one side of what is animated, or the curves that move
/// one thing about its sounds.
struct KeyLane
{
    int row = 0;
    script::PropertyGroup group = script::PropertyGroup::Other;
    std::vector<KeyRef> keys = {}; ///< By time.
    /// From the first to the last keyframe of each animation, seconds; by their beginnings.
    std::vector<std::pair<double, double>> stretches = {};
    std::vector<PointRef> sounds = {}; ///< The lanes of its clips, one each; without points.
    bool isSound() const { return !sounds.empty(); }
    friend bool operator==(const KeyLane &, const KeyLane &) = default;
};

/// The lanes of the tracks that are opened. A value: made anew with the model, or when a track is opened.
class KeyLanes
{
public:
    static constexpr double kKeyHeight = 22;
    static constexpr double kSoundHeight = 58; ///< Curves need room.
    static constexpr double kGap = 2;          ///< Above each.

    KeyLanes() = default;
    KeyLanes(const TimelineModel &model, const std::vector<TrackKey> &open);

    bool isEmpty() const { return m_lanes.empty(); }
    const std::vector<KeyLane> &all() const { return m_lanes; } ///< From top to bottom.
    const KeyLane &lane(int index) const { return m_lanes.at(std::size_t(index)); }
    int above(int row) const; ///< How many lie above a row: the first of the row itself, if it has some.
    int countOf(int row) const { return above(row + 1) - above(row); }
    /// Pixels that lanes take above a row, below it, and above a lane of the same row; with the gaps.
    double roomAbove(int row) const;
    double roomOf(int row) const { return roomAbove(row + 1) - roomAbove(row); }
    double roomBefore(int lane) const;
    double heightOf(int lane) const;
    /// Those of a track, by their positions: from, and how many.
    std::pair<int, int> ofTrack(const TimelineTrack &track) const;

    friend bool operator==(const KeyLanes &, const KeyLanes &) = default;

private:
    std::vector<KeyLane> m_lanes;
    std::vector<int> m_above;   ///< For each row, and for one more; empty without lanes.
    std::vector<double> m_tops; ///< Of each lane and of the end, as if nothing else were there.
};

/// What a lane is called.
QString laneName(script::PropertyGroup group);
QString laneName(const TimelineModel &model, const KeyLane &lane);

/// The moments of a lane's keyframes or points, by time; seconds of the film.
std::vector<double> laneTimes(const TimelineModel &model, const KeyLane &lane);

/// Those of some keyframes that are on a frame.
std::vector<KeyRef> keysOn(const TimelineModel &model, std::span<const KeyRef> keys, FrameRate rate,
                           FrameIndex frame);

/// Whether one of some moments is on a frame, and the nearest frame with one before (-1) or behind (1) it.
bool isOnTime(std::span<const double> times, FrameRate rate, FrameIndex frame);
std::optional<FrameIndex> nextTime(std::span<const double> times, FrameRate rate, FrameIndex from,
                                   int direction);

/// The nearest frame with one of some keyframes before (-1) or behind (1) a frame.
std::optional<FrameIndex> nextKeyFrame(const TimelineModel &model, std::span<const KeyRef> keys,
                                       FrameRate rate, FrameIndex from, int direction);

/// Whether a keyframe is where its clip can be seen.
bool isWithin(const TimelineClip &clip, const TimelineKey &key);

} // namespace muto::ui
