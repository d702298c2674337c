#pragma once

#include "core/base/frame_rate.h"
#include "ui/project/asset_inserter.h"

#include <QPointF>
#include <QRect>
#include <QString>

#include <optional>

namespace muto::ui {

struct TimelineScene;

/// Where in a film something lands that is dropped.
struct DropPlace
{
    double seconds = 0;
    WantedTracks tracks = {};
    QRect area = {};                   ///< Of the widget: what it would take up.
    QString words = {};                ///< The place for people.
    std::optional<QPoint> centre = {}; ///< On the canvas, in pixels of the film; anywhere when there is none.
    std::optional<int> line = {};      ///< The height at which a new track would come between others.
};

/// On the timeline: at the playhead or where the pointer is, on the track of the row that the pointer is
/// over, or on a new one between two. No picture goes among the sounds, and no sound among the pictures.
/// Pure.
DropPlace dropPlace(const TimelineScene &scene, QPointF point, bool isAtPointer);

} // namespace muto::ui
