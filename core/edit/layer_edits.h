#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/inline_style.h"

#include <vector>

namespace muto::edit {

/// Moves an element within its file and sets styles where it arrives, as one step of the history: order and
/// `z-index` are one thing to whoever drags a layer. All or nothing. Answers its address.
Result<ElementPath> moveLayer(Document &document, const ElementPath &element, Place place,
                              const ElementPath &target, const std::vector<StyleChange> &styles);

} // namespace muto::edit
