#include "core/edit/inline_text.h"

#include "core/composition/clip_facts.h"
#include "core/edit/edit_batch.h"
#include "core/edit/element_span.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

class InlineWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorActions)
};

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

/// White space as it is written at an end of a text.
struct Edge
{
    QString written;
    bool isRead = false; ///< As one space.
};

/// A part with where it stands.
struct Piece
{
    TextPart part;
    qsizetype begin = 0, end = 0;
    Edge lead = {}, trail = {};
};

QStringList tagsAround(const HtmlDocument &document, int holder, int element)
{
    QStringList tags;
    for (int at = element; at > holder; at = document.elements()[std::size_t(at)].parent)
        tags.prepend(document.elements()[std::size_t(at)].tag);
    return tags;
}

std::vector<Piece> writtenPieces(const HtmlDocument &document, int holder)
{
    const HtmlElement &element = document.elements()[std::size_t(holder)];
    std::vector<Piece> pieces;
    for (int i = element.firstText; i < element.endText; ++i) {
        const auto &text = document.texts()[std::size_t(i)];
        const QStringList tags = tagsAround(document, holder, text.element);
        pieces.push_back({{TextPart::Kind::Run, i - element.firstText, text.text, tags},
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
    std::sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) { return a.begin < b.begin; });
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

std::vector<Piece> withSpaces(const HtmlDocument &document, const std::vector<Piece> &written)
{
    std::vector<Piece> pieces;
    for (const Piece &piece : written) {
        if (!pieces.empty() && hasSpaceBetween(document, pieces.back().end, piece.begin))
            pieces.push_back(
                {{TextPart::Kind::Space, -1, QStringLiteral(" "), {}}, piece.begin, piece.begin});
        pieces.push_back(piece);
    }
    return pieces;
}

/// What CSS makes of white space.
void collapse(std::vector<Piece> &pieces)
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

std::vector<Piece> piecesOf(const HtmlDocument &document, int element)
{
    std::vector<Piece> pieces = withSpaces(document, writtenPieces(document, element));
    if (!keepsWhiteSpace(document.elements()[std::size_t(element)]))
        collapse(pieces);
    std::erase_if(pieces, [](const Piece &piece) {
        return piece.part.kind == TextPart::Kind::Space && piece.part.text.isEmpty();
    });
    return pieces;
}

/// A text with the white space around it as its author wrote it, where there still is some.
QString rewritten(const Piece &piece, QString text)
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

} // namespace

Result<std::vector<TextPart>> textParts(const HtmlDocument &document, int element)
{
    const HtmlElement &holder = document.elements()[std::size_t(element)];
    const auto refused = [](const QString &why) { return fail(ErrorKind::Composition, why); };
    if (holder.firstText == holder.endText)
        return refused(InlineWords::tr("There is no text in this."));
    for (int i = element + 1; i < holder.end; ++i) {
        if (const QString &tag = document.elements()[std::size_t(i)].tag; !isPartOfLine(tag))
            return refused(
                InlineWords::tr("There is more in this than a text: a <%1>. Edit its texts one by one.")
                    .arg(tag));
    }
    std::vector<TextPart> parts;
    for (const Piece &piece : piecesOf(document, element))
        parts.push_back(piece.part);
    return parts;
}

Result<> setTextParts(Document &document, const ElementPath &element, const std::vector<RunText> &texts)
{
    EditBatch batch(document);
    const auto target = batch.at(element);
    if (!target)
        return fail(target.error());
    const HtmlElement &holder = target->html->elements()[std::size_t(target->element)];
    for (const Piece &piece : piecesOf(*target->html, target->element)) {
        const auto wanted = std::find_if(texts.begin(), texts.end(), [&piece](const RunText &text) {
            return piece.part.kind == TextPart::Kind::Run && text.run == piece.part.run;
        });
        if (wanted == texts.end() || wanted->text == piece.part.text)
            continue;
        const auto set =
            target->edits->rewriteTextRun(holder.firstText + wanted->run, rewritten(piece, wanted->text));
        if (!set)
            return set;
    }
    const QString label = composition::clipLabel(*target->html, target->element);
    return batch.commit(EditId::SetText, InlineWords::tr("Edit the text of %1").arg(label));
}

} // namespace muto::edit
