#pragma once

#include "core/script/ease.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

namespace muto::ui {

/// Where the course of an ease lies in a picture: progress to the right, values upwards. Pure, as all here.
struct EaseMap
{
    QRectF area; ///< Of progress 0 … 1 and values `lowest` … `highest`.
    double lowest = 0;
    double highest = 1;

    QPointF pointOf(QPointF value) const;
    QPointF valueOf(QPointF point) const;
};

/// The map for a picture of that size in which the curve and both handles can be seen whole.
EaseMap easeMap(const QRectF &area, const script::Ease &ease, const script::BezierEase *handles = nullptr);

/// The curve, a point for each `step` pixels.
QPolygonF easeLine(const EaseMap &map, const script::Ease &ease, double step);

enum class EaseHandle { None, First, Second };

/// The handle within `reach` pixels of a point; the nearer of two.
EaseHandle handleAt(const EaseMap &map, const script::BezierEase &ease, QPointF point, double reach);

QPointF handleValue(const script::BezierEase &ease, EaseHandle handle);

/// The ease with a handle elsewhere: within its time, and no further beyond its values than can be shown.
/// Near the edges and the even course it stays there, unless `isFree`.
script::BezierEase withHandle(script::BezierEase ease, EaseHandle handle, QPointF value, bool isFree);

} // namespace muto::ui
