#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QObject>
#include <QPointF>

#include <optional>

namespace muto::ui {

/// The dot of a beat at a point of the viewport, the nearest of several; of no clip where there is none, or
/// where beats are not shown.
BeatRef beatAt(const TimelineScene &scene, QPointF point);

/// Makes gestures of what the mouse does on the dots of beats: they are dragged to other times, and a click
/// with Alt is the wish to be rid of one. Changes the scene's preview of a drag alone; what becomes of the
/// beats is for others, who hear of it when the drag ends.
class BeatPointer : public QObject
{
    Q_OBJECT

public:
    /// The scene outlives the pointer.
    explicit BeatPointer(TimelineScene &scene, QObject *parent = nullptr);

    /// Whether it lies on a dot, and nobody else is to deal with it.
    bool press(QPointF point, Qt::KeyboardModifiers modifiers);
    void move(QPointF point);
    void release();
    /// As if the gesture had never begun.
    void cancel();
    bool isPressed() const { return m_pressed.has_value(); }

    /// While nothing is pressed.
    void hover(QPointF point);

    void setSnapping(bool snapping) { m_snapping = snapping; }

Q_SIGNALS:
    void sceneChanged();
    void beatMoved(const muto::ui::BeatMove &move);
    void beatRemoved(const muto::ui::BeatRef &beat);

private:
    bool isFree() const { return m_scene.isEditable; }

    TimelineScene &m_scene;
    std::optional<QPointF> m_pressed;
    double m_scrollX = 0; ///< When it was pressed.
    BeatRef m_beat;
    bool m_snapping = true;
};

} // namespace muto::ui
