#pragma once

#include "core/edit/document.h"
#include "core/web/page_messages.h"
#include "ui/timeline/timeline_model.h"

#include <QString>

#include <vector>

namespace muto::ui {

/// The clips of a composition as its source has them, with their addresses; what the source leaves open (a
/// length only the page can tell) is taken from the page. Pure. `duration` is the film's, in seconds.
std::vector<TimelineClip> sourceClips(const edit::Document &document, const QString &entry, double duration,
                                      const std::vector<web::PageClip> &pageClips);

/// Puts the clips of the compositions that some clips hold behind all others, at the times of the film; those
/// that are in `expanded`, whether they are written in files of their own or not.
void expandClips(std::vector<TimelineClip> &clips, const edit::Document &document,
                 const QList<edit::ElementPath> &expanded);

} // namespace muto::ui
