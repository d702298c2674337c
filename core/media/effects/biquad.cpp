#include "core/media/effects/biquad.h"

#include "core/media/sound_plan.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muto::media {

namespace {

constexpr double kHighestShare = 0.4999; ///< Of the sample rate; beyond it there is nothing to filter.

double angle(double frequency)
{
    return 2 * std::numbers::pi * std::min(frequency / kSoundRate, kHighestShare);
}

Biquad normalised(double b0, double b1, double b2, double a0, double a1, double a2)
{
    return {b0 / a0, b1 / a0, b2 / a0, a1 / a0, a2 / a0};
}

/// `sign`: 1 for the low shelf, -1 for its mirror image.
Biquad shelf(double w, double a, double sign)
{
    const double c = sign * std::cos(w);
    const double slope = std::sin(w) / 2 * std::numbers::sqrt2;
    const double k = 2 * std::sqrt(a) * slope;
    return normalised(a * ((a + 1) - (a - 1) * c + k), sign * 2 * a * ((a - 1) - (a + 1) * c),
                      a * ((a + 1) - (a - 1) * c - k), (a + 1) + (a - 1) * c + k,
                      sign * -2 * ((a - 1) + (a + 1) * c), (a + 1) + (a - 1) * c - k);
}

} // namespace

Biquad Biquad::of(BiquadKind kind, double frequency, double q, double gain)
{
    const double w = angle(frequency);
    const double c = std::cos(w);
    const double a = std::pow(10.0, gain / 40);
    const double resonance = std::sin(w) / (2 * std::pow(10.0, q / 20));
    const double width = std::sin(w) / (2 * q);
    switch (kind) {
    case BiquadKind::Lowpass:
        return normalised((1 - c) / 2, 1 - c, (1 - c) / 2, 1 + resonance, -2 * c, 1 - resonance);
    case BiquadKind::Highpass:
        return normalised((1 + c) / 2, -1 - c, (1 + c) / 2, 1 + resonance, -2 * c, 1 - resonance);
    case BiquadKind::Peaking:
        return normalised(1 + width * a, -2 * c, 1 - width * a, 1 + width / a, -2 * c, 1 - width / a);
    case BiquadKind::Allpass:
        return normalised(1 - width, -2 * c, 1 + width, 1 + width, -2 * c, 1 - width);
    case BiquadKind::Lowshelf:
        return shelf(w, a, 1);
    case BiquadKind::Highshelf:
        return shelf(w, a, -1);
    }
    return {};
}

Biquad Biquad::onePole(BiquadKind kind, double frequency)
{
    const double k = std::tan(angle(frequency) / 2);
    const double a1 = (k - 1) / (k + 1);
    if (kind == BiquadKind::Lowpass)
        return {k / (k + 1), k / (k + 1), 0, a1, 0};
    return {1 / (k + 1), -1 / (k + 1), 0, a1, 0};
}

std::complex<double> Biquad::responseAt(double hertz) const
{
    const std::complex<double> z = std::polar(1.0, -angle(hertz));
    return (b0 + b1 * z + b2 * z * z) / (1.0 + a1 * z + a2 * z * z);
}

} // namespace muto::media
