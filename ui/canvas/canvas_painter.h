#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_snapping.h"

#include <QLineF>
#include <QPolygonF>
#include <QSize>
#include <QTransform>

#include <optional>
#include <vector>

class QPainter;

namespace muto::ui {

/// Where a handle of a box is, in the widget.
struct CanvasHandle
{
    bool rotates = false;
    BoxHandle box;
    QPointF at;
};

/// Paints on top of the preview; all places are the film's, `toView` brings them to the widget.
class CanvasPainter
{
public:
    CanvasPainter(QPainter &painter, const QTransform &toView)
        : m_painter(painter)
        , m_toView(toView)
    {
    }

    /// Of a grid too fine to be seen only every so many lines.
    void paintGrid(QSize film, int spacing);
    void paintSafeAreas(QSize film);
    void paintHover(const QPolygonF &quad);
    void paintSelected(const QPolygonF &quad);
    /// `view` is what of the widget can be seen, as for handlesOf().
    void paintHandles(const QPolygonF &quad, const QRectF &view);
    /// Without the one that turns.
    void paintBoxHandles(const QPolygonF &quad);
    /// Lines that divide a box evenly.
    void paintParts(const QPolygonF &quad, int parts);
    void paintMarks(const SnapMarks &marks);
    void paintMarquee(const QRectF &area);
    /// Around all of the canvas, in its own pixels.
    void paintFocus(const QRect &canvas);

private:
    void outline(const QPolygonF &quad, double width);
    void paintHandle(const CanvasHandle &handle);
    void paintGap(const QLineF &gap);

    QPainter &m_painter;
    QTransform m_toView;
};

/// The rotation's first, then sides and corners. That of the rotation is above the box, or where `view` has
/// room for it: below, or inside.
std::vector<CanvasHandle> handlesOf(const QPolygonF &quadInView, const QRectF &view = {});

/// The handle at a point of the widget; the second never the one that turns.
std::optional<CanvasHandle> handleAt(const QPolygonF &quadInView, const QRectF &view, QPointF point);
std::optional<CanvasHandle> boxHandleAt(const QPolygonF &quadInView, QPointF point);

/// The nearest of the four resize cursors for a direction on the screen.
Qt::CursorShape resizeCursor(QPointF direction);

/// A word or two on a ground of their own, over whatever is below.
void paintTag(QPainter &painter, const QRectF &box, const QString &text);

} // namespace muto::ui
