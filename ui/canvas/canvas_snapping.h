#pragma once

#include "ui/canvas/equal_gaps.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSize>

#include <vector>

namespace muto::ui {

/// What is shown of why something has snapped.
struct SnapMarks
{
    std::vector<QLineF> guides; ///< Along the lines that meet, from one box to the other.
    std::vector<QLineF> gaps;   ///< From edge to edge, of those that are equal.
};

/// How far to move so that lines of a box lie on lines of others, or gaps are equal.
struct CanvasSnap
{
    QPointF shift;
    SnapMarks marks;
};

/// What a box can be lined up with.
struct SnapTargets
{
    std::vector<QRectF> elements = {}; ///< By their edges and centres, and by the gaps between them.
    std::vector<QRectF> lines = {};    ///< The frame and guides: by edges and centres alone.
    int grid = 0;                      ///< Pixels from line to line; 0 where it is not snapped to.
};

/// Each direction by itself, where what meets is not farther apart than `radius`: the nearest counts, and two
/// that are as far apart in opposite directions are none.
CanvasSnap snapBox(const QRectF &box, const SnapTargets &targets, double radius, const SnapLines &across = {},
                   const SnapLines &down = {});

/// How far apart the lines of a grid over a film are, unless somebody says so: a round number of pixels that
/// makes squares, and meets all four edges where there is one.
int gridSpacing(QSize film);
/// Its lines, from edge to edge.
std::vector<QLineF> gridLines(QSize film, int spacing);

} // namespace muto::ui
