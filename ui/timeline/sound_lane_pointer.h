#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QObject>
#include <QPointF>

#include <optional>

namespace muto::ui {

/// Makes gestures of what the mouse does over the curves of sounds: points are selected, dragged and added,
/// stretches between them bent. It changes the scene's selection and its preview of a drag; what becomes of
/// the film is for others, who hear of it when the drag ends. Points are of the viewport.
class SoundLanePointer : public QObject
{
    Q_OBJECT

public:
    /// The scene outlives the pointer.
    explicit SoundLanePointer(TimelineScene &scene, QObject *parent = nullptr);

    /// Whether it lies on a curve, and nobody else is to deal with it.
    bool press(QPointF point, Qt::KeyboardModifiers modifiers);
    void move(QPointF point, Qt::KeyboardModifiers modifiers);
    void release();
    /// As if the gesture had never begun.
    void cancel();
    bool isPressed() const { return m_kind != Kind::Idle; }

    /// On a curve: one more point.
    bool doubleClick(QPointF point);

    /// The point that is selected by so many frames, and so many hundredths of its height.
    void nudge(int frames, int hundredths);
    /// The next point of the same curve (1), or the one before (-1).
    void selectBeside(int direction);

    void setSnapping(bool snapping) { m_snapping = snapping; }

Q_SIGNALS:
    void sceneChanged();
    void pointChanged(const muto::ui::PointChange &change);
    /// A point that is new; its reference is the one that it will have.
    void pointAdded(const muto::ui::PointChange &change);

private:
    enum class Kind { Idle, Pressed, Dragging, Bending };

    bool isFree(const PointRef &ref) const;
    void drag(QPointF point, Qt::KeyboardModifiers modifiers);
    void bend(QPointF point);
    double snapped(const PointRef &ref, double seconds) const;
    double frameLength() const { return m_scene.rate.timeOf(1); }

    TimelineScene &m_scene;
    Kind m_kind = Kind::Idle;
    TimelineHit m_hit;
    QPointF m_pressed;
    double m_scrollX = 0;     ///< When it was pressed.
    bool m_isBending = false; ///< Alt was held.
    PointRef m_before;
    bool m_snapping = true;
};

} // namespace muto::ui
