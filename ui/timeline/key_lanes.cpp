#include "ui/timeline/key_lanes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace muto::ui {

namespace {

constexpr double kHairOfKey = 1e-6; // seconds by which a keyframe may miss the edge of its clip

struct LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::KeyLanes)
};

const TimelineKey &keyBy(const TimelineModel &model, const KeyRef &ref)
{
    return model.clip(ref.clip).keys[std::size_t(ref.key)];
}

void addStretches(KeyLane &lane, const TimelineModel &model)
{
    std::map<std::tuple<int, int, int>, std::pair<double, double>> ends;
    for (const KeyRef &ref : lane.keys) {
        const TimelineKey &key = keyBy(model, ref);
        const auto [at, isNew] =
            ends.try_emplace({ref.clip, key.script, key.tween}, key.seconds, key.seconds);
        at->second.second = key.seconds;
    }
    for (const auto &[tween, stretch] : ends) {
        if (stretch.second > stretch.first)
            lane.stretches.push_back(stretch);
    }
    std::sort(lane.stretches.begin(), lane.stretches.end());
}

/// One for each group that keyframes of the row belong to.
std::vector<KeyLane> lanesOf(const TimelineModel &model, int row)
{
    std::array<KeyLane, script::kPropertyGroupCount> byGroup;
    for (const int index : model.rows()[std::size_t(row)].clips) {
        const TimelineClip &clip = model.clip(index);
        for (int key = 0; key < int(clip.keys.size()); ++key) {
            const TimelineKey &each = clip.keys[std::size_t(key)];
            for (std::size_t group = 0; isWithin(clip, each) && group < byGroup.size(); ++group) {
                if (each.groups.test(group))
                    byGroup[group].keys.push_back({index, key});
            }
        }
    }
    std::vector<KeyLane> lanes;
    for (std::size_t group = 0; group < byGroup.size(); ++group) {
        KeyLane &lane = byGroup[group];
        if (lane.keys.empty())
            continue;
        lane.row = row;
        lane.group = script::PropertyGroup(group);
        addStretches(lane, model);
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

} // namespace

KeyLanes::KeyLanes(const TimelineModel &model, const std::vector<TrackKey> &open)
{
    if (open.empty())
        return;
    m_above.push_back(0);
    for (int row = 0; row < int(model.rows().size()); ++row) {
        const TimelineTrack &track = model.tracks()[std::size_t(model.rows()[std::size_t(row)].track)];
        if (std::find(open.begin(), open.end(), track.key()) != open.end()) {
            for (KeyLane &lane : lanesOf(model, row))
                m_lanes.push_back(std::move(lane));
        }
        m_above.push_back(int(m_lanes.size()));
    }
    if (m_lanes.empty())
        m_above.clear();
}

int KeyLanes::above(int row) const
{
    return m_above.empty() ? 0 : m_above[std::size_t(std::clamp(row, 0, int(m_above.size()) - 1))];
}

std::pair<int, int> KeyLanes::ofTrack(const TimelineTrack &track) const
{
    const int first = above(track.firstRow);
    return {first, above(track.firstRow + track.rowCount) - first};
}

QString laneName(script::PropertyGroup group)
{
    using enum script::PropertyGroup;
    switch (group) {
    case Position:
        return LaneWords::tr("Position");
    case Scale:
        return LaneWords::tr("Scale");
    case Rotation:
        return LaneWords::tr("Rotation");
    case Opacity:
        return LaneWords::tr("Opacity");
    case Size:
        return LaneWords::tr("Size");
    case Shape:
        return LaneWords::tr("Shape");
    case Color:
        return LaneWords::tr("Colour");
    case Filter:
        return LaneWords::tr("Filter");
    case Text:
        return LaneWords::tr("Text");
    case Sound:
        return LaneWords::tr("Sound");
    case Other:
        return LaneWords::tr("Other", "properties");
    }
    Q_UNREACHABLE();
}

std::vector<KeyRef> keysOn(const TimelineModel &model, std::span<const KeyRef> keys, FrameRate rate,
                           FrameIndex frame)
{
    std::vector<KeyRef> found;
    for (const KeyRef &key : keys) {
        if (rate.frameAt(keyBy(model, key).seconds + kHairOfKey) == frame.value)
            found.push_back(key);
    }
    return found;
}

std::optional<FrameIndex> nextKeyFrame(const TimelineModel &model, std::span<const KeyRef> keys,
                                       FrameRate rate, FrameIndex from, int direction)
{
    std::optional<std::int64_t> nearest;
    for (const KeyRef &key : keys) {
        const std::int64_t frame = rate.frameAt(keyBy(model, key).seconds + kHairOfKey);
        const std::int64_t way = (frame - from.value) * direction;
        if (way > 0 && (!nearest || way < (*nearest - from.value) * direction))
            nearest = frame;
    }
    return nearest ? std::optional(FrameIndex{*nearest}) : std::nullopt;
}

bool isWithin(const TimelineClip &clip, const TimelineKey &key)
{
    return clip.start - kHairOfKey <= key.seconds && key.seconds <= clip.end + kHairOfKey;
}

} // namespace muto::ui
