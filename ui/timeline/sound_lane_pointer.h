#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QObject>
#include <QPointF>

#include <optional>

namespace muto::ui {

/// Makes gestures of what the mouse does over the curves of sounds: points are selected, dragged and added,
/// stretches between them bent; a drag where no point is selects a range of time, whose points then go
/// together, and whose ends are dragged to stretch it. It changes the scene's selection and its preview of a
/// drag; what becomes of the film is for others, who hear of it when the drag ends. Points are of the
/// viewport.
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

    /// While nothing is pressed.
    void hover(QPointF point);
    /// Whether the mouse is over an end of the range.
    bool isOverEnd() const { return m_hoveredEnd != End::None; }

    /// The range that is selected, or the point, by so many frames, and so many hundredths of its height.
    void nudge(int frames, int hundredths);
    /// The next point of the same curve (1), or the one before (-1); or with all from the one to the other.
    void selectBeside(int direction, bool extends = false);
    /// A moment of a lane's clip, where a drag to an x would have it.
    double secondsFor(const PointRef &ref, double x) const;

    void setSnapping(bool snapping) { m_snapping = snapping; }

Q_SIGNALS:
    void sceneChanged();
    void pointChanged(const muto::ui::PointChange &change);
    /// A point that is new; its reference is the one that it will have.
    void pointAdded(const muto::ui::PointChange &change);
    /// The same of a range's.
    void laneChanged(const muto::ui::LaneChange &change);

private:
    enum class Kind { Idle, Pressed, Dragging, Bending, Spanning, Moving, Stretching };
    enum class End { None, Start, Finish };

    bool isFree(const PointRef &ref) const;
    Kind kindOfDrag() const;
    void follow(QPointF point, Qt::KeyboardModifiers modifiers);
    PointDrag dragTo(QPointF point, Qt::KeyboardModifiers modifiers) const;
    double lengthOf(const PointRef &ref) const;
    End endAt(QPointF point) const;
    void drag(QPointF point, Qt::KeyboardModifiers modifiers);
    void bend(QPointF point);
    void span(QPointF point);
    void stretch(QPointF point);
    void moveRange(QPointF point, Qt::KeyboardModifiers modifiers);
    void selectPressed();
    double snapped(const PointRef &ref, double seconds) const;
    double frameLength() const { return m_scene.rate.timeOf(1); }

    TimelineScene &m_scene;
    Kind m_kind = Kind::Idle;
    TimelineHit m_hit;
    QPointF m_pressed;
    double m_scrollX = 0;     ///< When it was pressed.
    bool m_isBending = false; ///< Alt was held.
    End m_end = End::None;    ///< Of the range, that was pressed.
    End m_hoveredEnd = End::None;
    double m_spanned = 0; ///< Where a range began, seconds of the clip.
    PointRef m_before;
    SoundRange m_rangeBefore;
    bool m_snapping = true;
};

} // namespace muto::ui
