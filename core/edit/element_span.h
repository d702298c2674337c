#pragma once

#include "core/base/result.h"
#include "core/composition/html_document.h"

namespace muto::edit {

/// The tag that opens an element. Fails for one that is not in the file (the parser made it up) and for one
/// whose tag stands for several elements (mis-nested formatting, which the parser repeats).
Result<composition::SourceSpan> ownStartTag(const composition::HtmlDocument &document, int element);

/// The tag that closes an element and no other; nothing when there is none.
std::optional<composition::SourceSpan> ownEndTag(const composition::HtmlDocument &document, int element);

/// All of an element from its start tag to its end tag, or to its last content where HTML lets it go without
/// one. Fails when that is not one run of bytes with this element and nothing else in it.
Result<composition::SourceSpan> elementSpan(const composition::HtmlDocument &document, int element);

/// What lies between the two tags. Fails where `elementSpan` does, and for an element that can hold nothing.
Result<composition::SourceSpan> contentSpan(const composition::HtmlDocument &document, int element);

/// "<p> in line 12", for messages.
QString whereIs(const composition::HtmlDocument &document, int element);

/// Its white space is part of its text, or its text is code: `pre`, `textarea`, `script`, `style` …
bool keepsWhiteSpace(const composition::HtmlElement &element);

} // namespace muto::edit
