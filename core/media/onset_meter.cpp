#include "core/media/onset_meter.h"

#include "core/media/sound_plan.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muto::media {

namespace {

constexpr std::size_t kWindow = 1024; // samples, 21 ms
constexpr std::size_t kStep = std::size_t(kSoundRate / OnsetMeter::kPerSecond);
constexpr double kLowest = 60, kHighest = 15'000; // Hz
constexpr int kBands = 24;
constexpr float kCompression = 20; // what is quiet counts nearly as much as what is loud
/// Samples into the window at which something begins that raises its loudness most.
constexpr double kOnsetInWindow = 640;

std::vector<float> hann()
{
    std::vector<float> window;
    for (std::size_t i = 0; i < kWindow; ++i)
        window.push_back(float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(i) / double(kWindow))));
    return window;
}

/// As wide as the ear has them: even in the logarithm, but a line of the spectrum at least.
std::vector<std::size_t> bandEdges()
{
    std::vector<std::size_t> edges;
    for (int i = 0; i <= kBands; ++i) {
        const double frequency = kLowest * std::pow(kHighest / kLowest, double(i) / kBands);
        const auto line = std::size_t(std::lround(frequency * kWindow / kSoundRate));
        edges.push_back(edges.empty() ? std::max<std::size_t>(1, line) : std::max(edges.back() + 1, line));
    }
    return edges;
}

} // namespace

OnsetMeter::OnsetMeter()
    : m_fourier(kWindow)
    , m_spectrum(kWindow)
    , m_window(hann())
    , m_bands(bandEdges())
    , m_loudness(kBands)
    , m_samples(kWindow - kStep) // silence goes before, so that a first beat rises over something
{
}

double OnsetMeter::secondsAt(double position)
{
    const double sample = position * kStep - double(kWindow - kStep) + kOnsetInWindow;
    return std::max(0.0, sample / kSoundRate);
}

void OnsetMeter::process(std::span<const float> samples)
{
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    std::size_t at = 0;
    for (; at + kWindow <= m_samples.size(); at += kStep)
        measure(std::span<const float>(m_samples).subspan(at, kWindow));
    m_samples.erase(m_samples.begin(), m_samples.begin() + std::ptrdiff_t(at));
}

void OnsetMeter::measure(std::span<const float> window)
{
    for (std::size_t i = 0; i < kWindow; ++i)
        m_spectrum.real[i] = window[i] * m_window[i];
    std::fill(m_spectrum.imaginary.begin(), m_spectrum.imaginary.end(), 0.0F);
    m_fourier.forward(m_spectrum);
    float risen = 0;
    for (std::size_t band = 0; band < kBands; ++band) {
        float sum = 0;
        for (std::size_t i = m_bands[band]; i < m_bands[band + 1]; ++i)
            sum += std::hypot(m_spectrum.real[i], m_spectrum.imaginary[i]);
        const float loudness = std::log1p(kCompression * sum / float(m_bands[band + 1] - m_bands[band]));
        risen += std::max(0.0F, loudness - m_loudness[band]);
        m_loudness[band] = loudness;
    }
    m_onsets.push_back(risen);
}

} // namespace muto::media
