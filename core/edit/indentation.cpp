#include "core/edit/indentation.h"

#include "core/edit/element_span.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

/// Places where white space at the beginning of a line means something.
std::vector<SourceSpan> fixedSpans(const HtmlDocument &document, SourceSpan span)
{
    std::vector<SourceSpan> fixed;
    const auto add = [&](SourceSpan candidate) {
        if (candidate.offset < span.end() && candidate.end() > span.offset)
            fixed.push_back(candidate);
    };
    for (int i = 0; i < int(document.elements().size()); ++i) {
        const HtmlElement &element = document.elements()[i];
        if (!element.startTag || element.startTag->offset < span.offset ||
            element.startTag->offset >= span.end())
            continue;
        for (const auto &attribute : element.attributes)
            add(attribute.valueSpan);
        if (keepsWhiteSpace(element)) {
            const auto end = ownEndTag(document, i);
            add({element.startTag->end(), (end ? end->offset : span.end()) - element.startTag->end()});
        }
    }
    return fixed;
}

} // namespace

qsizetype lineStart(const QByteArray &source, qsizetype offset)
{
    while (offset > 0 && !endsLine(source[offset - 1]))
        --offset;
    return offset == 0 && source.startsWith("\xEF\xBB\xBF") ? 3 : offset;
}

QByteArray indentAt(const QByteArray &source, qsizetype offset)
{
    const qsizetype from = lineStart(source, offset);
    qsizetype to = from;
    while (to < source.size() && isBlank(source[to]))
        ++to;
    return source.mid(from, to - from);
}

bool startsLine(const QByteArray &source, qsizetype offset)
{
    const qsizetype from = lineStart(source, offset);
    return std::all_of(source.cbegin() + std::min(from, offset), source.cbegin() + offset, isBlank);
}

SourceSpan withItsLines(const QByteArray &source, SourceSpan span)
{
    qsizetype end = span.end();
    while (end < source.size() && isBlank(source[end]))
        ++end;
    const bool isLast = end == source.size();
    if (!startsLine(source, span.offset) || (!isLast && !endsLine(source[end])))
        return span;
    if (!isLast)
        end += source.mid(end, 2) == "\r\n" ? 2 : 1;
    const qsizetype from = std::min(lineStart(source, span.offset), span.offset);
    return {from, end - from};
}

QByteArray indentUnit(const HtmlDocument &document)
{
    const QByteArray &source = document.source();
    for (const HtmlElement &element : document.elements()) {
        const auto *parent = element.parent < 0 ? nullptr : &document.elements()[element.parent];
        if (!parent || !parent->startTag || !element.startTag ||
            !startsLine(source, element.startTag->offset) || !startsLine(source, parent->startTag->offset))
            continue;
        const QByteArray outer = indentAt(source, parent->startTag->offset);
        const QByteArray inner = indentAt(source, element.startTag->offset);
        if (inner.size() > outer.size() && inner.startsWith(outer))
            return inner.mid(outer.size());
    }
    return "  ";
}

QByteArray childIndent(const HtmlDocument &document, int element)
{
    const auto &elements = document.elements();
    for (int i = element + 1; i < elements[element].end; i = elements[i].end) {
        if (elements[i].startTag && startsLine(document.source(), elements[i].startTag->offset))
            return indentAt(document.source(), elements[i].startTag->offset);
    }
    return indentAt(document.source(), document.offsetOf(element)) + indentUnit(document);
}

QByteArray reindented(const HtmlDocument &document, SourceSpan span, const QByteArray &from,
                      const QByteArray &to)
{
    const QByteArray written = document.sourceOf(span);
    if (from == to)
        return written;
    const std::vector<SourceSpan> fixed = fixedSpans(document, span);
    const auto isFixed = [&fixed](qsizetype at) {
        return std::any_of(fixed.begin(), fixed.end(),
                           [at](SourceSpan place) { return at > place.offset && at < place.end(); });
    };
    QByteArray result;
    for (qsizetype at = 0; at < written.size();) {
        qsizetype end = written.indexOf('\n', at);
        end = end < 0 ? written.size() : end + 1;
        QByteArray line = written.mid(at, end - at);
        const bool isEmpty = line.trimmed().isEmpty();
        if (at > 0 && !isEmpty && line.startsWith(from) && !isFixed(span.offset + at))
            line.replace(0, from.size(), to);
        result += line;
        at = end;
    }
    return result;
}

} // namespace muto::edit
