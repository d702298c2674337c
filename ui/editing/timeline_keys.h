#pragma once

#include "core/edit/document.h"
#include "core/script/script_library.h"
#include "ui/timeline/timeline_model.h"

#include <QString>

#include <vector>

namespace muto::ui {

/// Gives the clips of a page their keyframes: those of their own elements, and those of what is in them and
/// is no clip itself.
void addKeys(std::vector<TimelineClip> &clips, const edit::Document &document, script::ScriptLibrary &library,
             const QString &page);

} // namespace muto::ui
