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

/// The keyframes of a row that are about one side of what is animated, in a strip of their own below it.
struct KeyLane
{
    int row = 0;
    script::PropertyGroup group = script::PropertyGroup::Other;
    std::vector<KeyRef> keys = {}; ///< By time.
    /// From the first to the last keyframe of each animation, seconds; by their beginnings.
    std::vector<std::pair<double, double>> stretches = {};
    friend bool operator==(const KeyLane &, const KeyLane &) = default;
};

/// The lanes of the tracks that are opened. A value: made anew with the model, or when a track is opened.
class KeyLanes
{
public:
    KeyLanes() = default;
    KeyLanes(const TimelineModel &model, const std::vector<TrackKey> &open);

    bool isEmpty() const { return m_lanes.empty(); }
    const std::vector<KeyLane> &all() const { return m_lanes; } ///< From top to bottom.
    const KeyLane &lane(int index) const { return m_lanes.at(std::size_t(index)); }
    int above(int row) const; ///< How many lie above a row: the first of the row itself, if it has some.
    int countOf(int row) const { return above(row + 1) - above(row); }
    /// Those of a track, by their positions: from, and how many.
    std::pair<int, int> ofTrack(const TimelineTrack &track) const;

    friend bool operator==(const KeyLanes &, const KeyLanes &) = default;

private:
    std::vector<KeyLane> m_lanes;
    std::vector<int> m_above; ///< For each row, and for one more; empty without lanes.
};

/// What a lane is called.
QString laneName(script::PropertyGroup group);

/// Those of some keyframes that are on a frame.
std::vector<KeyRef> keysOn(const TimelineModel &model, std::span<const KeyRef> keys, FrameRate rate,
                           FrameIndex frame);

/// The nearest frame with one of some keyframes before (-1) or behind (1) a frame.
std::optional<FrameIndex> nextKeyFrame(const TimelineModel &model, std::span<const KeyRef> keys,
                                       FrameRate rate, FrameIndex from, int direction);

/// Whether a keyframe is where its clip can be seen.
bool isWithin(const TimelineClip &clip, const TimelineKey &key);

} // namespace muto::ui
