#include "core/edit/fragment_place.h"

#include "core/composition/html_tags.h"
#include "core/edit/element_span.h"
#include "core/edit/indentation.h"
#include "core/edit/source_file.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;

namespace {

/// White space can be added next to an element or in it without anybody seeing it.
bool takesLines(const HtmlDocument &document, int element)
{
    for (int around = element; around >= 0; around = document.elements()[around].parent) {
        if (keepsWhiteSpace(document.elements()[around]))
            return false;
    }
    return true;
}

/// The end of the line, if only comments stand between it and `offset`; otherwise `offset`.
qsizetype pastComments(const QByteArray &source, qsizetype offset)
{
    qsizetype at = offset;
    while (at < source.size()) {
        if (source[at] == '\n' || source[at] == '\r')
            return at;
        if (source[at] == ' ' || source[at] == '\t') {
            ++at;
            continue;
        }
        const qsizetype end = source.mid(at, 4) == "<!--" ? source.indexOf("-->", at + 4) : -1;
        if (end < 0 || source.mid(at, end - at).contains('\n'))
            return offset;
        at = end + 3;
    }
    return offset;
}

FragmentPlace beside(const HtmlDocument &document, Place place, int target, SourceSpan span)
{
    const QByteArray &source = document.source();
    const bool after = place == Place::After;
    FragmentPlace found;
    found.offset = after ? span.end() : span.offset;
    found.index = after ? document.elements()[target].end : target;
    found.depth = depthOf(document, target);
    found.indent = indentAt(source, span.offset);
    const int parent = document.elements()[target].parent;
    if (!startsLine(source, span.offset) || (parent >= 0 && !takesLines(document, parent)))
        return found;
    const QByteArray newLine = usualLineEnding(source) + found.indent;
    (after ? found.before : found.after) = newLine;
    if (after)
        found.offset = pastComments(source, found.offset);
    return found;
}

FragmentPlace inside(const HtmlDocument &document, Place place, int target, SourceSpan content)
{
    const QByteArray &source = document.source();
    const bool last = place == Place::IntoLast;
    const auto begin = source.cbegin() + content.offset, end = source.cbegin() + content.end();
    const bool isBlank = std::all_of(begin, end, composition::isHtmlSpace);
    FragmentPlace found;
    found.index = last ? document.elements()[target].end : target + 1;
    found.depth = depthOf(document, target) + 1;
    found.offset = last ? content.end() : content.offset;
    const qsizetype tag = document.elements()[target].startTag->offset;
    found.indent = indentAt(source, tag);
    if (!takesLines(document, target))
        return found;
    const auto white = last ? std::find_if_not(std::make_reverse_iterator(end),
                                               std::make_reverse_iterator(begin), composition::isHtmlSpace)
                                  .base()
                            : begin;
    const auto whiteEnd = last ? end : std::find_if_not(begin, end, composition::isHtmlSpace);
    const QByteArray newLine = usualLineEnding(source);
    const bool hasLines = std::any_of(white, whiteEnd, [](char c) { return c == '\n' || c == '\r'; });
    if (hasLines || (isBlank && startsLine(source, tag))) {
        found.offset = white - source.cbegin();
        found.indent = childIndent(document, target);
        found.before = newLine + found.indent;
        found.after = hasLines ? QByteArray() : newLine + indentAt(source, tag);
    }
    return found;
}

} // namespace

int depthOf(const HtmlDocument &document, int element)
{
    int depth = -1;
    for (; element >= 0; element = document.elements()[element].parent)
        ++depth;
    return depth;
}

Result<FragmentPlace> findPlace(const HtmlDocument &document, Place place, int target)
{
    const bool isBeside = place == Place::Before || place == Place::After;
    const auto span = isBeside ? elementSpan(document, target) : contentSpan(document, target);
    if (!span)
        return fail(span.error());
    return isBeside ? beside(document, place, target, *span) : inside(document, place, target, *span);
}

} // namespace muto::edit
