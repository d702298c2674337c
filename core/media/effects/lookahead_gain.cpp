#include "core/media/effects/lookahead_gain.h"

#include <algorithm>

namespace muto::media {

namespace {

constexpr double kSteps = double(std::int64_t(1) << 40); ///< In a gain of 1.

} // namespace

LookaheadGain::LookaheadGain(int attack, double release)
    : m_attack(std::max(attack, 1))
    , m_release(release)
    , m_window(std::size_t(m_attack))
{
    reset();
}

void LookaheadGain::reset()
{
    m_count = 0;
    m_falling.clear();
    m_recovered = 1;
    std::ranges::fill(m_window, std::int64_t(kSteps));
    m_sum = std::int64_t(kSteps) * m_attack;
}

double LookaheadGain::next(double allowed)
{
    while (!m_falling.empty() && m_falling.back().second >= allowed)
        m_falling.pop_back();
    m_falling.emplace_back(m_count, allowed);
    if (m_falling.front().first <= m_count - m_attack)
        m_falling.pop_front();
    const double lowest = m_falling.front().second;
    m_recovered = lowest < m_recovered ? lowest : m_recovered + (lowest - m_recovered) * m_release;

    // Gains in whole steps, so that their sum is exact whatever has been added and taken away before.
    const auto step = std::int64_t(m_recovered * kSteps);
    std::int64_t &oldest = m_window[std::size_t(m_count++ % m_attack)];
    m_sum += step - std::exchange(oldest, step);
    return double(m_sum) / (kSteps * m_attack);
}

} // namespace muto::media
