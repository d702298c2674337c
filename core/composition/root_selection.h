#pragma once

#include <optional>

namespace muto::composition {

class HtmlDocument;

/// The element that is the film: the first composition marked `data-root="true"`, else the first that lies in
/// no other, else the first (composition contract 1.1). Templates are not looked into.
std::optional<int> findRoot(const HtmlDocument &document);

} // namespace muto::composition
