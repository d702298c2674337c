#include "ui/canvas/canvas_painter.h"

#include "ui/canvas/canvas_space.h"
#include "ui/support/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kHandle = 8;     ///< Side of a handle.
constexpr double kReach = 7;      ///< How near to it counts as on it.
constexpr double kRotateArm = 24; ///< From the upper side to the handle that turns.
constexpr double kGapCap = 4;     ///< Half of the stroke that ends the line over a gap.
constexpr double kFinestGrid = 4; ///< Lines nearer to each other are a grey haze.
constexpr double kSmallBox = 28;  ///< Sides shorter than this have no handle of their own.

double length(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

/// A point of the box, -1 … 1 in each direction.
QPointF pointOf(const QPolygonF &quad, double x, double y)
{
    return pointIn(quad, {(x + 1) / 2, (y + 1) / 2});
}

/// As wide on sharp screens as on others.
QPen solid(const QColor &color, double width)
{
    QPen pen(color, width);
    pen.setJoinStyle(Qt::MiterJoin);
    return pen;
}

} // namespace

namespace {

/// Where a box is turned, and the middle of its side there.
QLineF rotationArm(const QPolygonF &quad, const QRectF &view)
{
    const QPointF top = pointOf(quad, 0, -1), bottom = pointOf(quad, 0, 1);
    const double height = length(top - bottom);
    const QPointF arm = (height > 0 ? (top - bottom) / height : QPointF(0, -1)) * kRotateArm;
    const double margin = kHandle / 2;
    const QRectF room = view.adjusted(margin, margin, -margin, -margin);
    for (const QLineF &each :
         {QLineF(top, top + arm), QLineF(bottom, bottom - arm), QLineF(top, top - arm)}) {
        if (room.contains(each.p2()))
            return each;
    }
    return {top, top + arm};
}

} // namespace

std::vector<CanvasHandle> handlesOf(const QPolygonF &quad, const QRectF &view)
{
    const double width = std::min(length(quad[1] - quad[0]), length(quad[2] - quad[3]));
    const double height = std::min(length(quad[3] - quad[0]), length(quad[2] - quad[1]));
    std::vector<CanvasHandle> handles;
    handles.push_back({true, {}, rotationArm(quad, view).p2()});
    for (int y = -1; y <= 1; ++y) {
        for (int x = -1; x <= 1; ++x) {
            const bool isSide = (x == 0) != (y == 0);
            const bool fits = x == 0 ? width >= kSmallBox : height >= kSmallBox;
            if ((x != 0 && y != 0) || (isSide && fits))
                handles.push_back({false, {x, y}, pointOf(quad, x, y)});
        }
    }
    return handles;
}

namespace {

std::optional<CanvasHandle> nearestOf(const std::vector<CanvasHandle> &handles, QPointF point)
{
    std::optional<CanvasHandle> nearest;
    double distance = kReach;
    for (const CanvasHandle &handle : handles) {
        if (const double its = length(handle.at - point); its <= distance) {
            nearest = handle;
            distance = its;
        }
    }
    return nearest;
}

} // namespace

std::optional<CanvasHandle> handleAt(const QPolygonF &quad, const QRectF &view, QPointF point)
{
    return nearestOf(handlesOf(quad, view), point);
}

std::optional<CanvasHandle> boxHandleAt(const QPolygonF &quad, QPointF point)
{
    std::vector<CanvasHandle> handles = handlesOf(quad);
    handles.erase(handles.begin());
    return nearestOf(handles, point);
}

Qt::CursorShape resizeCursor(QPointF direction)
{
    const double degrees = std::fmod(std::atan2(direction.y(), direction.x()) * 180 / M_PI + 360, 180);
    if (degrees < 22.5 || degrees >= 157.5)
        return Qt::SizeHorCursor;
    if (degrees < 67.5)
        return Qt::SizeFDiagCursor;
    return degrees < 112.5 ? Qt::SizeVerCursor : Qt::SizeBDiagCursor;
}

void CanvasPainter::outline(const QPolygonF &quad, double width)
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(solid(currentTokens().accent, width));
    m_painter.drawPolygon(m_toView.map(quad));
}

void CanvasPainter::paintHover(const QPolygonF &quad)
{
    outline(quad, 1);
}

void CanvasPainter::paintSelected(const QPolygonF &quad)
{
    outline(quad, 2);
}

void CanvasPainter::paintHandles(const QPolygonF &quad, const QRectF &view)
{
    const QPolygonF inView = m_toView.map(quad);
    const std::vector<CanvasHandle> handles = handlesOf(inView, view);
    m_painter.setPen(solid(currentTokens().accent, 1));
    m_painter.drawLine(rotationArm(inView, view));
    for (const CanvasHandle &handle : handles)
        paintHandle(handle);
}

void CanvasPainter::paintBoxHandles(const QPolygonF &quad)
{
    for (const CanvasHandle &handle : handlesOf(m_toView.map(quad))) {
        if (!handle.rotates)
            paintHandle(handle);
    }
}

void CanvasPainter::paintHandle(const CanvasHandle &handle)
{
    m_painter.setPen(solid(currentTokens().accent, 1.5));
    m_painter.setBrush(currentTokens().onAccent());
    QRectF shape(0, 0, kHandle, kHandle);
    shape.moveCenter(handle.at);
    if (handle.rotates)
        m_painter.drawEllipse(shape);
    else
        m_painter.drawRect(shape);
}

void CanvasPainter::paintParts(const QPolygonF &quad, int parts)
{
    const QPolygonF box = m_toView.map(quad);
    QColor line(Qt::white);
    line.setAlphaF(0.6F);
    m_painter.setPen(solid(line, 1));
    for (int i = 1; i < parts; ++i) {
        const double at = 2.0 * i / parts - 1;
        m_painter.drawLine(pointOf(box, at, -1), pointOf(box, at, 1));
        m_painter.drawLine(pointOf(box, -1, at), pointOf(box, 1, at));
    }
}

void CanvasPainter::paintMarks(const SnapMarks &marks)
{
    m_painter.setPen(solid(currentTokens().bad, 1));
    for (const QLineF &guide : marks.guides)
        m_painter.drawLine(m_toView.map(guide));
    for (const QLineF &gap : marks.gaps)
        paintGap(gap);
}

/// As a dimension in a drawing: a line between two strokes, with its length where there is room for it.
void CanvasPainter::paintGap(const QLineF &gap)
{
    const ThemeTokens &tokens = currentTokens();
    const QLineF line = m_toView.map(gap);
    const QLineF across = line.normalVector().unitVector();
    const QPointF cap = QPointF(across.dx(), across.dy()) * kGapCap;
    m_painter.setPen(solid(tokens.bad, 1));
    m_painter.drawLine(line);
    for (const QPointF &end : {line.p1(), line.p2()})
        m_painter.drawLine(end - cap, end + cap);
    const QString words =
        QLocale().toString(gap.length(), 'f', qFuzzyCompare(gap.length(), std::round(gap.length())) ? 0 : 1);
    const QFontMetricsF metrics(m_painter.font());
    QRectF chip(0, 0, metrics.horizontalAdvance(words) + 8, metrics.height());
    if (line.length() < std::max(chip.width(), chip.height()) + 2 * kGapCap)
        return;
    chip.moveCenter(line.center());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tokens.bad);
    m_painter.drawRoundedRect(chip, 4, 4);
    m_painter.setPen(tokens.isDark() ? tokens.window : QColor(Qt::white));
    m_painter.drawText(chip, Qt::AlignCenter, words);
}

void CanvasPainter::paintMarquee(const QRectF &area)
{
    QColor fill = currentTokens().accent;
    fill.setAlphaF(0.16F);
    m_painter.setPen(solid(currentTokens().accent, 1));
    m_painter.setBrush(fill);
    m_painter.drawRect(m_toView.mapRect(area));
}

void CanvasPainter::paintFocus(const QRect &canvas)
{
    m_painter.setPen(solid(currentTokens().accent, 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(canvas).adjusted(1, 1, -1, -1));
}

void CanvasPainter::paintGrid(QSize film, int spacing)
{
    const double onScreen = spacing * m_toView.m11();
    const int step = onScreen > 0 ? int(std::ceil(kFinestGrid / onScreen)) : 1;
    QColor line = currentTokens().accent;
    line.setAlphaF(0.35F);
    m_painter.setPen(solid(line, 1));
    for (const QLineF &each : gridLines(film, spacing * std::max(1, step)))
        m_painter.drawLine(m_toView.map(each));
}

void CanvasPainter::paintSafeAreas(QSize film)
{
    // Of the picture, what every screen shows; and inside of that, what may hold words (SMPTE ST 2046-1).
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(solid(currentTokens().warn, 1));
    for (const double share : {0.93, 0.9}) {
        QRectF area(0, 0, film.width() * share, film.height() * share);
        area.moveCenter({film.width() / 2.0, film.height() / 2.0});
        m_painter.drawRect(m_toView.mapRect(area));
    }
}

void paintTag(QPainter &painter, const QRectF &box, const QString &text)
{
    constexpr double kRoundness = 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().raised);
    painter.drawRoundedRect(box, kRoundness, kRoundness);
    painter.setPen(currentTokens().text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace muto::ui
