#include "core/edit/text_styles.h"

#include "core/edit/element_span.h"
#include "core/edit/inline_style.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>
#include <span>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;

namespace {

const QString kTextWeight = QStringLiteral("font-weight");
const QString kTextSlant = QStringLiteral("font-style");
const QString kTextLine = QStringLiteral("text-decoration-line");
const QString kTextColor = QStringLiteral("color");

TextStyles stylesOfTag(const QString &tag)
{
    if (tag == QLatin1String("b") || tag == QLatin1String("strong"))
        return {{kTextWeight, QStringLiteral("bold")}};
    if (tag == QLatin1String("i") || tag == QLatin1String("em"))
        return {{kTextSlant, QStringLiteral("italic")}};
    if (tag == QLatin1String("u"))
        return {{kTextLine, QStringLiteral("underline")}};
    return {};
}

/// Of a `style`; nothing for one that says anything else.
std::optional<TextStyles> onlyTextStyles(const QString &style)
{
    TextStyles styles;
    const InlineStyle written(style.toUtf8());
    for (const StyleDeclaration &declaration : written.declarations()) {
        const QString property =
            declaration.name == QLatin1String("text-decoration") ? kTextLine : declaration.name;
        if (declaration.important || !isTextStyle(property, declaration.value))
            return std::nullopt;
        styles[property] = declaration.value;
    }
    return styles;
}

QByteArray startTagOf(const TextStyles &styles)
{
    QStringList declarations;
    for (const auto &[property, value] : styles)
        declarations.append(property + QStringLiteral(": ") + value);
    return "<span style=\"" + declarations.join(QStringLiteral("; ")).toUtf8() + "\">";
}

/// All that `some` says is said by `all`, too.
bool isIn(const TextStyles &all, const TextStyles &some)
{
    return std::all_of(some.begin(), some.end(), [&all](const auto &style) {
        const auto found = all.find(style.first);
        return found != all.end() && found->second == style.second;
    });
}

void overrule(TextStyles &styles, const TextStyles &inner)
{
    for (const auto &[property, value] : inner)
        styles[property] = value;
}

/// Calls `each` with every group of neighbours that are alike.
template<typename Alike, typename Each>
void forGroups(std::span<const WrittenPiece> pieces, const Alike &areAlike, const Each &each)
{
    while (!pieces.empty()) {
        std::size_t size = 1;
        while (size < pieces.size() && areAlike(pieces.front(), pieces[size]))
            ++size;
        each(pieces.first(size));
        pieces = pieces.subspan(size);
    }
}

QByteArray withNewStyles(std::span<const WrittenPiece> pieces, const TextStyles &given)
{
    QByteArray all;
    const auto areAlike = [](const WrittenPiece &one, const WrittenPiece &other) {
        return one.styles == other.styles;
    };
    forGroups(pieces, areAlike, [&](std::span<const WrittenPiece> group) {
        TextStyles more;
        for (const auto &[property, value] : group.front().styles) {
            if (!isIn(given, {{property, value}}))
                more[property] = value;
        }
        QByteArray bytes;
        for (const WrittenPiece &piece : group)
            bytes += piece.bytes;
        all += more.empty() || bytes.isEmpty() ? bytes : startTagOf(more) + bytes + "</span>";
    });
    return all;
}

QByteArray wrappedAgain(std::span<const StyleWrapper> wrappers, std::span<const WrittenPiece> pieces,
                        const TextStyles &given)
{
    if (wrappers.empty())
        return withNewStyles(pieces, given);
    const StyleWrapper &wrapper = wrappers.front();
    const auto stays = [&wrapper](const WrittenPiece &piece) { return isIn(piece.styles, wrapper.styles); };
    QByteArray all;
    forGroups(
        pieces,
        [&](const WrittenPiece &one, const WrittenPiece &other) { return stays(one) == stays(other); },
        [&](std::span<const WrittenPiece> group) {
            TextStyles now = given;
            if (!stays(group.front())) {
                all += wrappedAgain(wrappers.subspan(1), group, now);
                return;
            }
            overrule(now, wrapper.styles);
            all += wrapper.startTag + wrappedAgain(wrappers.subspan(1), group, now) + wrapper.endTag;
        });
    return all;
}

/// The element holds the run and nothing more, not even a space.
bool isTightAround(const HtmlDocument &document, int element, SourceSpan inner)
{
    const auto content = contentSpan(document, element);
    return content && *content == inner && ownEndTag(document, element).has_value();
}

} // namespace

bool isTextStyle(const QString &property, const QString &value)
{
    static const QSet<QString> weights{QStringLiteral("bold"), QStringLiteral("normal")},
        slants{QStringLiteral("italic"), QStringLiteral("normal")},
        lines{QStringLiteral("underline"), QStringLiteral("none")};
    static const QRegularExpression weight(QStringLiteral("^[1-9]00$")),
        color(QStringLiteral("^(#[0-9a-fA-F]{3,8}|[a-zA-Z]+|(rgb|hsl)a?\\([0-9a-z.,%/ +-]*\\))$"));
    if (property == kTextWeight)
        return weights.contains(value) || weight.match(value).hasMatch();
    if (property == kTextSlant)
        return slants.contains(value);
    if (property == kTextLine)
        return lines.contains(value);
    return property == kTextColor && color.match(value).hasMatch();
}

TextStyles textStylesOf(const HtmlElement &element)
{
    TextStyles styles = stylesOfTag(element.tag);
    const InlineStyle written(element.value(QLatin1String("style")).toUtf8());
    for (const StyleDeclaration &declaration : written.declarations()) {
        const QString property =
            declaration.name == QLatin1String("text-decoration") ? kTextLine : declaration.name;
        if (isTextStyle(property, declaration.value))
            styles[property] = declaration.value;
    }
    return styles;
}

bool isOnlyTextStyle(const HtmlElement &element)
{
    if (element.tag != QLatin1String("span"))
        return element.attributes.empty() && !stylesOfTag(element.tag).empty();
    const bool hasOnlyStyle =
        element.attributes.size() == 1 && element.attributes.front().name == QLatin1String("style");
    const auto styles = onlyTextStyles(element.value(QLatin1String("style")));
    return hasOnlyStyle && styles && !styles->empty();
}

StyledRun styledRun(const HtmlDocument &document, int holder, int text)
{
    StyledRun run{document.texts()[std::size_t(text)].span, {}, {}};
    int element = document.texts()[std::size_t(text)].element;
    while (element != holder) {
        const HtmlElement &around = document.elements()[std::size_t(element)];
        if (!isOnlyTextStyle(around) || !isTightAround(document, element, run.span))
            break;
        run.wrappers.insert(run.wrappers.begin(),
                            {document.sourceOf(*ownStartTag(document, element)),
                             document.sourceOf(*ownEndTag(document, element)), textStylesOf(around)});
        run.span = *elementSpan(document, element);
        element = around.parent;
    }
    for (const StyleWrapper &wrapper : run.wrappers)
        overrule(run.styles, wrapper.styles);
    return run;
}

QByteArray restyled(const StyledRun &run, const std::vector<WrittenPiece> &pieces)
{
    return wrappedAgain(run.wrappers, pieces, {});
}

} // namespace muto::edit
