#include "ui/preview/zoom.h"

#include <algorithm>
#include <array>

namespace muto::ui {

namespace {

constexpr std::array<double, 9> kSteps{kSmallestZoom, 1.0 / 3, 0.5, 2.0 / 3, 1, 1.5, 2, 3, kLargestZoom};
constexpr double kNearlyEqual = 0.005; // a scale that fits is seldom exactly a step

} // namespace

double zoomedIn(double scale)
{
    const auto next = std::find_if(kSteps.begin(), kSteps.end(),
                                   [scale](double step) { return step > scale + kNearlyEqual; });
    return next == kSteps.end() ? kLargestZoom : *next;
}

double zoomedOut(double scale)
{
    const auto next = std::find_if(kSteps.rbegin(), kSteps.rend(),
                                   [scale](double step) { return step < scale - kNearlyEqual; });
    return next == kSteps.rend() ? kSmallestZoom : *next;
}

} // namespace muto::ui
