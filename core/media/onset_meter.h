#pragma once

#include "core/media/effects/fourier.h"

#include <span>
#include <vector>

namespace muto::media {

/// How much begins to sound at each hundredth of a second, as an ear would judge it: how far the loudness of
/// two dozen bands rises (spectral flux). Samples go in as they come, at 48 kHz and on one side.
class OnsetMeter
{
public:
    static constexpr double kPerSecond = 100;

    OnsetMeter();

    void process(std::span<const float> samples);

    const std::vector<float> &onsets() const { return m_onsets; }

    /// When it began what an onset is highest for; seconds of the sound.
    static double secondsAt(double position);

private:
    void measure(std::span<const float> window);

    Fourier m_fourier;
    Spectrum m_spectrum;
    std::vector<float> m_window;
    std::vector<std::size_t> m_bands; ///< Where each begins, and the end of the last.
    std::vector<float> m_loudness;    ///< Of the bands, a moment ago.
    std::vector<float> m_samples;     ///< That wait until a window is full.
    std::vector<float> m_onsets;
};

} // namespace muto::media
