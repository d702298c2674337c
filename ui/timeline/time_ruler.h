#pragma once

#include <QWidget>

namespace muto::ui {

struct TimelineScene;

/// The scale above the tracks: times, what plays between in and out, and the playhead, which follows a press
/// or a drag here.
class TimeRuler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kHeight = 28;

    /// The scene outlives the ruler.
    explicit TimeRuler(const TimelineScene &scene, QWidget *parent = nullptr);

    /// The playhead has gone from one place to another, in pixels.
    void playheadMoved(double from, double to);

Q_SIGNALS:
    void pressed(double x);
    void dragged(double x);
    void released();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintWorkArea(QPainter &painter) const;
    void paintTicks(QPainter &painter, const QRect &dirty) const;
    void paintMarks(QPainter &painter) const;
    void paintPlayhead(QPainter &painter) const;

    const TimelineScene &m_scene;
};

} // namespace muto::ui
