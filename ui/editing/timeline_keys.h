#pragma once

#include "core/edit/document.h"
#include "core/script/property_groups.h"
#include "core/script/script_library.h"
#include "ui/timeline/timeline_model.h"

#include <QList>

#include <vector>

namespace muto::ui {

/// Gives clips their keyframes: those of their own elements, and those of what is in them and is no clip
/// itself. Clips of compositions in other files have those of the scripts there, at the times of the film.
void addKeys(std::vector<TimelineClip> &clips, const edit::Document &document,
             script::ScriptLibrary &library);

/// The elements of a clip, itself or in it, of which something of a group is on its way at a time of the
/// film; where nothing is, those of which something ever is.
QList<edit::ElementPath> elementsMovedIn(const TimelineClip &clip, const edit::Document &document,
                                         script::ScriptLibrary &library, script::PropertyGroup group,
                                         double seconds);

} // namespace muto::ui
