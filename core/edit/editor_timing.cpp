// What EditorActions does about when clips are seen, and on which tracks they lie.

#include "core/edit/clip_edits.h"
#include "core/edit/clip_times.h"
#include "core/edit/edit_batch.h"
#include "core/edit/edited_elements.h"
#include "core/edit/editor_actions.h"
#include "core/edit/ripple_edits.h"

#include <utility>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

const QString kTrackAttribute = QStringLiteral("data-track-index");

/// The attribute as it is written.
std::optional<QString> writtenTrack(const composition::HtmlElement &element)
{
    const composition::HtmlAttribute *track = element.attribute(QLatin1String("data-track-index"));
    return track ? std::optional(track->value) : std::nullopt;
}

/// Only where it is on another.
Result<> putOnTrack(const EditBatch::Target &target, int track)
{
    const composition::Clip *clip = ClipTimes(*target.html).find(target.element);
    if (clip && clip->track == track)
        return ok();
    return target.edits->setAttribute(target.element, kTrackAttribute, QString::number(track));
}

} // namespace

std::optional<double> EditorActions::sourceLength(const ElementPath &clip) const
{
    return m_sourceLength ? m_sourceLength(clip) : std::nullopt;
}

/// A clip that has had to give way earlier in a gesture wants to be where it was when that began.
Result<> EditorActions::goHome(EditBatch &batch, const ElementPath &clip)
{
    const auto target = batch.at(clip);
    if (!target)
        return fail(target.error());
    if (std::exchange(m_homesOf, m_document.gesture()) != m_document.gesture() || m_homesOf == 0)
        m_homes.clear();
    const auto track = writtenTrack(target->html->elements()[target->element]);
    const auto home = m_homes.constFind(clip);
    if (home == m_homes.constEnd())
        m_homes.insert(clip, track);
    else if (*home != track)
        return target->edits->apply(target->element, {kTrackAttribute, *home});
    return ok();
}

Result<> EditorActions::moveClips(const std::vector<ClipMove> &moves)
{
    return moveAll(moves, true);
}

Result<> EditorActions::moveAll(const std::vector<ClipMove> &moves, bool giveWay)
{
    EditBatch batch = timingBatch();
    QList<ElementPath> clips;
    std::map<QString, std::map<int, double>> starts;
    for (const ClipMove &move : moves) {
        const auto target = batch.at(move.clip);
        if (!target)
            return fail(target.error());
        if (move.start) {
            clips.append(move.clip);
            starts[move.clip.file].emplace(target->element, *move.start);
        }
        const auto placed = move.track ? putOnTrack(*target, *move.track)
                            : giveWay  ? goHome(batch, move.clip)
                                       : ok();
        if (!placed)
            return placed;
    }
    for (const auto &[file, inFile] : starts) {
        const auto target = batch.at(m_document.paths(file)->of(inFile.begin()->first));
        const auto moved =
            target ? edit::moveClips(*target->edits, *target->html, inFile) : fail(target.error());
        if (!moved)
            return moved;
    }
    for (const auto &[file, elements] : elementsOf(m_document, clips)) {
        if (giveWay)
            batch.giveWay(file, elements, false);
    }
    return batch.commit(EditId::MoveClips,
                        what(tr("Move %1"), tr("Move %n clips", nullptr, int(clips.size())), clips));
}

Result<> EditorActions::trimOne(EditBatch &batch, EditId edge, const TrimWish &wish, bool givesWay)
{
    const auto target = batch.at(wish.clip);
    if (!target)
        return fail(target.error());
    if (const auto home = givesWay ? goHome(batch, wish.clip) : ok(); !home)
        return home;
    if (edge == EditId::TrimStart)
        return trimClipStart(*target->edits, *target->html, target->element, wish.at);
    const auto length = wish.sourceSeconds ? wish.sourceSeconds : sourceLength(wish.clip);
    return trimClipEnd(*target->edits, *target->html, target->element, wish.at, length);
}

Result<> EditorActions::trim(EditId edge, const std::vector<TrimWish> &wishes, bool giveWay)
{
    EditBatch batch = timingBatch();
    QList<ElementPath> clips;
    for (const TrimWish &wish : wishes) {
        if (const auto done = trimOne(batch, edge, wish, giveWay); !done)
            return wishes.size() == 1 ? done : fail(done.error().within(nameOf(wish.clip)));
        clips.append(wish.clip);
    }
    for (const auto &[file, elements] : elementsOf(m_document, clips)) {
        if (giveWay)
            batch.giveWay(file, elements, false);
    }
    const int count = int(clips.size());
    return batch.commit(
        edge, edge == EditId::TrimStart
                  ? what(tr("Trim the start of %1"), tr("Trim the start of %n clips", nullptr, count), clips)
                  : what(tr("Trim the end of %1"), tr("Trim the end of %n clips", nullptr, count), clips));
}

Result<> EditorActions::trimStarts(const std::vector<TrimWish> &wishes)
{
    return trim(EditId::TrimStart, wishes, true);
}

Result<> EditorActions::trimEnds(const std::vector<TrimWish> &wishes)
{
    return trim(EditId::TrimEnd, wishes, true);
}

Result<> EditorActions::closeGaps(const QList<ElementPath> &clips)
{
    return moveAsTold(clips, EditId::CloseGaps, tr("Close gaps"), &startsWithoutGaps);
}

Result<> EditorActions::closeGapBefore(const ElementPath &clip)
{
    return moveAsTold({clip}, EditId::CloseGaps, tr("Close the gap before %1").arg(nameOf(clip)),
                      [](const HtmlDocument &html, const std::vector<int> &elements) {
                          return startsWithoutGapBefore(html, elements.front());
                      });
}

Result<> EditorActions::moveAsTold(const QList<ElementPath> &clips, EditId id, const QString &text,
                                   const StartsOf &startsOf)
{
    EditBatch batch = timingBatch();
    if (const auto targets = batch.at(clips); !targets)
        return fail(targets.error());
    for (const auto &[file, elements] : elementsOf(m_document, clips)) {
        const auto target = batch.at(m_document.paths(file)->of(elements.front()));
        const auto moved =
            target ? edit::moveClips(*target->edits, *target->html, startsOf(*target->html, elements))
                   : fail(target.error());
        if (!moved)
            return moved;
    }
    return batch.commit(id, text);
}

} // namespace muto::edit
