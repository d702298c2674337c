#include "ui/editing/project_saver.h"

#include "core/base/logging.h"

#include <QDir>
#include <QStandardPaths>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace muto::ui {

using project::SaveOutcome;
using project::SaveRequest;

namespace {

constexpr int kSaveMs = 400;
constexpr int kJournalMs = 1000;
constexpr int kPictureMs = 30'000;
constexpr int kMostDoublings = 4;

} // namespace

SafetyFolders SafetyFolders::ofProgram()
{
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return {data.filePath(QStringLiteral("journals")), data.filePath(QStringLiteral("backups")),
            data.filePath(QStringLiteral("views")),    data.filePath(QStringLiteral("histories")),
            data.filePath(QStringLiteral("claims")),   data.filePath(QStringLiteral("films"))};
}

ProjectSaver::ProjectSaver(edit::Document &document, SafetyFolders folders, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_folders(std::move(folders))
{
    m_pool.setMaxThreadCount(1);
    m_saveTimer.setSingleShot(true);
    m_journalTimer.setSingleShot(true);
    m_retryTimer.setSingleShot(true);
    setDelays(kSaveMs, kJournalMs);
    connect(&m_document, &edit::Document::changed, this, &ProjectSaver::onModified);
    connect(&m_document, &edit::Document::modifiedChanged, this, [this] {
        m_journalTimer.start(); // what has been saved has no place in the journal any more
        Q_EMIT stateChanged();
    });
    connect(&m_saveTimer, &QTimer::timeout, this, &ProjectSaver::attempt);
    connect(&m_retryTimer, &QTimer::timeout, this, &ProjectSaver::attempt);
    connect(&m_journalTimer, &QTimer::timeout, this, &ProjectSaver::writeJournal);
    connect(&m_saving, &QFutureWatcherBase::finished, this, &ProjectSaver::onSaved);
}

ProjectSaver::~ProjectSaver()
{
    m_pool.waitForDone();
}

void ProjectSaver::setDelays(int saveMs, int journalMs, int retryMs)
{
    m_retryMs = retryMs;
    m_saveTimer.setInterval(saveMs);
    m_journalTimer.setInterval(journalMs);
}

void ProjectSaver::setProject(const composition::ProjectLocation &location)
{
    m_pool.waitForDone();
    m_saving.setFuture({});
    m_saveTimer.stop();
    m_journalTimer.stop();
    m_retryTimer.stop();
    m_failures = 0;
    m_wasAsked = false;
    m_journal.reset();
    m_picture.clear();
    m_pictureIsRecent = {};
    m_held.clear();
    m_moves.clear();
    m_error.reset();
    m_again = false;
    m_isSaving = false;
    m_location = location;
    Q_EMIT stateChanged();
}

void ProjectSaver::setEntry(const QString &entry)
{
    m_location.entry = entry;
    m_pictureIsRecent = {}; // it is of another film
}

void ProjectSaver::followMove(const edit::FileMove &move)
{
    m_location.entry = move.moved(m_location.entry);
    QSet<QString> held;
    for (const QString &name : std::as_const(m_held))
        held.insert(move.moved(name));
    m_held = std::move(held);
    if (m_isSaving)
        m_moves.push_back(move);
    m_journalTimer.start();
}

/// How it went is told as always, later.
void ProjectSaver::settle()
{
    m_pool.waitForDone();
}

void ProjectSaver::setContinuous(bool continuous)
{
    m_continuous = continuous;
    if (continuous)
        onModified();
}

void ProjectSaver::hold(const QString &name)
{
    m_held.insert(name);
}

void ProjectSaver::release(const QString &name)
{
    m_held.remove(name);
    onModified();
}

void ProjectSaver::onModified()
{
    if (!m_journalTimer.isActive())
        m_journalTimer.start();
    if (m_continuous && !m_error && hasUnsaved())
        m_saveTimer.start();
}

void ProjectSaver::save()
{
    m_wasAsked = true;
    attempt();
}

/// A gesture is saved when it is over.
bool ProjectSaver::mayAttempt() const
{
    return !m_location.folder.isEmpty() && !m_document.isInGesture();
}

std::vector<SaveRequest> ProjectSaver::requests() const
{
    std::vector<SaveRequest> requests;
    for (const QString &name : m_document.modifiedFiles()) {
        if (!isHeld(name))
            requests.push_back({name, m_document.bytes(name), m_document.savedBytes(name)});
    }
    return requests;
}

void ProjectSaver::keepVersion(const QString &name, const QByteArray &bytes)
{
    m_pool.start([name, bytes, backups = project::BackupFolder(m_folders.backups, m_location.folder)] {
        const auto kept =
            backups.keep(name, bytes, QDateTime::currentDateTimeUtc(), project::BackupFolder::Pace::Always);
        if (!kept)
            qCWarning(lcApp) << kept.error().message;
    });
}

void ProjectSaver::attempt()
{
    m_saveTimer.stop();
    m_retryTimer.stop();
    if (!mayAttempt()) {
        m_saveTimer.start();
        return;
    }
    m_again = isSaving();
    if (m_again)
        return;
    auto pending = requests();
    if (pending.empty()) {
        m_error.reset();
        m_wasAsked = false;
        Q_EMIT stateChanged();
        Q_EMIT finished();
        return;
    }
    m_isSaving = true;
    m_saving.setFuture(
        QtConcurrent::run(&m_pool, [pending = std::move(pending), folder = m_location.folder,
                                    backups = project::BackupFolder(m_folders.backups, m_location.folder)] {
            Outcomes outcomes;
            for (const SaveRequest &request : pending)
                outcomes.push_back(project::saveText(folder, request, backups));
            return outcomes;
        }));
    Q_EMIT stateChanged();
}

void ProjectSaver::onSaved()
{
    if (m_saving.future().resultCount() == 0)
        return;
    m_isSaving = false;
    const std::optional<Error> before = std::exchange(m_error, std::nullopt);
    const std::vector<edit::FileMove> moves = std::exchange(m_moves, {});
    QStringList changed;
    for (const SaveOutcome &outcome : m_saving.result()) {
        QString name = outcome.request.name;
        for (const edit::FileMove &move : moves)
            name = move.moved(name);
        if (outcome.found)
            changed.append(name);
        else if (outcome.error)
            m_error = outcome.error;
        else
            m_document.markSaved(name, outcome.request.bytes);
        if (outcome.backupError)
            qCWarning(lcApp) << outcome.backupError->message;
    }
    Q_EMIT stateChanged();
    if (!changed.isEmpty())
        Q_EMIT foundChanged(changed);
    if (m_error) {
        noteFailure(before);
    } else {
        m_failures = 0;
        if (std::exchange(m_again, false)) {
            attempt();
        } else {
            m_wasAsked = false;
            Q_EMIT finished();
        }
    }
    onModified(); // what was undone while it was being saved was no change then, and is one now
}

/// A disk that is full or away may be so for long; it is told once, and whenever somebody asks.
void ProjectSaver::noteFailure(const std::optional<Error> &before)
{
    if (m_continuous)
        m_retryTimer.start(m_retryMs << std::min(m_failures, kMostDoublings));
    ++m_failures;
    const bool isNews = !before || before->message != m_error->message;
    if (std::exchange(m_wasAsked, false) || isNews)
        Q_EMIT failed(*m_error);
}

void ProjectSaver::renewPicture()
{
    if (!m_takePicture || !m_pictureIsRecent.hasExpired())
        return;
    m_picture = m_takePicture();
    m_pictureIsRecent.setRemainingTime(kPictureMs);
}

void ProjectSaver::leaveToJournal()
{
    m_saveTimer.stop();
    m_retryTimer.stop();
    m_journalTimer.stop();
    writeJournal();
    m_pool.waitForDone();
    if (m_journal && hasUnsaved())
        m_journal->leave();
}

project::EditJournal ProjectSaver::journal()
{
    project::EditJournal journal{
        m_location.folder, m_location.entry, QDateTime::currentDateTimeUtc(), {}, {}};
    for (const QString &name : m_document.modifiedFiles())
        journal.texts.push_back({name, m_document.savedBytes(name), m_document.bytes(name)});
    if (!journal.texts.empty()) {
        renewPicture();
        journal.picture = m_picture;
    }
    return journal;
}

void ProjectSaver::writeJournal()
{
    if (m_location.folder.isEmpty() || (!m_journal && !hasUnsaved()))
        return;
    if (!m_journal) {
        auto writer = project::JournalWriter::create(m_folders.journals);
        if (!writer) {
            qCWarning(lcApp) << writer.error().message;
            return;
        }
        m_journal = std::move(*writer);
    }
    (void)QtConcurrent::run(&m_pool, [writer = m_journal, content = journal()] {
        if (const auto written = writer->write(content); !written)
            qCWarning(lcApp) << written.error().message;
    });
}

} // namespace muto::ui
