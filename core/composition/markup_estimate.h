#pragma once

#include <QByteArray>

namespace muto::composition {

/// How much work an HTML file would make, without parsing it.
struct MarkupEstimate
{
    int elements = 0; ///< Start tags.
    int depth = 0;    ///< How deeply they nest at most.
    friend bool operator==(const MarkupEstimate &, const MarkupEstimate &) = default;
};

/// Counts tags in one pass over the bytes. Parsing costs depth times length, and memory for each element, so
/// a hostile or generated file is refused on this before the parser sees it. Elements whose end tag HTML lets
/// authors leave out (`<p>`, `<li>` …) add nothing to the depth: they close each other.
MarkupEstimate estimateMarkup(const QByteArray &html);

} // namespace muto::composition
