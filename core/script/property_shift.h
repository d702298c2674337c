#pragma once

#include "core/script/property_course.h"
#include "core/script/script_edits.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace muto::script {

/// A movement as a whole goes elsewhere: everything that is written about a property is as much more. Pure,
/// as all below; errors are in words for a person.

/// Why the values that a tween says of a property cannot be shifted; empty when they can.
QString shiftObstacle(const Tween &tween, const QString &property);

/// Distances ("+=20") stay what they are. `by` is what is added to `x` and `y` of the points of a
/// `motionPath`, and its x to the values of any other property.
Result<> shiftProperty(ScriptEdits &edits, const ScriptModel &model, int tween, const QString &property,
                       QPointF by);

/// Whether what the element is without any tween is ever seen, or begun from. `movers` are in the order of
/// their beginnings; it is seen from `from` on.
bool showsItsRest(const ScriptModel &model, const std::vector<int> &movers, const QString &property,
                  double from);

} // namespace muto::script
