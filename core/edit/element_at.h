#pragma once

#include "core/composition/html_document.h"

#include <optional>

namespace muto::edit {

/// The innermost element that a byte of the source belongs to: to its tags, or to what lies between them.
/// Nothing outside of all elements that are written down.
std::optional<int> elementAt(const composition::HtmlDocument &document, qsizetype offset);

} // namespace muto::edit
