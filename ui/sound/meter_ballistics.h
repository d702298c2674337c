#pragma once

#include <limits>

namespace muto::ui {

/// What a level meter shows at a moment. Levels are dB of full scale.
struct MeterState
{
    static constexpr double kSilence = -std::numeric_limits<double>::infinity();

    double level = kSilence;   ///< The bar: rises at once, and falls by 24 dB a second.
    double peak = kSilence;    ///< The line: the highest of the last moments, falling as slowly after them.
    double peakSeconds = 0;    ///< For how long the line stays where it is.
    double tooLoudSeconds = 0; ///< For how long it goes on saying that something was too loud.

    bool isTooLoud() const { return tooLoudSeconds > 0; }
    /// Whether it would look the same until something is heard.
    bool isAtRest() const;
    friend bool operator==(const MeterState &, const MeterState &) = default;
};

/// After so many seconds in which the highest sample was `peak` (linear; 1 is full scale, beyond which a film
/// clips). Pure.
MeterState meterAfter(const MeterState &before, double peak, double seconds);

/// Where a level is drawn, from 0 (-60 dB and less) to 1 (+6 dB): the upper part, which is what one looks at,
/// has more room. Pure.
double meterHeight(double level);

} // namespace muto::ui
