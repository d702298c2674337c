#pragma once

#include "core/project/view_record.h"
#include "ui/timeline/timeline_model.h"

#include <QString>

#include <functional>
#include <vector>

namespace muto::ui {

/// A name that somebody has given to a track.
struct TrackName
{
    TrackKey track;
    QString name;
    friend bool operator==(const TrackName &, const TrackName &) = default;
};

/// What becomes of a track when a model gives way to another: edits may have given its clips another number.
/// Where nothing says so it stays what it was. Pure, as all here.
std::function<TrackKey(TrackKey)> trackFollower(const TimelineModel &before, const TimelineModel &after);

/// Names and opened tracks as they are kept, and back.
std::vector<project::TrackView> trackViews(const std::vector<TrackName> &names,
                                           const std::vector<TrackKey> &open);
std::vector<TrackName> namesOf(const std::vector<project::TrackView> &views);
std::vector<TrackKey> openOf(const std::vector<project::TrackView> &views);

} // namespace muto::ui
