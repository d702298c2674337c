#include "core/project/text_store.h"

#include "core/base/folder_presence.h"
#include "core/base/safe_path.h"
#include "core/project/project_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace muto::project {

namespace {

constexpr qint64 kLargestText = qint64(64) * 1024 * 1024;

tl::unexpected<Error> cannotOpen(const QString &path, const QString &why)
{
    return fail(ErrorKind::Io,
                ProjectWords::tr("Cannot open %1: %2").arg(QDir::toNativeSeparators(path), why));
}

tl::unexpected<Error> cannotRead(const QString &path, const QString &why)
{
    return fail(ErrorKind::Io,
                ProjectWords::tr("Cannot read %1: %2").arg(QDir::toNativeSeparators(path), why));
}

tl::unexpected<Error> cannotSave(const QString &path, const QString &why, const QString &whatToDo = {})
{
    return fail(ErrorKind::Io,
                ProjectWords::tr("Cannot save %1: %2").arg(QDir::toNativeSeparators(path), why), whatToDo);
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannotRead(path, file.errorString());
    if (file.size() > kLargestText)
        return cannotOpen(path,
                          ProjectWords::tr("it is larger than %1 MB.").arg(kLargestText / (1024 * 1024)));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return cannotRead(path, file.errorString());
    return bytes;
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return cannotSave(path, ProjectWords::tr("its folder cannot be made."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotSave(path, file.errorString(),
                          ProjectWords::tr("Your work is kept in the journal until it can be saved."));
    return ok();
}

} // namespace

Result<QByteArray> readText(const QString &projectFolder, const QString &name)
{
    const auto path = pathInside(projectFolder, name);
    if (!path)
        return cannotOpen(name, ProjectWords::tr("it lies outside of the project."));
    return readWhole(*path);
}

SaveOutcome saveText(const QString &projectFolder, const SaveRequest &request, const BackupFolder &backups)
{
    SaveOutcome outcome{request, {}, {}, {}};
    const auto path = pathInside(projectFolder, request.name);
    // A project that has vanished is on a disk that has: made anew, it would lie somewhere else. One that
    // nothing is known to be in may be new.
    const bool isThere =
        request.expected.isEmpty() ? QFileInfo::exists(projectFolder) : isFolderThere(projectFolder);
    if (!path || !isThere) {
        outcome.error =
            cannotSave(request.name,
                       ProjectWords::tr("its project %1 is not there any more.")
                           .arg(QDir::toNativeSeparators(projectFolder)),
                       ProjectWords::tr("Bring the disk or folder back, or save a copy elsewhere."))
                .value();
        return outcome;
    }
    if (QFileInfo::exists(*path)) {
        const auto held = readWhole(*path);
        if (!held) {
            outcome.error = held.error();
            return outcome;
        }
        if (*held == request.bytes)
            return outcome;
        if (*held != request.expected) {
            outcome.found = *held;
            return outcome;
        }
        if (const auto kept = backups.keep(request.name, *held, QDateTime::currentDateTimeUtc()); !kept)
            outcome.backupError = kept.error();
    }
    if (const auto written = writeWhole(*path, request.bytes); !written)
        outcome.error = written.error();
    return outcome;
}

} // namespace muto::project
