#pragma once

#include "core/base/result.h"
#include "core/edit/clip_times.h"
#include "core/edit/markup_edits.h"

#include <map>
#include <optional>
#include <vector>

namespace muto::edit {

/// What a clip's timing attributes have to become. All are pure, take seconds of the film, and fail for what
/// is no clip or is locked (`data-timeline-locked`).
Result<> moveClips(MarkupEdits &edits, const composition::HtmlDocument &document,
                   const std::map<int, double> &starts);
Result<> trimClipStart(MarkupEdits &edits, const composition::HtmlDocument &document, int element,
                       double start);
Result<> trimClipEnd(MarkupEdits &edits, const composition::HtmlDocument &document, int element, double end,
                     std::optional<double> sourceSeconds);
Result<> slipClip(MarkupEdits &edits, const composition::HtmlDocument &document, int element,
                  double mediaStart, std::optional<double> sourceSeconds);
/// Why a clip cannot be split there, where it cannot.
Result<> checkSplit(const composition::HtmlDocument &document, int element, double at);
Result<> splitClip(MarkupEdits &edits, const composition::HtmlDocument &document, int element, double at);
/// Elements of which none lies in another. Others are moved to `starts` at the same time; what waits for the
/// end of one that goes, and is not among them, keeps the time it has.
Result<> deleteClips(MarkupEdits &edits, const composition::HtmlDocument &document,
                     const std::vector<int> &elements, const std::map<int, double> &starts = {});
/// Copies `later` seconds after their originals.
Result<> duplicateClips(MarkupEdits &edits, const composition::HtmlDocument &document,
                        const std::vector<int> &elements, double later);

/// The film as long as its last clip, where its root says how long it is. Never shorter while the end of a
/// clip is not known.
Result<> fitDuration(MarkupEdits &edits, const composition::HtmlDocument &document);

/// From the first start to the last end of some clips; 0 when one has no end.
double spanOf(const composition::HtmlDocument &document, const std::vector<int> &elements);

} // namespace muto::edit
