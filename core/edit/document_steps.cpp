#include "core/edit/document.h"

#include "core/edit/edit_words.h"

#include <algorithm>
#include <utility>

namespace muto::edit {

// What is one step, what of it is taken back, and travelling through the history.

namespace {

/// As people know it, wherever it is now.
QString shownName(const QString &name)
{
    return isAside(name) ? keyOf(name).section(QLatin1Char('/'), 1) : name;
}

} // namespace

Document::Savepoint Document::savepoint() const
{
    Savepoint now{m_history.mark(m_gesture), {}, m_view, m_travels};
    for (const auto &[name, file] : m_files)
        now.bytes.emplace_hint(now.bytes.end(), name, bytes(name));
    return now;
}

/// Whoever has undone more than was begun since then has had their way.
void Document::restore(const Savepoint &before)
{
    if (before.travels != m_travels)
        return;
    takeMovesBack(before.history);
    std::vector<SourcePatch> patches;
    for (const auto &[name, file] : m_files) {
        const auto known = before.bytes.find(name);
        const QByteArray was =
            known == before.bytes.end() ? savedBytes(name) : known->second; // as it was opened
        const QByteArray now = bytes(name);
        if (now.constData() != was.constData() && now != was)
            patches.push_back(SourcePatch::between(name, now, was));
    }
    ChangeSet changes;
    changes.cause = ChangeSet::Cause::Undone;
    replace(patches, changes);
    m_history.restore(*this, before.history);
    if (!patches.empty())
        show(before.view, changes);
    noteModified();
}

void Document::takeMovesBack(const EditHistory::Mark &mark)
{
    if (m_history.stack().index() <= mark.index)
        return;
    for (int i = m_history.stack().index() - 1; i >= mark.index; --i) {
        const std::vector<FileMove> moves = m_history.at(i).step.moves;
        for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
            if (moveOnDisk({move->inverted()}))
                rename(move->inverted());
        }
    }
}

void Document::beginGesture()
{
    m_gesture = ++m_gestures;
    m_beforeGesture = savepoint();
}

void Document::endGesture()
{
    m_gesture = 0;
    m_beforeGesture.reset();
    noteClean();
}

void Document::cancelGesture()
{
    if (m_gesture == 0)
        return;
    m_steps.clear();
    m_gesture = 0;
    if (const auto before = std::exchange(m_beforeGesture, std::nullopt))
        restore(*before);
    noteClean();
}

void Document::beginStep(const QString &text)
{
    const bool ownsGesture = !isInGesture();
    if (ownsGesture)
        beginGesture();
    m_steps.push_back({text, ownsGesture, savepoint()});
}

void Document::endStep()
{
    if (m_steps.empty())
        return; // its gesture was cancelled
    const bool ownsGesture = m_steps.back().ownsGesture;
    m_steps.pop_back();
    if (ownsGesture)
        endGesture();
}

void Document::cancelStep()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    if (step.ownsGesture)
        m_gesture = 0;
    restore(step.before);
    if (step.ownsGesture)
        endGesture();
}

QString Document::nameOfStep() const
{
    const auto named =
        std::find_if(m_steps.begin(), m_steps.end(), [](const Step &step) { return !step.text.isEmpty(); });
    return named == m_steps.end() ? QString() : named->text;
}

Result<> Document::performMove(const QString &text, const FileMove &move, std::vector<FileEdit> edits)
{
    std::erase_if(edits, [](const FileEdit &edit) { return edit.patch.isEmpty(); });
    const QString partOf = nameOfStep();
    const EditId id = partOf.isEmpty() ? EditId::MoveFile : EditId::Combined;
    EditStep step{id, m_gesture, {}, m_view, std::nullopt, {move}};
    for (const FileEdit &edit : edits)
        step.patches.push_back(edit.patch);
    if (const auto prepared = prepare(std::move(edits), step.moves); !prepared)
        return prepared;
    if (const auto moved = moveOnDisk(step.moves); !moved) {
        m_prepared.clear();
        return moved;
    }
    m_history.push(*this, partOf.isEmpty() ? text : partOf, std::move(step));
    noteModified();
    return ok();
}

Result<> Document::moveOnDisk(const std::vector<FileMove> &moves) const
{
    for (std::size_t i = 0; m_mover && i < moves.size(); ++i) {
        const auto moved = m_mover(moves[i]);
        if (moved)
            continue;
        while (i-- > 0)
            (void)m_mover(moves[i].inverted());
        return moved;
    }
    return ok();
}

/// Whether a step of the history can be undone or done again, which a disk may refuse; its files have gone to
/// where they will be then. Where it cannot, neither are those after it, until whoever travels has arrived.
bool Document::mayTravel(const std::vector<SourcePatch> &patches, const std::vector<FileMove> &moves,
                         int steps)
{
    if (m_refused) {
        m_skipped += steps;
        return false;
    }
    for (const SourcePatch &patch : patches) {
        QString name = patch.file();
        for (auto move = moves.rbegin(); steps > 0 && move != moves.rend(); ++move)
            name = move->inverted().moved(name);
        if (!isOpen(name) || !patch.fits(bytes(name))) {
            const QString why =
                isOpen(name) ? EditWords::tr("Cannot undo or redo this step: %1 is not what it was.")
                             : EditWords::tr("Cannot undo or redo this step: %1 is not open any more.");
            refuseTravel({ErrorKind::Usage, why.arg(shownName(name)), {}}, steps);
            return false;
        }
    }
    if (const auto moved = moveOnDisk(moves); !moved) {
        refuseTravel(moved.error(), steps);
        return false;
    }
    ++m_travels;
    return true;
}

void Document::refuseTravel(const Error &error, int steps)
{
    m_refused = error;
    m_skipped = steps;
}

void Document::onIndexChanged()
{
    if (const auto refused = std::exchange(m_refused, std::nullopt)) {
        m_history.shift(-std::exchange(m_skipped, 0));
        Q_EMIT travelRefused(*refused);
    }
    noteModified();
}

} // namespace muto::edit
