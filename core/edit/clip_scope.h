#pragma once

#include "core/composition/composition.h"
#include "core/composition/html_document.h"

#include <compare>

namespace muto::edit {

class ClipTimes;

/// Clips that share their tracks: those that are seen, or those that are only heard, of one composition. The
/// same `data-track-index` is another track in another scope.
struct ClipScope
{
    int host = -1; ///< The element of the composition, where that is a part of the film, or in a template; -1
                   ///< for the film.
    bool isSound = false;
    friend auto operator<=>(const ClipScope &, const ClipScope &) = default;
};

/// The composition around an element whose start is added to its own, or which is in a template and begins at
/// 0; -1 when that is the film.
int hostOf(const composition::HtmlDocument &document, const ClipTimes &times, int element);

/// When it begins, in seconds of the film; 0 for the film.
double hostStart(const composition::HtmlDocument &document, const ClipTimes &times, int element);

/// Of a clip.
ClipScope scopeOf(const composition::HtmlDocument &document, const ClipTimes &times, int element);

} // namespace muto::edit
