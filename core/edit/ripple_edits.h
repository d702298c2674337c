#pragma once

#include "core/composition/html_document.h"

#include <map>
#include <vector>

namespace muto::edit {

/// All of these are starts in seconds of the film, of clips of one track: the same `data-track-index` of the
/// same scope (clip_scope.h), so that no picture moves for a sound, and nothing in a composition for what is
/// outside of it. Locked clips stay, and so does what waits for something that is not there. Pure.

/// The clips that move up when some go: everything on their tracks that begins where one of them ends or
/// later, by the length that went before it; but not past a locked one. Clips that wait for others are among
/// them, wherever those are.
std::map<int, double> startsAfterRemoval(const composition::HtmlDocument &document,
                                         const std::vector<int> &removed);

/// The clips that lie on the track of one and begin at `end` or later, `later` seconds later; without those
/// that wait for it, and have moved with it.
std::map<int, double> startsBehind(const composition::HtmlDocument &document, int element, double end,
                                   double later);

/// The clips of the tracks of some so that nothing is empty between them, nor before the first.
std::map<int, double> startsWithoutGaps(const composition::HtmlDocument &document,
                                        const std::vector<int> &elements);

/// A clip and what is behind it on its track, so that nothing is empty before it. Nothing where nothing is.
std::map<int, double> startsWithoutGapBefore(const composition::HtmlDocument &document, int element);

} // namespace muto::edit
