#pragma once

namespace muto::ui {

inline constexpr double kZoomToFit = 0;
inline constexpr double kSmallestZoom = 0.25;
inline constexpr double kLargestZoom = 4;

/// The next larger or smaller round factor, seen from the scale the picture has now.
double zoomedIn(double scale);
double zoomedOut(double scale);

} // namespace muto::ui
