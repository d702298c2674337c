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
    const QPointF origin = scaled(element.origin, size);
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
    const auto written = [](double angle) {
        return QStringLiteral("rotate(%1deg)").arg(cssNumber(std::remainder(angle, 360)));
    };
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

BoxChange moveBy(const CanvasElement &element, QPointF distance)
{
    return {mapped(element.parent.inverted(), distance), {0, 0}, 0};
}

BoxChange resizeBy(const CanvasElement &element, BoxHandle handle, QPointF distance,
                   const ResizeOptions &options)
{
    const QPointF local = mapped((element.own * element.parent).inverted(), distance);
    const QSizeF size = resizedSize(element, handle, local, options);
    const QPointF fixed = fixedPoint(handle, options.fromCentre);
    return {seenAt(element, fixed, element.size) - seenAt(element, fixed, size), size - element.size, 0};
}

BoxChange turnBy(const CanvasElement &element, double degrees)
{
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
    const QPointF across = element.quad[1] - element.quad[0], down = element.quad[3] - element.quad[0];
    return element.quad[0] + across * element.origin.x() + down * element.origin.y();
}

double angleOf(const CanvasElement &element)
{
    const QPointF edge = element.quad[1] - element.quad[0];
    return std::atan2(edge.y(), edge.x()) * 180 / M_PI;
}

} // namespace muto::ui
