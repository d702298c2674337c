#pragma once

#include "ui/canvas/box_extent.h"

#include <vector>

namespace muto::ui {

/// Which lines of a box are to be lined up: all when it is moved, those of a dragged side when it is resized.
struct SnapLines
{
    bool near = true;
    bool middle = true;
    bool far = true;
};

/// Gaps between boxes that stand beside each other. What lies over or under the box in question, and what is
/// beside it only in the other direction, is no neighbour.
///
/// How far to go so that a gap at the box is as wide as the one at its other side, or as another in its row;
/// `reach` is how much it may overlap a neighbour by now.
std::vector<double> shiftsToEqualGaps(const BoxExtent &box, const std::vector<BoxExtent> &others,
                                      double reach, const SnapLines &lines);

/// The gaps at the box that are as wide as others, and those others, as lines from edge to edge.
std::vector<QLineF> equalGaps(const BoxExtent &box, const std::vector<BoxExtent> &others,
                              Qt::Orientation direction);

} // namespace muto::ui
