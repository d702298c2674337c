#include "core/edit/inline_text.h"

#include "core/composition/clip_facts.h"
#include "core/edit/edit_batch.h"
#include "core/edit/styled_text.h"
#include "core/edit/text_pieces.h"

#include <QCoreApplication>

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

class InlineWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorActions)
};

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
    for (const TextPiece &piece : textPiecesOf(document, element))
        parts.push_back(piece.part);
    return parts;
}

Result<> setTextParts(Document &document, const ElementPath &element, const std::vector<RunText> &texts)
{
    if (std::any_of(texts.begin(), texts.end(), [](const RunText &text) { return !text.pieces.empty(); }))
        return setStyledTexts(document, element, texts);
    EditBatch batch(document);
    const auto target = batch.at(element);
    if (!target)
        return fail(target.error());
    const HtmlElement &holder = target->html->elements()[std::size_t(target->element)];
    for (const TextPiece &piece : textPiecesOf(*target->html, target->element)) {
        const auto wanted = std::find_if(texts.begin(), texts.end(), [&piece](const RunText &text) {
            return piece.part.kind == TextPart::Kind::Run && text.run == piece.part.run;
        });
        if (wanted == texts.end() || wanted->text == piece.part.text)
            continue;
        const auto set =
            target->edits->rewriteTextRun(holder.firstText + wanted->run, withItsSpaces(piece, wanted->text));
        if (!set)
            return set;
    }
    const QString label = composition::clipLabel(*target->html, target->element);
    return batch.commit(EditId::SetText, InlineWords::tr("Edit the text of %1").arg(label));
}

} // namespace muto::edit
