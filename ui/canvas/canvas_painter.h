#pragma once

#include "ui/canvas/canvas_edits.h"

#include <QLineF>
#include <QPolygonF>
#include <QSize>
#include <QTransform>

#include <optional>
#include <vector>

class QPainter;

namespace muto::ui {

/// Paints on top of the preview; all places are the film's, `toView` brings them to the widget.
class CanvasPainter
{
public:
    CanvasPainter(QPainter &painter, const QTransform &toView)
        : m_painter(painter)
        , m_toView(toView)
    {
    }

    void paintGrid(QSize film);
    void paintSafeAreas(QSize film);
    void paintHover(const QPolygonF &quad);
    void paintSelected(const QPolygonF &quad);
    void paintHandles(const QPolygonF &quad);
    void paintGuides(const std::vector<QLineF> &guides);
    void paintMarquee(const QRectF &area);

private:
    void outline(const QPolygonF &quad, double width);

    QPainter &m_painter;
    QTransform m_toView;
};

/// Where the handles of a box are, in the widget: the rotation's first, then sides and corners.
struct CanvasHandle
{
    bool rotates = false;
    BoxHandle box;
    QPointF at;
};
std::vector<CanvasHandle> handlesOf(const QPolygonF &quadInView);

/// The handle at a point of the widget.
std::optional<CanvasHandle> handleAt(const QPolygonF &quadInView, QPointF point);

} // namespace muto::ui
