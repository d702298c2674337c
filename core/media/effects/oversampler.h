#pragma once

#include <span>
#include <vector>

namespace muto::media {

/// A channel at a whole multiple of its rate and back, for effects that would fold overtones into what is
/// heard. Linear phase; there and back take kDelay samples.
class Oversampler
{
public:
    static constexpr int kReach = 16; ///< Samples that the filter sees on each side.
    static constexpr int kDelay = 2 * kReach;

    explicit Oversampler(int factor); ///< 1 … 8.

    int factor() const { return m_factor; }
    void reset();

    /// Fills `out` with `factor` samples for one.
    void up(float in, std::span<float> out);

    /// One sample for `factor`.
    float down(std::span<const float> in);

private:
    int m_factor;
    std::vector<float> m_kernel;              ///< 2 × kReach × factor + 1 taps, symmetric.
    std::vector<std::vector<float>> m_phases; ///< The taps of each sample between two, oldest first.
    std::vector<float> m_low;                 ///< The last samples, newest last.
    std::vector<float> m_high;
};

} // namespace muto::media
