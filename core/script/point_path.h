#pragma once

#include "core/script/script_model.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace muto::script {

/// A point that a way goes through.
struct PathPoint
{
    QPointF at;
    double share = 0;              ///< Of the length of the way at which it is reached.
    std::optional<ValuePath> path; ///< Of its object; nothing for where the way begins by itself.
};

/// The way that `motionPath: { path: [{ x: 10, y: 0 }, …] }` says, as GSAP's plugin of that name goes it.
struct PointPath
{
    std::vector<PathPoint> points;
    std::vector<QPointF> line; ///< In short straight steps.
    QString gap;               ///< Nothing of it is known: why, for a person.
};

/// What such a tween says; null for all others. Pure, as below.
const TweenProperty *pointPathOf(const Tween &tween);

/// `from` is where the element is when it begins.
PointPath readPointPath(const TweenProperty &property, QPointF from);

/// The curve through points as the plugin lays it: four for each stretch, of which the first is the last one
/// of the stretch before.
std::vector<QPointF> curveThrough(const std::vector<QPointF> &points, double curviness);

} // namespace muto::script
