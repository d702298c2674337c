#pragma once

#include <QByteArray>

namespace muto::composition {

/// An upper estimate, in one pass over the bytes, of how deeply `html` nests its elements. Parsing costs
/// depth times length, so a hostile or generated file is refused on this before the parser sees it. Elements
/// whose end tag HTML lets authors leave out (`<p>`, `<li>` …) do not count: they close each other.
int nestingBound(const QByteArray &html);

} // namespace muto::composition
