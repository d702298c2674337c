#include "core/edit/element_at.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

/// Where an element without an end tag ends at the latest: with the last that is in it.
qsizetype lastContentOf(const HtmlDocument &document, int index)
{
    const HtmlElement &element = document.elements()[std::size_t(index)];
    qsizetype end = element.startTag->end();
    for (int i = index + 1; i < element.end; ++i) {
        const HtmlElement &inner = document.elements()[std::size_t(i)];
        if (const auto &tag = inner.endTag ? inner.endTag : inner.startTag)
            end = std::max(end, tag->end());
    }
    if (element.endText > element.firstText)
        end = std::max(end, document.texts()[std::size_t(element.endText) - 1].span.end());
    return end;
}

bool holds(const HtmlDocument &document, int index, qsizetype offset)
{
    const HtmlElement &element = document.elements()[std::size_t(index)];
    if (!element.startTag || element.startTag->offset > offset)
        return false;
    if (element.endTag)
        return offset < element.endTag->end();
    return offset < lastContentOf(document, index);
}

} // namespace

std::optional<int> elementAt(const HtmlDocument &document, qsizetype offset)
{
    std::optional<int> innermost;
    for (int i = 0; i < int(document.elements().size());) {
        const HtmlElement &element = document.elements()[std::size_t(i)];
        const bool isOver = element.startTag && element.endTag && element.endTag->end() <= offset;
        if (holds(document, i, offset))
            innermost = i;
        i = isOver ? std::max(element.end, i + 1) : i + 1;
    }
    return innermost;
}

} // namespace muto::edit
