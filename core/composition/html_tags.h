#pragma once

#include <QString>

/// What HTML's parser knows about elements by their tags, in lower case.
namespace muto::composition {

/// White space between tags and attributes.
bool isHtmlSpace(char c);

/// Never has an end tag: `<img>`.
bool isVoidTag(const QString &tag);

/// Opened again by the parser behind where it should have ended, unless it ended in order: `<b>`.
bool isFormattingTag(const QString &tag);

} // namespace muto::composition
