#pragma once

#include "core/composition/html_document.h"
#include "core/edit/clip_times.h"
#include "core/script/script_library.h"
#include "core/script/script_model.h"

#include <optional>
#include <vector>

namespace muto::script {

/// The clip that is the composition a timeline is the one of, where that may begin later than the film; -1
/// for the film, and for what a template holds, whose clips are in its own time.
int hostOf(const ScriptModel &model, const composition::HtmlDocument &page, const edit::ClipTimes &times,
           int timeline);

/// When a timeline begins, in seconds of the composition of its page.
double beginningOf(const ScriptModel &model, const composition::HtmlDocument &page,
                   const edit::ClipTimes &times, int timeline);

/// A timeline of a page.
struct TimelinePlace
{
    int script = 0;   ///< Of `ScriptLibrary::scriptsOf`.
    int timeline = 0; ///< Of the model of that script.
};

/// The timeline that movements of an element belong in: the one of the composition it is in, or else the
/// film's; nothing where the page has none.
std::optional<TimelinePlace> timelineFor(const std::vector<OpenScript> &scripts,
                                         const composition::HtmlDocument &page, int element);

} // namespace muto::script
