#include "core/edit/attribute_edits.h"

#include "core/edit/edit_words.h"
#include "core/edit/element_span.h"
#include "core/edit/markup_text.h"
#include "core/edit/written_value.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlAttribute;
using composition::HtmlDocument;
using composition::SourceSpan;

namespace {

using MaybeSplice = std::optional<SourceSplice>;

bool isSpaceByte(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// The quote an attribute is written with; 0 for none.
char quoteOf(const HtmlDocument &document, const HtmlAttribute &attribute)
{
    const char first = attribute.valueSpan.length > 0 ? document.source()[attribute.valueSpan.offset] : '\0';
    return first == '"' || first == '\'' ? first : '\0';
}

qsizetype attributeEnd(const HtmlAttribute &attribute)
{
    return std::max(attribute.nameSpan.end(), attribute.valueSpan.end());
}

/// The quote for a value that is new in a tag: the neighbours', unless the other one saves escaping.
char newQuote(const HtmlDocument &document, int element, const QString &value)
{
    char quote = '"';
    for (const HtmlAttribute &attribute : document.elements()[element].attributes) {
        if (const char used = quoteOf(document, attribute))
            quote = used;
    }
    const char other = quote == '"' ? '\'' : '"';
    return value.contains(QLatin1Char(quote)) && !value.contains(QLatin1Char(other)) ? other : quote;
}

QByteArray quoted(const QString &value, char quote)
{
    return quote + escapedValue(value, quote) + quote;
}

SourceSplice splice(const HtmlDocument &document, qsizetype from, qsizetype to, QByteArray text)
{
    return {from, document.source().mid(from, to - from), std::move(text)};
}

Result<> checkName(const QString &name)
{
    if (isAttributeName(name))
        return ok();
    return fail(ErrorKind::Composition,
                EditWords::tr("\"%1\" cannot be the name of an attribute.").arg(name));
}

/// The attribute as this element's own tag has it; null when it has none.
Result<const HtmlAttribute *> ownAttribute(const HtmlDocument &document, int element, const QString &name)
{
    const auto tag = ownStartTag(document, element);
    if (!tag)
        return fail(tag.error());
    const QString wanted = name.toLower();
    const auto &attributes = document.elements()[element].attributes;
    const auto found = std::find_if(attributes.begin(), attributes.end(),
                                    [&wanted](const HtmlAttribute &a) { return a.name == wanted; });
    if (found == attributes.end())
        return nullptr;
    if (found->nameSpan.offset < tag->offset || attributeEnd(*found) > tag->end())
        return fail(ErrorKind::Composition,
                    EditWords::tr("Cannot edit %1: its attribute %2 is written in another tag.")
                        .arg(whereIs(document, element), name));
    return &*found;
}

/// Where the last thing in a tag ends, and the white space new ones are set apart with.
struct TagTail
{
    qsizetype end;
    QByteArray gap;
};

TagTail tailOf(const HtmlDocument &document, int element)
{
    const auto &found = document.elements()[element];
    const QByteArray &source = document.source();
    qsizetype nameEnd = found.startTag->offset + 1;
    while (nameEnd < found.startTag->end() && !isSpaceByte(source[nameEnd]) && source[nameEnd] != '>' &&
           source[nameEnd] != '/')
        ++nameEnd;
    TagTail tail{nameEnd, " "};
    const HtmlAttribute *last = nullptr;
    for (const HtmlAttribute &attribute : found.attributes) {
        if (attribute.nameSpan.offset < tail.end || attributeEnd(attribute) > found.startTag->end())
            continue;
        tail.end = attributeEnd(attribute);
        last = &attribute;
    }
    if (!last)
        return tail;
    qsizetype gapStart = last->nameSpan.offset;
    while (isSpaceByte(source[gapStart - 1]))
        --gapStart;
    const QByteArray gap = source.mid(gapStart, last->nameSpan.offset - gapStart);
    if (gap.contains('\n'))
        tail.gap = gap;
    return tail;
}

SourceSplice attributeAdded(const HtmlDocument &document, int element, const QString &name,
                            const std::optional<QString> &value)
{
    const TagTail tail = tailOf(document, element);
    QByteArray text = tail.gap + name.toUtf8();
    if (value)
        text += "=" + quoted(*value, newQuote(document, element, *value));
    return splice(document, tail.end, tail.end, std::move(text));
}

/// Of a value in quotes only what differs, so that the rest stays as its author broke and spelled it. Nothing
/// where that is uncertain.
MaybeSplice differenceReplaced(const HtmlDocument &document, SourceSpan span, char quote,
                               const QString &value)
{
    const QByteArray written = document.sourceOf({span.offset + 1, span.length - 2});
    const auto difference = differenceOf(written, value);
    if (!difference)
        return std::nullopt;
    QString fresh = difference->fresh;
    if (fresh.contains(QLatin1Char('&'))) {
        if (!written.contains('&'))
            return std::nullopt; // written as a whole it needs fewer references
        fresh.replace(QLatin1Char('&'), QLatin1String("&amp;"));
    }
    const QByteArray quotes = quote == '"' ? "&quot;" : "&#39;";
    return splice(document, span.offset + 1 + difference->from, span.offset + 1 + difference->to,
                  fresh.toUtf8().replace(quote, quotes));
}

SourceSplice valueReplaced(const HtmlDocument &document, int element, const HtmlAttribute &attribute,
                           const QString &value)
{
    const SourceSpan span = attribute.valueSpan;
    if (span.length == 0)
        return splice(document, attribute.nameSpan.end(), attribute.nameSpan.end(),
                      "=" + quoted(value, newQuote(document, element, value)));
    if (const char quote = quoteOf(document, attribute))
        return differenceReplaced(document, span, quote, value)
            .value_or(splice(document, span.offset, span.end(), quoted(value, quote)));
    const bool plain = mayBeUnquoted(value);
    return splice(document, span.offset, span.end(),
                  plain ? value.toUtf8() : quoted(value, newQuote(document, element, value)));
}

} // namespace

Result<MaybeSplice> attributeSet(const HtmlDocument &document, int element, const QString &name,
                                 const std::optional<QString> &value)
{
    if (const auto named = checkName(name); !named)
        return fail(named.error());
    const auto found = ownAttribute(document, element, name);
    if (!found)
        return fail(found.error());
    if (!*found)
        return attributeAdded(document, element, name, value);
    if ((*found)->value == value.value_or(QString()))
        return MaybeSplice();
    return valueReplaced(document, element, **found, value.value_or(QString()));
}

Result<MaybeSplice> attributeRemoved(const HtmlDocument &document, int element, const QString &name)
{
    const auto found = ownAttribute(document, element, name);
    if (!found)
        return fail(found.error());
    if (!*found)
        return MaybeSplice();
    const QByteArray &source = document.source();
    qsizetype from = (*found)->nameSpan.offset;
    const qsizetype to = attributeEnd(**found);
    // The space before stays where it is needed to keep the neighbours apart.
    const bool isFollowed = !isSpaceByte(source[to]) && source[to] != '>' && source[to] != '/';
    while (!isFollowed && isSpaceByte(source[from - 1]))
        --from;
    if (source[to] == '/' && source[from - 1] != '"' && source[from - 1] != '\'')
        return splice(document, from, to, " ");
    return splice(document, from, to, {});
}

Result<MaybeSplice> attributeRenamed(const HtmlDocument &document, int element, const QString &from,
                                     const QString &to)
{
    if (const auto named = checkName(to); !named)
        return fail(named.error());
    const auto found = ownAttribute(document, element, from);
    if (!found)
        return fail(found.error());
    if (!*found || document.elements()[element].has(QLatin1String(to.toLower().toLatin1())))
        return fail(ErrorKind::Composition, EditWords::tr("Cannot rename %1 of %2 to %3: %4")
                                                .arg(from, whereIs(document, element), to,
                                                     *found ? EditWords::tr("there is one of that name.")
                                                            : EditWords::tr("there is no such attribute.")));
    const SourceSpan name = (*found)->nameSpan;
    return splice(document, name.offset, name.end(), to.toUtf8());
}

Result<MaybeSplice> stylesChanged(const HtmlDocument &document, int element,
                                  const std::vector<StyleChange> &changes)
{
    const auto found = ownAttribute(document, element, QStringLiteral("style"));
    if (!found)
        return fail(found.error());
    const HtmlAttribute *style = *found;
    const char used = style ? quoteOf(document, *style) : '\0';
    QString values;
    for (const StyleChange &change : changes)
        values += change.value;
    const char quote = used ? used : newQuote(document, element, values);
    const qsizetype inset = used ? 1 : 0;
    const SourceSpan span = style ? style->valueSpan : SourceSpan();
    const QByteArray before =
        document.sourceOf({span.offset + inset, std::max<qsizetype>(span.length - 2 * inset, 0)});
    const auto after = InlineStyle(before).changed(changes, quote);
    if (!after)
        return fail(after.error());
    if (*after == before)
        return MaybeSplice();
    if (after->trimmed().isEmpty())
        return attributeRemoved(document, element, QStringLiteral("style"));
    if (!style || span.length == 0) {
        const TagTail tail = tailOf(document, element);
        const qsizetype at = style ? style->nameSpan.end() : tail.end;
        return splice(document, at, at,
                      (style ? QByteArray() : tail.gap + "style") + "=" + quote + *after + quote);
    }
    return splice(document, span.offset, span.end(), quote + *after + quote);
}

} // namespace muto::edit
