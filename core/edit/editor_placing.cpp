// What EditorActions does that makes new elements, or puts some elsewhere in the source.

#include "core/edit/clip_edits.h"
#include "core/edit/clipboard_edits.h"
#include "core/edit/edit_batch.h"
#include "core/edit/edited_elements.h"
#include "core/edit/editor_actions.h"

namespace muto::edit {

using composition::HtmlDocument;

namespace {

/// Where the copies of elements are, each right behind its original.
std::vector<int> copiesOf(const HtmlDocument &before, const std::vector<int> &elements)
{
    std::vector<int> copies;
    int added = 0;
    for (const int element : elements) {
        copies.push_back(before.elements()[element].end + added);
        added += sizeOf(before, element);
    }
    return copies;
}

QSet<QString> idsIn(const HtmlDocument *page)
{
    QSet<QString> ids;
    for (int i = 0; page && i < int(page->elements().size()); ++i)
        ids.insert(page->elements()[std::size_t(i)].value(QLatin1String("id")));
    return ids;
}

/// Where the elements of a fragment are that was put at a place.
std::vector<int> elementsAt(int index, const HtmlDocument &fragment)
{
    std::vector<int> elements = sideBySide(fragment);
    for (int &element : elements)
        element += index;
    return elements;
}

} // namespace

Result<ElementPath> EditorActions::commitAt(const EditBatch &batch, EditId id, const QString &text,
                                            const QString &file, int element)
{
    auto edits = batch.finish();
    if (!edits)
        return fail(edits.error());
    const Document::FileEdit *edit = editOf(*edits, file);
    const ElementPath path = ElementPaths(edit ? *edit->after : *m_document.html(file), file).of(element);
    const auto performed = m_document.perform(id, text, std::move(*edits), QList<ElementPath>{path});
    return performed ? Result<ElementPath>(path) : fail(performed.error());
}

Result<ElementPath> EditorActions::splitClip(const ElementPath &clip, double at)
{
    const auto halves = splitClips({{clip, at}});
    return halves ? Result<ElementPath>(halves->front()) : fail(halves.error());
}

Result<QList<ElementPath>> EditorActions::splitClips(const QList<ElementPath> &clips, double at)
{
    std::vector<ClipCut> cuts;
    for (const ElementPath &clip : clips)
        cuts.push_back({clip, at});
    return splitClips(cuts);
}

Result<QList<ElementPath>> EditorActions::splitClips(const std::vector<ClipCut> &cuts)
{
    EditBatch batch = timingBatch();
    std::map<QString, std::map<int, double>> times;
    for (const ClipCut &each : cuts) {
        const auto target = batch.at(each.clip);
        if (!target)
            return fail(target.error());
        times[each.clip.file].emplace(target->element, each.at);
    }
    std::map<QString, std::vector<int>> cut;
    QList<ElementPath> clips;
    std::optional<Error> why;
    for (const auto &[file, inFile] : times) {
        for (const auto &[element, at] : inFile) {
            const ElementPath path = m_document.paths(file)->of(element);
            const auto target = batch.at(path);
            const auto can = target ? checkSplit(*target->html, element, at) : fail(target.error());
            if (!can) {
                why = can.error();
                continue;
            }
            if (const auto split = edit::splitClip(*target->edits, *target->html, element, at); !split)
                return fail(split.error());
            cut[file].push_back(element);
            clips.append(path);
        }
    }
    if (cut.empty())
        return cuts.size() == 1 ? fail(*why)
                                : fail(ErrorKind::Composition, tr("None of these clips can be split here."),
                                       why ? why->message : QString());
    return commitCopies(batch, EditId::Split,
                        what(tr("Split %1"), tr("Split %n clips", nullptr, int(clips.size())), clips), cut);
}

Result<QList<ElementPath>> EditorActions::duplicateClips(const QList<ElementPath> &clips)
{
    EditBatch batch = timingBatch();
    if (const auto targets = batch.at(clips); !targets)
        return fail(targets.error());
    const auto byFile = outermost(m_document, clips);
    for (const auto &[file, elements] : byFile) {
        batch.giveWay(file, copiesOf(*m_document.html(file), elements), true);
        const auto target = batch.at(m_document.paths(file)->of(elements.front()));
        const auto copied = target ? edit::duplicateClips(*target->edits, *target->html, elements,
                                                          spanOf(*target->html, elements))
                                   : fail(target.error());
        if (!copied)
            return fail(copied.error());
    }
    return commitCopies(
        batch, EditId::Duplicate,
        what(tr("Duplicate %1"), tr("Duplicate %n elements", nullptr, int(clips.size())), clips), byFile);
}

/// Each element has a copy right behind it; the copies are selected, and their addresses are the answer.
Result<QList<ElementPath>> EditorActions::commitCopies(const EditBatch &batch, EditId id, const QString &text,
                                                       const std::map<QString, std::vector<int>> &byFile)
{
    auto edits = batch.finish();
    if (!edits)
        return fail(edits.error());
    QList<ElementPath> copies;
    for (const auto &[file, elements] : byFile) {
        const ElementPaths paths(*editOf(*edits, file)->after, file);
        for (const int copy : copiesOf(*m_document.html(file), elements))
            copies.append(paths.of(copy));
    }
    const auto performed = m_document.perform(id, text, std::move(*edits), copies);
    return performed ? Result<QList<ElementPath>>(copies) : fail(performed.error());
}

Result<QList<ElementPath>> EditorActions::paste(const QByteArray &fragment, const ElementPath &into,
                                                std::optional<double> start, const QString &from)
{
    EditBatch batch = timingBatch();
    const auto target = batch.at(into);
    const auto source = target ? pastedSource(fragment, *target->html, start, idsIn(m_document.html(from)))
                               : fail(target.error());
    const auto parsed = source ? HtmlDocument::parse(source->source.trimmed()) : fail(source.error());
    const auto there =
        parsed ? findPlace(*target->html, Place::IntoLast, target->element) : fail(parsed.error());
    const auto inserted =
        there ? target->edits->insert(*parsed, Place::IntoLast, target->element) : fail(there.error());
    const std::vector<int> elements = inserted ? elementsAt(there->index, *parsed) : std::vector<int>();
    batch.giveWay(into.file, elements, true);
    if (source)
        batch.notePasted(into.file, source->newIds);
    auto edits = inserted ? batch.finish() : fail(inserted.error());
    if (!edits)
        return fail(edits.error());
    const ElementPaths paths(*editOf(*edits, into.file)->after, into.file);
    QList<ElementPath> pasted;
    for (const int element : elements)
        pasted.append(paths.of(element));
    const auto performed =
        m_document.perform(EditId::Paste, pasteName(pasted.size()), std::move(*edits), pasted);
    return performed ? Result<QList<ElementPath>>(pasted) : fail(performed.error());
}

QString EditorActions::pasteName(qsizetype elements)
{
    return elements == 1 ? tr("Paste") : tr("Paste %1 elements").arg(elements);
}

Result<ElementPath> EditorActions::insert(const QByteArray &fragment, Place place, const ElementPath &target)
{
    const auto parsed = HtmlDocument::parse(fragment.trimmed());
    if (!parsed)
        return fail(parsed.error());
    // A style sheet or a script makes no film longer or shorter.
    EditBatch batch = hasTimes(*parsed) ? timingBatch() : EditBatch(m_document);
    const auto found = batch.at(target);
    const auto there = found ? findPlace(*found->html, place, found->element) : fail(found.error());
    const auto inserted = there ? found->edits->insert(*parsed, place, found->element) : fail(there.error());
    if (inserted)
        batch.giveWay(target.file, elementsAt(there->index, *parsed), true);
    return inserted ? commitAt(batch, EditId::Insert, tr("Insert"), target.file, there->index)
                    : fail(inserted.error());
}

Result<ElementPath> EditorActions::moveElement(const ElementPath &element, Place place,
                                               const ElementPath &target)
{
    if (element.file != target.file)
        return fail(ErrorKind::Usage, tr("Elements can only be moved within their file."));
    EditBatch batch(m_document);
    const auto moved = batch.at(element), found = batch.at(target);
    if (!moved || !found)
        return fail(moved ? found.error() : moved.error());
    const auto there = findPlace(*found->html, place, found->element);
    const auto done = there ? moved->edits->move(moved->element, place, found->element) : fail(there.error());
    const auto edits = done ? batch.finish() : fail(done.error());
    if (!edits)
        return fail(edits.error());
    if (edits->empty() || edits->front().patch.isEmpty())
        return element;
    const int size = sizeOf(*found->html, moved->element);
    const int index = there->index > moved->element ? there->index - size : there->index;
    return commitAt(batch, EditId::MoveElement, tr("Move %1 in the layers").arg(nameOf(element)),
                    element.file, index);
}

} // namespace muto::edit
