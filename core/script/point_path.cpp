#include "core/script/point_path.h"

#include <QCoreApplication>
#include <QLineF>

#include <cmath>

namespace muto::script {

namespace {

constexpr int kCurveSteps = 24; // of a stretch between two points
constexpr double kSamePlace = 1e-4;

class PathWords
{
    Q_DECLARE_TR_FUNCTIONS(ScriptActions)
};

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

QPointF onCurve(const QPointF *curve, double t)
{
    const double s = 1 - t;
    return curve[0] * (s * s * s) + curve[1] * (3 * s * s * t) + curve[2] * (3 * s * t * t) +
           curve[3] * (t * t * t);
}

/// Why a way cannot be known from its points alone; empty where it can.
QString gapOf(const ScriptValue &way, const ScriptValue &list)
{
    if (!list.isList() || list.items.empty())
        return PathWords::tr("The points of “motionPath” are not written in the script.");
    for (const ScriptValue &item : list.items) {
        if (!item.numberAt(QLatin1String("x")) || !item.numberAt(QLatin1String("y")))
            return PathWords::tr("A point of “motionPath” has no plain x and y.");
    }
    for (const char *option : {"type", "relative", "align", "start", "end"}) {
        if (way.isObject() && way.field(QLatin1String(option)))
            return PathWords::tr("“motionPath” is changed by its “%1”.").arg(QLatin1String(option));
    }
    return {};
}

/// How long the way is up to each point, of the whole, and the way itself.
void measure(PointPath &path, double curviness)
{
    std::vector<QPointF> places;
    for (const PathPoint &point : path.points)
        places.push_back(point.at);
    const std::vector<QPointF> curve = curveThrough(places, curviness);
    path.line = {places.front()};
    double length = 0;
    for (std::size_t i = 1; i < places.size(); ++i) {
        for (int step = 1; step <= kCurveSteps; ++step) {
            path.line.push_back(onCurve(&curve[3 * (i - 1)], double(step) / kCurveSteps));
            length += QLineF(path.line[path.line.size() - 2], path.line.back()).length();
        }
        path.points[i].share = length;
    }
    for (PathPoint &point : path.points)
        point.share = length > 0 ? point.share / length : 0;
}

} // namespace

std::vector<QPointF> curveThrough(const std::vector<QPointF> &points, double curviness)
{
    std::vector<QPointF> curve{points.front(), points.front()};
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const QPointF in = points[i] - points[i - 1], out = points[i + 1] - points[i];
        const double before = lengthOf(in), after = lengthOf(out);
        if (before < kSamePlace || after < kSamePlace) { // a corner
            curve.insert(curve.end(), {points[i], points[i], points[i]});
            continue;
        }
        // Handles along both directions, as long as the stretches are, shorter the less it turns; then both
        // are shifted so that the line between them meets the point.
        const QPointF way = in / before, on = out / after;
        const double reach = (before + after) * curviness / 4 / std::max(lengthOf(way + on), kSamePlace);
        const QPointF left = points[i] - way * reach, right = points[i] + on * reach;
        const double meeting = (3 * before / (before + after) + 0.5) / 4;
        const QPointF shift = points[i] - (left + (right - left) * meeting);
        curve.insert(curve.end(), {left + shift, points[i], right + shift});
    }
    curve.insert(curve.end(), {points.back(), points.back()});
    return curve;
}

const TweenProperty *pointPathOf(const Tween &tween)
{
    for (const TweenProperty &property : tween.properties) {
        if (property.name == QLatin1String("motionPath"))
            return &property;
    }
    return nullptr;
}

PointPath readPointPath(const TweenProperty &property, QPointF from)
{
    PointPath path;
    const ScriptValue *list =
        property.value.isObject() ? property.value.field(QLatin1String("path")) : &property.value;
    path.gap = list ? gapOf(property.value, *list)
                    : PathWords::tr("The points of “motionPath” are not written in the script.");
    if (!path.gap.isEmpty())
        return path;
    const ScriptValue *current = property.value.field(QLatin1String("fromCurrent"));
    if (!current || current->kind != ScriptValue::Kind::Boolean || current->flag)
        path.points.push_back({from, 0, {}});
    const ValuePath items =
        property.value.isObject() ? property.path.at(QStringLiteral("path")) : property.path;
    for (int i = 0; i < int(list->items.size()); ++i) {
        const ScriptValue &item = list->items[std::size_t(i)];
        path.points.push_back(
            {{*item.numberAt(QLatin1String("x")), *item.numberAt(QLatin1String("y"))}, 0, items.at(i)});
    }
    measure(path, property.value.numberAt(QLatin1String("curviness")).value_or(1));
    return path;
}

} // namespace muto::script
