#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSize>

#include <vector>

namespace muto::ui {

/// How far to move so that lines of a box lie on lines of others, and which lines those are.
struct CanvasSnap
{
    QPointF shift;
    std::vector<QLineF> guides; ///< Along the lines that meet, from one box to the other.
};

/// Which lines of a box are to be lined up: all when it is moved, those of a dragged side when it is resized.
struct SnapLines
{
    bool near = true;
    bool middle = true;
    bool far = true;
};

/// Lines up edges and centres with those of `others`, each direction by itself, where they are not farther
/// apart than `radius`; the nearest counts.
CanvasSnap snapBox(const QRectF &box, const std::vector<QRectF> &others, double radius,
                   const SnapLines &across = {}, const SnapLines &down = {});

/// How far apart the lines of a grid over a film are: a round number of pixels that makes squares, and meets
/// all four edges where there is one.
int gridSpacing(QSize film);
/// Its lines, as boxes to be lined up with.
std::vector<QRectF> gridBoxes(QSize film);

} // namespace muto::ui
