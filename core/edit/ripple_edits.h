#pragma once

#include "core/composition/html_document.h"

#include <map>
#include <vector>

namespace muto::edit {

/// The starts, in seconds of the film, of the clips that move up when some clips go: everything on their
/// tracks that begins where one of them ends or later, by the length that went before it. Clips that wait
/// for others, are locked or are among those that go are left out. Pure.
std::map<int, double> startsAfterRemoval(const composition::HtmlDocument &document,
                                         const std::vector<int> &removed);

/// The starts of the clips that lie on the track of one and begin at `end` or later, `later` seconds later.
std::map<int, double> startsBehind(const composition::HtmlDocument &document, int element, double end,
                                   double later);

/// The starts of the clips of some tracks so that nothing is empty between them, nor before the first.
std::map<int, double> startsWithoutGaps(const composition::HtmlDocument &document,
                                        const std::vector<int> &tracks);

} // namespace muto::edit
