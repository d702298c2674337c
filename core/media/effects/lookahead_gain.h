#pragma once

#include <cstdint>
#include <deque>
#include <utility>
#include <vector>

namespace muto::media {

/// The gain curve of a limiter that looks ahead: for each peak in, the gain for the sample `delay()` earlier.
/// It comes down in time, smoothly, and is never above what any peak within reach allows.
class LookaheadGain
{
public:
    /// `attack`: samples that the gain takes to come down. `release`: share of the way back up that it goes
    /// in a sample.
    LookaheadGain(int attack, double release);

    int delay() const { return m_attack - 1; }
    void reset();

    /// `allowed`: the highest gain for the sample that comes in, 0 … 1.
    double next(double allowed);

private:
    int m_attack;
    double m_release;
    std::int64_t m_count = 0;
    std::deque<std::pair<std::int64_t, double>>
        m_falling; ///< Candidates for the lowest of the last `m_attack`.
    double m_recovered = 1;
    std::vector<std::int64_t> m_window; ///< The last `m_attack` gains in steps, whose mean is the curve.
    std::int64_t m_sum = 0;
};

} // namespace muto::media
