#pragma once

#include "core/edit/inline_style.h"
#include "ui/canvas/canvas_element.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace muto::ui {

/// What a gesture on the canvas comes to in the style of an element. Pure; all distances are the film's, and
/// the boxes around the element may be turned and scaled.
using StyleChanges = std::vector<edit::StyleChange>;

/// What becomes of the box of an element, in the box around it.
struct BoxChange
{
    QPointF shift; ///< Of where it begins.
    QSizeF growth{0, 0};
    double turn = 0; ///< In degrees, about the origin of its transform.
};

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

/// What is beneath `from` goes along; in the plane of the film all of it does, wherever that is.
BoxChange moveBy(const CanvasElement &element, QPointF distance, std::optional<QPointF> from = {});
/// Drags sides of its box; the opposite corner, or the centre, stays where it is seen.
BoxChange resizeBy(const CanvasElement &element, BoxHandle handle, QPointF distance,
                   const ResizeOptions &options = {});
/// How a pointer goes along the box itself, in that box's pixels.
QPointF wayWithin(const CanvasElement &element, QPointF from, QPointF distance);
/// How far a pointer goes round the origin of its transform, in degrees, as the element turns.
double turnOf(const CanvasElement &element, QPointF from, QPointF to);
/// From where tweens say that an element is, as x and y, into the film: where its centre is then.
QTransform placeOf(const CanvasElement &element);
/// Turned about the origin of its transform, clockwise as it is seen.
BoxChange turnBy(const CanvasElement &element, double degrees);

/// How it is turned, in degrees: in the film, or in the plane that it turns in.
double angleOf(const CanvasElement &element);

/// Larger by factors, about its centre, which goes `distance` further in the film.
BoxChange scaleBy(const CanvasElement &element, QSizeF factors, QPointF distance);

/// Where its transform turns it about, in the film.
QPointF pivotOf(const CanvasElement &element);

/// Which insets of a positioned element say where it is, and by how much more each is to say that. `axis` is
/// 0 across and 1 down.
std::vector<std::pair<CanvasElement::Side, double>> insetShifts(const CanvasElement &element, int axis,
                                                                double shift, double growth);

/// What is too little to be written.
bool isNothing(double pixels);

/// "12.5px": hundredths of pixels are enough, and no zeros behind them.
QString cssPixels(double pixels);

/// "12.5deg", of half a turn at the most in either direction.
QString cssDegrees(double degrees);

/// A transform with something moved, or turned, before all that is in it. Numbers that are there already are
/// changed.
QString translatedTransform(const QString &transform, QPointF distance);
QString rotatedTransform(const QString &transform, double degrees);
/// Made larger by factors, within all that is in it.
QString scaledTransform(const QString &transform, QSizeF factors);

} // namespace muto::ui
