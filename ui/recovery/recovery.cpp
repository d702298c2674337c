#include "ui/recovery/recovery.h"

#include "ui/main/document_session.h"
#include "ui/recovery/recovery_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QWidget>

#include <QtConcurrentRun>

#include <utility>

namespace muto::ui {

Recovery::Recovery(DocumentSession &session, QString journalFolder, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_folder(std::move(journalFolder))
    , m_window(window)
{
    connect(&m_looking, &QFutureWatcherBase::finished, this, &Recovery::onFound);
    connect(&m_session, &DocumentSession::opened, this, &Recovery::onOpened);
    connect(&m_session.saver(), &ProjectSaver::finished, this, &Recovery::onSaved);
}

void Recovery::offer()
{
    m_looking.setFuture(
        QtConcurrent::run([folder = m_folder] { return project::abandonedJournals(folder); }));
}

void Recovery::onFound()
{
    Journals journals = m_looking.result();
    if (journals.empty())
        return;
    auto *dialog = new RecoveryDialog(std::move(journals), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecoveryDialog::recoverRequested, this, &Recovery::recover);
    connect(dialog, &RecoveryDialog::discarded, this,
            [](const project::StoredJournal &journal) { project::removeJournal(journal); });
    dialog->open();
}

void Recovery::recover(const project::StoredJournal &journal)
{
    m_opening = journal;
    Q_EMIT openRequested(journal.journal.folder, journal.journal.entry);
}

void Recovery::onOpened()
{
    if (m_saving && m_saving->journal.folder != m_session.location().folder)
        m_saving.reset(); // what has been left undecided there stays in its journal
    const auto stored = std::exchange(m_opening, std::nullopt);
    if (!stored || stored->journal.folder != m_session.location().folder)
        return;
    if (bringBack(stored->journal))
        m_saving = stored;
    if (m_session.saver().isContinuous())
        m_session.saver().save();
}

/// Whether the editor has all of it now, if only as a version to decide about.
bool Recovery::bringBack(const project::EditJournal &journal)
{
    bool isWhole = true;
    for (const project::UnsavedText &text : journal.texts) {
        const auto open = openFor(text);
        const auto back = open ? m_session.outside().bringBack(text) : open;
        if (back)
            continue;
        isWhole = false;
        Q_EMIT failed(back.error());
    }
    return isWhole;
}

/// A file that was deleted meanwhile comes back with what the editor had.
Result<> Recovery::openFor(const project::UnsavedText &text)
{
    const bool isGone = !QFileInfo::exists(QDir(m_session.location().folder).filePath(text.name));
    if (isGone && !m_session.document().isOpen(text.name))
        return m_session.document().open(text.name, text.base);
    return m_session.openFile(text.name);
}

/// Only now is the journal the second copy: what a person has yet to decide about is nowhere else.
void Recovery::onSaved()
{
    if (!m_saving || m_session.saver().hasUnsaved() || m_session.saver().error() ||
        !m_session.outside().conflicts().empty())
        return;
    project::removeJournal(*m_saving);
    m_saving.reset();
}

} // namespace muto::ui
