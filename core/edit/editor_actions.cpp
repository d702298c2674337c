#include "core/edit/editor_actions.h"

#include "core/composition/clip_facts.h"
#include "core/edit/clip_edits.h"
#include "core/edit/clip_times.h"
#include "core/edit/edit_batch.h"
#include "core/edit/edited_elements.h"
#include "core/edit/film_rate.h"
#include "core/edit/id_references.h"
#include "core/edit/markup_text.h"
#include "core/edit/ripple_edits.h"
#include "core/edit/step_words.h"

#include <algorithm>

namespace muto::edit {

using composition::HtmlDocument;
using composition::HtmlElement;

namespace {

const QString kTrackIndex = QStringLiteral("data-track-index");
const QString kStart = QStringLiteral("data-start");

bool isHidden(const Document &document, const ElementPath &path)
{
    const auto element = document.find(path);
    return element && document.html(path.file)->elements()[*element].has(QLatin1String("data-hidden"));
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
    return elements.size() == 1 ? one.arg(nameOf(elements.front())) : several;
}

double EditorActions::secondsOf(const ElementPath &element, FrameIndex frame) const
{
    return filmRate(m_document, element.file).timeOf(frame.value);
}

EditBatch EditorActions::timingBatch() const
{
    EditBatch batch(m_document);
    batch.setFollowers(m_followers);
    batch.fitDurations(m_durationFollows);
    return batch;
}

Result<> EditorActions::giveTimes(const ElementPath &element, double start, double seconds)
{
    EditBatch batch(m_document);
    const auto target = batch.at(element);
    if (!target)
        return fail(target.error());
    const HtmlElement &found = target->html->elements()[target->element];
    if (found.has(QLatin1String("data-start")))
        return fail(ErrorKind::Usage, tr("%1 is a clip already").arg(nameOf(element)));
    auto given = target->edits->setAttribute(target->element, kStart, secondsText(start));
    if (given)
        given = target->edits->setAttribute(target->element, QStringLiteral("data-duration"),
                                            durationText(start, start + seconds));
    batch.giveWay(element.file, {target->element}, true);
    return given ? batch.commit(EditId::MoveClips, tr("Give %1 a start and a length").arg(nameOf(element)))
                 : given;
}

Result<> EditorActions::slipClip(const ElementPath &clip, double mediaStart,
                                 std::optional<double> sourceSeconds)
{
    EditBatch batch(m_document);
    const auto target = batch.at(clip);
    const auto slipped = target ? edit::slipClip(*target->edits, *target->html, target->element, mediaStart,
                                                 sourceSeconds ? sourceSeconds : sourceLength(clip))
                                : fail(target.error());
    return slipped ? batch.commit(EditId::SlipClip, tr("Slip %1").arg(nameOf(clip))) : slipped;
}

Result<> EditorActions::addDeletion(EditBatch &batch, const QList<ElementPath> &clips, bool ripples) const
{
    if (const auto targets = batch.at(clips); !targets)
        return fail(targets.error());
    for (const auto &[file, elements] : outermost(m_document, clips)) {
        const auto target = batch.at(m_document.paths(file)->of(elements.front()));
        if (!target)
            return fail(target.error());
        const auto starts = ripples ? startsAfterRemoval(*target->html, elements) : std::map<int, double>();
        if (const auto done = edit::deleteClips(*target->edits, *target->html, elements, starts); !done)
            return done;
    }
    return ok();
}

Result<> EditorActions::deleteClips(const QList<ElementPath> &clips)
{
    EditBatch batch = timingBatch();
    const auto deleted = addDeletion(batch, clips, false);
    return deleted ? batch.commit(
                         EditId::Delete,
                         what(tr("Delete %1"), tr("Delete %n elements", nullptr, int(clips.size())), clips),
                         QList<ElementPath>())
                   : deleted;
}

Result<> EditorActions::rippleDelete(const QList<ElementPath> &clips)
{
    EditBatch batch = timingBatch();
    const auto deleted = addDeletion(batch, clips, true);
    const QString text = what(tr("Delete %1 and close the gap"),
                              tr("Delete %n clips and close the gaps", nullptr, int(clips.size())), clips);
    return deleted ? batch.commit(EditId::RippleDelete, text, QList<ElementPath>()) : deleted;
}

Result<> EditorActions::setTrack(const QList<ElementPath> &clips, int track)
{
    EditBatch batch(m_document);
    const auto set = forEach(batch, clips, [track](MarkupEdits &edits, int element) {
        return edits.setAttribute(element, kTrackIndex, QString::number(track));
    });
    for (const auto &[file, elements] : elementsOf(m_document, clips))
        batch.giveWay(file, elements, false);
    const QString text = clips.size() == 1
                             ? tr("Move %1 to track %2").arg(nameOf(clips.front()), QString::number(track))
                             : tr("Move %n clips to track %1", nullptr, int(clips.size())).arg(track);
    return set ? batch.commit(EditId::SetTrack, text) : set;
}

Result<> EditorActions::setHidden(const QList<ElementPath> &elements, bool hidden)
{
    EditBatch batch(m_document);
    const auto set = forEach(batch, elements, [hidden](MarkupEdits &edits, int element) {
        return edits.setFlag(element, QStringLiteral("data-hidden"), hidden);
    });
    const QString text =
        hidden ? what(tr("Hide %1"), tr("Hide %n elements", nullptr, int(elements.size())), elements)
               : what(tr("Show %1"), tr("Show %n elements", nullptr, int(elements.size())), elements);
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

std::optional<BoundText> EditorActions::boundText(const ElementPath &element) const
{
    return boundTextOf(m_document, element, m_hostOf ? m_hostOf(element) : std::nullopt);
}

Result<> EditorActions::setText(const ElementPath &element, const QString &text)
{
    EditBatch batch(m_document);
    const auto target = batch.at(element);
    if (!target)
        return fail(target.error());
    const QString step = tr("Edit the text of %1").arg(nameOf(element));
    if (const auto bound = boundText(element))
        return setBoundText(m_document, element, *bound, text, step);
    const auto set = target->edits->setText(target->element, text);
    return set ? batch.commit(EditId::SetText, step) : set;
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
