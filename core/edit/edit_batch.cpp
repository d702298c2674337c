#include "core/edit/edit_batch.h"

#include "core/edit/clip_edits.h"
#include "core/edit/duration_lock.h"
#include "core/edit/track_room.h"

#include <algorithm>
#include <set>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

/// An edit and then another of what it leaves, as one.
Result<MarkupEdit> followedBy(MarkupEdit &&edit, const MarkupEdits &next)
{
    auto second = next.finish();
    if (!second)
        return fail(second.error());
    if (second->patch.isEmpty())
        return std::move(edit);
    return MarkupEdit{edit.patch.followedBy(second->patch), std::move(second->after)};
}

/// Puts clips on tracks where they lie on no others.
Result<> giveRoom(MarkupEdits &edits, const std::map<int, int> &tracks)
{
    Result<> done = ok();
    for (const auto &[element, track] : tracks) {
        if (done)
            done = edits.setAttribute(element, QStringLiteral("data-track-index"), QString::number(track));
    }
    return done;
}

/// What a patch leaves of a page.
Result<Document::FileEdit> patched(const HtmlDocument &page, const SourcePatch &whole,
                                   const SourcePatch &last)
{
    auto bytes = last.applied(page.source());
    auto after = bytes ? page.reparsed(std::move(*bytes)) : fail(bytes.error());
    if (!after)
        return fail(after.error());
    return Document::FileEdit{whole, std::move(*after)};
}

/// An edit and then one of what it leaves, if it is of a page; else of what it was made for, too.
Result<Document::FileEdit> joined(const Document::FileEdit &edit, const SourcePatch &next)
{
    if (edit.after)
        return patched(*edit.after, edit.patch.followedBy(next), next);
    std::vector<SourceSplice> splices = edit.patch.splices();
    splices.insert(splices.end(), next.splices().begin(), next.splices().end());
    auto both = SourcePatch::create(edit.patch.file(), std::move(splices));
    return both ? Result<Document::FileEdit>({std::move(*both), std::nullopt}) : fail(both.error());
}

} // namespace

Result<EditBatch::Target> EditBatch::at(const ElementPath &path)
{
    const auto element = m_document.find(path);
    if (!element)
        return fail(element.error());
    const composition::HtmlDocument *html = m_document.html(path.file);
    const auto edits = m_edits.try_emplace(path.file, *html, path.file).first;
    return Target{html, &edits->second, *element};
}

Result<std::vector<EditBatch::Target>> EditBatch::at(const QList<ElementPath> &paths)
{
    std::map<QString, std::set<int>> elements;
    for (const ElementPath &path : paths) {
        const auto target = at(path);
        if (!target)
            return fail(target.error());
        elements[path.file].insert(target->element);
    }
    std::vector<Target> targets;
    for (const auto &[file, inFile] : elements) {
        for (int element : inFile)
            targets.push_back({m_document.html(file), &m_edits.at(file), element});
    }
    return targets;
}

Result<std::vector<Document::FileEdit>> EditBatch::finish() const
{
    std::vector<Document::FileEdit> finished;
    for (const auto &[file, edits] : m_edits) {
        auto edit = edits.finish();
        if (edit && !edit->patch.isEmpty())
            edit = fitted(std::move(*edit), file);
        if (!edit)
            return fail(edit.error().within(file));
        finished.push_back({std::move(edit->patch), std::move(edit->after)});
    }
    for (TimingFollower *follower : m_followers) {
        if (const auto followed = follow(finished, *follower); !followed)
            return fail(followed.error());
    }
    return finished;
}

void EditBatch::giveWay(const QString &file, std::vector<int> elements, bool areNew)
{
    m_placed[file] = {std::move(elements), areNew};
}

/// What an edit brings about in its file: no time of a clip depends on its track.
Result<MarkupEdit> EditBatch::fitted(MarkupEdit edit, const QString &file) const
{
    MarkupEdits fitting(edit.after, file);
    Result<> done = ok();
    if (const auto placed = m_placed.find(file); placed != m_placed.end()) {
        const auto &[elements, areNew] = placed->second;
        done =
            giveRoom(fitting, tracksWithRoom(edit.after, elements, areNew ? nullptr : m_document.html(file)));
    }
    if (done && m_fits && !durationLock(edit.after).value_or(!*m_fits))
        done = fitDuration(fitting, edit.after);
    return done ? followedBy(std::move(edit), fitting) : fail(done.error());
}

/// The pages that are edited so far, as whoever follows is told of them.
std::vector<TimingChange> EditBatch::changesBy(const std::vector<Document::FileEdit> &edits) const
{
    std::vector<TimingChange> changes;
    for (const Document::FileEdit &edit : edits) {
        if (edit.patch.isEmpty() || !edit.after)
            continue;
        const QString &file = edit.patch.file();
        TimingChange &change = changes.emplace_back();
        change = {file, m_document.html(file), &*edit.after, {}, {}};
        if (const auto edited = m_edits.find(file); edited != m_edits.end())
            change.copies = edited->second.newIds();
        if (const auto pasted = m_pasted.find(file); pasted != m_pasted.end())
            change.pasted = pasted->second;
    }
    return changes;
}

Result<> EditBatch::follow(std::vector<Document::FileEdit> &edits, TimingFollower &follower) const
{
    const std::vector<TimingChange> changes = changesBy(edits);
    if (changes.empty())
        return ok();
    for (const SourcePatch &patch : follower.follow(m_document, changes)) {
        const QString &file = patch.file();
        const auto same = std::find_if(edits.begin(), edits.end(), [&file](const Document::FileEdit &edit) {
            return edit.patch.file() == file;
        });
        const HtmlDocument *page = m_document.html(file);
        auto edit = same != edits.end() ? joined(*same, patch)
                    : page              ? patched(*page, patch, patch)
                                        : Result<Document::FileEdit>({patch, std::nullopt});
        if (!edit)
            return fail(edit.error().within(file));
        if (same != edits.end())
            *same = std::move(*edit);
        else
            edits.push_back(std::move(*edit));
    }
    return ok();
}

Result<> EditBatch::commit(EditId id, const QString &text,
                           const std::optional<QList<ElementPath>> &selection) const
{
    auto edits = finish();
    return edits ? m_document.perform(id, text, std::move(*edits), selection) : fail(edits.error());
}

} // namespace muto::edit
