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

/// One for each thing that is moved about the sounds of the row.
std::vector<KeyLane> soundLanesOf(const TimelineModel &model, int row)
{
    std::vector<KeyLane> lanes;
    for (const int clip : model.rows()[std::size_t(row)].clips) {
        const auto &own = model.clip(clip).lanes;
        for (int lane = 0; lane < int(own.size()); ++lane) {
            const auto takes = [&](const KeyLane &each) {
                return each.sounds.back().clip != clip &&
                       soundLane(model, each.sounds.back())->isLike(own[std::size_t(lane)]);
            };
            auto found = std::find_if(lanes.begin(), lanes.end(), takes);
            if (found == lanes.end())
                found = lanes.insert(lanes.end(), KeyLane{row, script::PropertyGroup::Sound});
            found->sounds.push_back({clip, lane});
        }
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
            for (KeyLane &lane : soundLanesOf(model, row))
                m_lanes.push_back(std::move(lane));
        }
        m_above.push_back(int(m_lanes.size()));
    }
    if (m_lanes.empty())
        m_above.clear();
    m_tops.push_back(0);
    for (int lane = 0; lane < int(m_lanes.size()); ++lane)
        m_tops.push_back(m_tops.back() + kGap + heightOf(lane));
}

int KeyLanes::above(int row) const
{
    return m_above.empty() ? 0 : m_above[std::size_t(std::clamp(row, 0, int(m_above.size()) - 1))];
}

double KeyLanes::heightOf(int lane) const
{
    return m_lanes.at(std::size_t(lane)).isSound() ? kSoundHeight : kKeyHeight;
}

double KeyLanes::roomAbove(int row) const
{
    return m_lanes.empty() ? 0 : m_tops[std::size_t(above(row))];
}

double KeyLanes::roomBefore(int lane) const
{
    return m_tops[std::size_t(lane)] - roomAbove(m_lanes.at(std::size_t(lane)).row);
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

QString laneName(const TimelineModel &model, const KeyLane &lane)
{
    return lane.isSound() ? soundLane(model, lane.sounds.front())->name() : laneName(lane.group);
}

std::vector<double> laneTimes(const TimelineModel &model, const KeyLane &lane)
{
    std::vector<double> times;
    for (const KeyRef &key : lane.keys)
        times.push_back(keyBy(model, key).seconds);
    for (const PointRef &ref : lane.sounds) {
        const TimelineClip &clip = model.clip(ref.clip);
        for (const edit::AutomationPoint &point : soundLane(model, ref)->points) {
            if (isOnClip(clip, point))
                times.push_back(clip.start + point.seconds);
        }
    }
    std::sort(times.begin(), times.end());
    return times;
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

bool isOnTime(std::span<const double> times, FrameRate rate, FrameIndex frame)
{
    return std::any_of(times.begin(), times.end(),
                       [&](double time) { return rate.frameAt(time + kHairOfKey) == frame.value; });
}

std::optional<FrameIndex> nextTime(std::span<const double> times, FrameRate rate, FrameIndex from,
                                   int direction)
{
    std::optional<std::int64_t> nearest;
    for (const double time : times) {
        const std::int64_t frame = rate.frameAt(time + kHairOfKey);
        const std::int64_t way = (frame - from.value) * direction;
        if (way > 0 && (!nearest || way < (*nearest - from.value) * direction))
            nearest = frame;
    }
    return nearest ? std::optional(FrameIndex{*nearest}) : std::nullopt;
}

std::optional<FrameIndex> nextKeyFrame(const TimelineModel &model, std::span<const KeyRef> keys,
                                       FrameRate rate, FrameIndex from, int direction)
{
    std::vector<double> times;
    for (const KeyRef &key : keys)
        times.push_back(keyBy(model, key).seconds);
    return nextTime(times, rate, from, direction);
}

bool isWithin(const TimelineClip &clip, const TimelineKey &key)
{
    return clip.start - kHairOfKey <= key.seconds && key.seconds <= clip.end + kHairOfKey;
}

} // namespace muto::ui
