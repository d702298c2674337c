#include "core/edit/element_span.h"

#include "core/composition/html_tags.h"
#include "core/edit/edit_words.h"

#include <QSet>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;

namespace {

bool mayStayOpen(const QString &tag)
{
    static const QSet<QString> names{
        QStringLiteral("p"),      QStringLiteral("li"),     QStringLiteral("dt"),
        QStringLiteral("dd"),     QStringLiteral("option"), QStringLiteral("tr"),
        QStringLiteral("td"),     QStringLiteral("th"),     QStringLiteral("optgroup"),
        QStringLiteral("tbody"),  QStringLiteral("thead"),  QStringLiteral("tfoot"),
        QStringLiteral("rt"),     QStringLiteral("rp"),     QStringLiteral("colgroup"),
        QStringLiteral("caption")};
    return names.contains(tag);
}

bool isEmpty(const HtmlDocument &document, int element)
{
    const HtmlElement &found = document.elements()[element];
    return found.end == element + 1 && found.firstText == found.endText;
}

bool closesItself(const HtmlDocument &document, int element)
{
    const HtmlElement &found = document.elements()[element];
    return composition::isVoidTag(found.tag) ||
           (document.sourceOf(*found.startTag).endsWith("/>") && isEmpty(document, element));
}

tl::unexpected<Error> refuse(const HtmlDocument &document, int element, const QString &why,
                             const QString &whatToDo)
{
    return fail(ErrorKind::Composition,
                EditWords::tr("Cannot edit %1: %2").arg(whereIs(document, element), why), whatToDo);
}

/// Where an element without an end tag stops: at the next element that is not in it, or where the one around
/// it is closed.
qsizetype unwrittenEnd(const HtmlDocument &document, int element)
{
    const auto &elements = document.elements();
    qsizetype end = document.source().size();
    for (int around = elements[element].parent; around >= 0; around = elements[around].parent) {
        if (const auto tag = ownEndTag(document, around)) {
            end = tag->offset;
            break;
        }
    }
    const int next = elements[element].end;
    if (next < int(elements.size()) && elements[next].startTag)
        end = std::min(end, elements[next].startTag->offset);
    while (end > elements[element].startTag->end() &&
           QByteArray(" \t\r\n\f").contains(document.source()[end - 1]))
        --end;
    return end;
}

/// Tags of an element's contents lie in its span and those of nothing else do.
bool isAlone(const HtmlDocument &document, int element, SourceSpan span)
{
    const auto &elements = document.elements();
    for (int i = 0; i < int(elements.size()); ++i) {
        const auto &tag = elements[i].startTag;
        const bool belongs = i >= element && i < elements[element].end;
        if (tag && (tag->offset >= span.offset && tag->offset < span.end()) != belongs)
            return false;
    }
    return true;
}

} // namespace

QString whereIs(const HtmlDocument &document, int element)
{
    return EditWords::tr("<%1> in line %2")
        .arg(document.elements()[element].tag, QString::number(document.lineAt(document.offsetOf(element))));
}

bool keepsWhiteSpace(const HtmlElement &element)
{
    static const QSet<QString> names{QStringLiteral("pre"),    QStringLiteral("textarea"),
                                     QStringLiteral("script"), QStringLiteral("style"),
                                     QStringLiteral("title"),  QStringLiteral("listing")};
    return names.contains(element.tag);
}

Result<SourceSpan> ownStartTag(const HtmlDocument &document, int element)
{
    const auto &elements = document.elements();
    const auto &tag = elements[element].startTag;
    if (!tag)
        return refuse(document, element, EditWords::tr("it has no tag of its own in the file."),
                      EditWords::tr("Write its tag in the source."));
    const auto shares = [&tag](const HtmlElement &other) {
        return other.startTag && other.startTag->offset == tag->offset;
    };
    if (std::count_if(elements.begin(), elements.end(), shares) > 1)
        return refuse(document, element,
                      EditWords::tr("elements overlap here, and its tag stands for several of them."),
                      EditWords::tr("Close elements in the order opposite to the one they were opened in."));
    return *tag;
}

std::optional<SourceSpan> ownEndTag(const HtmlDocument &document, int element)
{
    const HtmlElement &found = document.elements()[element];
    if (!found.startTag || !found.endTag || found.endTag->offset < found.startTag->end())
        return std::nullopt;
    // The parser gives every element that an end tag closed this tag, whoever it was meant for.
    const QByteArray written = document.sourceOf(*found.endTag);
    const QByteArray name = found.tag.toUtf8();
    const bool isIts = written.startsWith("</") && written.mid(2, name.size()).toLower() == name &&
                       QByteArray(" \t\r\n\f/>").contains(written.mid(2 + name.size(), 1));
    return isIts ? found.endTag : std::nullopt;
}

Result<SourceSpan> elementSpan(const HtmlDocument &document, int element)
{
    const auto start = ownStartTag(document, element);
    if (!start)
        return start;
    SourceSpan span = *start;
    if (const auto end = ownEndTag(document, element))
        span.length = end->end() - span.offset;
    else if (closesItself(document, element))
        return span;
    else if (mayStayOpen(document.elements()[element].tag))
        span.length = unwrittenEnd(document, element) - span.offset;
    else
        return refuse(document, element, EditWords::tr("it is never closed."),
                      EditWords::tr("Add its end tag in the source."));
    if (!isAlone(document, element, span))
        return refuse(document, element, EditWords::tr("it overlaps with other elements."),
                      EditWords::tr("Close elements in the order opposite to the one they were opened in."));
    return span;
}

Result<SourceSpan> contentSpan(const HtmlDocument &document, int element)
{
    const auto span = elementSpan(document, element);
    if (!span)
        return span;
    if (closesItself(document, element) && !ownEndTag(document, element))
        return refuse(document, element, EditWords::tr("it cannot hold anything."), {});
    const qsizetype from = document.elements()[element].startTag->end();
    const auto end = ownEndTag(document, element);
    return SourceSpan{from, (end ? end->offset : span->end()) - from};
}

} // namespace muto::edit
