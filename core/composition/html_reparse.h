#pragma once

#include "core/composition/html_document.h"

#include <QByteArray>

#include <optional>

namespace muto::composition {

/// What parsing `after` would find, made of what parsing another state of the file has found. Nothing where
/// that is not certain: unless they differ only among the attributes of one start tag, or in one text, and
/// the rest can mean nothing else by it, everything has to be parsed.
std::optional<HtmlContent> contentAfterEdit(const HtmlContent &before, const QByteArray &after);

} // namespace muto::composition
