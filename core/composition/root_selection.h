#pragma once

#include <optional>

namespace muto::composition {

class HtmlDocument;

/// The element that is the film: the first composition marked `data-root="true"`, else the first that lies in
/// no other, else the first (composition contract 1.1). Templates are not looked into.
std::optional<int> findRoot(const HtmlDocument &document);

/// The template that holds the composition of a file which shows none in plain sight: a part for other pages.
std::optional<int> findWrapping(const HtmlDocument &document);

/// The body of a page that has films or sounds but no composition at all; it plays as long as the longest of
/// them.
std::optional<int> findPlainPage(const HtmlDocument &document);

} // namespace muto::composition
