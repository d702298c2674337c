#pragma once

#include "core/edit/document.h"
#include "ui/timeline/timeline_model.h"

#include <QString>

#include <vector>

namespace muto::ui {

/// What of a film is seen all the time, because nothing says when: the elements right in its root that have
/// no start, and no clip in them. What paints nothing, and what says `data-no-timeline`, is none. As clips
/// over the whole `duration` in seconds, what is painted last first. Pure.
std::vector<TimelineClip> implicitLayers(const edit::Document &document, const QString &file,
                                         double duration);

} // namespace muto::ui
