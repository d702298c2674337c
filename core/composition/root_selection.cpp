#include "core/composition/root_selection.h"

#include "core/composition/html_document.h"

namespace muto::composition {

namespace {

bool isComposition(const HtmlElement &element)
{
    return !element.inert && element.has(QLatin1String("data-composition-id"));
}

} // namespace

std::optional<int> findRoot(const HtmlDocument &document)
{
    // In document order an element comes after those around it: the first composition lies in no other.
    std::optional<int> first;
    const auto &elements = document.elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        if (!isComposition(elements[i]))
            continue;
        if (elements[i].value(QLatin1String("data-root")) == QLatin1String("true"))
            return i;
        first = first.value_or(i);
    }
    return first;
}

} // namespace muto::composition
