#pragma once

#include "ui/timeline/clip_painter.h"
#include "ui/timeline/timeline_scene.h"

#include <QCoreApplication>

class QPainter;
class QRectF;

namespace muto::ui {

/// Draws the tracks with their clips, and over them the playhead and what the gesture of the moment would do.
/// Only what `dirty` touches.
class TimelinePainter
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::TimelinePainter)

public:
    void paint(QPainter &painter, const TimelineScene &scene, const QRectF &view, const QRectF &dirty);
    void forgetPictures() { m_clips.forgetPictures(); }

private:
    void paintRow(QPainter &painter, const TimelineScene &scene, int row, const QRectF &view,
                  const QRectF &dirty);

    ClipPainter m_clips;
};

/// The line of the playhead, the same in the ruler and below it.
void paintPlayheadLine(QPainter &painter, double x, double top, double bottom);

/// How long a clip is, in the style of the scene.
QString durationDetail(const TimelineScene &scene, const TimelineClip &clip);

/// What a clip's source looks like, as far as that is known.
void addMedia(ClipLook &look, const TimelineScene &scene, const TimelineClip &clip);

} // namespace muto::ui
