#include "core/project/edit_journal.h"

#include "core/project/project_words.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace muto::project {

namespace {

const QString kSuffix = QStringLiteral(".journal");
const QString kFormat = QStringLiteral("mutoscope-journal-1");

QString lockOf(const QString &journal)
{
    return journal + QStringLiteral(".lock");
}

QCborMap toCbor(const EditJournal &journal)
{
    QCborArray texts;
    for (const UnsavedText &text : journal.texts)
        texts.append(QCborMap{{QStringLiteral("name"), text.name},
                              {QStringLiteral("base"), text.base},
                              {QStringLiteral("bytes"), text.bytes}});
    return {{QStringLiteral("format"), kFormat},          {QStringLiteral("folder"), journal.folder},
            {QStringLiteral("entry"), journal.entry},     {QStringLiteral("time"), QCborValue(journal.time)},
            {QStringLiteral("picture"), journal.picture}, {QStringLiteral("texts"), texts}};
}

std::optional<EditJournal> fromCbor(const QByteArray &bytes)
{
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    if (map[QStringLiteral("format")].toString() != kFormat)
        return {};
    EditJournal journal{map[QStringLiteral("folder")].toString(),
                        map[QStringLiteral("entry")].toString(),
                        map[QStringLiteral("time")].toDateTime(),
                        map[QStringLiteral("picture")].toByteArray(),
                        {}};
    for (const QCborValue &value : map[QStringLiteral("texts")].toArray()) {
        const QCborMap text = value.toMap();
        journal.texts.push_back({text[QStringLiteral("name")].toString(),
                                 text[QStringLiteral("base")].toByteArray(),
                                 text[QStringLiteral("bytes")].toByteArray()});
    }
    return journal;
}

/// A lock as old as can be is still its owner's: only a dead owner makes it stale.
std::unique_ptr<QLockFile> lockFor(const QString &journal)
{
    auto lock = std::make_unique<QLockFile>(lockOf(journal));
    lock->setStaleLockTime(0);
    return lock;
}

std::optional<EditJournal> readJournal(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? fromCbor(file.readAll()) : std::nullopt;
}

} // namespace

Result<std::unique_ptr<JournalWriter>> JournalWriter::create(const QString &root)
{
    const QString path = QDir(root).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + kSuffix);
    auto lock = lockFor(path);
    if (!QDir().mkpath(root) || !lock->tryLock())
        return fail(ErrorKind::Io,
                    ProjectWords::tr("Cannot keep a journal of unsaved work in %1: it cannot be written.")
                        .arg(QDir::toNativeSeparators(root)),
                    ProjectWords::tr("Until then nothing but saving keeps your work."));
    return std::unique_ptr<JournalWriter>(new JournalWriter(path, std::move(lock)));
}

JournalWriter::JournalWriter(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

JournalWriter::~JournalWriter()
{
    if (!m_isLeft)
        clear();
}

Result<> JournalWriter::write(const EditJournal &journal) const
{
    if (journal.texts.empty()) {
        clear();
        return ok();
    }
    const QByteArray bytes = toCbor(journal).toCborValue().toCbor();
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorKind::Io, ProjectWords::tr("Cannot write the journal of unsaved work %1: %2")
                                       .arg(QDir::toNativeSeparators(m_path), file.errorString()));
    return ok();
}

void JournalWriter::clear() const
{
    QFile::remove(m_path);
}

std::vector<StoredJournal> abandonedJournals(const QString &root)
{
    std::vector<StoredJournal> abandoned;
    const QDir dir(root);
    for (const QString &name : dir.entryList({QLatin1Char('*') + kSuffix}, QDir::Files)) {
        const QString path = dir.filePath(name);
        if (!lockFor(path)->tryLock())
            continue;
        if (auto journal = readJournal(path); journal && !journal->texts.empty())
            abandoned.push_back({path, std::move(*journal)});
    }
    std::sort(abandoned.begin(), abandoned.end(), [](const StoredJournal &one, const StoredJournal &other) {
        return one.journal.time > other.journal.time;
    });
    return abandoned;
}

void removeJournal(const StoredJournal &stored)
{
    QFile::remove(stored.path);
}

} // namespace muto::project
