#pragma once

#include "ui/timeline/timeline_scene.h"

#include <QObject>

#include <vector>

namespace muto::ui {

/// Makes gestures of what the mouse does on the ruler, apart from scrubbing: in and out are dragged, or drawn
/// with Shift; markers are selected and dragged. Changes the scene's preview of that alone; others hear of it
/// when the drag ends. Places are
/// pixels of the ruler.
class RulerPointer : public QObject
{
    Q_OBJECT

public:
    /// The scene outlives the pointer.
    explicit RulerPointer(TimelineScene &scene, QObject *parent = nullptr);

    /// Whether something is in the hand now; if not, the press is for whoever scrubs.
    bool press(QPointF point, Qt::KeyboardModifiers modifiers);
    void move(double x);
    void release();

    /// As if the gesture had never begun.
    void cancel();

    /// What lies under the mouse while nothing is pressed.
    void hover(QPointF point);
    void leave();

    bool isPressed() const { return m_isPressed; }
    double lastX() const { return m_last; }
    void setSnapping(bool snapping) { m_snapping = snapping; }

Q_SIGNALS:
    void sceneChanged();
    void areaDragged(muto::FrameRange area);
    void markerMoved(const muto::ui::MarkerMove &move);
    void markerClicked(int marker);

private:
    double contentX(double x) const { return x + m_scene.geometry.scrollX; }
    void beginMarker(int marker);
    void beginArea(RulerPart part, FrameRange area);
    void update();
    void forgetGesture();

    TimelineScene &m_scene;
    AreaDrag m_drag;
    int m_marker = -1;    ///< The one in the hand; none while in or out are.
    double m_pressed = 0; ///< In the content, which may scroll during a drag.
    double m_last = 0;
    bool m_isPressed = false;
    bool m_isDragged = false;
    bool m_snapping = true;
    std::vector<SnapTarget> m_targets;
};

} // namespace muto::ui
