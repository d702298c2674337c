#include "ui/canvas/canvas_edits.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kNothing = 0.005;
constexpr double kSmallest = 1;

QString cssNumber(double number)
{
    QString text = QString::number(number, 'f', 2);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

/// Thousandths are enough.
QString cssFactor(double factor)
{
    return QString::number(std::round(factor * 1000) / 1000);
}

QPointF mapped(const QTransform &linear, QPointF direction)
{
    return linear.map(direction);
}

double degreesOf(QPointF arm)
{
    return std::atan2(arm.y(), arm.x()) * 180 / M_PI;
}

QPointF scaled(QPointF parts, QSizeF size)
{
    return {parts.x() * size.width(), parts.y() * size.height()};
}

QSizeF resizedSize(const CanvasElement &element, BoxHandle handle, QPointF local,
                   const ResizeOptions &options)
{
    const double factor = options.fromCentre ? 2 : 1;
    const QSizeF wanted{std::max(kSmallest, element.size.width() + handle.x * local.x() * factor),
                        std::max(kSmallest, element.size.height() + handle.y * local.y() * factor)};
    if (!options.proportional || element.size.isEmpty())
        return wanted;
    const double x = wanted.width() / element.size.width(), y = wanted.height() / element.size.height();
    const double scale = handle.x == 0 ? y : handle.y == 0 ? x : std::max(x, y);
    return element.size * scale;
}

/// What stays where it is, in parts of the size.
QPointF fixedPoint(BoxHandle handle, bool fromCentre)
{
    return fromCentre ? QPointF(0.5, 0.5) : QPointF(0.5 - handle.x * 0.5, 0.5 - handle.y * 0.5);
}

/// Where a point of the box is in the box around it, seen from the box's beginning.
QPointF seenAt(const CanvasElement &element, QPointF point, QSizeF size)
{
    const QPointF origin = element.originIn(size);
    return origin + mapped(element.own, scaled(point, size) - origin);
}

} // namespace

bool isNothing(double pixels)
{
    return std::abs(pixels) <= kNothing;
}

std::vector<std::pair<CanvasElement::Side, double>> insetShifts(const CanvasElement &element, int axis,
                                                                double shift, double growth)
{
    using Side = CanvasElement::Side;
    const Side near = axis == 0 ? Side::Left : Side::Top, far = axis == 0 ? Side::Right : Side::Bottom;
    std::vector<std::pair<Side, double>> shifts;
    const auto add = [&shifts](Side side, double by) {
        if (!isNothing(by))
            shifts.emplace_back(side, by);
    };
    if (element.isSet[far] && !element.isSet[near]) {
        add(far, -shift - growth);
        return shifts;
    }
    add(near, shift);
    if (element.isSet[far] && growth == 0)
        add(far, -shift);
    return shifts;
}

QString cssPixels(double pixels)
{
    return cssNumber(pixels) + QLatin1String("px");
}

QString cssDegrees(double degrees)
{
    return cssNumber(std::remainder(degrees, 360)) + QLatin1String("deg");
}

QString translatedTransform(const QString &transform, QPointF distance)
{
    static const QRegularExpression leading(
        QStringLiteral(R"(^\s*translate\(\s*(-?[\d.]+)px\s*(?:,\s*(-?[\d.]+)px\s*)?\)\s*)"));
    const QRegularExpressionMatch match = leading.match(transform);
    const QPointF before(match.captured(1).toDouble(), match.captured(2).toDouble());
    const QString rest = transform.mid(match.capturedLength()).trimmed();
    const QPointF after = before + distance;
    const QString translation =
        QStringLiteral("translate(%1, %2)").arg(cssPixels(after.x()), cssPixels(after.y()));
    if (rest.isEmpty() || rest == QLatin1String("none"))
        return translation;
    return translation + QLatin1Char(' ') + rest;
}

QString rotatedTransform(const QString &transform, double degrees)
{
    static const QRegularExpression rotation(QStringLiteral(R"(\brotate\(\s*(-?[\d.]+)deg\s*\))"));
    static const QRegularExpression leading(QStringLiteral(R"(^\s*translate\([^()]*\)\s*)"));
    const QString given = transform.trimmed() == QLatin1String("none") ? QString() : transform.trimmed();
    const auto written = [](double angle) { return QStringLiteral("rotate(%1)").arg(cssDegrees(angle)); };
    if (const QRegularExpressionMatch match = rotation.match(given); match.hasMatch())
        return QString(given).replace(match.capturedStart(), match.capturedLength(),
                                      written(match.captured(1).toDouble() + degrees));
    const qsizetype at = leading.match(given).capturedLength();
    return (given.left(at).trimmed() + QLatin1Char(' ') + written(degrees) + QLatin1Char(' ') + given.mid(at))
        .trimmed();
}

QString scaledTransform(const QString &transform, QSizeF factors)
{
    static const QRegularExpression last(
        QStringLiteral(R"(\bscale\(\s*(-?[\d.]+)\s*(?:,\s*(-?[\d.]+)\s*)?\)\s*$)"));
    const QString given = transform.trimmed() == QLatin1String("none") ? QString() : transform.trimmed();
    const QRegularExpressionMatch match = last.match(given);
    const double x = match.hasMatch() ? match.captured(1).toDouble() : 1;
    const double y = match.hasCaptured(2) ? match.captured(2).toDouble() : x;
    const QString across = cssFactor(x * factors.width()), down = cssFactor(y * factors.height());
    const QString scale = across == down ? QStringLiteral("scale(%1)").arg(across)
                                         : QStringLiteral("scale(%1, %2)").arg(across, down);
    const QString before = match.hasMatch() ? given.left(match.capturedStart()).trimmed() : given;
    return (before + QLatin1Char(' ') + scale).trimmed();
}

namespace {

/// What is grabbed may be beside the box, as with a drag of several.
QPointF grabbed(const CanvasElement &element, const std::optional<QPointF> &from)
{
    return from && element.quad.containsPoint(*from, Qt::OddEvenFill) ? *from : element.center();
}

QPointF shiftInSpace(const CanvasElement &element, QPointF from, QPointF distance)
{
    const QPointF origin = element.originIn(element.size);
    const QPointF point = element.space->seen(origin).inverted().map(from);
    const QTransform toPlane = element.space->planeOf(point, origin).inverted();
    return toPlane.map(from + distance) - toPlane.map(from);
}

/// The shift that keeps a part of the box where it is seen, once that has another size.
QPointF shiftThatKeeps(const CanvasElement &element, QPointF part, QSizeF size)
{
    const CanvasSpace &space = *element.space;
    const QPointF origin = element.originIn(size), point = scaled(part, size);
    const QPointF before = space.seen(element.originIn(element.size)).map(scaled(part, element.size));
    return space.planeOf(point, origin).inverted().map(before) - space.inPlane(point, origin);
}

/// Where a part of the box is seen then.
QPointF seenWith(const CanvasElement &element, QPointF part, QSizeF size, QPointF shift)
{
    const CanvasSpace &space = *element.space;
    const QPointF origin = element.originIn(size), point = scaled(part, size);
    return space.planeOf(point, origin).map(space.inPlane(point, origin) + shift);
}

/// A size that changes takes the origin of the transform along, and that the depth of all: the dragged side
/// is brought below the pointer by turns.
BoxChange resizeInSpace(const CanvasElement &element, BoxHandle handle, QPointF distance,
                        const ResizeOptions &options)
{
    constexpr int kRounds = 6;
    const QPointF dragged(0.5 + handle.x * 0.5, 0.5 + handle.y * 0.5);
    const QPointF target = pointIn(element.quad, dragged) + distance;
    const QPointF kept = fixedPoint(handle, options.fromCentre);
    const QTransform toBox = element.space->seen(element.originIn(element.size)).inverted();
    QPointF local = wayWithin(element, pointIn(element.quad, dragged), distance);
    for (int round = 0;; ++round) {
        const QSizeF size = resizedSize(element, handle, local, options);
        const QPointF shift = shiftThatKeeps(element, kept, size);
        const QPointF missing = toBox.map(target) - toBox.map(seenWith(element, dragged, size, shift));
        if (round == kRounds || options.proportional)
            return {shift, size - element.size, 0};
        local += missing / (options.fromCentre ? 2 : 1);
    }
}

} // namespace

QPointF wayWithin(const CanvasElement &element, QPointF from, QPointF distance)
{
    if (!element.space)
        return mapped((element.own * element.parent).inverted(), distance);
    const QTransform toBox = element.space->seen(element.originIn(element.size)).inverted();
    return toBox.map(from + distance) - toBox.map(from);
}

BoxChange moveBy(const CanvasElement &element, QPointF distance, std::optional<QPointF> from)
{
    if (element.space)
        return {shiftInSpace(element, grabbed(element, from), distance), {0, 0}, 0};
    return {mapped(element.parent.inverted(), distance), {0, 0}, 0};
}

BoxChange resizeBy(const CanvasElement &element, BoxHandle handle, QPointF distance,
                   const ResizeOptions &options)
{
    if (element.space)
        return resizeInSpace(element, handle, distance, options);
    const QPointF local = mapped((element.own * element.parent).inverted(), distance);
    const QSizeF size = resizedSize(element, handle, local, options);
    const QPointF fixed = fixedPoint(handle, options.fromCentre);
    return {seenAt(element, fixed, element.size) - seenAt(element, fixed, size), size - element.size, 0};
}

double turnOf(const CanvasElement &element, QPointF from, QPointF to)
{
    if (!element.space) {
        const QPointF pivot = pivotOf(element);
        return degreesOf(to - pivot) - degreesOf(from - pivot);
    }
    const QPointF origin = element.originIn(element.size);
    const QTransform toPlane = element.space->planeOf(origin, origin).inverted();
    const QPointF pivot = element.space->inPlane(origin, origin);
    return degreesOf(toPlane.map(to) - pivot) - degreesOf(toPlane.map(from) - pivot);
}

QTransform placeOf(const CanvasElement &element)
{
    if (!element.space) {
        const QPointF rest = element.center() - element.parent.map(element.moved);
        return element.parent * QTransform::fromTranslate(rest.x(), rest.y());
    }
    const QPointF origin = element.originIn(element.size), centre = scaled({0.5, 0.5}, element.size);
    const QPointF rest = element.space->inPlane(centre, origin) - element.moved;
    return QTransform::fromTranslate(rest.x(), rest.y()) * element.space->planeOf(centre, origin);
}

BoxChange turnBy(const CanvasElement &element, double degrees)
{
    if (element.space)
        return {{}, {0, 0}, degrees}; // counted in its plane already
    // Seen in a mirror, clockwise is the other way round.
    return {{}, {0, 0}, element.parent.determinant() < 0 ? -degrees : degrees};
}

BoxChange scaleBy(const CanvasElement &element, QSizeF factors, QPointF distance)
{
    const QSizeF size(std::max(kSmallest, element.size.width() * factors.width()),
                      std::max(kSmallest, element.size.height() * factors.height()));
    const QPointF centre(0.5, 0.5);
    const QPointF kept = seenAt(element, centre, element.size) - seenAt(element, centre, size);
    return {kept + mapped(element.parent.inverted(), distance), size - element.size, 0};
}

QPointF pivotOf(const CanvasElement &element)
{
    return pointIn(element.quad, element.origin);
}

double angleOf(const CanvasElement &element)
{
    return element.space ? element.space->turn() : degreesOf(element.quad[1] - element.quad[0]);
}

} // namespace muto::ui
