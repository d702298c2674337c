#include "core/grading/spline.h"

#include <algorithm>
#include <cmath>

namespace muto::grading {

namespace {

constexpr float kTurn = 360;

float rise(const CurvePoint &from, const CurvePoint &to)
{
    return (to.out - from.out) / (to.in - from.in);
}

/// The steepest slopes that overshoot nowhere (Fritsch and Carlson).
std::vector<float> gentleSlopes(const Curve &points)
{
    const std::size_t count = points.size();
    std::vector<float> slopes(count, 0.0F);
    for (std::size_t i = 0; i < count; ++i) {
        const float before = i > 0 ? rise(points[i - 1], points[i]) : rise(points[0], points[1]);
        const float behind = i + 1 < count ? rise(points[i], points[i + 1]) : before;
        slopes[i] = before * behind > 0 ? (before + behind) / 2 : 0;
    }
    for (std::size_t i = 0; i + 1 < count; ++i) {
        const float secant = rise(points[i], points[i + 1]);
        if (secant == 0) {
            slopes[i] = slopes[i + 1] = 0;
            continue;
        }
        const float steepness = std::hypot(slopes[i] / secant, slopes[i + 1] / secant);
        if (steepness > 3) {
            slopes[i] *= 3 / steepness;
            slopes[i + 1] *= 3 / steepness;
        }
    }
    return slopes;
}

void sortByInput(Curve &points)
{
    std::stable_sort(points.begin(), points.end(),
                     [](const CurvePoint &a, const CurvePoint &b) { return a.in < b.in; });
    const auto twin = std::unique(points.begin(), points.end(),
                                  [](const CurvePoint &a, const CurvePoint &b) { return a.in == b.in; });
    points.erase(twin, points.end());
}

} // namespace

Spline::Spline(Curve points)
    : m_points(std::move(points))
{
    if (m_points.size() < 2)
        m_points.clear();
    else
        m_slopes = gentleSlopes(m_points);
}

Spline Spline::ofTones(Curve points)
{
    sortByInput(points);
    if (points.size() < 2)
        return Spline({});
    if (points.front().in > 0)
        points.insert(points.begin(), {0, 0});
    if (points.back().in < 1)
        points.push_back({1, 1});
    return Spline(std::move(points));
}

Spline Spline::ofHues(Curve points)
{
    sortByInput(points);
    if (points.size() < 2)
        return Spline({});
    const Curve once = points;
    for (auto it = once.rbegin(); it != once.rend(); ++it)
        points.insert(points.begin(), {it->in - kTurn, it->out});
    for (const CurvePoint &point : once)
        points.push_back({point.in + kTurn, point.out});
    return Spline(std::move(points));
}

float Spline::operator()(float in) const
{
    if (in <= m_points.front().in)
        return m_points.front().out;
    if (in >= m_points.back().in)
        return m_points.back().out;
    const auto above =
        std::upper_bound(m_points.begin(), m_points.end(), in,
                         [](float value, const CurvePoint &point) { return value < point.in; });
    const auto i = std::size_t(above - m_points.begin()) - 1;
    const CurvePoint &from = m_points[i], &to = m_points[i + 1];
    const float width = to.in - from.in;
    const float t = (in - from.in) / width;
    const float t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * from.out + (t3 - 2 * t2 + t) * width * m_slopes[i] +
           (3 * t2 - 2 * t3) * to.out + (t3 - t2) * width * m_slopes[i + 1];
}

} // namespace muto::grading
