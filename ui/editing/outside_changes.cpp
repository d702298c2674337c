#include "ui/editing/outside_changes.h"

#include "core/project/text_store.h"
#include "ui/editing/project_saver.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kLaterMs = 100;

} // namespace

OutsideChanges::OutsideChanges(edit::Document &document, edit::EditorActions &actions, ProjectSaver &saver,
                               QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_actions(actions)
    , m_saver(saver)
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, &OutsideChanges::onLooked);
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &OutsideChanges::look);
    connect(&m_saver, &ProjectSaver::foundChanged, this, &OutsideChanges::look);
}

void OutsideChanges::look()
{
    m_lookAgain = m_looking.isRunning();
    if (m_lookAgain || m_folder.isEmpty())
        return;
    SeenFiles files;
    for (const QString &name : m_document.files())
        files.emplace(name, Seen{m_document.savedBytes(name), std::nullopt});
    m_looking.setFuture(QtConcurrent::run([folder = m_folder, files = std::move(files)]() mutable {
        for (auto &[name, seen] : files) {
            if (auto bytes = project::readText(folder, name))
                seen.onDisk = std::move(*bytes);
        }
        return files;
    }));
}

void OutsideChanges::setProject(const QString &folder)
{
    m_looking.setFuture({});
    m_later.stop();
    m_folder = folder;
    m_conflicts.clear();
    m_vanished.clear();
    m_lookAgain = false;
}

void OutsideChanges::followMove(const edit::FileMove &move)
{
    std::map<QString, OutsideConflict> conflicts;
    for (auto &[name, conflict] : m_conflicts) {
        conflict.name = move.moved(name);
        conflicts.emplace(conflict.name, std::move(conflict));
    }
    m_conflicts = std::move(conflicts);
    for (QString &name : m_vanished)
        name = move.moved(name);
}

void OutsideChanges::onLooked()
{
    if (m_looking.future().resultCount() == 0)
        return;
    const SeenFiles seen = m_looking.result();
    if (std::exchange(m_lookAgain, false) || isOutdated(seen)) {
        m_later.start();
        return;
    }
    QStringList gone;
    std::map<QString, QByteArray> changed;
    for (const auto &[name, file] : seen) {
        if (!file.onDisk)
            gone.append(name);
        else if (m_document.isOpen(name) && *file.onDisk != file.saved)
            changed.emplace(name, *file.onDisk);
    }
    take(changed);
    if (std::exchange(m_vanished, gone) != gone)
        Q_EMIT vanished(gone);
}

/// We have written since, or are about to: what was seen may be our own from before. And a drag is not to be
/// disturbed.
bool OutsideChanges::isOutdated(const SeenFiles &seen) const
{
    if (m_saver.isSaving() || m_document.isInGesture())
        return true;
    return std::any_of(seen.begin(), seen.end(), [this](const auto &entry) {
        return m_document.savedBytes(entry.first) != entry.second.saved;
    });
}

/// A branch that is checked out changes many: that is one step, and one notice.
void OutsideChanges::take(const std::map<QString, QByteArray> &changed)
{
    QStringList theirs, both;
    {
        std::optional<edit::StepScope> step;
        if (changed.size() > 1)
            step.emplace(m_document, tr("Take over %n files from disk", nullptr, int(changed.size())));
        for (const auto &[name, bytes] : changed) {
            if (const auto taken = take(name, bytes))
                (*taken == Taken::Both ? both : theirs).append(name);
        }
    }
    if (!theirs.isEmpty())
        Q_EMIT takenOver(theirs, false);
    if (!both.isEmpty())
        Q_EMIT takenOver(both, true);
}

/// Nothing where nothing came in.
std::optional<OutsideChanges::Taken> OutsideChanges::take(const QString &name, const QByteArray &theirs)
{
    const QByteArray ours = m_document.bytes(name);
    if (ours == theirs) {
        m_document.markSaved(name, theirs);
        drop(name);
        return std::nullopt;
    }
    const project::UnsavedText unsaved{name, m_document.savedBytes(name), ours};
    const auto taken = merge(unsaved, theirs, false);
    if (!taken)
        Q_EMIT failed(taken.error());
    if (!taken || !*taken)
        return std::nullopt;
    m_document.markSaved(name, theirs); // what came of both is still to be saved
    return unsaved.bytes == unsaved.base ? Taken::Theirs : Taken::Both;
}

/// Whether the file holds both sides' changes now; if not, a person has to choose.
Result<bool> OutsideChanges::merge(const project::UnsavedText &ours, const QByteArray &theirs,
                                   bool isRecovered)
{
    const auto merged = project::mergeLines(ours.base, ours.bytes, theirs);
    if (!merged)
        return fail(merged.error());
    if (!merged->isClean()) {
        keep({ours.name, ours.base, ours.bytes, theirs, *merged, isRecovered});
        return false;
    }
    drop(ours.name);
    const auto taken = m_actions.takeOver(ours.name, merged->withOurs());
    return taken ? Result<bool>(true) : fail(taken.error());
}

Result<> OutsideChanges::bringBack(const project::UnsavedText &text)
{
    const auto merged = merge(text, m_document.bytes(text.name), true);
    return merged ? ok() : fail(merged.error());
}

void OutsideChanges::keep(const OutsideConflict &conflict)
{
    const auto known = m_conflicts.find(conflict.name);
    const bool isTold = known != m_conflicts.end() && known->second.theirs == conflict.theirs;
    m_conflicts.insert_or_assign(conflict.name, conflict);
    m_saver.hold(conflict.name);
    if (!isTold)
        Q_EMIT conflictFound(conflict);
}

void OutsideChanges::drop(const QString &name)
{
    if (m_conflicts.erase(name) > 0)
        m_saver.release(name);
}

std::optional<OutsideConflict> OutsideChanges::conflict(const QString &name) const
{
    const auto known = m_conflicts.find(name);
    if (known == m_conflicts.end())
        return std::nullopt;
    OutsideConflict now = known->second;
    (now.isRecovered ? now.theirs : now.ours) = m_document.bytes(name);
    if (const auto merged = project::mergeLines(now.base, now.ours, now.theirs))
        now.merge = *merged;
    return now;
}

Result<> OutsideChanges::resolve(OutsideConflict conflict, const QByteArray &bytes)
{
    if (const auto taken = m_actions.takeOver(conflict.name, bytes); !taken)
        return taken;
    for (const QByteArray &version : {conflict.ours, conflict.theirs}) {
        if (version != bytes)
            m_saver.keepVersion(conflict.name, version);
    }
    if (!conflict.isRecovered)
        m_document.markSaved(conflict.name, conflict.theirs);
    drop(conflict.name);
    look(); // who has written since is met as always
    return ok();
}

} // namespace muto::ui
