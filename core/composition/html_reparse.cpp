#include "core/composition/html_reparse.h"

#include "core/composition/html_difference.h"
#include "core/composition/html_runs.h"
#include "core/composition/html_tags.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace muto::composition {

namespace {

constexpr char kPage[] = "<!doctype html><body>";
constexpr char kStandIn[] = "x-muto"; // an element that means nothing to the parser
constexpr int kStandInElement = 3;    // after html, head and body

/// Its attributes decide where it goes, or what becomes of others: they are copied to where formatting goes
/// on, or added to those that are there.
bool isReadForItsAttributes(const QString &tag)
{
    static const QSet<QString> tags{QStringLiteral("html"), QStringLiteral("body"), QStringLiteral("input"),
                                    QStringLiteral("isindex")};
    return tags.contains(tag) || isFormattingTag(tag);
}

/// Text in it is no ordinary one: it goes elsewhere, loses its first line break, or is written by rules of
/// its own.
bool holdsNoOrdinaryText(const QString &tag)
{
    static const QSet<QString> tags{
        QStringLiteral("html"),     QStringLiteral("head"),      QStringLiteral("body"),
        QStringLiteral("table"),    QStringLiteral("tbody"),     QStringLiteral("thead"),
        QStringLiteral("tfoot"),    QStringLiteral("tr"),        QStringLiteral("colgroup"),
        QStringLiteral("frameset"), QStringLiteral("noframes"),  QStringLiteral("noembed"),
        QStringLiteral("iframe"),   QStringLiteral("noscript"),  QStringLiteral("pre"),
        QStringLiteral("listing"),  QStringLiteral("textarea"),  QStringLiteral("title"),
        QStringLiteral("xmp"),      QStringLiteral("plaintext"), QStringLiteral("select"),
        QStringLiteral("optgroup"), QStringLiteral("template")};
    return tags.contains(tag);
}

bool isCode(const HtmlElement &element)
{
    return element.tag == QLatin1String("script") || element.tag == QLatin1String("style");
}

/// Where tags and texts follow the rules of XML in part.
bool isForeign(const HtmlContent &content, int element)
{
    for (; element >= 0; element = content.elements[element].parent) {
        const QString &tag = content.elements[element].tag;
        if (tag == QLatin1String("svg") || tag == QLatin1String("math"))
            return true;
    }
    return false;
}

qsizetype nameEnd(const QByteArray &source, qsizetype tag)
{
    qsizetype at = tag + 1;
    while (at < source.size() && !isHtmlSpace(source[at]) && source[at] != '/' && source[at] != '>')
        ++at;
    return at;
}

/// The one element in whose start tag, behind the name, all of a difference is; -1 when there is none.
int elementEdited(const HtmlContent &content, const SourceDifference &difference)
{
    int found = -1;
    for (int i = 0; i < int(content.elements.size()); ++i) {
        const auto &tag = content.elements[i].startTag;
        if (!tag || tag->offset >= difference.start || tag->end() <= difference.oldEnd)
            continue;
        if (found >= 0)
            return -1; // the tag of copies, too
        found = i;
    }
    return found;
}

int textEdited(const HtmlContent &content, const SourceDifference &difference)
{
    int found = -1;
    for (int i = 0; i < int(content.texts.size()); ++i) {
        const SourceSpan span = content.texts[i].span;
        if (span.offset > difference.start || span.end() < difference.oldEnd)
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/// The attributes in a start tag, placed where it begins; nothing when it is no whole tag.
std::optional<std::vector<HtmlAttribute>> attributesIn(const QByteArray &tag, qsizetype nameLength,
                                                       qsizetype offset)
{
    const QByteArray before = kPage + QByteArray("<") + kStandIn;
    const auto page = HtmlDocument::parse(before + tag.mid(1 + nameLength));
    const SourceSpan whole{qsizetype(qstrlen(kPage)), tag.size() - nameLength + qsizetype(qstrlen(kStandIn))};
    if (!page || page->elements().size() != kStandInElement + 1 || !page->texts().empty() ||
        page->elements().back().startTag != whole)
        return std::nullopt;
    std::vector<HtmlAttribute> attributes = page->elements().back().attributes;
    const qsizetype shift = offset + 1 + nameLength - before.size();
    for (HtmlAttribute &attribute : attributes) {
        attribute.nameSpan.offset += shift;
        attribute.valueSpan.offset += shift;
    }
    return attributes;
}

/// What a text says; nothing when it is more than one, or none that counts.
std::optional<QString> textIn(const QByteArray &run)
{
    const QByteArray before = kPage + QByteArray("<") + kStandIn + ">";
    const auto page = HtmlDocument::parse(before + run + "</" + kStandIn + ">");
    if (!page || page->elements().size() != kStandInElement + 1 || page->texts().size() != 1 ||
        page->texts().front().span != SourceSpan{before.size(), run.size()})
        return std::nullopt;
    return page->texts().front().text;
}

bool isAllWhite(const QByteArray &run)
{
    return std::all_of(run.begin(), run.end(), isHtmlSpace);
}

/// Everything where it is now; what was edited itself, at these indices, is not touched.
std::optional<HtmlContent> moved(const HtmlContent &before, const QByteArray &after,
                                 const SourceDifference &difference, int element, int text)
{
    SpanMover mover(difference);
    HtmlContent content{after, before.elements, before.texts,
                        movedLines(before.lineStarts, after, difference)};
    for (int i = 0; i < int(content.elements.size()); ++i)
        mover.moveElement(content.elements[i], i == element);
    for (int i = 0; i < int(content.texts.size()); ++i) {
        if (i != text)
            mover.move(content.texts[i].span);
    }
    return mover.isWhole() ? std::optional(std::move(content)) : std::nullopt;
}

std::optional<HtmlContent> afterTagEdit(const HtmlContent &before, const QByteArray &after,
                                        const SourceDifference &difference, int index)
{
    const HtmlElement &element = before.elements[index];
    const SourceSpan tag = *element.startTag;
    const qsizetype name = nameEnd(before.source, tag.offset);
    if (isReadForItsAttributes(element.tag) || isForeign(before, index) || name > difference.start ||
        nameEnd(after, tag.offset) != name)
        return std::nullopt;
    const SourceSpan tagNow{tag.offset, tag.length + difference.growth()};
    auto attributes =
        attributesIn(after.mid(tagNow.offset, tagNow.length), name - tag.offset - 1, tag.offset);
    if (!attributes)
        return std::nullopt;
    auto content = moved(before, after, difference, index, -1);
    if (content) {
        content->elements[index].startTag = tagNow;
        content->elements[index].attributes = std::move(*attributes);
    }
    return content;
}

/// No tag, no comment, and nothing that a script would understand as the beginning of one.
bool isPlainCode(const QByteArray &run)
{
    return !run.contains("</") && !run.contains("<!") && !isAllWhite(run);
}

bool isPlainText(const QByteArray &run)
{
    return !run.contains('<');
}

std::optional<HtmlContent> afterTextEdit(const HtmlContent &before, const QByteArray &after,
                                         const SourceDifference &difference, int index)
{
    const HtmlText &text = before.texts[index];
    const HtmlElement &holder = before.elements[text.element];
    const QByteArray was = before.source.mid(text.span.offset, text.span.length);
    const SourceSpan now{text.span.offset, text.span.length + difference.growth()};
    const QByteArray run = after.mid(now.offset, now.length);
    const bool isBetweenTags =
        now.offset > 0 && after[now.offset - 1] == '>' && now.end() < after.size() && after[now.end()] == '<';
    const auto isPlain = isCode(holder) ? isPlainCode : isPlainText;
    if (!isBetweenTags || !holder.startTag || holdsNoOrdinaryText(holder.tag) ||
        isForeign(before, text.element) || run.contains('\0') || !isPlain(was) || !isPlain(run))
        return std::nullopt;
    const auto says = isCode(holder) ? std::optional(QString()) : textIn(run);
    auto content = says ? moved(before, after, difference, -1, index) : std::nullopt;
    if (content) {
        content->texts[index].span = now;
        content->texts[index].text = *says;
    }
    return content;
}

} // namespace

std::optional<HtmlContent> contentAfterEdit(const HtmlContent &before, const QByteArray &after)
{
    const SourceDifference difference = differenceOf(before.source, after);
    std::optional<HtmlContent> content;
    if (const int element = elementEdited(before, difference); element >= 0)
        content = afterTagEdit(before, after, difference, element);
    else if (const int text = textEdited(before, difference); text >= 0)
        content = afterTextEdit(before, after, difference, text);
    if (content)
        return content;
    return contentAfterRun(before, after, difference);
}

} // namespace muto::composition
