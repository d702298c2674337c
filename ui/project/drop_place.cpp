#include "ui/project/drop_place.h"

#include "core/library/clip_fragment.h"
#include "ui/timeline/timeline_gesture.h"
#include "ui/timeline/timeline_scene.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

struct DropPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(muto::ui::ProjectDesk)
};

/// What a still that is dropped takes up; how long others are is not known before they are read.
QRect landing(const TimelineGeometry &geometry, double seconds, double top)
{
    const double left = geometry.xOf(seconds);
    return QRectF(left, top, geometry.xOf(seconds + library::kStillSeconds) - left,
                  TimelineGeometry::kRowHeight)
        .toAlignedRect();
}

/// The track of a zone that is at a row, or nearest to it; nothing while there is none.
std::optional<int> trackAtRow(const TimelineModel &model, TimelineZone zone, int row)
{
    const int slot = slotAtRow(model, zone, row);
    for (const TimelineTrack &track : model.tracks()) {
        if (track.zone == zone && track.number - 1 == slot)
            return track.index;
    }
    return std::nullopt;
}

/// The slot of a new track where a height is between two; above all of them that is one for pictures.
std::optional<int> newSlot(const TimelineScene &scene, TimelineZone zone, double y)
{
    if (scene.model.isEmpty())
        return std::nullopt;
    if (zone == TimelineZone::Picture && y < scene.geometry.topOfRow(0))
        return slotCount(scene.model, zone);
    return newSlotAt(scene.model, scene.geometry, zone, y);
}

DropPlace onNewTrack(const TimelineScene &scene, DropPlace place, const QString &when)
{
    const TimelineZone zone = place.tracks.newPicture ? TimelineZone::Picture : TimelineZone::Sound;
    const double y =
        lineOfNewSlot(scene.model, scene.geometry, zone,
                      place.tracks.newPicture ? *place.tracks.newPicture : *place.tracks.newSound);
    place.area = landing(scene.geometry, place.seconds, y - TimelineGeometry::kRowHeight / 2);
    place.line = int(std::lround(y));
    place.words = DropPlaceWords::tr("%1, new track").arg(when);
    return place;
}

} // namespace

DropPlace dropPlace(const TimelineScene &scene, QPointF point, bool isAtPointer)
{
    const double pointed = std::max(0.0, scene.geometry.secondsAt(point.x()));
    const FrameIndex frame = isAtPointer ? FrameIndex{scene.rate.frameAt(pointed)} : scene.playhead;
    const QString time = formatTime(frame, scene.rate, TimeStyle::Clock);
    const QString when = isAtPointer ? time : DropPlaceWords::tr("at the playhead (%1)", "a time").arg(time);
    const int rows = int(scene.model.rows().size());
    const int row = scene.geometry.rowAt(point.y(), rows);
    DropPlace place{scene.rate.timeOf(frame.value)};
    place.tracks.newPicture = newSlot(scene, TimelineZone::Picture, point.y());
    place.tracks.newSound = newSlot(scene, TimelineZone::Sound, point.y());
    if (row >= 0 && row < rows) {
        place.tracks.picture = trackAtRow(scene.model, TimelineZone::Picture, row);
        place.tracks.sound = trackAtRow(scene.model, TimelineZone::Sound, row);
    }
    if (place.tracks.newPicture || place.tracks.newSound)
        return onNewTrack(scene, std::move(place), when);
    if (row < 0 || row >= rows) {
        place.area = landing(scene.geometry, place.seconds, scene.geometry.topOfRow(rows));
        place.words = DropPlaceWords::tr("%1, on a free track").arg(when);
        return place;
    }
    const TimelineTrack &track =
        scene.model.tracks().at(std::size_t(scene.model.rows()[std::size_t(row)].track));
    place.area = landing(scene.geometry, place.seconds, scene.geometry.topOfRow(row));
    place.words = DropPlaceWords::tr("%1, track %2").arg(when, scene.nameOf(track));
    return place;
}

} // namespace muto::ui
