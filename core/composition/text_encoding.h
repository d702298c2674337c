#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace muto::composition {

/// The first byte of a text that begins no character in UTF-8; nothing where all of it is that.
std::optional<qsizetype> firstNotUtf8(const QByteArray &text);

/// What a page's `<meta>` says it is written in, in lower case; empty where it says nothing.
QString declaredEncoding(const HtmlDocument &document);

/// Text as the page shows it: in the encoding that is declared, where that is known and the bytes are no
/// UTF-8.
QString shownText(const HtmlDocument &document, const HtmlText &text);

} // namespace muto::composition
