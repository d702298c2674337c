#include "core/media/reading_plan.h"

#include <algorithm>

namespace muto::media {

namespace {

constexpr double kLongestStep = 0.5; // seconds; further apart is no playback
constexpr double kSameStep = 1e-6;

} // namespace

bool ReadingPlan::continues(QSize size, double seconds) const
{
    return size == m_size && seconds > m_last - kSameStep && seconds <= m_last + kLongestStep;
}

void ReadingPlan::advance(double seconds)
{
    const double step = seconds - m_last;
    if (step > kSameStep) {
        m_step = step;
        m_last = seconds;
    }
    m_reached = std::max(m_reached, seconds);
}

std::optional<double> ReadingPlan::next(int frames) const
{
    if (m_ended || m_step <= 0)
        return std::nullopt;
    const double next = m_reached + m_step;
    return next <= m_last + m_step * frames + kSameStep ? std::optional(next) : std::nullopt;
}

void ReadingPlan::reached(double seconds, bool isLast)
{
    m_reached = std::max(m_reached, seconds);
    m_ended = isLast;
}

} // namespace muto::media
