#include "core/edit/edit_command.h"

#include <algorithm>

namespace muto::edit {

namespace {

/// What two steps do one after the other; files that end up as they were are left out.
std::vector<SourcePatch> together(std::vector<SourcePatch> patches, const std::vector<SourcePatch> &later)
{
    for (const SourcePatch &patch : later) {
        const auto same = std::find_if(patches.begin(), patches.end(), [&patch](const SourcePatch &earlier) {
            return earlier.file() == patch.file();
        });
        if (same == patches.end())
            patches.push_back(patch);
        else
            *same = same->followedBy(patch);
    }
    std::erase_if(patches, [](const SourcePatch &patch) { return patch.isEmpty(); });
    return patches;
}

/// Patches of files that have gone by other names since.
std::vector<SourcePatch> moved(std::vector<SourcePatch> patches, const std::vector<FileMove> &moves)
{
    for (const FileMove &move : moves) {
        for (SourcePatch &patch : patches)
            patch = patch.ofFile(move.moved(patch.file()));
    }
    return patches;
}

} // namespace

EditCommand::EditCommand(PatchTarget &target, const QString &text, EditStep step)
    : QUndoCommand(text)
    , m_target(target)
    , m_step(std::move(step))
{
}

void EditCommand::undo()
{
    if (!m_target.isOrdering())
        m_target.takeBack(m_step);
}

void EditCommand::redo()
{
    const auto cause = m_done ? ChangeSet::Cause::Redone : ChangeSet::Cause::Edited;
    m_done = true;
    if (!m_target.isOrdering())
        m_step.after = m_target.carryOut(m_step, cause);
}

bool EditCommand::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const EditCommand *>(other);
    if (!later || m_target.isOrdering() || m_step.gesture == 0 || later->m_step.gesture != m_step.gesture ||
        later->m_step.id != m_step.id)
        return false;
    m_step.patches = together(moved(std::move(m_step.patches), later->m_step.moves), later->m_step.patches);
    m_step.moves.insert(m_step.moves.end(), later->m_step.moves.begin(), later->m_step.moves.end());
    m_step.after = later->m_step.after;
    setText(later->text());
    setObsolete(m_step.isEmpty());
    return true;
}

} // namespace muto::edit
