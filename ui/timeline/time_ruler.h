#pragma once

#include "ui/timeline/ruler_gesture.h"

#include <QWidget>

namespace muto::ui {

struct TimelineScene;

/// The scale above the tracks: times, what plays between in and out with handles to drag, named times, and
/// the playhead, which follows a press or a drag anywhere else.
class TimeRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kHeight = int(RulerGeometry::kScaleHeight);

    /// The scene outlives the ruler.
    explicit TimeRuler(const TimelineScene &scene, QWidget *parent = nullptr);

    /// Markers take a lane of their own.
    int wantedHeight() const;

    /// Where a marker is drawn, for whoever presses it.
    QRectF markerRect(int marker) const;

    /// The playhead has gone from one place to another, in pixels.
    void playheadMoved(double from, double to);

Q_SIGNALS:
    void pressed(QPointF point, Qt::KeyboardModifiers modifiers);
    void dragged(QPointF point);
    void released();
    void hovered(QPointF point);
    void left();
    void doubleClicked(QPointF point);
    void menuRequested(QPointF point);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintWorkArea(QPainter &painter) const;
    void paintHandle(QPainter &painter, double edge, RulerPart part) const;
    QString toolTipAt(QPointF point) const;
    void paintTicks(QPainter &painter, const QRect &dirty) const;
    void paintMarkers(QPainter &painter, const QRect &dirty) const;
    void paintMarker(QPainter &painter, int marker) const;
    RulerHit hitAt(QPointF point) const;
    void paintPlayhead(QPainter &painter) const;

    const TimelineScene &m_scene;
};

} // namespace muto::ui
