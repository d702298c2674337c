#include "ui/canvas/ruler_ticks.h"

#include <cmath>

namespace muto::ui {

namespace {

constexpr double kClosest = 5; ///< Pixels of the view between two lines.

/// 1, 2, 5, 10, 20 …: the first that is large enough.
int roundStep(double least)
{
    for (int decade = 1; decade < 100'000'000; decade *= 10) {
        for (const int step : {1, 2, 5}) {
            if (step * decade >= least)
                return step * decade;
        }
    }
    return 1'000'000'000;
}

int partsOf(int step, double scale)
{
    for (const int parts : {10, 5, 4, 2}) {
        if (step % parts == 0 && step / parts * scale >= kClosest)
            return parts;
    }
    return 1;
}

} // namespace

std::vector<RulerTick> rulerTicks(double from, double to, double scale, double apart)
{
    std::vector<RulerTick> ticks;
    if (!(scale > 0) || !(to >= from))
        return ticks;
    const int step = roundStep(apart / scale);
    const int small = step / partsOf(step, scale);
    for (double at = std::floor(from / step) * step; at <= to; at += small) {
        if (at >= from - step) // a label reaches behind its line
            ticks.push_back({int(at), int(at) % step == 0});
    }
    return ticks;
}

} // namespace muto::ui
