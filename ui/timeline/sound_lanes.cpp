#include "ui/timeline/sound_lanes.h"

#include "ui/sound/effect_words.h"
#include "ui/sound/sound_edits.h"
#include "ui/timeline/timeline_model.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace muto::ui {

using edit::AutomationPoint;

namespace {

constexpr double kHairBetween = 1e-3; // seconds that neighbours keep between them

struct SoundLaneWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::SoundLane)
};

} // namespace

ParameterLook SoundLane::look() const
{
    const media::EffectSpec *spec = media::effectSpec(effect);
    const media::NumberSpec *number = spec ? spec->number(parameter) : nullptr;
    if (number)
        return parameterLook(*spec, *number);
    ParameterLook look = volumeLook();
    if (isVolume())
        return look;
    look.name = SoundLaneWords::tr("Amount", "of a preset");
    look.unit = ParameterLook::Unit::Percent;
    look.rules = {.unit = QStringLiteral("%"), .step = 1, .least = 0, .most = 100, .decimals = 1};
    return look;
}

QString SoundLane::name() const
{
    return isVolume() ? look().name
                      : SoundLaneWords::tr("%1: %2", "an effect, and what of it").arg(owner, look().name);
}

double SoundLane::valueAt(double seconds) const
{
    return std::clamp(laneValue(points, seconds, scale), least, most);
}

double SoundLane::heightOf(double value) const
{
    const double within = std::clamp(value, least, most);
    if (scale == media::LaneScale::Logarithmic && least > 0)
        return std::log(within / least) / std::log(most / least);
    if (isVolume())
        return within <= 1 ? within / 2 : 0.5 + (within - 1) / (most - 1) / 2;
    return (within - least) / (most - least);
}

double SoundLane::valueAtHeight(double height) const
{
    const double share = std::clamp(height, 0.0, 1.0);
    if (scale == media::LaneScale::Logarithmic && least > 0)
        return least * std::pow(most / least, share);
    if (isVolume())
        return share <= 0.5 ? share * 2 : 1 + (share - 0.5) * 2 * (most - 1);
    return least + (most - least) * share;
}

bool SoundLane::isLike(const SoundLane &other) const
{
    return effect == other.effect && parameter == other.parameter && owner == other.owner;
}

bool isOnClip(const TimelineClip &clip, const AutomationPoint &point)
{
    return point.seconds >= -kHairBetween && point.seconds <= clip.end - clip.start + kHairBetween;
}

const SoundLane *soundLane(const TimelineModel &model, const PointRef &ref)
{
    if (ref.clip < 0 || ref.clip >= int(model.clips().size()))
        return nullptr;
    const auto &lanes = model.clip(ref.clip).lanes;
    return ref.lane >= 0 && ref.lane < int(lanes.size()) ? &lanes[std::size_t(ref.lane)] : nullptr;
}

const AutomationPoint *soundPoint(const TimelineModel &model, const PointRef &ref)
{
    const SoundLane *lane = soundLane(model, ref);
    const bool isThere = lane && ref.point >= 0 && ref.point < int(lane->points.size());
    return isThere ? &lane->points[std::size_t(ref.point)] : nullptr;
}

AutomationPoint draggedPoint(const SoundLane &lane, int index, const PointDrag &drag, double length,
                             double step)
{
    AutomationPoint point = lane.points.at(std::size_t(index));
    const bool goesAside = !drag.isLocked || drag.isSideways;
    const bool goesUp = !drag.isLocked || !drag.isSideways;
    const auto at = lane.points.begin() + index;
    const double before = at == lane.points.begin() ? 0 : std::prev(at)->seconds + kHairBetween;
    const double least = std::max(0.0, before); // what is before the clip says only how its curve comes in
    const double most = std::next(at) == lane.points.end() ? length : std::next(at)->seconds - kHairBetween;
    if (goesAside && drag.seconds != 0 && least <= most) {
        const double wanted = std::clamp(point.seconds + drag.seconds, least, most);
        const double even = step > 0 ? std::round(wanted / step) * step : wanted;
        point.seconds = even >= least && even <= most ? even : wanted;
    }
    if (goesUp && drag.height != 0)
        point.value = lane.valueAtHeight(lane.heightOf(point.value) + drag.height);
    return point;
}

int stretchAt(const SoundLane &lane, double seconds)
{
    const auto behind =
        std::upper_bound(lane.points.begin(), lane.points.end(), seconds,
                         [](double at, const AutomationPoint &point) { return at < point.seconds; });
    return behind == lane.points.begin() || behind == lane.points.end()
               ? -1
               : int(behind - lane.points.begin()) - 1;
}

/// The power of its progress that a curve is (core/media/sound_lane) follows from one place it runs through.
std::optional<AutomationPoint> bentPoint(const SoundLane &lane, int index, double seconds, double height)
{
    if (index < 0 || index + 1 >= int(lane.points.size()))
        return std::nullopt;
    AutomationPoint from = lane.points[std::size_t(index)];
    const AutomationPoint &to = lane.points[std::size_t(index) + 1];
    const bool isLogarithmic = lane.scale == media::LaneScale::Logarithmic && from.value > 0 && to.value > 0;
    const auto along = [isLogarithmic](double value) { return isLogarithmic ? std::log(value) : value; };
    const double way = along(to.value) - along(from.value);
    const double length = to.seconds - from.seconds;
    if (way == 0 || length <= 0)
        return std::nullopt;
    const double x = std::clamp((seconds - from.seconds) / length, 0.02, 0.98);
    const double value = std::max(lane.valueAtHeight(height), isLogarithmic ? 1e-9 : lane.least);
    const double y = std::clamp((along(value) - along(from.value)) / way, 0.001, 0.999);
    const double curve = std::clamp(std::log(std::log(y) / std::log(x)) / std::log(4.0), -1.0, 1.0);
    from.curve = std::abs(curve) < 0.03 ? 0 : std::round(curve * 1000) / 1000;
    from.viaX.reset();
    from.viaY.reset();
    return from;
}

} // namespace muto::ui
