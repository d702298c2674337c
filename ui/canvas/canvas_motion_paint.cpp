// How the way of an element looks.
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_painter.h"

#include "ui/preview/preview_view.h"
#include "ui/support/shown_number.h"
#include "ui/support/theme.h"

#include <QPainter>

#include <cmath>

namespace muto::ui {

namespace {

constexpr double kMotionDot = 4.5; ///< Its radius.
constexpr double kMotionRing = 8;  ///< Around the one that has the keys.
constexpr double kCross = 7;
constexpr double kMotionLabelAway = 20;
constexpr QPointF kCrossAway{14, -14};

void drawMark(QPainter &painter, QPointF center, double arm, bool isCross)
{
    const QPointF one = isCross ? QPointF(arm, arm) : QPointF(arm, 0);
    const QPointF other = isCross ? QPointF(arm, -arm) : QPointF(0, arm);
    painter.drawLine(center - one, center + one);
    painter.drawLine(center - other, center + other);
}

} // namespace

void CanvasMotionTool::paint(QPainter &painter) const
{
    if (!m_isShown || !m_element)
        return;
    if (!m_path.gap.isEmpty())
        paintLabel(painter, tr("Its way is computed in part. %1").arg(m_path.gap), placeBelow());
    if (m_path.isEmpty())
        return;
    QPolygonF line;
    for (const QPointF &value : m_path.line)
        line << inView(value);
    // Seen on whatever lies below.
    QColor halo = currentTokens().onAccent();
    halo.setAlphaF(0.6F);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(halo, 3.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(currentTokens().warn, 1.5, Qt::DashLine));
    painter.drawPolyline(line);
    paintDots(painter, halo);
    const auto told = m_start ? std::optional(m_start->point) : focused();
    if (!told || *told >= m_path.points.size())
        return;
    if (!m_start)
        paintCross(painter, *told);
    const script::MotionPoint &point = m_path.points[*told];
    paintLabel(painter,
               tr("%1 s: x %2, y %3")
                   .arg(shownNumber(point.time, 2), shownNumber(std::round(point.at.x() * 100) / 100),
                        shownNumber(std::round(point.at.y() * 100) / 100)),
               placeOf(*told) - QPointF(0, kMotionLabelAway + (m_start ? 0 : kMotionRing + 6)));
}

void CanvasMotionTool::paintDots(QPainter &painter, const QColor &halo) const
{
    const auto withKeys = focused();
    for (std::size_t i = 0; i < m_path.points.size(); ++i) {
        const bool isFree = m_path.points[i].obstacle().isEmpty();
        const bool isDragged = m_start && m_start->point == i;
        painter.setPen(QPen(isFree && !isDragged ? halo : currentTokens().warn, 1.5));
        painter.setBrush(isFree && !isDragged ? currentTokens().warn : currentTokens().onAccent());
        painter.drawEllipse(placeOf(i), isFree ? kMotionDot : kMotionDot - 1,
                            isFree ? kMotionDot : kMotionDot - 1);
        if (withKeys != i)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(halo, 3.5));
        painter.drawEllipse(placeOf(i), kMotionRing, kMotionRing);
        painter.setPen(QPen(currentTokens().accent, 2));
        painter.drawEllipse(placeOf(i), kMotionRing, kMotionRing);
    }
    if (!m_ghost)
        return;
    painter.setBrush(currentTokens().onAccent());
    painter.setPen(QPen(currentTokens().warn, 1.5));
    painter.drawEllipse(inView(m_ghost->value), kMotionDot + 1.5, kMotionDot + 1.5);
    drawMark(painter, inView(m_ghost->value), kMotionDot - 1.5, false);
}

QPointF CanvasMotionTool::crossPlace(std::size_t point) const
{
    return placeOf(point) + kCrossAway;
}

void CanvasMotionTool::paintCross(QPainter &painter, std::size_t point) const
{
    if (!m_path.points[point].obstacle().isEmpty())
        return;
    painter.setPen(QPen(currentTokens().line, 1));
    painter.setBrush(currentTokens().raised);
    painter.drawEllipse(crossPlace(point), kCross, kCross);
    painter.setPen(QPen(currentTokens().text, 1.5, Qt::SolidLine, Qt::RoundCap));
    drawMark(painter, crossPlace(point), kCross * 0.4, true);
}

/// The middle under the element.
QPointF CanvasMotionTool::placeBelow() const
{
    const QRectF box = m_around.preview.filmToView().mapRect(m_element->bounds());
    return {box.center().x(), box.bottom() + kMotionLabelAway};
}

void CanvasMotionTool::paintLabel(QPainter &painter, const QString &text, QPointF center) const
{
    QRectF box = painter.fontMetrics().boundingRect(text).adjusted(-6, -3, 6, 3);
    box.moveCenter(center);
    paintTag(painter, box, text);
}

} // namespace muto::ui
