#include "core/render/automation.h"

#include "core/render/effect_chain.h"
#include "core/render/rendering_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>

#include <algorithm>
#include <optional>
#include <utility>

namespace muto::render {

namespace {

using L = QLatin1String;

constexpr std::size_t kMostPoints = 512;
constexpr int kVersion = 1;
constexpr L kPresetTarget("fx.preset.");

std::optional<double> numberIn(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object[key];
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<media::LanePoint> pointOf(const QJsonObject &json)
{
    const auto seconds = numberIn(json, L("t"));
    const auto value = numberIn(json, L("v"));
    if (!seconds || !value)
        return std::nullopt;
    media::LanePoint point{
        *seconds, *value, std::clamp(numberIn(json, L("curve")).value_or(0), -1.0, 1.0), {}, {}};
    const auto viaX = numberIn(json, L("viaX"));
    const auto viaY = numberIn(json, L("viaY"));
    if (viaX && viaY) {
        point.viaX = std::clamp(*viaX, 0.0, 1.0);
        point.viaY = std::clamp(*viaY, 0.0, 1.0);
    }
    return point;
}

media::Lane laneOf(const QJsonArray &points)
{
    media::Lane lane;
    for (const QJsonValue &value : points) {
        if (auto point = pointOf(value.toObject()); point && lane.points.size() < kMostPoints)
            lane.points.push_back(*point);
    }
    std::stable_sort(lane.points.begin(), lane.points.end(),
                     [](const auto &a, const auto &b) { return a.seconds < b.seconds; });
    return lane;
}

media::Lane clamped(media::Lane lane, ParameterRange range)
{
    for (media::LanePoint &point : lane.points)
        point.value = std::clamp(point.value, range.least, range.most);
    return lane;
}

/// The node and the parameter in "fx.<node>.<parameter>"; a node's id may have dots in it.
void moveEffect(const AutomationLane &lane, std::vector<media::Effect> &effects)
{
    const QString rest = lane.target.mid(3);
    const auto dot = rest.lastIndexOf(QLatin1Char('.'));
    const QString id = rest.left(dot);
    const QString parameter = rest.mid(dot + 1);
    const auto effect =
        std::find_if(effects.begin(), effects.end(), [&id](const auto &node) { return node.id == id; });
    if (dot <= 0 || effect == effects.end())
        return;
    if (const auto range = automatableRange(effect->type, parameter))
        effect->lanes.emplace(parameter, clamped(lane.lane, *range));
}

/// "fx.preset.<id>": how much of a preset is heard. Its first effect keeps the lane for all of them.
void movePreset(const AutomationLane &lane, std::vector<media::Effect> &effects)
{
    const QString preset = lane.target.mid(kPresetTarget.size());
    const auto effect = std::find_if(effects.begin(), effects.end(),
                                     [&preset](const auto &node) { return node.preset == preset; });
    if (!preset.isEmpty() && effect != effects.end() && !effect->presetAmount)
        effect->presetAmount = clamped(lane.lane, {0, 1});
}

} // namespace

Result<std::vector<AutomationLane>> parseAutomation(const QString &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(
            ErrorKind::Composition,
            RenderingWords::tr("%1 at character %2").arg(problem.errorString()).arg(problem.offset + 1));
    if (!document[L("lanes")].isArray())
        return fail(ErrorKind::Composition, RenderingWords::tr("it has no list of lanes"));
    if (const QJsonValue version = document[L("version")]; version.toInt(kVersion) != kVersion)
        return fail(ErrorKind::Composition,
                    RenderingWords::tr("its version is %1, and only 1 is known").arg(version.toInt()));
    std::vector<AutomationLane> lanes;
    for (const QJsonValue &value : document[L("lanes")].toArray()) {
        AutomationLane lane{value[L("target")].toString(), laneOf(value[L("points")].toArray())};
        if (!lane.target.isEmpty() && !lane.lane.points.empty())
            lanes.push_back(std::move(lane));
    }
    return lanes;
}

void applyAutomation(const std::vector<AutomationLane> &lanes, media::SoundLevel &level)
{
    bool hasVolumeLane = false;
    for (const AutomationLane &lane : lanes) {
        if (lane.target == L("volume") && !std::exchange(hasVolumeLane, true))
            level.volume = clamped(lane.lane, {0, kLoudestGain});
        else if (lane.target.startsWith(kPresetTarget))
            movePreset(lane, level.effects);
        else if (lane.target.startsWith(L("fx.")))
            moveEffect(lane, level.effects);
    }
}

} // namespace muto::render
