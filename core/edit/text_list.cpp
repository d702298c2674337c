#include "core/edit/text_list.h"

#include "core/composition/clip_facts.h"
#include "core/edit/edit_batch.h"
#include "core/edit/element_span.h"
#include "core/edit/markup_text.h"
#include "core/edit/text_pieces.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;
using composition::SourceSpan;

namespace {

class TextListWords
{
    Q_DECLARE_TR_FUNCTIONS(EditorActions)
};

/// Whether all that is in an element is around this text, or is it.
bool holdsOnly(const HtmlDocument &document, int element, int text)
{
    const auto &elements = document.elements();
    const HtmlElement &holder = elements[std::size_t(element)];
    const int inner = document.texts()[std::size_t(text)].element;
    for (int i = element + 1; i < holder.end; ++i) {
        if (inner < i || inner >= elements[std::size_t(i)].end)
            return false;
    }
    return holder.endText - holder.firstText == 1;
}

/// The outermost element inside of `holder` that this text has for itself; `holder` where there is none.
int elementOfItsOwn(const HtmlDocument &document, int holder, int text)
{
    int own = holder;
    for (int at = document.texts()[std::size_t(text)].element; at != holder && holdsOnly(document, at, text);
         at = document.elements()[std::size_t(at)].parent)
        own = at;
    return own;
}

bool isLikeThatBefore(const HtmlDocument &document, int element)
{
    const HtmlElement &it = document.elements()[std::size_t(element)];
    for (int other = it.parent + 1; other < element; other = document.elements()[std::size_t(other)].end) {
        const HtmlElement &before = document.elements()[std::size_t(other)];
        if (before.end == element)
            return before.tag == it.tag &&
                   before.value(QLatin1String("class")) == it.value(QLatin1String("class"));
    }
    return false;
}

/// A line of a list, that there may be one more of.
bool isOneOfSeveral(const HtmlDocument &document, int element)
{
    const HtmlElement &it = document.elements()[std::size_t(element)];
    const bool isLine = !isPartOfLine(it.tag) || isLikeThatBefore(document, element);
    return isLine && !it.has(QLatin1String("data-start"));
}

Result<MarkupEdit> copied(const HtmlDocument &html, const QString &file, int element, const QString &text)
{
    MarkupEdits copying(html, file);
    const auto done = copying.duplicate(element);
    const auto twice = done ? copying.finish() : fail(done.error());
    if (!twice)
        return twice;
    MarkupEdits writing(twice->after, file);
    const int copy = html.elements()[std::size_t(element)].end;
    const auto set = writing.setTextRun(twice->after.elements()[std::size_t(copy)].firstText, text);
    auto written = set ? writing.finish() : fail(set.error());
    if (!written)
        return written;
    return MarkupEdit{twice->patch.followedBy(written->patch), std::move(written->after)};
}

/// Where a line goes that follows all that is in an element.
qsizetype placeOfLine(const HtmlDocument &html, int holder, int last)
{
    int child = html.texts()[std::size_t(last)].element;
    while (child != holder && html.elements()[std::size_t(child)].parent != holder)
        child = html.elements()[std::size_t(child)].parent;
    if (child != holder) {
        const auto span = elementSpan(html, child);
        return span ? span->end() : -1;
    }
    SourceSpan span = html.texts()[std::size_t(last)].span;
    while (span.length > 0 && QByteArray(" \t\r\n\f").contains(html.source()[span.end() - 1]))
        --span.length;
    return span.end();
}

/// The document with a break more, and with other words in one element.
bool hasOneLineMore(const HtmlDocument &before, const HtmlDocument &after, int holder, qsizetype at)
{
    MarkupOutline wanted = *outlineOf(before), found = *outlineOf(after);
    const int end = before.elements()[std::size_t(holder)].end;
    int index = holder + 1;
    while (index < end && before.offsetOf(index) < at)
        ++index;
    OutlineElement line;
    line.tag = QStringLiteral("br");
    line.depth = wanted[std::size_t(holder)].depth + 1;
    wanted.insert(wanted.begin() + index, line);
    wanted[std::size_t(holder)].text = found[std::size_t(holder)].text;
    std::vector<const OutlineElement *> expected;
    for (const OutlineElement &element : wanted)
        expected.push_back(&element);
    return !firstDifference(expected, found);
}

Result<MarkupEdit> withLine(const HtmlDocument &html, const QString &file, int holder, const QString &text)
{
    const HtmlElement &element = html.elements()[std::size_t(holder)];
    const qsizetype at = placeOfLine(html, holder, element.endText - 1);
    const auto refused = [&] {
        return fail(ErrorKind::Composition,
                    TextListWords::tr("No text can be added to %1.").arg(whereIs(html, holder)));
    };
    if (at < 0)
        return refused();
    const auto patch = SourcePatch::create(file, {{at, {}, "<br>" + escapedText(text)}});
    const auto bytes = patch ? patch->applied(html.source()) : fail(patch.error());
    auto after = bytes ? HtmlDocument::parse(*bytes) : fail(bytes.error());
    if (!after)
        return fail(after.error());
    if (!hasOneLineMore(html, *after, holder, at) ||
        after->elements()[std::size_t(holder)].endText != element.endText + 1)
        return refused();
    return MarkupEdit{*patch, std::move(*after)};
}

/// The `<br>` right before some bytes of an element, or else the one right behind them.
std::optional<int> breakBeside(const HtmlDocument &html, int holder, SourceSpan span)
{
    const auto isClose = [&html](qsizetype from, qsizetype to) {
        return from <= to && html.source().mid(from, to - from).trimmed().isEmpty();
    };
    std::optional<int> behind;
    for (int i = holder + 1; i < html.elements()[std::size_t(holder)].end; ++i) {
        const HtmlElement &element = html.elements()[std::size_t(i)];
        if (element.tag != QLatin1String("br") || !element.startTag)
            continue;
        if (isClose(element.startTag->end(), span.offset))
            return i;
        if (!behind && isClose(span.end(), element.startTag->offset))
            behind = i;
    }
    return behind;
}

/// What is left of a text that goes: the white space that the lines around it are written with.
QString spacesOf(const HtmlDocument &html, SourceSpan span, bool keepsFirst)
{
    const QString written = QString::fromUtf8(html.sourceOf(span));
    const QString words = written.trimmed();
    const qsizetype at = written.indexOf(words);
    return keepsFirst ? written.left(at) : written.mid(at + words.size());
}

} // namespace

Result<> addText(Document &document, const ElementPath &element, const QString &text)
{
    const auto holder = document.find(element);
    if (!holder)
        return fail(holder.error());
    const HtmlDocument &html = *document.html(element.file);
    const HtmlElement &it = html.elements()[std::size_t(*holder)];
    if (it.firstText == it.endText)
        return EditorActions(document).setText(element, text);
    const int own = elementOfItsOwn(html, *holder, it.endText - 1);
    auto edit = own != *holder && isOneOfSeveral(html, own) ? copied(html, element.file, own, text)
                                                            : withLine(html, element.file, *holder, text);
    if (!edit)
        return fail(edit.error());
    const QString step = TextListWords::tr("Add a text to %1").arg(composition::clipLabel(html, *holder));
    std::vector<Document::FileEdit> edits;
    edits.push_back({std::move(edit->patch), std::move(edit->after)});
    return document.perform(EditId::Insert, step, std::move(edits));
}

Result<> removeText(Document &document, EditorActions &actions, const ElementPath &element, int run)
{
    const auto holder = document.find(element);
    if (!holder)
        return fail(holder.error());
    const HtmlDocument &html = *document.html(element.file);
    const HtmlElement &it = html.elements()[std::size_t(*holder)];
    if (it.endText - it.firstText < 2)
        return fail(ErrorKind::Usage,
                    TextListWords::tr("This is the only text of %1. Delete the element itself instead.")
                        .arg(composition::clipLabel(html, *holder)));
    const int text = it.firstText + run;
    const SourceSpan span = html.texts()[std::size_t(text)].span;
    const int own = elementOfItsOwn(html, *holder, text);
    const auto ownSpan = own == *holder ? Result<SourceSpan>(span) : elementSpan(html, own);
    if (!ownSpan)
        return fail(ownSpan.error());
    const auto beside = breakBeside(html, *holder, *ownSpan);
    if (own != *holder) {
        QList<ElementPath> gone{document.paths(element.file)->of(own)};
        if (beside)
            gone.append(document.paths(element.file)->of(*beside));
        return actions.deleteClips(gone);
    }
    EditBatch batch(document);
    const auto target = batch.at(element);
    if (!target)
        return fail(target.error());
    const bool isBehind = beside && html.offsetOf(*beside) >= span.end();
    Result<> done = target->edits->rewriteTextRun(text, spacesOf(html, span, isBehind));
    if (done && beside)
        done = target->edits->remove(*beside);
    if (!done)
        return done;
    return batch.commit(EditId::SetText,
                        TextListWords::tr("Remove a text of %1").arg(composition::clipLabel(html, *holder)));
}

} // namespace muto::edit
