#include "core/media/effects/oversampler.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace muto::media {

namespace {

constexpr double kBand = 0.92; ///< Of the lower rate's band, kept; the filter falls off around its edge.

/// Windowed sinc (Blackman) whose taps sum to 1.
std::vector<float> lowpass(int factor)
{
    const int middle = Oversampler::kReach * factor;
    std::vector<double> taps(std::size_t(2 * middle + 1));
    for (int i = 0; i <= 2 * middle; ++i) {
        const double x = (i - middle) * kBand / factor;
        const double w = std::numbers::pi * (i - middle) / (middle + 1);
        const double window = 0.42 + 0.5 * std::cos(w) + 0.08 * std::cos(2 * w);
        taps[std::size_t(i)] =
            window * (i == middle ? 1 : std::sin(std::numbers::pi * x) / (std::numbers::pi * x));
    }
    const double sum = std::accumulate(taps.begin(), taps.end(), 0.0);
    std::vector<float> kernel;
    for (const double tap : taps)
        kernel.push_back(float(tap / sum));
    return kernel;
}

/// In four sums, which processors add side by side.
float dot(const float *a, const float *b, std::size_t count)
{
    std::array<float, 4> sums{};
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    for (; i < count; ++i)
        sums[0] += a[i] * b[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

/// Drops the oldest.
void push(std::vector<float> &line, std::span<const float> samples)
{
    std::copy(line.begin() + std::ptrdiff_t(samples.size()), line.end(), line.begin());
    std::ranges::copy(samples, line.end() - std::ptrdiff_t(samples.size()));
}

} // namespace

Oversampler::Oversampler(int factor)
    : m_factor(factor)
    , m_kernel(lowpass(factor))
    , m_phases(std::size_t(factor))
    , m_low(std::size_t(kDelay) + 1)
    , m_high(m_kernel.size())
{
    for (int phase = 0; phase < factor; ++phase)
        for (std::size_t tap = std::size_t(phase); tap < m_kernel.size(); tap += std::size_t(factor))
            m_phases[std::size_t(phase)].push_back(m_kernel[tap] * float(factor));
    for (std::vector<float> &taps : m_phases)
        std::ranges::reverse(taps);
}

void Oversampler::reset()
{
    std::ranges::fill(m_low, 0.0F);
    std::ranges::fill(m_high, 0.0F);
}

void Oversampler::up(float in, std::span<float> out)
{
    push(m_low, std::span(&in, 1));
    for (std::size_t phase = 0; phase < out.size(); ++phase) {
        const std::vector<float> &taps = m_phases[phase];
        out[phase] = dot(taps.data(), m_low.data() + (m_low.size() - taps.size()), taps.size());
    }
}

float Oversampler::down(std::span<const float> in)
{
    // The sample that counts is the first of the new ones: the others are between it and the next.
    push(m_high, in.first(1));
    const float out = dot(m_kernel.data(), m_high.data(), m_kernel.size());
    push(m_high, in.subspan(1));
    return out;
}

} // namespace muto::media
