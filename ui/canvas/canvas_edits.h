#pragma once

#include "core/edit/inline_style.h"
#include "ui/canvas/canvas_element.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace muto::ui {

/// What a gesture on the canvas comes to in the style of an element. Pure; all distances are the film's, and
/// the boxes around the element may be turned and scaled.
using StyleChanges = std::vector<edit::StyleChange>;

/// Positioned elements get other insets, those that hold them; the rest is shifted before its own transform.
StyleChanges movedBy(const CanvasElement &element, QPointF distance);

/// Which sides of its box are dragged.
struct BoxHandle
{
    int x = 0; ///< -1 the left side, 1 the right side, 0 neither.
    int y = 0;
    friend bool operator==(const BoxHandle &, const BoxHandle &) = default;
};

struct ResizeOptions
{
    bool proportional = false;
    bool fromCentre = false;
};

/// Drags sides of its box; the opposite corner, or the centre, stays where it is seen.
StyleChanges resizedBy(const CanvasElement &element, BoxHandle handle, QPointF distance,
                       const ResizeOptions &options = {});

/// Turned about the origin of its transform, clockwise as it is seen.
StyleChanges rotatedBy(const CanvasElement &element, double degrees);

/// How it is turned in the film, in degrees.
double angleOf(const CanvasElement &element);

/// "12.5px": hundredths of pixels are enough, and no zeros behind them.
QString cssPixels(double pixels);

/// A transform with something moved, or turned, before all that is in it. Numbers that are there already are
/// changed.
QString translatedTransform(const QString &transform, QPointF distance);
QString rotatedTransform(const QString &transform, double degrees);

} // namespace muto::ui
