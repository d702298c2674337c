#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"
#include "core/edit/inline_style.h"
#include "core/edit/source_splice.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::edit {

/// What it takes to give an attribute a value, or a bare name when there is none: quotes as they are, or as
/// the neighbours'; a new attribute goes behind the others, on a line of its own where the last one is.
/// Nothing when the attribute has that value already. Fails for an element without a tag of its own.
Result<std::optional<SourceSplice>> attributeSet(const composition::HtmlDocument &document, int element,
                                                 const QString &name, const std::optional<QString> &value);

/// What it takes to remove an attribute and the space before it; nothing when it is not there.
Result<std::optional<SourceSplice>> attributeRemoved(const composition::HtmlDocument &document, int element,
                                                     const QString &name);

/// What it takes to call an attribute by another name, its value left as it is.
Result<std::optional<SourceSplice>> attributeRenamed(const composition::HtmlDocument &document, int element,
                                                     const QString &from, const QString &to);

/// What it takes to change properties of the inline style, all others left as they are. The attribute goes
/// when nothing is left in it.
Result<std::optional<SourceSplice>> stylesChanged(const composition::HtmlDocument &document, int element,
                                                  const std::vector<StyleChange> &changes);

} // namespace muto::edit
