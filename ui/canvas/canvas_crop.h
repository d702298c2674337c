#pragma once

#include "ui/canvas/canvas_edits.h"

#include <QRectF>
#include <QString>

#include <optional>

namespace muto::ui {

/// What is cut off the sides of a box, in parts of it.
struct CanvasCrop
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    QString round; ///< Of its corners, as it is written.
    friend bool operator==(const CanvasCrop &, const CanvasCrop &) = default;

    /// What is left, the box being from 0 to 1.
    QRectF rest() const { return {QPointF(left, top), QPointF(1 - right, 1 - bottom)}; }
};

/// Of a `clip-path` on a box of that size; nothing where that cuts out another shape.
std::optional<CanvasCrop> cropFrom(const QString &clipPath, QSizeF size);

/// `inset(…)` in percent, so that it stays the same part of what is made larger or smaller; "none" for
/// nothing cut off.
QString cropText(const CanvasCrop &crop);

/// Drags sides of what is left of an element, or all of it when the handle has none; the distance is the
/// film's. Never out of the box, and something is always left.
CanvasCrop cropDragged(const CanvasElement &element, const CanvasCrop &crop, BoxHandle handle, QPointF from,
                       QPointF distance, bool fromCentre = false);

/// What is left of an element, in the film.
QPolygonF quadOf(const CanvasElement &element, const CanvasCrop &crop);

} // namespace muto::ui
