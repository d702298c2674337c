#include "ui/timeline/sound_ranges.h"

#include "ui/sound/sound_edits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

using edit::AutomationPoint;

namespace {

using L = QLatin1String;

constexpr double kAtOnce = 1e-3;        // seconds: at an edge is within
constexpr double kShortestRange = 0.02; // seconds
constexpr double kUnseen = 0.02;        // of a lane's height

using Points = std::vector<AutomationPoint>;

/// Those before a range, in it, and behind it.
struct Parts
{
    Points before;
    Points within;
    Points behind;
};

Parts partsOf(const SoundLane &lane, const SoundRange &range)
{
    Parts parts;
    for (const AutomationPoint &point : lane.points) {
        if (range.contains(point.seconds))
            parts.within.push_back(point);
        else
            (point.seconds < range.from ? parts.before : parts.behind).push_back(point);
    }
    return parts;
}

LaneChange joined(const SoundRange &range, Parts parts)
{
    Points points = std::move(parts.before);
    points.insert(points.end(), parts.within.begin(), parts.within.end());
    points.insert(points.end(), parts.behind.begin(), parts.behind.end());
    return {range, std::move(points)};
}

/// How far a straight line from one point to another is off a third, in height.
double missOf(const SoundLane &lane, const AutomationPoint &from, const AutomationPoint &to,
              const AutomationPoint &point)
{
    const double value =
        laneValue({{from.seconds, from.value}, {to.seconds, to.value}}, point.seconds, lane.scale);
    return std::abs(lane.heightOf(value) - lane.heightOf(point.value));
}

bool isBent(const AutomationPoint &point)
{
    return point.curve != 0 || point.viaX;
}

/// Marks those between two that are needed, from the one that would be missed most (Ramer, Douglas, Peucker).
void keepBetween(const SoundLane &lane, const Points &points, std::size_t first, std::size_t last,
                 std::vector<bool> &kept)
{
    double most = kUnseen;
    std::size_t missed = first;
    for (std::size_t i = first + 1; i < last; ++i) {
        if (const double miss = missOf(lane, points[first], points[last], points[i]); miss > most) {
            most = miss;
            missed = i;
        }
    }
    if (missed == first)
        return;
    kept[missed] = true;
    keepBetween(lane, points, first, missed, kept);
    keepBetween(lane, points, missed, last, kept);
}

/// The first and the last, and both ends of what is bent; between those nothing is.
std::vector<bool> keptAtFirst(const Points &points)
{
    std::vector<bool> kept(points.size());
    kept.front() = kept.back() = true;
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        if (isBent(points[i]))
            kept[i] = kept[i + 1] = true;
    }
    return kept;
}

/// Where a range may go: between the points around it, and on the clip.
std::pair<double, double> roomFor(const Parts &parts, double length)
{
    const double least = parts.before.empty() ? 0 : std::max(0.0, parts.before.back().seconds + 2 * kAtOnce);
    const double most =
        parts.behind.empty() ? length : std::min(length, parts.behind.front().seconds - 2 * kAtOnce);
    return {least, most};
}

double clampedTo(const std::pair<double, double> &room, double seconds)
{
    return std::clamp(seconds, room.first, std::max(room.first, room.second));
}

QJsonObject pointJson(const SoundLane &lane, const SoundRange &range, const AutomationPoint &point)
{
    QJsonObject json{{L("after"), point.seconds - range.from},
                     {L("value"), point.value},
                     {L("height"), lane.heightOf(point.value)}};
    if (point.curve != 0)
        json[L("curve")] = point.curve;
    if (point.viaX && point.viaY) {
        json[L("viaX")] = *point.viaX;
        json[L("viaY")] = *point.viaY;
    }
    return json;
}

AutomationPoint pointOf(const SoundLane &lane, const QJsonObject &json, bool isSame)
{
    const double value =
        isSame ? json[L("value")].toDouble() : lane.valueAtHeight(json[L("height")].toDouble());
    AutomationPoint point{json[L("after")].toDouble(), std::clamp(value, lane.least, lane.most),
                          std::clamp(json[L("curve")].toDouble(), -1.0, 1.0)};
    if (json.contains(L("viaX")) && json.contains(L("viaY"))) {
        point.viaX = json[L("viaX")].toDouble();
        point.viaY = json[L("viaY")].toDouble();
    }
    return point;
}

} // namespace

bool SoundRange::contains(double seconds) const
{
    return isThere() && seconds >= from - kAtOnce && seconds <= to + kAtOnce;
}

int pointsIn(const SoundLane &lane, const SoundRange &range)
{
    return int(std::count_if(lane.points.begin(), lane.points.end(),
                             [&](const AutomationPoint &point) { return range.contains(point.seconds); }));
}

LaneChange shaped(const SoundLane &lane, const SoundRange &range, RangeShape shape)
{
    Parts parts = partsOf(lane, range);
    const AutomationPoint first{range.from, lane.valueAt(range.from)};
    const AutomationPoint last{range.to, lane.valueAt(range.to)};
    const double middle = (range.from + range.to) / 2;
    const double height = lane.heightOf(laneValue({first, last}, middle, lane.scale));
    parts.within = {first, last};
    if (shape != RangeShape::Ramp) {
        const double wanted = shape == RangeShape::Swell ? (1 + height) / 2 : height / 2;
        parts.within.insert(parts.within.begin() + 1, {middle, lane.valueAtHeight(wanted)});
    }
    return joined(range, std::move(parts));
}

LaneChange simplified(const SoundLane &lane, const SoundRange &range)
{
    Parts parts = partsOf(lane, range);
    if (parts.within.size() < 3)
        return joined(range, std::move(parts));
    const std::vector<bool> fixed = keptAtFirst(parts.within);
    std::vector<bool> kept = fixed;
    std::size_t from = 0;
    for (std::size_t to = 1; to < parts.within.size(); ++to) {
        if (!fixed[to])
            continue;
        keepBetween(lane, parts.within, from, to, kept);
        from = to;
    }
    Points left;
    for (std::size_t i = 0; i < parts.within.size(); ++i) {
        if (kept[i])
            left.push_back(parts.within[i]);
    }
    parts.within = std::move(left);
    return joined(range, std::move(parts));
}

LaneChange emptied(const SoundLane &lane, const SoundRange &range)
{
    Parts parts = partsOf(lane, range);
    parts.within.clear();
    return joined(range, std::move(parts));
}

LaneChange levelled(const SoundLane &lane, const SoundRange &range, double value)
{
    Parts parts = partsOf(lane, range);
    for (AutomationPoint &point : parts.within)
        point.value = std::clamp(value, lane.least, lane.most);
    return joined(range, std::move(parts));
}

LaneChange moved(const SoundLane &lane, const SoundRange &range, const PointDrag &drag, double length)
{
    Parts parts = partsOf(lane, range);
    const auto room = roomFor(parts, length);
    const bool goesAside = !drag.isLocked || drag.isSideways;
    const bool goesUp = !drag.isLocked || !drag.isSideways;
    const double least = std::min(0.0, room.first - range.from);
    const double most = std::max(0.0, room.second - range.to);
    const double by = goesAside ? std::clamp(drag.seconds, least, most) : 0;
    for (AutomationPoint &point : parts.within) {
        point.seconds += by;
        if (goesUp && drag.height != 0)
            point.value = lane.valueAtHeight(lane.heightOf(point.value) + drag.height);
    }
    return joined({range.lane, range.from + by, range.to + by}, std::move(parts));
}

LaneChange stretched(const SoundLane &lane, const SoundRange &range, bool isStart, double seconds,
                     double length)
{
    Parts parts = partsOf(lane, range);
    const double wanted = clampedTo(roomFor(parts, length), seconds);
    SoundRange target = range;
    if (isStart)
        target.from = std::min(wanted, range.to - kShortestRange);
    else
        target.to = std::max(wanted, range.from + kShortestRange);
    const double factor = (target.to - target.from) / (range.to - range.from);
    for (AutomationPoint &point : parts.within)
        point.seconds = target.from + (point.seconds - range.from) * factor;
    return joined(target, std::move(parts));
}

QByteArray rangeData(const SoundLane &lane, const SoundRange &range)
{
    QJsonArray points;
    for (const AutomationPoint &point : partsOf(lane, range).within)
        points.append(pointJson(lane, range, point));
    return QJsonDocument(QJsonObject{{L("effect"), lane.effect},
                                     {L("parameter"), lane.parameter},
                                     {L("isVolume"), lane.isVolume()},
                                     {L("length"), range.to - range.from},
                                     {L("points"), points}})
        .toJson(QJsonDocument::Compact);
}

std::optional<LaneChange> pasted(const SoundLane &lane, const PointRef &ref, double seconds,
                                 const QByteArray &data, double length)
{
    const QJsonObject json = QJsonDocument::fromJson(data).object();
    const QJsonArray list = json[L("points")].toArray();
    if (list.isEmpty())
        return std::nullopt;
    const bool isSame = json[L("effect")].toString() == lane.effect &&
                        json[L("parameter")].toString() == lane.parameter &&
                        json[L("isVolume")].toBool() == lane.isVolume();
    const double from = std::clamp(seconds, 0.0, length);
    const double to = std::min(length, from + std::max(0.0, json[L("length")].toDouble()));
    const SoundRange range{{ref.clip, ref.lane}, from, to};
    Parts parts = partsOf(lane, range);
    parts.within.clear();
    for (const QJsonValue &each : list) {
        AutomationPoint point = pointOf(lane, each.toObject(), isSame);
        point.seconds += from;
        if (range.contains(point.seconds))
            parts.within.push_back(point);
    }
    std::stable_sort(parts.within.begin(), parts.within.end(),
                     [](const auto &one, const auto &other) { return one.seconds < other.seconds; });
    return joined(range, std::move(parts));
}

} // namespace muto::ui
