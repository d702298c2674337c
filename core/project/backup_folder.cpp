#include "core/project/backup_folder.h"

#include "core/project/project_words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace muto::project {

namespace {

constexpr int kNewest = 10;
constexpr int kDays = 14;
constexpr int kSecondsApart = 60;

// Sorts by time, and no file system minds it.
const QString kTimeFormat = QStringLiteral("yyyyMMdd'T'HHmmss.zzz'Z'");

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(kTimeFormat);
}

QDateTime timeOf(const QFileInfo &file)
{
    QDateTime time = QDateTime::fromString(file.completeBaseName(), kTimeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// Two may be kept within a millisecond.
QString freePath(const QString &folder, const QString &suffix, QDateTime time)
{
    for (;; time = time.addMSecs(1)) {
        const QString path = folder + QLatin1Char('/') + timeText(time) + QLatin1Char('.') + suffix;
        if (!QFileInfo::exists(path))
            return path;
    }
}

} // namespace

QString projectName(const QString &folder)
{
    const QByteArray hash = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QFileInfo(folder).fileName() + QLatin1Char('-') + QString::fromLatin1(hash.left(8));
}

BackupFolder::BackupFolder(const QString &root, const QString &projectFolder)
    : m_path(QDir(root).filePath(projectName(projectFolder)))
{
}

QString BackupFolder::folderOf(const QString &name) const
{
    return m_path + QLatin1Char('/') + name;
}

Result<> BackupFolder::keep(const QString &name, const QByteArray &bytes, const QDateTime &now,
                            Pace pace) const
{
    const std::vector<Backup> before = backupsOf(name);
    // A clock that was set back leaves backups of the future, which say nothing of the last minute.
    const bool isRecent = std::any_of(before.begin(), before.end(), [&now](const Backup &backup) {
        const qint64 age = backup.time.secsTo(now);
        return age >= 0 && age < kSecondsApart;
    });
    if (isRecent && pace == Pace::OnceAMinute)
        return ok();
    const QString folder = folderOf(name);
    QSaveFile file(freePath(folder, QFileInfo(name).suffix(), now));
    if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return fail(ErrorKind::Io, ProjectWords::tr("Cannot keep a backup of %1 in %2: %3")
                                       .arg(name, QDir::toNativeSeparators(folder), file.errorString()));
    std::vector<QDateTime> kept{now};
    for (const Backup &backup : before)
        kept.push_back(backup.time);
    const std::vector<QDateTime> surplus = surplusOf(kept, now);
    for (const Backup &backup : before) {
        if (std::find(surplus.begin(), surplus.end(), backup.time) != surplus.end())
            QFile::remove(backup.path);
    }
    return ok();
}

std::vector<BackupFolder::Backup> BackupFolder::backupsOf(const QString &name) const
{
    std::vector<Backup> backups;
    const QDir folder(folderOf(name));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name | QDir::Reversed)) {
        if (const QDateTime time = timeOf(file); time.isValid())
            backups.push_back({file.absoluteFilePath(), time});
    }
    return backups;
}

std::vector<QDateTime> surplusOf(const std::vector<QDateTime> &kept, const QDateTime &now)
{
    std::vector<QDateTime> surplus;
    QSet<QDate> days;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const QDate day = kept[i].toUTC().date();
        const bool isLastOfDay = !days.contains(day) && day.daysTo(now.toUTC().date()) < kDays;
        days.insert(day);
        if (i >= kNewest && !isLastOfDay)
            surplus.push_back(kept[i]);
    }
    return surplus;
}

} // namespace muto::project
