#include "core/edit/editor_actions.h"

#include "core/composition/clip_facts.h"
#include "core/edit/clip_edits.h"
#include "core/edit/clip_times.h"
#include "core/edit/clipboard_edits.h"
#include "core/edit/edit_batch.h"
#include "core/edit/edit_words.h"
#include "core/edit/element_span.h"
#include "core/edit/id_references.h"
#include "core/edit/markup_text.h"
#include "core/edit/ripple_edits.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

/// By file, in document order.
std::map<QString, std::vector<int>> elementsOf(const Document &document, const QList<ElementPath> &paths)
{
    std::map<QString, std::vector<int>> elements;
    for (const ElementPath &path : paths) {
        if (const auto element = document.find(path))
            elements[path.file].push_back(*element);
    }
    for (auto &[file, inFile] : elements) {
        std::sort(inFile.begin(), inFile.end());
        inFile.erase(std::unique(inFile.begin(), inFile.end()), inFile.end());
    }
    return elements;
}

/// Those that lie in no other of the list.
std::map<QString, std::vector<int>> outermost(const Document &document, const QList<ElementPath> &paths)
{
    std::map<QString, std::vector<int>> elements = elementsOf(document, paths);
    for (auto &[file, inFile] : elements) {
        const HtmlDocument &html = *document.html(file);
        int end = -1;
        std::erase_if(inFile, [&](int element) {
            const bool isInside = element < end;
            end = std::max(end, html.elements()[element].end);
            return isInside;
        });
    }
    return elements;
}

bool isHidden(const Document &document, const ElementPath &path)
{
    const auto element = document.find(path);
    return element && document.html(path.file)->elements()[*element].has(QLatin1String("data-hidden"));
}

int sizeOf(const HtmlDocument &html, int element)
{
    return html.elements()[element].end - element;
}

const Document::FileEdit *editOf(const std::vector<Document::FileEdit> &edits, const QString &file)
{
    const auto found = std::find_if(edits.begin(), edits.end(), [&file](const Document::FileEdit &edit) {
        return edit.patch.file() == file;
    });
    return found == edits.end() ? nullptr : &*found;
}

/// Something that is done to each of several elements.
template<typename Change>
Result<> forEach(EditBatch &batch, const QList<ElementPath> &paths, Change &&change)
{
    const auto targets = batch.at(paths);
    if (!targets)
        return fail(targets.error());
    for (const EditBatch::Target &target : *targets) {
        if (const Result<> changed = change(*target.edits, target.element); !changed)
            return changed;
    }
    return ok();
}

} // namespace

QString EditorActions::nameOf(const ElementPath &element) const
{
    const auto found = m_document.find(element);
    return found ? composition::clipLabel(*m_document.html(element.file), *found) : element.steps;
}

/// "Move Title", "Move 3 elements".
QString EditorActions::what(const QString &one, const QString &several,
                            const QList<ElementPath> &elements) const
{
    return elements.size() == 1 ? one.arg(nameOf(elements.front())) : several.arg(elements.size());
}

double EditorActions::secondsOf(const ElementPath &element, FrameIndex frame) const
{
    const HtmlDocument *html = m_document.html(element.file);
    return (html ? ClipTimes(*html).frameRate() : FrameRate()).timeOf(frame.value);
}

EditBatch EditorActions::timingBatch() const
{
    EditBatch batch(m_document);
    batch.setFollowers(m_followers);
    batch.fitDurations(m_durationFollows);
    return batch;
}

Result<> EditorActions::moveClips(const std::vector<ClipMove> &moves)
{
    EditBatch batch = timingBatch();
    QList<ElementPath> clips;
    std::map<QString, std::map<int, double>> starts;
    for (const ClipMove &move : moves) {
        const auto target = batch.at(move.clip);
        if (!target)
            return fail(target.error());
        clips.append(move.clip);
        starts[move.clip.file].emplace(target->element, move.start);
        const auto track =
            move.track ? target->edits->setAttribute(target->element, QStringLiteral("data-track-index"),
                                                     QString::number(*move.track))
                       : ok();
        if (!track)
            return track;
    }
    for (const auto &[file, inFile] : starts) {
        const auto target = batch.at(m_document.paths(file)->of(inFile.begin()->first));
        const auto moved =
            target ? edit::moveClips(*target->edits, *target->html, inFile) : fail(target.error());
        if (!moved)
            return moved;
    }
    return batch.commit(EditId::MoveClips, what(tr("Move %1"), tr("Move %1 clips"), clips));
}

Result<> EditorActions::trimStart(const ElementPath &clip, double start)
{
    EditBatch batch = timingBatch();
    const auto target = batch.at(clip);
    const auto trimmed =
        target ? trimClipStart(*target->edits, *target->html, target->element, start) : fail(target.error());
    return trimmed ? batch.commit(EditId::TrimStart, tr("Trim the start of %1").arg(nameOf(clip))) : trimmed;
}

Result<> EditorActions::trimEnd(const ElementPath &clip, double end, std::optional<double> sourceSeconds)
{
    EditBatch batch = timingBatch();
    const auto target = batch.at(clip);
    const auto trimmed = target
                             ? trimClipEnd(*target->edits, *target->html, target->element, end, sourceSeconds)
                             : fail(target.error());
    return trimmed ? batch.commit(EditId::TrimEnd, tr("Trim the end of %1").arg(nameOf(clip))) : trimmed;
}

Result<> EditorActions::slipClip(const ElementPath &clip, double mediaStart,
                                 std::optional<double> sourceSeconds)
{
    EditBatch batch(m_document);
    const auto target = batch.at(clip);
    const auto slipped =
        target ? edit::slipClip(*target->edits, *target->html, target->element, mediaStart, sourceSeconds)
               : fail(target.error());
    return slipped ? batch.commit(EditId::SlipClip, tr("Slip %1").arg(nameOf(clip))) : slipped;
}

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
    const auto halves = splitClips({clip}, at);
    return halves ? Result<ElementPath>(halves->front()) : fail(halves.error());
}

Result<QList<ElementPath>> EditorActions::splitClips(const QList<ElementPath> &clips, double at)
{
    EditBatch batch = timingBatch();
    const auto targets = batch.at(clips);
    if (!targets)
        return fail(targets.error());
    const auto byFile = elementsOf(m_document, clips);
    for (const EditBatch::Target &target : *targets) {
        if (const auto split = edit::splitClip(*target.edits, *target.html, target.element, at); !split)
            return fail(split.error());
    }
    return commitCopies(batch, EditId::Split, what(tr("Split %1"), tr("Split %1 clips"), clips), byFile);
}

Result<> EditorActions::addDeletion(EditBatch &batch, const QList<ElementPath> &clips, bool ripples) const
{
    if (const auto targets = batch.at(clips); !targets)
        return fail(targets.error());
    for (const auto &[file, elements] : outermost(m_document, clips)) {
        const auto target = batch.at(m_document.paths(file)->of(elements.front()));
        auto done =
            target ? edit::deleteClips(*target->edits, *target->html, elements) : fail(target.error());
        if (done && ripples)
            done =
                edit::moveClips(*target->edits, *target->html, startsAfterRemoval(*target->html, elements));
        if (!done)
            return done;
    }
    return ok();
}

Result<> EditorActions::deleteClips(const QList<ElementPath> &clips)
{
    EditBatch batch = timingBatch();
    const auto deleted = addDeletion(batch, clips, false);
    return deleted ? batch.commit(EditId::Delete, what(tr("Delete %1"), tr("Delete %1 elements"), clips),
                                  QList<ElementPath>())
                   : deleted;
}

Result<> EditorActions::rippleDelete(const QList<ElementPath> &clips)
{
    EditBatch batch = timingBatch();
    const auto deleted = addDeletion(batch, clips, true);
    const QString text =
        what(tr("Delete %1 and close the gap"), tr("Delete %1 clips and close the gaps"), clips);
    return deleted ? batch.commit(EditId::RippleDelete, text, QList<ElementPath>()) : deleted;
}

Result<> EditorActions::closeGaps(const QList<ElementPath> &clips)
{
    EditBatch batch = timingBatch();
    const auto targets = batch.at(clips);
    if (!targets)
        return fail(targets.error());
    std::map<const HtmlDocument *, std::vector<int>> tracks;
    for (const EditBatch::Target &target : *targets) {
        const ClipTimes times(*target.html);
        if (const composition::Clip *clip = times.find(target.element))
            tracks[target.html].push_back(clip->track);
    }
    for (const EditBatch::Target &target : *targets) {
        const auto found = tracks.find(target.html);
        if (found == tracks.end())
            continue;
        const auto moved =
            edit::moveClips(*target.edits, *target.html, startsWithoutGaps(*target.html, found->second));
        if (!moved)
            return moved;
        tracks.erase(found);
    }
    return batch.commit(EditId::CloseGaps, tr("Close gaps"));
}

Result<QList<ElementPath>> EditorActions::duplicateClips(const QList<ElementPath> &clips)
{
    EditBatch batch = timingBatch();
    if (const auto targets = batch.at(clips); !targets)
        return fail(targets.error());
    const auto byFile = outermost(m_document, clips);
    for (const auto &[file, elements] : byFile) {
        const auto target = batch.at(m_document.paths(file)->of(elements.front()));
        const auto copied = target ? edit::duplicateClips(*target->edits, *target->html, elements,
                                                          spanOf(*target->html, elements))
                                   : fail(target.error());
        if (!copied)
            return fail(copied.error());
    }
    return commitCopies(batch, EditId::Duplicate,
                        what(tr("Duplicate %1"), tr("Duplicate %1 elements"), clips), byFile);
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
        const HtmlDocument &before = *m_document.html(file);
        const ElementPaths paths(*editOf(*edits, file)->after, file);
        int added = 0;
        for (int element : elements) {
            copies.append(paths.of(before.elements()[element].end + added));
            added += sizeOf(before, element);
        }
    }
    const auto performed = m_document.perform(id, text, std::move(*edits), copies);
    return performed ? Result<QList<ElementPath>>(copies) : fail(performed.error());
}

Result<> EditorActions::setTrack(const QList<ElementPath> &clips, int track)
{
    EditBatch batch(m_document);
    const auto set = forEach(batch, clips, [track](MarkupEdits &edits, int element) {
        return edits.setAttribute(element, QStringLiteral("data-track-index"), QString::number(track));
    });
    const QString text = what(tr("Move %1 to track %2"), tr("Move %1 clips to track %2"), clips);
    return set ? batch.commit(EditId::SetTrack, text.arg(track)) : set;
}

Result<> EditorActions::setHidden(const QList<ElementPath> &elements, bool hidden)
{
    EditBatch batch(m_document);
    const auto set = forEach(batch, elements, [hidden](MarkupEdits &edits, int element) {
        return edits.setFlag(element, QStringLiteral("data-hidden"), hidden);
    });
    const QString text = hidden ? what(tr("Hide %1"), tr("Hide %1 elements"), elements)
                                : what(tr("Show %1"), tr("Show %1 elements"), elements);
    return set ? batch.commit(EditId::SetHidden, text) : set;
}

Result<> EditorActions::toggleHidden(const QList<ElementPath> &elements)
{
    const bool allHidden = std::all_of(elements.begin(), elements.end(), [this](const ElementPath &path) {
        return isHidden(m_document, path);
    });
    return setHidden(elements, !allHidden);
}

Result<> EditorActions::setAttribute(const QList<ElementPath> &elements, const QString &name,
                                     const std::optional<QString> &value)
{
    EditBatch batch(m_document);
    const auto set = forEach(batch, elements, [&](MarkupEdits &edits, int element) {
        return edits.apply(element, {name, value});
    });
    return set ? batch.commit(EditId::SetAttribute, attributeStepText(name, value)) : set;
}

Result<> EditorActions::setFlag(const QList<ElementPath> &elements, const QString &name, bool on)
{
    EditBatch batch(m_document);
    const auto set = forEach(
        batch, elements, [&](MarkupEdits &edits, int element) { return edits.setFlag(element, name, on); });
    return set ? batch.commit(EditId::SetAttribute, flagStepText(name, on)) : set;
}

Result<> EditorActions::setStyle(const QList<ElementPath> &elements, const std::vector<StyleChange> &changes)
{
    EditBatch batch(m_document);
    const auto set = forEach(
        batch, elements, [&](MarkupEdits &edits, int element) { return edits.setStyles(element, changes); });
    return set ? batch.commit(EditId::SetStyle, styleStepText(changes)) : set;
}

Result<> EditorActions::setText(const ElementPath &element, const QString &text)
{
    EditBatch batch(m_document);
    const auto target = batch.at(element);
    const auto set = target ? target->edits->setText(target->element, text) : fail(target.error());
    return set ? batch.commit(EditId::SetText, tr("Edit the text of %1").arg(nameOf(element))) : set;
}

Result<> EditorActions::setTextRun(const ElementPath &element, int run, const QString &text)
{
    EditBatch batch(m_document);
    const auto target = batch.at(element);
    if (!target)
        return fail(target.error());
    const HtmlElement &holder = target->html->elements()[target->element];
    if (run < 0 || run >= holder.endText - holder.firstText)
        return fail(ErrorKind::Usage, tr("There is no text %1 in %2.").arg(run + 1).arg(nameOf(element)));
    const auto set = target->edits->setTextRun(holder.firstText + run, text);
    return set ? batch.commit(EditId::SetText, tr("Edit the text of %1").arg(nameOf(element))) : set;
}

Result<std::vector<int>> EditorActions::renameId(const ElementPath &element, const QString &id)
{
    if (!isReferableId(id))
        return fail(ErrorKind::Composition, tr("\"%1\" cannot be an id.").arg(id),
                    tr("Use letters, digits, and the characters _ . : -"));
    EditBatch batch(m_document);
    const auto target = batch.at(element);
    if (!target)
        return fail(target.error());
    const auto &elements = target->html->elements();
    const auto uses = [&elements](const QString &wanted) {
        return std::count_if(elements.begin(), elements.end(), [&wanted](const HtmlElement &each) {
            return each.value(QLatin1String("id")) == wanted;
        });
    };
    const QString old = elements[target->element].value(QLatin1String("id"));
    if (id == old)
        return std::vector<int>();
    if (uses(id) > 0)
        return fail(ErrorKind::Composition, tr("There is an element with the id %1 already.").arg(id));
    Result<> done = target->edits->setAttribute(target->element, QStringLiteral("id"), id);
    const bool isKnownByIt = !old.isEmpty() && uses(old) == 1;
    for (int i = 0; isKnownByIt && i < int(elements.size()); ++i) {
        for (const auto &attribute : elements[i].attributes) {
            const auto renamed = withReferenceRenamed(attribute.name, attribute.value, old, id);
            if (done && renamed)
                done = target->edits->setAttribute(i, attribute.name, *renamed);
        }
    }
    const std::vector<int> lines = isKnownByIt ? codeThatNames(*target->html, old) : std::vector<int>();
    const QString text = tr("Rename %1 to %2").arg(old.isEmpty() ? nameOf(element) : old, id);
    const auto path =
        done ? commitAt(batch, EditId::RenameId, text, element.file, target->element) : fail(done.error());
    return path ? Result<std::vector<int>>(lines) : fail(path.error());
}

Result<QList<ElementPath>> EditorActions::paste(const QByteArray &fragment, const ElementPath &into,
                                                std::optional<double> start)
{
    EditBatch batch = timingBatch();
    const auto target = batch.at(into);
    const auto source = target ? pastedSource(fragment, *target->html, start) : fail(target.error());
    const auto there =
        source ? findPlace(*target->html, Place::IntoLast, target->element) : fail(source.error());
    const auto inserted =
        there ? target->edits->insert(*source, Place::IntoLast, target->element) : fail(there.error());
    auto edits = inserted ? batch.finish() : fail(inserted.error());
    if (!edits)
        return fail(edits.error());
    const HtmlDocument &after = *editOf(*edits, into.file)->after;
    const ElementPaths paths(after, into.file);
    QList<ElementPath> pasted;
    int element = there->index;
    for (int count = outermostCount(*source); count > 0; --count) {
        pasted.append(paths.of(element));
        element = after.elements()[element].end;
    }
    const QString text = pasted.size() == 1 ? tr("Paste") : tr("Paste %1 elements").arg(pasted.size());
    const auto performed = m_document.perform(EditId::Paste, text, std::move(*edits), pasted);
    return performed ? Result<QList<ElementPath>>(pasted) : fail(performed.error());
}

Result<ElementPath> EditorActions::insert(const QByteArray &fragment, Place place, const ElementPath &target)
{
    EditBatch batch(m_document);
    const auto found = batch.at(target);
    const auto there = found ? findPlace(*found->html, place, found->element) : fail(found.error());
    const auto inserted = there ? found->edits->insert(fragment, place, found->element) : fail(there.error());
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

Result<> EditorActions::replaceBytes(EditId id, const QString &text, const QString &file,
                                     const QByteArray &bytes)
{
    std::vector<Document::FileEdit> edits; // that the bytes can be a text, `perform` sees to
    edits.push_back({SourcePatch::between(file, m_document.bytes(file), bytes), std::nullopt, bytes});
    return m_document.perform(id, text, std::move(edits));
}

Result<> EditorActions::editSource(const QString &file, const QByteArray &bytes)
{
    return replaceBytes(EditId::EditSource, tr("Edit %1").arg(file), file, bytes);
}

Result<> EditorActions::takeOver(const QString &file, const QByteArray &bytes)
{
    return replaceBytes(EditId::TakeOver, tr("Take over %1 from disk").arg(file), file, bytes);
}

} // namespace muto::edit
