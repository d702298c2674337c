#pragma once

#include <QPointF>

class QPainter;
class QRectF;

namespace muto::ui {

struct TimelineScene;

/// Draws the lanes of tracks that are opened, with their keyframes; only what `dirty` touches.
void paintLaneGrounds(QPainter &painter, const TimelineScene &scene, const QRectF &dirty);
void paintLaneKeys(QPainter &painter, const TimelineScene &scene, const QRectF &dirty);

/// A keyframe, on its clip or in a lane.
void paintKeyframe(QPainter &painter, QPointF middle, bool isStrong, bool isEditable);

/// Half of the width of one that stands out.
inline constexpr double kKeyframeHalf = 5;

} // namespace muto::ui
