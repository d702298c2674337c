#include "core/edit/text_pieces.h"

#include "core/edit/element_span.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

QStringList tagsAround(const HtmlDocument &document, int holder, int element)
{
    QStringList tags;
    for (int at = element; at > holder; at = document.elements()[std::size_t(at)].parent)
        tags.prepend(document.elements()[std::size_t(at)].tag);
    return tags;
}

std::vector<TextPiece> writtenPieces(const HtmlDocument &document, int holder)
{
    const HtmlElement &element = document.elements()[std::size_t(holder)];
    std::vector<TextPiece> pieces;
    for (int i = element.firstText; i < element.endText; ++i) {
        const auto &text = document.texts()[std::size_t(i)];
        const StyledRun run = styledRun(document, holder, i);
        const QStringList tags = tagsAround(document, holder, text.element);
        pieces.push_back({{TextPart::Kind::Run, i - element.firstText, text.text, tags, run.styles,
                           int(run.wrappers.size())},
                          text.span.offset,
                          text.span.end()});
    }
    for (int i = holder + 1; i < element.end; ++i) {
        const HtmlElement &inner = document.elements()[std::size_t(i)];
        if (inner.tag != QLatin1String("br") || !inner.startTag)
            continue;
        const QStringList tags = tagsAround(document, holder, inner.parent);
        pieces.push_back(
            {{TextPart::Kind::Break, -1, {}, tags}, inner.startTag->offset, inner.startTag->end()});
    }
    std::sort(pieces.begin(), pieces.end(),
              [](const TextPiece &a, const TextPiece &b) { return a.begin < b.begin; });
    return pieces;
}

/// Tags and comments aside.
bool hasSpaceBetween(const HtmlDocument &document, qsizetype from, qsizetype to)
{
    static const QRegularExpression markup(QStringLiteral("<!--.*?-->|<[^>]*>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    QString between = QString::fromUtf8(document.source().mid(from, to - from));
    return !between.remove(markup).isEmpty();
}

std::vector<TextPiece> withSpaces(const HtmlDocument &document, const std::vector<TextPiece> &written)
{
    std::vector<TextPiece> pieces;
    for (const TextPiece &piece : written) {
        if (!pieces.empty() && hasSpaceBetween(document, pieces.back().end, piece.begin))
            pieces.push_back(
                {{TextPart::Kind::Space, -1, QStringLiteral(" "), {}}, piece.begin, piece.begin});
        pieces.push_back(piece);
    }
    return pieces;
}

/// What CSS makes of white space.
void collapse(std::vector<TextPiece> &pieces)
{
    static const QRegularExpression leading(QStringLiteral("^[ \\t\\r\\n\\f]+")),
        trailing(QStringLiteral("[ \\t\\r\\n\\f]+$")), white(QStringLiteral("[ \\t\\r\\n\\f]+"));
    bool afterText = false; // on the same line, without a space between
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto &[part, begin, end, lead, trail] = pieces[i];
        if (part.kind == TextPart::Kind::Break) {
            afterText = false;
            continue;
        }
        const bool endsLine = i + 1 == pieces.size() || pieces[i + 1].part.kind == TextPart::Kind::Break;
        lead = {leading.match(part.text).captured(), afterText};
        trail = {trailing.match(part.text).captured(), !endsLine};
        part.text.replace(white, QStringLiteral(" "));
        if (!lead.written.isEmpty() && !lead.isRead)
            part.text.remove(0, 1);
        if (!trail.written.isEmpty() && !trail.isRead && !part.text.isEmpty())
            part.text.chop(1);
        afterText = part.text.isEmpty() ? afterText : !part.text.endsWith(u' ');
    }
}

} // namespace

bool isPartOfLine(const QString &tag)
{
    static const QSet<QString> names{
        QStringLiteral("a"),     QStringLiteral("abbr"), QStringLiteral("b"),      QStringLiteral("bdi"),
        QStringLiteral("bdo"),   QStringLiteral("br"),   QStringLiteral("cite"),   QStringLiteral("code"),
        QStringLiteral("data"),  QStringLiteral("del"),  QStringLiteral("dfn"),    QStringLiteral("em"),
        QStringLiteral("font"),  QStringLiteral("i"),    QStringLiteral("ins"),    QStringLiteral("kbd"),
        QStringLiteral("mark"),  QStringLiteral("q"),    QStringLiteral("s"),      QStringLiteral("samp"),
        QStringLiteral("small"), QStringLiteral("span"), QStringLiteral("strong"), QStringLiteral("sub"),
        QStringLiteral("sup"),   QStringLiteral("time"), QStringLiteral("tt"),     QStringLiteral("u"),
        QStringLiteral("var"),   QStringLiteral("wbr")};
    return names.contains(tag);
}

std::vector<TextPiece> textPiecesOf(const HtmlDocument &document, int element)
{
    std::vector<TextPiece> pieces = withSpaces(document, writtenPieces(document, element));
    if (!keepsWhiteSpace(document.elements()[std::size_t(element)]))
        collapse(pieces);
    std::erase_if(pieces, [](const TextPiece &piece) {
        return piece.part.kind == TextPart::Kind::Space && piece.part.text.isEmpty();
    });
    return pieces;
}

QString withItsSpaces(const TextPiece &piece, QString text)
{
    const Edge &lead = piece.lead, &trail = piece.trail;
    if (!trail.isRead)
        text += trail.written;
    else if (!trail.written.isEmpty() && text.endsWith(u' '))
        text.replace(text.size() - 1, 1, trail.written);
    if (!lead.isRead)
        text.prepend(lead.written);
    else if (!lead.written.isEmpty() && text.startsWith(u' '))
        text.replace(0, 1, lead.written);
    return text;
}

} // namespace muto::edit
