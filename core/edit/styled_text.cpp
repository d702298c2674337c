#include "core/edit/styled_text.h"

#include "core/composition/clip_facts.h"
#include "core/edit/element_span.h"
#include "core/edit/markup_outline.h"
#include "core/edit/markup_text.h"
#include "core/edit/source_file.h"
#include "core/edit/text_pieces.h"
#include "core/edit/text_tokens.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <utility>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

class StyledWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorActions)
};

/// White space as CSS reads it: one space, or none at an end of a line.
std::vector<TextToken> collapsed(const std::vector<TextToken> &tokens, const TextPiece &piece)
{
    std::vector<TextToken> all = withSingleSpaces(tokens);
    if (!all.empty() && !piece.lead.written.isEmpty() && !piece.lead.isRead)
        all.front().text.clear();
    if (!all.empty() && !piece.trail.written.isEmpty() && !piece.trail.isRead)
        all.back().text.clear();
    return all;
}

/// Pieces as they are written already; nothing where one would begin within a token. White space that nobody
/// reads stays outside of what is new.
std::optional<std::vector<WrittenPiece>>
cutOut(const std::vector<TextToken> &tokens, const std::vector<StyledText> &pieces, const TextStyles &outside)
{
    std::vector<WrittenPiece> written;
    auto token = tokens.begin();
    const auto takeUnread = [&](const TextStyles &styles) {
        for (; token != tokens.end() && token->text.isEmpty(); ++token)
            written.push_back({token->bytes, styles});
    };
    takeUnread(outside);
    for (const StyledText &piece : pieces) {
        WrittenPiece next{{}, piece.styles};
        qsizetype length = 0;
        for (; token != tokens.end() && length < piece.text.size(); ++token) {
            next.bytes += token->bytes;
            length += token->text.size();
        }
        if (length != piece.text.size())
            return std::nullopt;
        written.push_back(std::move(next));
    }
    takeUnread(outside);
    return token == tokens.end() ? std::optional(written) : std::nullopt;
}

std::vector<WrittenPiece> writtenAnew(const TextPiece &piece, const std::vector<StyledText> &pieces,
                                      const QByteArray &lineEnding, const TextStyles &outside)
{
    const auto spaces = [](const Edge &edge, bool isThere) {
        return edge.isRead || isThere ? QByteArray() : edge.written.toUtf8();
    };
    std::vector<WrittenPiece> written{
        {spaces(piece.lead, pieces.front().text.startsWith(piece.lead.written)), outside}};
    for (const StyledText &each : pieces)
        written.push_back({withLineEndings(escapedText(each.text), lineEnding), each.styles});
    written.push_back({spaces(piece.trail, pieces.back().text.endsWith(piece.trail.written)), outside});
    return written;
}

QByteArray written(const HtmlDocument &document, const TextPiece &piece, const StyledRun &run,
                   const RunText &wanted)
{
    const QByteArray source = document.source().mid(piece.begin, piece.end - piece.begin);
    const auto text =
        std::find_if(document.texts().begin(), document.texts().end(),
                     [&piece](const composition::HtmlText &each) { return each.span.offset == piece.begin; });
    const std::vector<TextToken> raw = textTokens(source, text->text), read = collapsed(raw, piece);
    // New elements do not take spaces in; those that are there hold them.
    const TextStyles outside = run.wrappers.empty() ? TextStyles() : wanted.pieces.front().styles;
    std::optional<std::vector<WrittenPiece>> pieces;
    for (const std::vector<TextToken> &tokens : {read, raw}) {
        if (!pieces && textOf(tokens) == wanted.text)
            pieces = cutOut(tokens, wanted.pieces, outside);
    }
    const QByteArray lineEnding = usualLineEnding(document.source());
    if (!pieces && !read.empty())
        pieces = cutOut(rewrittenTokens(read, wanted.text, lineEnding), wanted.pieces, outside);
    if (!pieces)
        pieces = writtenAnew(piece, wanted.pieces, lineEnding, outside);
    return restyled(run, *pieces);
}

/// A character with what its elements say about it.
struct ReadCharacter
{
    QChar character;
    TextStyles styles;
    friend bool operator==(const ReadCharacter &, const ReadCharacter &) = default;
};

void append(std::vector<ReadCharacter> &all, const QString &text, const TextStyles &styles)
{
    for (const QChar character : text) {
        if (!character.isSpace()) // spaces are read by what is around them
            all.push_back({character, styles});
    }
}

/// What all elements from `holder` down to one say; those of the innermost count.
TextStyles stylesWithin(const HtmlDocument &document, int holder, int element)
{
    if (element == holder)
        return {};
    TextStyles styles = stylesWithin(document, holder, document.elements()[std::size_t(element)].parent);
    for (const auto &[property, value] : textStylesOf(document.elements()[std::size_t(element)]))
        styles[property] = value;
    return styles;
}

std::vector<ReadCharacter> charactersOf(const HtmlDocument &document, int holder)
{
    std::vector<ReadCharacter> all;
    const HtmlElement &element = document.elements()[std::size_t(holder)];
    for (int i = element.firstText; i < element.endText; ++i) {
        const auto &text = document.texts()[std::size_t(i)];
        append(all, text.text, stylesWithin(document, holder, text.element));
    }
    return all;
}

/// What is said around a run by those elements that stay.
TextStyles stylesAround(const HtmlDocument &document, int holder, int text, const StyledRun &run)
{
    int element = document.texts()[std::size_t(text)].element;
    for (std::size_t i = 0; i < run.wrappers.size(); ++i)
        element = document.elements()[std::size_t(element)].parent;
    return stylesWithin(document, holder, element);
}

/// An edit of the texts of one element, with what they should say then.
struct StyledEdit
{
    std::vector<SourceSplice> splices;
    std::vector<ReadCharacter> characters;
    bool changesText = false;

    void take(const HtmlDocument &document, int holder, const TextPiece &piece, const RunText *wanted);
};

void StyledEdit::take(const HtmlDocument &document, int holder, const TextPiece &piece, const RunText *wanted)
{
    const int text = document.elements()[std::size_t(holder)].firstText + piece.part.run;
    const StyledRun run = styledRun(document, holder, text);
    const TextStyles around = stylesAround(document, holder, text, run);
    std::vector<StyledText> pieces{{wanted ? wanted->text : piece.part.text, run.styles}};
    if (wanted && !wanted->pieces.empty())
        pieces = wanted->pieces;
    for (const StyledText &each : pieces) {
        TextStyles styles = around;
        for (const auto &[property, value] : each.styles)
            styles[property] = value;
        append(characters, each.text, styles);
    }
    const bool isRestyled = std::any_of(pieces.begin(), pieces.end(),
                                        [&run](const StyledText &each) { return each.styles != run.styles; });
    const bool isRewritten = wanted && wanted->text != piece.part.text;
    changesText = changesText || isRewritten;
    if (isRestyled)
        splices.push_back({run.span.offset, document.sourceOf(run.span),
                           written(document, piece, run, {wanted->run, wanted->text, pieces})});
    else if (isRewritten)
        splices.push_back(
            {piece.begin, document.source().mid(piece.begin, piece.end - piece.begin),
             rewrittenLines(document.source().mid(piece.begin, piece.end - piece.begin),
                            document.texts()[std::size_t(text)].text, withItsSpaces(piece, wanted->text),
                            usualLineEnding(document.source()))});
}

/// All but the texts of one element, and what is there only to style those.
std::vector<OutlineElement> restOf(const HtmlDocument &document, int holder)
{
    const MarkupOutline &outline = *outlineOf(document);
    const HtmlElement &element = document.elements()[std::size_t(holder)];
    std::vector<OutlineElement> rest;
    for (int i = 0; i < int(outline.size()); ++i) {
        const bool isInside = i > holder && i < element.end;
        if (isInside && isOnlyTextStyle(document.elements()[std::size_t(i)]))
            continue;
        rest.push_back(outline[std::size_t(i)]);
        if (isInside)
            rest.back().depth = 0; // less may be around it
        if (isInside || i == holder)
            rest.back().text.clear();
    }
    return rest;
}

bool isSameRest(const std::vector<OutlineElement> &before, const std::vector<OutlineElement> &after)
{
    std::vector<const OutlineElement *> expected;
    for (const OutlineElement &element : before)
        expected.push_back(&element);
    return !firstDifference(expected, after);
}

Result<> checkStyles(const std::vector<RunText> &texts)
{
    for (const RunText &text : texts) {
        for (const StyledText &piece : text.pieces) {
            for (const auto &[property, value] : piece.styles) {
                if (!isTextStyle(property, value))
                    return fail(
                        ErrorKind::Usage,
                        StyledWords::tr("A part of a text cannot be given “%1: %2”.").arg(property, value));
            }
        }
    }
    return ok();
}

} // namespace

Result<> setStyledTexts(Document &document, const ElementPath &element, const std::vector<RunText> &texts)
{
    const auto holder = document.find(element);
    if (!holder)
        return fail(holder.error());
    if (const auto known = checkStyles(texts); !known)
        return known;
    const HtmlDocument &html = *document.html(element.file);
    StyledEdit edit;
    for (const TextPiece &piece : textPiecesOf(html, *holder)) {
        if (piece.part.kind != TextPart::Kind::Run)
            continue;
        const auto wanted = std::find_if(
            texts.begin(), texts.end(), [&piece](const RunText &text) { return text.run == piece.part.run; });
        edit.take(html, *holder, piece, wanted == texts.end() ? nullptr : &*wanted);
    }
    const auto patch = SourcePatch::create(element.file, edit.splices);
    const auto bytes = patch ? patch->applied(html.source()) : fail(patch.error());
    auto after = bytes ? HtmlDocument::parse(*bytes) : fail(bytes.error());
    if (!after)
        return fail(after.error());
    if (!isSameRest(restOf(html, *holder), restOf(*after, *holder)) ||
        charactersOf(*after, *holder) != edit.characters)
        return fail(ErrorKind::Composition,
                    StyledWords::tr("Cannot style this part of %1: a browser would understand the page "
                                    "differently.")
                        .arg(whereIs(html, *holder)));
    const QString label = composition::clipLabel(html, *holder);
    const QString step = edit.changesText ? StyledWords::tr("Edit the text of %1").arg(label)
                                          : StyledWords::tr("Style a part of %1").arg(label);
    std::vector<Document::FileEdit> edits;
    edits.push_back({*patch, std::move(*after)});
    return document.perform(EditId::SetText, step, std::move(edits));
}

} // namespace muto::edit
