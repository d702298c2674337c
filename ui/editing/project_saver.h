#pragma once

#include "core/base/result.h"
#include "core/composition/composition_file.h"
#include "core/edit/document.h"
#include "core/project/backup_folder.h"
#include "core/project/edit_journal.h"
#include "core/project/text_store.h"

#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace muto::ui {

/// Where the program keeps what is not the project's own.
struct SafetyFolders
{
    QString journals;
    QString backups;
    QString views = {};     ///< How compositions were left; empty keeps nothing.
    QString histories = {}; ///< Of one session for the next; empty keeps nothing.
    QString claims = {};    ///< Who edits which project; empty lets everybody.
    QString films = {};     ///< Where films of projects went; empty remembers nothing.

    /// In the program's data folder.
    static SafetyFolders ofProgram();
};

/// Brings edits to disk, by itself a moment after each one or when it is told to, in the background and in
/// order. What is not on disk is in the journal a second later. After a failure it tries again by itself,
/// less and less often, and does not tell of the same failure twice. GUI thread.
class ProjectSaver : public QObject
{
    Q_OBJECT

public:
    ProjectSaver(edit::Document &document, SafetyFolders folders, QObject *parent = nullptr);
    ~ProjectSaver() override;

    void setProject(const composition::ProjectLocation &location);
    /// Another composition of the same project is worked on.
    void setEntry(const QString &entry);

    /// Files go by other names.
    void followMove(const edit::FileMove &move);
    /// Waits until what is being written is on disk, for whoever is about to move files.
    void settle();

    /// By itself, which is how it begins, or only by `save`.
    void setContinuous(bool continuous);
    bool isContinuous() const { return m_continuous; }

    /// What the journal shows of the project: a PNG. Taking one costs a frame, so that it is asked for once
    /// in a while only.
    void setPictureSource(std::function<QByteArray()> picture) { m_takePicture = std::move(picture); }

    /// Everything that is not on disk, now.
    void save();

    /// The program has to go at once: what is not on disk is left in the journal, for the next start to
    /// offer.
    void leaveToJournal();

    /// Puts what a file held, or might have held, among its earlier versions, before anything is saved.
    void keepVersion(const QString &name, const QByteArray &bytes);

    /// A file whose two versions a person has to look at first is not saved.
    void hold(const QString &name);
    void release(const QString &name);
    bool isHeld(const QString &name) const { return m_held.contains(name); }

    bool hasUnsaved() const { return !m_document.modifiedFiles().isEmpty(); }
    const SafetyFolders &folders() const { return m_folders; }
    bool isSaving() const { return m_isSaving; }                  ///< Until the document knows how it went.
    const std::optional<Error> &error() const { return m_error; } ///< Of the last attempt.

    /// How long after an edit it is saved, and journalled if it still is not; and how long after a first
    /// failure it is tried again.
    void setDelays(int saveMs, int journalMs, int retryMs = kRetryMs);

Q_SIGNALS:
    /// An attempt is over; all is on disk unless there is an `error`, or files are held.
    void finished();
    void failed(const muto::Error &error);
    /// Somebody else has written a file that was to be saved.
    void foundChanged(const QStringList &names);
    void stateChanged();

private:
    static constexpr int kRetryMs = 5000;
    using Outcomes = std::vector<project::SaveOutcome>;

    void onModified();
    void onSaved();
    void noteFailure(const std::optional<Error> &before);
    void attempt();
    bool mayAttempt() const;
    std::vector<project::SaveRequest> requests() const;
    void writeJournal();
    project::EditJournal journal();
    void renewPicture();

    edit::Document &m_document;
    SafetyFolders m_folders;
    composition::ProjectLocation m_location;
    std::shared_ptr<project::JournalWriter> m_journal;
    std::function<QByteArray()> m_takePicture;
    QByteArray m_picture;             ///< The newest of the project that is open.
    QDeadlineTimer m_pictureIsRecent; ///< Until then.
    QThreadPool m_pool;               ///< One thread: what is written later is newer.
    QFutureWatcher<Outcomes> m_saving;
    QTimer m_saveTimer;
    QTimer m_journalTimer;
    QTimer m_retryTimer;
    int m_retryMs = kRetryMs;
    int m_failures = 0; ///< In a row.
    QSet<QString> m_held;
    std::vector<edit::FileMove> m_moves; ///< Since what is being written was asked for.
    std::optional<Error> m_error;
    bool m_continuous = true;
    bool m_isSaving = false;
    bool m_wasAsked = false; ///< Somebody waits to hear how it goes.
    bool m_again = false;    ///< Asked for while an attempt was under way.
};

} // namespace muto::ui
