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

QPointF mapped(const QTransform &linear, QPointF direction)
{
    return linear.map(direction);
}

const QString &sideName(int side)
{
    static const std::array<QString, 4> names{QStringLiteral("left"), QStringLiteral("top"),
                                              QStringLiteral("right"), QStringLiteral("bottom")};
    return names[side];
}

/// One axis of a positioned element whose box shall begin `distance` further and be `growth` larger.
void shiftInsets(const CanvasElement &element, int near, double distance, double growth,
                 StyleChanges &changes)
{
    const int far = near + 2;
    const auto write = [&](int side, double by) {
        if (std::abs(by) > kNothing)
            changes.push_back({sideName(side), cssPixels(element.insets[side] + by)});
    };
    if (element.isSet[far] && !element.isSet[near])
        return write(far, -distance - growth);
    write(near, distance);
    if (element.isSet[far] && growth == 0)
        write(far, -distance);
}

/// `shift` and `growth` in the box around the element.
StyleChanges placed(const CanvasElement &element, QPointF shift, QSizeF growth)
{
    StyleChanges changes;
    if (element.isPositioned()) {
        shiftInsets(element, CanvasElement::Left, shift.x(), growth.width(), changes);
        shiftInsets(element, CanvasElement::Top, shift.y(), growth.height(), changes);
    } else if (std::hypot(shift.x(), shift.y()) > kNothing) {
        changes.push_back({QStringLiteral("transform"), translatedTransform(element.transform, shift)});
    }
    return changes;
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

StyleChanges movedBy(const CanvasElement &element, QPointF distance)
{
    return placed(element, mapped(element.parent.inverted(), distance), {0, 0});
}

StyleChanges resizedBy(const CanvasElement &element, BoxHandle handle, QPointF distance,
                       const ResizeOptions &options)
{
    const QPointF local = mapped((element.own * element.parent).inverted(), distance);
    const QSizeF size = resizedSize(element, handle, local, options);
    const QPointF fixed = fixedPoint(handle, options.fromCentre);
    const QPointF shift = seenAt(element, fixed, element.size) - seenAt(element, fixed, size);
    const QSizeF growth = size - element.size;
    StyleChanges changes;
    const QSizeF content = size - element.extra;
    if (std::abs(growth.width()) > kNothing)
        changes.push_back({QStringLiteral("width"), cssPixels(std::max(0.0, content.width()))});
    if (std::abs(growth.height()) > kNothing)
        changes.push_back({QStringLiteral("height"), cssPixels(std::max(0.0, content.height()))});
    const StyleChanges places = placed(element, shift, growth);
    changes.insert(changes.end(), places.begin(), places.end());
    return changes;
}

StyleChanges rotatedBy(const CanvasElement &element, double degrees)
{
    // Seen in a mirror, clockwise is the other way round.
    const double turned = element.parent.determinant() < 0 ? -degrees : degrees;
    return {{QStringLiteral("transform"), rotatedTransform(element.transform, turned)}};
}

double angleOf(const CanvasElement &element)
{
    const QPointF edge = element.quad[1] - element.quad[0];
    return std::atan2(edge.y(), edge.x()) * 180 / M_PI;
}

} // namespace muto::ui
