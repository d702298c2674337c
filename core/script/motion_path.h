#pragma once

#include "core/composition/html_document.h"
#include "core/script/script_edits.h"
#include "core/script/script_model.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace muto::script {

/// Where a script says an x or a y.
struct MotionValue
{
    ValuePath path;
    QString why; ///< It cannot be edited: why, for a person; empty when it can.
};

/// A moment at which a script says where an element is, or from where it begins.
struct MotionPoint
{
    double time = 0; ///< Seconds of the composition that the script belongs to.
    QPointF at;      ///< x and y, as GSAP has them.
    std::optional<MotionValue> x;
    std::optional<MotionValue>
        y; ///< Neither where nothing is written: it begins from where it has come to be.

    /// Where the one that is not written can be, because nothing else moves it at that moment.
    std::optional<ValuePath> newX, newY;
    std::optional<ValuePath> item; ///< Its object in the list of a `motionPath`; nothing for a keyframe.

    bool isWritten() const { return x || y; }
    QString obstacle() const; ///< Why it cannot be dragged; empty when it can.
};

/// The way of an element by its x and y, or along the points of a `motionPath`.
struct MotionPath
{
    std::vector<MotionPoint> points; ///< In the order of time.
    std::vector<QPointF> line;       ///< The way from the first to the last, in short straight steps.
    std::vector<double> times;       ///< When the element is at each place of the line.
    QString gap;                     ///< Some of it is not known: why, for a person.

    bool isEmpty() const { return points.size() < 2; }
};

/// As far as it is written down in a script. Pure, as below.
MotionPath motionPath(const ScriptModel &model, const composition::HtmlDocument &page, int element);

/// Writes where a point is to be: x and y together, also where only one of them has been said so far.
Result<> moveMotionPoint(ScriptEdits &edits, const MotionPoint &point, QPointF to);

} // namespace muto::script
