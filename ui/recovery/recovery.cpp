#include "ui/recovery/recovery.h"

#include "ui/main/document_session.h"
#include "ui/recovery/recovery_dialog.h"

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
    const auto stored = std::exchange(m_opening, std::nullopt);
    if (!stored || stored->journal.folder != m_session.location().folder)
        return;
    m_saving = stored;
    bringBack(stored->journal);
    if (m_session.saver().isContinuous())
        m_session.saver().save();
}

void Recovery::bringBack(const project::EditJournal &journal)
{
    for (const project::UnsavedText &text : journal.texts) {
        // A file that was deleted meanwhile comes back with what the editor had.
        const auto open = m_session.openFile(text.name);
        const auto back = open ? m_session.outside().bringBack(text) : open;
        if (!back)
            Q_EMIT failed(back.error());
    }
}

/// Only now is the journal the second copy.
void Recovery::onSaved()
{
    if (!m_saving || m_session.saver().hasUnsaved() || m_session.saver().error())
        return;
    project::removeJournal(*m_saving);
    m_saving.reset();
}

} // namespace muto::ui
