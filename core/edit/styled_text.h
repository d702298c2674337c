#pragma once

#include "core/edit/inline_text.h"

namespace muto::edit {

/// `setTextParts` where parts of texts are to look otherwise than they do. The result is read again, and has
/// to say character by character what was asked for.
Result<> setStyledTexts(Document &document, const ElementPath &element, const std::vector<RunText> &texts);

} // namespace muto::edit
