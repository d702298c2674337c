#pragma once

class QPainter;
class QRectF;

namespace muto::ui {

struct TimelineScene;

/// Draws a lane of sounds: the curve of each clip over the time of the clip, and its points. `area` is the
/// part of the lane that is to be painted.
void paintSoundLane(QPainter &painter, const TimelineScene &scene, int lane, const QRectF &area);

} // namespace muto::ui
