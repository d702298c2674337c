#include "core/composition/composition_reader.h"

#include "core/composition/clip_reader.h"
#include "core/composition/composition_words.h"
#include "core/composition/html_document.h"
#include "core/composition/reader_notes.h"
#include "core/composition/root_reader.h"
#include "core/composition/root_selection.h"
#include "core/composition/timing_attributes.h"

#include <QSet>

namespace muto::composition {

namespace {

tl::unexpected<Error> refuseForNoRoot(const QString &entry)
{
    return fail(
        ErrorKind::Composition,
        CompositionWords::tr("%1 contains no composition: no element has data-composition-id.").arg(entry),
        CompositionWords::tr("Add data-composition-id=\"main\" to the element that is the canvas."));
}

/// Only the mounts of one file may share a composition id: the page gives them ids of their own.
void noteDuplicates(const HtmlDocument &document, ReaderNotes &notes)
{
    QSet<QString> seen;
    for (const HtmlElement &element : document.elements()) {
        const HtmlAttribute *id = element.attribute(QLatin1String("data-composition-id"));
        if (!id || id->value.isEmpty() || element.inert || element.has(QLatin1String("data-composition-src")))
            continue;
        if (seen.contains(id->value))
            notes.push_back(
                {id->nameSpan.offset,
                 CompositionWords::tr("data-composition-id \"%1\" is used more than once; each composition "
                                      "needs an id of its own.")
                     .arg(quotable(id->value))});
        seen.insert(id->value);
    }
}

Result<ReadComposition> readFilm(const HtmlDocument &document, int root, const QString &entry)
{
    ReaderNotes notes;
    const auto facts = readRoot(document, root, entry, notes);
    if (!facts)
        return fail(facts.error());
    noteDuplicates(document, notes);
    Composition composition{entry, facts->id, facts->size, facts->duration, facts->frameRate, {}};
    composition.clips = readClips(document, root, facts->duration, notes);
    auto variables = readVariables(document, notes);
    return ReadComposition{std::move(composition), std::move(variables),
                           toIssues(std::move(notes), document, entry)};
}

} // namespace

Result<ReadComposition> readComposition(const QByteArray &html, const QString &entry)
{
    const auto document = HtmlDocument::parse(html);
    if (!document)
        return fail(document.error().within(CompositionWords::tr("Cannot read %1").arg(entry)));
    return readComposition(*document, entry);
}

Result<ReadComposition> readComposition(const HtmlDocument &document, const QString &entry)
{
    if (const auto root = findRoot(document))
        return readFilm(document, *root, entry);
    // A part for other pages, opened by itself: the page it stands for is what its template holds.
    if (const auto wrapping = findWrapping(document)) {
        const HtmlDocument opened = document.withTemplateOpened(*wrapping);
        if (const auto root = findRoot(opened))
            return readFilm(opened, *root, entry);
    }
    if (const auto page = findPlainPage(document))
        return readFilm(document, *page, entry);
    return refuseForNoRoot(entry);
}

} // namespace muto::composition
