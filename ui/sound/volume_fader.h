#pragma once

#include <algorithm>
#include <cmath>

namespace muto::ui {

/// Where a volume (linear, up to +12 dB) is on a fader from 0 to 1, even in dB; its lowest end is silence.
/// Pure.
inline double faderOf(double volume)
{
    constexpr double least = -48, most = 12;
    return volume <= 0 ? 0 : std::clamp((20 * std::log10(volume) - least) / (most - least), 0.0, 1.0);
}

/// And back; close to 0 dB it is that. Pure.
inline double volumeAtFader(double fader)
{
    constexpr double least = -48, most = 12, pull = 0.4;
    if (fader <= 0)
        return 0;
    const double level = least + std::min(fader, 1.0) * (most - least);
    return std::abs(level) <= pull ? 1 : std::pow(10, level / 20);
}

} // namespace muto::ui
