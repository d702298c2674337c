#pragma once

#include <vector>

namespace muto::ui {

/// A line of a ruler on the canvas.
struct RulerTick
{
    int at = 0; ///< Pixels of the film.
    bool isMain = false;
    friend bool operator==(const RulerTick &, const RulerTick &) = default;
};

/// The lines from one pixel of the film to another: main ones at round numbers, not nearer to each other than
/// `apart` in the view, and others that divide them evenly where there is room. Never between two pixels.
std::vector<RulerTick> rulerTicks(double from, double to, double scale, double apart);

} // namespace muto::ui
