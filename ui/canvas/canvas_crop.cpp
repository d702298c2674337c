#include "ui/canvas/canvas_crop.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kLeast = 0.01; ///< Of the box, that is never cut off.

/// "12px", "5%" or "0" as a part of a length.
std::optional<double> partFrom(const QString &text, double length)
{
    static const QRegularExpression form(QStringLiteral(R"(^(-?[\d.]+)(px|%)?$)"));
    const QRegularExpressionMatch match = form.match(text);
    const double number = match.captured(1).toDouble();
    if (match.captured(2) == QLatin1String("%"))
        return number / 100;
    const bool isLength = match.hasMatch() && (match.hasCaptured(2) || number == 0);
    return isLength ? std::optional(length > 0 ? number / length : 0) : std::nullopt;
}

QString percent(double part)
{
    QString text = QString::number(part * 100, 'f', 2);
    while (text.endsWith(u'0') || text.endsWith(u'.')) {
        const bool isPoint = text.endsWith(u'.');
        text.chop(1);
        if (isPoint)
            break;
    }
    return (text == QLatin1String("-0") ? QStringLiteral("0") : text) + QLatin1Char('%');
}

/// Two opposite sides, of which the near one is dragged, or the far one, or both together.
void dragSides(double &near, double &far, int side, double by, bool fromCentre)
{
    if (side == 0) {
        by = std::clamp(by, -near, far);
        near += by;
        far -= by;
        return;
    }
    double &dragged = side < 0 ? near : far;
    double &other = side < 0 ? far : near;
    const double inwards = side < 0 ? by : -by;
    const double room = 1 - kLeast - (fromCentre ? 0 : other);
    const double before = dragged;
    dragged = std::clamp(before + inwards, 0.0, std::max(0.0, room));
    if (fromCentre)
        other = std::clamp(other + dragged - before, 0.0, std::max(0.0, 1 - kLeast - dragged));
}

} // namespace

std::optional<CanvasCrop> cropFrom(const QString &clipPath, QSizeF size)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^inset\(\s*([^()]*?)\s*(?:\bround\b\s*([^()]*?)\s*)?\)\s*(?:border-box)?$)"));
    const QString text = clipPath.trimmed();
    if (text.isEmpty() || text == QLatin1String("none"))
        return CanvasCrop();
    const QRegularExpressionMatch match = form.match(text);
    const QStringList sides = match.captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!match.hasMatch() || sides.isEmpty() || sides.size() > 4)
        return std::nullopt;
    // As with margins: top, right, bottom, left; what is missing is as opposite.
    const QString &top = sides[0], &right = sides.value(1, top), &bottom = sides.value(2, top),
                  &left = sides.value(3, right);
    const auto l = partFrom(left, size.width()), t = partFrom(top, size.height()),
               r = partFrom(right, size.width()), b = partFrom(bottom, size.height());
    if (!l || !t || !r || !b)
        return std::nullopt;
    return CanvasCrop{*l, *t, *r, *b, match.captured(2)};
}

QString cropText(const CanvasCrop &crop)
{
    QString sides =
        QStringList{percent(crop.top), percent(crop.right), percent(crop.bottom), percent(crop.left)}.join(
            QLatin1Char(' '));
    const bool cutsNothing = sides == QLatin1String("0% 0% 0% 0%");
    if (cutsNothing && crop.round.isEmpty())
        return QStringLiteral("none");
    if (!crop.round.isEmpty())
        sides += QLatin1String(" round ") + crop.round;
    return QStringLiteral("inset(%1)").arg(sides);
}

CanvasCrop cropDragged(const CanvasElement &element, const CanvasCrop &crop, BoxHandle handle,
                       QPointF distance, bool fromCentre)
{
    const QPointF local = (element.own * element.parent).inverted().map(distance);
    const double x = element.size.width() > 0 ? local.x() / element.size.width() : 0;
    const double y = element.size.height() > 0 ? local.y() / element.size.height() : 0;
    const bool isWhole = handle == BoxHandle{};
    CanvasCrop dragged = crop;
    if (isWhole || handle.x != 0)
        dragSides(dragged.left, dragged.right, handle.x, x, fromCentre);
    if (isWhole || handle.y != 0)
        dragSides(dragged.top, dragged.bottom, handle.y, y, fromCentre);
    return dragged;
}

QPolygonF quadOf(const CanvasElement &element, const CanvasCrop &crop)
{
    const QPointF across = element.quad[1] - element.quad[0], down = element.quad[3] - element.quad[0];
    const auto at = [&](double x, double y) { return element.quad[0] + across * x + down * y; };
    const QRectF rest = crop.rest();
    return QPolygonF{{at(rest.left(), rest.top()), at(rest.right(), rest.top()),
                      at(rest.right(), rest.bottom()), at(rest.left(), rest.bottom())}};
}

} // namespace muto::ui
