#include "core/project/project_copy.h"

#include "core/base/atomic_folder.h"
#include "core/project/project_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace muto::project {

namespace {

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// A path as the disk has it, of which the last parts need not be there yet.
QString realPath(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (info.exists())
        return info.canonicalFilePath();
    return info.isRoot() ? info.filePath() : QDir(realPath(info.path())).filePath(info.fileName());
}

Result<> checkPlace(const QString &from, const QString &to)
{
    const auto refuse = [&](const QString &why) {
        return fail(ErrorKind::Usage, ProjectWords::tr("Cannot save a copy in %1: %2").arg(native(to), why),
                    ProjectWords::tr("Choose another place or name."));
    };
    const QString source = realPath(from), target = realPath(to);
    if (target == source || target.startsWith(source + QLatin1Char('/')))
        return refuse(ProjectWords::tr("it is within the project."));
    const QFileInfo there(target);
    if (there.exists() && !there.isDir())
        return refuse(ProjectWords::tr("there is a file of that name."));
    if (there.exists() &&
        !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return refuse(ProjectWords::tr("there is a folder of that name, with something in it."));
    return ok();
}

Result<> copyFile(const QFileInfo &from, const QString &to)
{
    QFile source(from.filePath());
    if (!source.copy(to))
        return fail(
            ErrorKind::Io,
            ProjectWords::tr("Cannot copy %1: %2").arg(native(from.filePath()), source.errorString()));
    // What is copied from a disk that is only read is there to be changed.
    QFile::setPermissions(to, QFile::permissions(to) | QFile::ReadOwner | QFile::WriteOwner);
    return ok();
}

Result<> copyFolder(const QString &from, const QString &to, const QSet<QString> &leftOut = {})
{
    const auto entries = QDir(from).entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden |
                                                  QDir::NoDotAndDotDot); // neither pipes nor dead links
    for (const QFileInfo &entry : entries) {
        const QString target = QDir(to).filePath(entry.fileName());
        if (leftOut.contains(entry.fileName()))
            continue;
        Result<> done = ok();
        if (!entry.isDir())
            done = copyFile(entry, target);
        else if (entry.isSymLink() ? QFile::link(entry.canonicalFilePath(), target) : QDir().mkdir(target))
            done = entry.isSymLink() ? ok() : copyFolder(entry.filePath(), target);
        else
            done = fail(ErrorKind::Io, ProjectWords::tr("Cannot make the folder %1.").arg(native(target)));
        if (!done)
            return done;
    }
    return ok();
}

} // namespace

Result<> copyProject(const QString &from, const QString &to)
{
    if (const auto place = checkPlace(from, to); !place)
        return place;
    if (!QFileInfo(from).isDir())
        return fail(ErrorKind::Io,
                    ProjectWords::tr("The project %1 is not there any more.").arg(native(from)));
    auto folder = AtomicFolder::reserve(to);
    if (!folder)
        return fail(folder.error());
    static const QSet<QString> leftOut{QStringLiteral("renders"), QStringLiteral(".git"),
                                       QStringLiteral(".mutoscope")};
    if (const auto copied = copyFolder(from, folder->partialPath(), leftOut); !copied)
        return copied;
    return folder->commit();
}

} // namespace muto::project
