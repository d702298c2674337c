#pragma once

#include "core/base/result.h"
#include "core/edit/markup_edits.h"

#include <optional>

namespace muto::edit {

/// Whether a film keeps its length when its last clip is moved, trimmed or deleted, as its root says:
/// `data-duration-locked="true"`, or `"false"`. Nothing where it leaves that to whoever edits it. No other
/// reader knows the attribute, and none is bothered by it. Pure.
std::optional<bool> durationLock(const composition::HtmlDocument &document);

Result<> setDurationLock(MarkupEdits &edits, const composition::HtmlDocument &document, bool locked);

} // namespace muto::edit
