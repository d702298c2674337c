#pragma once

#include <bit>
#include <cmath>
#include <cstddef>
#include <vector>

namespace muto::media {

/// The last samples of a channel, to be read at any distance.
class DelayLine
{
public:
    /// For distances up to `longest` samples.
    explicit DelayLine(std::size_t longest)
        : m_samples(std::bit_ceil(longest + 2))
    {
    }

    void reset() { m_samples.assign(m_samples.size(), 0.0F); }

    void push(float sample) { m_samples[m_next++ & (m_samples.size() - 1)] = sample; }

    /// What was pushed `distance` pushes ago, 1 being the last; between two samples a mixture of them.
    float at(double distance) const
    {
        const double whole = std::floor(distance);
        const float fraction = float(distance - whole);
        const float nearer = sample(std::size_t(whole));
        return fraction == 0 ? nearer : nearer + (sample(std::size_t(whole) + 1) - nearer) * fraction;
    }

private:
    float sample(std::size_t distance) const
    {
        return m_samples[(m_next - distance) & (m_samples.size() - 1)];
    }

    std::vector<float> m_samples;
    std::size_t m_next = 0;
};

} // namespace muto::media
