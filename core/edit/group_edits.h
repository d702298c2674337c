#pragma once

#include "core/base/result.h"
#include "core/edit/document.h"
#include "core/edit/inline_style.h"

#include <utility>
#include <vector>

namespace muto::edit {

/// Styles that elements are given in the same step, so that they are seen where they were.
using ElementStyles = std::vector<std::pair<ElementPath, std::vector<StyleChange>>>;

/// Puts siblings into a new element with this start tag, at the place of the first, as one step of the
/// history. All or nothing. Answers the address of the new element, which is then selected.
Result<ElementPath> groupElements(Document &document, const QList<ElementPath> &members,
                                  const QByteArray &startTag, const ElementStyles &styles);

/// The reverse: the element goes, and what was in it takes its place. Answers the addresses of that.
Result<QList<ElementPath>> ungroupElement(Document &document, const ElementPath &group,
                                          const ElementStyles &styles);

} // namespace muto::edit
