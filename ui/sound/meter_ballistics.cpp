#include "ui/sound/meter_ballistics.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kFall = 24;                          // dB a second
constexpr double kPeakStays = 1.2, kTooLoudStays = 2; // seconds
constexpr double kLeast = -60, kMost = 6;             // dB
constexpr double kFullScale = 1;

/// What has fallen out of sight is silence.
double fallen(double level, double seconds)
{
    const double after = level - kFall * std::max(0.0, seconds);
    return after < kLeast ? MeterState::kSilence : after;
}

} // namespace

bool MeterState::isAtRest() const
{
    return level == kSilence && peak == kSilence && !isTooLoud();
}

MeterState meterAfter(const MeterState &before, double peak, double seconds)
{
    const double heard = peak > 0 ? 20 * std::log10(peak) : MeterState::kSilence;
    MeterState after = before;
    after.level = std::max(fallen(before.level, seconds), heard < kLeast ? MeterState::kSilence : heard);
    after.peakSeconds = std::max(0.0, before.peakSeconds - seconds);
    if (after.level >= before.peak && after.level > MeterState::kSilence) {
        after.peak = after.level;
        after.peakSeconds = kPeakStays;
    } else if (after.peakSeconds == 0) {
        after.peak = std::max(after.level, fallen(before.peak, seconds - before.peakSeconds));
    }
    after.tooLoudSeconds = peak > kFullScale ? kTooLoudStays : std::max(0.0, before.tooLoudSeconds - seconds);
    return after;
}

double meterHeight(double level)
{
    if (!(level > kLeast))
        return 0;
    const double share = (std::min(level, kMost) - kLeast) / (kMost - kLeast);
    return share * share;
}

} // namespace muto::ui
