#include "core/media/sound_lane.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::media {

namespace {

constexpr double kNearestVia = 0.001; ///< To the edges of the unit square, where no power runs through.

double mixed(double from, double to, double progress, LaneScale scale)
{
    if (scale == LaneScale::Logarithmic && from > 0 && to > 0)
        return from * std::pow(to / from, progress);
    return from + (to - from) * progress;
}

} // namespace

double bentProgress(const LanePoint &from, double x)
{
    if (x <= 0 || x >= 1)
        return std::clamp(x, 0.0, 1.0);
    if (from.viaX && from.viaY) {
        const double viaX = std::clamp(*from.viaX, kNearestVia, 1 - kNearestVia);
        const double viaY = std::clamp(*from.viaY, kNearestVia, 1 - kNearestVia);
        return std::pow(x, std::log(viaY) / std::log(viaX));
    }
    if (from.curve == 0)
        return x;
    return std::pow(x, std::exp2(2 * std::clamp(from.curve, -1.0, 1.0)));
}

LaneReader::LaneReader(Lane lane, LaneScale scale)
    : m_lane(std::move(lane))
    , m_scale(scale)
{
    Q_ASSERT(!m_lane.points.empty());
}

double LaneReader::at(double seconds)
{
    const std::vector<LanePoint> &points = m_lane.points;
    if (seconds < points.front().seconds || points.size() == 1)
        return points.front().value;
    if (seconds >= points.back().seconds)
        return points.back().value;
    const auto begins = [&](std::size_t segment) { return points[segment].seconds <= seconds; };
    if (!begins(m_segment))
        m_segment = 0;
    while (begins(m_segment + 1))
        ++m_segment;
    const LanePoint &from = points[m_segment];
    const LanePoint &to = points[m_segment + 1];
    const double x = (seconds - from.seconds) / (to.seconds - from.seconds);
    return mixed(from.value, to.value, bentProgress(from, x), m_scale);
}

} // namespace muto::media
