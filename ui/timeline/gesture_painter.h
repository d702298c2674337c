#pragma once

class QPainter;
class QRectF;

namespace muto::ui {

class ClipPainter;
struct TimelineScene;

/// Draws over the tracks what the gesture of the moment would do: clips where they would be, what they have
/// snapped to, and how late that is.
void paintGesture(QPainter &painter, const TimelineScene &scene, const QRectF &view, ClipPainter &clips);

} // namespace muto::ui
