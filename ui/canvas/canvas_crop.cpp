#include "ui/canvas/canvas_crop.h"

#include "ui/widgets/css_inset.h"

#include <QRegularExpression>

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
    const auto inset = parseCssInset(clipPath);
    if (!inset)
        return std::nullopt;
    const auto t = partFrom(inset->sides[0], size.height()), r = partFrom(inset->sides[1], size.width()),
               b = partFrom(inset->sides[2], size.height()), l = partFrom(inset->sides[3], size.width());
    if (!l || !t || !r || !b)
        return std::nullopt;
    return CanvasCrop{*l, *t, *r, *b, inset->round};
}

QString cropText(const CanvasCrop &crop)
{
    return cssInsetText(
        {{percent(crop.top), percent(crop.right), percent(crop.bottom), percent(crop.left)}, crop.round});
}

CanvasCrop cropDragged(const CanvasElement &element, const CanvasCrop &crop, BoxHandle handle, QPointF from,
                       QPointF distance, bool fromCentre)
{
    const QPointF local = wayWithin(element, from, distance);
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
    const auto at = [&](double x, double y) { return pointIn(element.quad, {x, y}); };
    const QRectF rest = crop.rest();
    return QPolygonF{{at(rest.left(), rest.top()), at(rest.right(), rest.top()),
                      at(rest.right(), rest.bottom()), at(rest.left(), rest.bottom())}};
}

} // namespace muto::ui
