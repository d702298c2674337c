#include "core/project/text_store.h"

#include "core/base/safe_path.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace muto::project {

namespace {

constexpr qint64 kLargestText = qint64(64) * 1024 * 1024;

tl::unexpected<Error> refuse(const char *attempt, const QString &path, const QString &why,
                             const QString &whatToDo = {})
{
    return fail(
        ErrorKind::Io,
        QStringLiteral("Cannot %1 %2: %3").arg(QLatin1String(attempt), QDir::toNativeSeparators(path), why),
        whatToDo);
}

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse("read", path, file.errorString());
    if (file.size() > kLargestText)
        return refuse("open", path,
                      QStringLiteral("it is larger than %1 MB.").arg(kLargestText / (1024 * 1024)));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return refuse("read", path, file.errorString());
    return bytes;
}

Result<> writeWhole(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return refuse("save", path, QStringLiteral("its folder cannot be made."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return refuse("save", path, file.errorString(),
                      QStringLiteral("Your work is kept in the journal until it can be saved."));
    return ok();
}

} // namespace

Result<QByteArray> readText(const QString &projectFolder, const QString &name)
{
    const auto path = pathInside(projectFolder, name);
    if (!path)
        return refuse("open", name, QStringLiteral("it lies outside of the project."));
    return readWhole(*path);
}

SaveOutcome saveText(const QString &projectFolder, const SaveRequest &request, const BackupFolder &backups)
{
    SaveOutcome outcome{request, {}, {}, {}};
    const auto path = pathInside(projectFolder, request.name);
    // A project that has vanished is on a disk that has: made anew, it would lie somewhere else.
    if (!path || !QFileInfo::exists(projectFolder)) {
        outcome.error = refuse("save", request.name,
                               QStringLiteral("its project %1 is not there any more.")
                                   .arg(QDir::toNativeSeparators(projectFolder)),
                               QStringLiteral("Bring the disk or folder back, or save a copy elsewhere."))
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
