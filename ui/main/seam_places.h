#pragma once

#include <QRect>

#include <Qt>

#include <vector>

namespace muto::ui {

/// A line between parts of the window, which moves as one.
struct SeamPlace
{
    Qt::Orientation orientation; ///< Of the line: a vertical one has parts on its left and on its right.
    QRect line;
    int before; ///< A part that ends at it, and one that begins there.
    int after;
    friend bool operator==(const SeamPlace &, const SeamPlace &) = default;
};

/// Where parts of a window are `gap` apart, in reading order of the lines. Parts that share a line share the
/// seam.
std::vector<SeamPlace> seamsBetween(const std::vector<QRect> &parts, int gap);

} // namespace muto::ui
