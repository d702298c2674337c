// Elements that are put into a new one, or taken out of one that goes.
#include "core/edit/markup_edits.h"

#include "core/edit/edit_words.h"
#include "core/edit/element_span.h"
#include "core/edit/indentation.h"
#include "core/edit/source_file.h"

#include <QRegularExpression>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;

namespace {

/// The name in `<name …>`; empty when it is no start tag.
QByteArray tagNameOf(const QByteArray &startTag)
{
    static const QRegularExpression form(QStringLiteral("^<([A-Za-z][A-Za-z0-9-]*)[\\s>]"));
    const auto match = form.match(QString::fromUtf8(startTag));
    return startTag.endsWith('>') ? match.captured(1).toLatin1() : QByteArray();
}

/// What a start tag says by itself.
Result<OutlineElement> readStartTag(const QByteArray &startTag, const QByteArray &name)
{
    const auto document = HtmlDocument::parse("<!doctype html><body>" + startTag + "</" + name + ">");
    if (!document)
        return fail(document.error());
    const MarkupOutline &outline = *outlineOf(*document);
    if (outline.size() != 4 || outline.back().tag != QString::fromLatin1(name).toLower() ||
        !outline.back().text.isEmpty())
        return fail(ErrorKind::Composition,
                    EditWords::tr("\"%1\" cannot be put around elements.").arg(QString::fromUtf8(startTag)));
    return outline.back();
}

/// What is between the tags of an element, from its first child to its last.
Result<SourceSpan> childrenSpan(const HtmlDocument &document, int element)
{
    const auto &elements = document.elements();
    Result<SourceSpan> span = elementSpan(document, element + 1);
    for (int child = element + 1; span && child < elements[element].end; child = elements[child].end) {
        const auto next = elementSpan(document, child);
        if (!next)
            return next;
        span->length = next->end() - span->offset;
    }
    return span;
}

/// What else there is in an element, if only spaces: a text, or a comment, would be nobody's.
bool holdsElementsOnly(const HtmlDocument &document, int element, SourceSpan children)
{
    const auto content = contentSpan(document, element);
    if (!content)
        return false;
    const QByteArray &source = document.source();
    const QByteArray around = source.mid(content->offset, children.offset - content->offset) +
                              source.mid(children.end(), content->end() - children.end());
    const HtmlElement &holder = document.elements()[element];
    for (int i = holder.firstText; i < holder.endText; ++i) {
        const auto &text = document.texts()[i];
        if (text.element == element && !document.sourceOf(text.span).trimmed().isEmpty())
            return false;
    }
    return around.trimmed().isEmpty();
}

} // namespace

Result<QByteArray> MarkupEdits::wrapped(const std::vector<int> &elements, const QByteArray &startTag,
                                        const QByteArray &endTag)
{
    const QByteArray &source = m_document.source();
    const qsizetype first = m_document.offsetOf(elements.front());
    const QByteArray indent = indentAt(source, first);
    const bool hasLines = startsLine(source, first);
    const QByteArray inner = hasLines ? indent + indentUnit(m_document) : indent;
    const QByteArray newLine = hasLines ? usualLineEnding(source) : QByteArray();
    QByteArray all = startTag;
    for (int element : elements) {
        const auto span = elementSpan(m_document, element);
        if (!span)
            return fail(span.error());
        all += newLine + (hasLines ? inner : QByteArray());
        all += reindented(m_document, *span, indentAt(source, span->offset), inner);
        markRemoved(element);
        if (element != elements.front())
            replace(withItsLines(source, *span), {});
    }
    return all + newLine + (hasLines ? indent : QByteArray()) + endTag;
}

Result<> MarkupEdits::wrap(std::vector<int> elements, const QByteArray &startTag)
{
    std::sort(elements.begin(), elements.end());
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    const auto parentOf = [this](int element) { return m_document.elements()[element].parent; };
    const auto strays = [&](int element) { return parentOf(element) != parentOf(elements.front()); };
    if (elements.empty() || std::any_of(elements.begin(), elements.end(), strays))
        return fail(ErrorKind::Composition,
                    EditWords::tr("Only elements that lie in the same one can be grouped."));
    const QByteArray name = tagNameOf(startTag);
    auto group = readStartTag(startTag, name);
    if (!group)
        return fail(group.error());
    group->depth = expected(elements.front()).depth;
    MarkupOutline expected{*group};
    for (int element : elements) {
        const MarkupOutline member = subtree(element, group->depth + 1);
        expected.insert(expected.end(), member.begin(), member.end());
    }
    const auto source = wrapped(elements, startTag, "</" + name + ">");
    if (!source)
        return fail(source.error());
    m_insertions.push_back({elements.front(), group->depth, m_splices.size(), expected});
    replace(*elementSpan(m_document, elements.front()), *source);
    return ok();
}

Result<> MarkupEdits::unwrap(int element)
{
    const QByteArray &source = m_document.source();
    const HtmlElement &group = m_document.elements()[element];
    const auto span = elementSpan(m_document, element);
    if (!span)
        return fail(span.error());
    if (group.end == element + 1)
        return fail(ErrorKind::Composition,
                    EditWords::tr("There is nothing in %1.").arg(whereIs(m_document, element)));
    const auto children = childrenSpan(m_document, element);
    if (!children)
        return fail(children.error());
    if (!holdsElementsOnly(m_document, element, *children))
        return fail(ErrorKind::Composition,
                    EditWords::tr("%1 holds more than elements: a text or a comment of its own.")
                        .arg(whereIs(m_document, element)));
    MarkupOutline parts = subtree(element, expected(element).depth - 1);
    parts.erase(parts.begin());
    const QByteArray inside =
        reindented(m_document, *children, indentAt(source, children->offset), indentAt(source, span->offset));
    m_insertions.push_back({element, expected(element).depth, m_splices.size(), std::move(parts)});
    markRemoved(element);
    replace(*span, inside);
    return ok();
}

} // namespace muto::edit
