#pragma once

#include "core/base/result.h"
#include "core/project/edit_journal.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QWidget;

namespace muto::ui {

class DocumentSession;

/// Finds what earlier runs of the program left unsaved, offers it, and brings it back into its project. GUI
/// thread; reads in the background.
class Recovery : public QObject
{
    Q_OBJECT

public:
    Recovery(DocumentSession &session, QString journalFolder, QWidget &window);

    /// Shows the dialog when there is something to recover.
    void offer();

Q_SIGNALS:
    /// The project of a journal is to be opened, for its texts to be put in.
    void openRequested(const QString &folder, const QString &entry);
    void failed(const muto::Error &error);

private:
    using Journals = std::vector<project::StoredJournal>;

    void onFound();
    void recover(const project::StoredJournal &journal);
    void onOpened();
    void onSaved();
    bool bringBack(const project::EditJournal &journal);
    Result<> openFor(const project::UnsavedText &text);

    DocumentSession &m_session;
    QString m_folder;
    QWidget &m_window;
    QFutureWatcher<Journals> m_looking;
    std::optional<project::StoredJournal> m_opening; ///< Whose project is on its way.
    std::optional<project::StoredJournal> m_saving;  ///< Back in the editor, not yet on disk.
};

} // namespace muto::ui
