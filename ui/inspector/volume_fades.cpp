#include "ui/inspector/volume_fades.h"

#include "core/edit/sound_automation.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <vector>

namespace muto::ui {

using edit::AutomationPoint;
using edit::SoundAutomation;

namespace {

const QString kVolumeTarget = QStringLiteral("volume");

bool isStraight(const AutomationPoint &point)
{
    return point.curve == 0 && !point.viaX;
}

} // namespace

std::optional<VolumeFades> readFades(const QString &text, double duration)
{
    const auto automation = SoundAutomation::parse(text);
    if (!automation)
        return std::nullopt;
    const edit::AutomationLane *lane = automation->find(kVolumeTarget);
    if (!lane)
        return VolumeFades();
    std::vector<AutomationPoint> points = lane->points;
    if (points.size() < 2 || !std::all_of(points.begin(), points.end(), isStraight))
        return std::nullopt;
    VolumeFades fades;
    if (points.front().value == 0 && points.front().seconds == 0) {
        fades.in = points[1].seconds;
        points.erase(points.begin());
    }
    if (points.size() > 1 && points.back().value == 0 && std::abs(points.back().seconds - duration) < 1e-3) {
        fades.out = duration - points[points.size() - 2].seconds;
        points.pop_back();
    }
    const bool isFlat = std::all_of(points.begin(), points.end(), [&](const AutomationPoint &point) {
        return point.value == points.front().value && point.value != 0;
    });
    return isFlat && points.size() <= 2 && (fades.in > 0 || fades.out > 0) ? std::optional(fades)
                                                                           : std::nullopt;
}

std::optional<QString> withFades(const QString &text, VolumeFades fades, double volume, double duration)
{
    const auto automation = SoundAutomation::parse(text);
    if (!automation)
        return std::nullopt;
    fades.in = std::clamp(fades.in, 0.0, duration);
    fades.out = std::clamp(fades.out, 0.0, duration - fades.in);
    std::vector<AutomationPoint> points;
    if (fades.in > 0)
        points.push_back({0, 0});
    if (fades.in > 0 || fades.out > 0)
        points.push_back({fades.in, volume});
    if (fades.out > 0) {
        if (duration - fades.out > fades.in)
            points.push_back({duration - fades.out, volume});
        points.push_back({duration, 0});
    }
    QString written = automation->without(kVolumeTarget);
    for (const AutomationPoint &point : points) {
        const auto lanes = SoundAutomation::parse(written);
        written =
            (lanes ? lanes->withPoint(kVolumeTarget, point) : Result<QString>(written)).value_or(written);
    }
    return written;
}

QString decibelText(double gain)
{
    if (gain <= 0)
        return QStringLiteral("−∞ dB");
    const double decibels = std::round(20 * std::log10(gain) * 10) / 10;
    const QString digits = QLocale().toString(std::abs(decibels), 'f', 1);
    const QString sign = decibels < 0 ? QStringLiteral("−") : decibels > 0 ? QStringLiteral("+") : QString();
    return sign + digits + QStringLiteral(" dB");
}

} // namespace muto::ui
