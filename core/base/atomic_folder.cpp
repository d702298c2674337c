#include "core/base/atomic_folder.h"

#include "core/base/base_words.h"
#include "core/base/partial_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace muto {

namespace {

void removeLeftoverFolders(const QDir &folder, const QString &baseName)
{
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (isLeftover(name, baseName))
            QDir(folder.filePath(name)).removeRecursively();
    }
}

/// All files of the folder are on the disk before it takes its place: otherwise a power cut leaves names of
/// files without their bytes.
Result<> syncFiles(const QString &folder)
{
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool isSynced = fd >= 0 && ::syncfs(fd) == 0;
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    if (fd >= 0)
        ::close(fd);
    return isSynced ? ok()
                    : fail(ErrorKind::Io, BaseWords::tr("Cannot write %1 to disk: %2").arg(folder, why));
}

/// Both names at once, or neither; false where one of them is not there or the file system cannot do it.
bool exchange(const QByteArray &first, const QByteArray &second)
{
    return ::renameat2(AT_FDCWD, first.constData(), AT_FDCWD, second.constData(), RENAME_EXCHANGE) == 0;
}

} // namespace

Result<AtomicFolder> AtomicFolder::reserve(const QString &target)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(target).absoluteFilePath()));
    const auto refuse = [&](const QString &why) {
        return fail(ErrorKind::Io, BaseWords::tr("Cannot write %1: %2").arg(info.filePath(), why),
                    BaseWords::tr("Choose another destination."));
    };
    if (info.exists() && !info.isDir())
        return refuse(BaseWords::tr("it is a file"));
    const QString missing = firstMissingFolder(info.path());
    if (!QFileInfo(missing.isEmpty() ? info.path() : QFileInfo(missing).path()).isDir())
        return refuse(BaseWords::tr("a part of its path is a file"));
    if (!QDir().mkpath(info.path()))
        return refuse(BaseWords::tr("its folder cannot be created"));
    removeLeftoverFolders(info.dir(), info.fileName());
    const QString partial = info.dir().filePath(partialName(info.fileName()));
    if (!QDir().mkdir(partial)) {
        if (!missing.isEmpty())
            removeEmptyFolders(missing, info.path());
        return refuse(BaseWords::tr("a folder beside it cannot be made"));
    }
    return AtomicFolder(info.filePath(), partial, missing);
}

AtomicFolder::AtomicFolder(QString target, QString partial, QString madeFolder)
    : m_target(std::move(target))
    , m_partial(std::move(partial))
    , m_madeFolder(std::move(madeFolder))
{
}

AtomicFolder::AtomicFolder(AtomicFolder &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_partial(std::exchange(other.m_partial, {}))
    , m_madeFolder(std::exchange(other.m_madeFolder, {}))
{
}

AtomicFolder::~AtomicFolder()
{
    if (m_partial.isEmpty())
        return;
    QDir(m_partial).removeRecursively();
    if (!m_madeFolder.isEmpty())
        removeEmptyFolders(m_madeFolder, QFileInfo(m_target).path());
}

Result<> AtomicFolder::commit()
{
    if (auto synced = syncFiles(m_partial); !synced)
        return synced;
    const QByteArray partial = QFile::encodeName(m_partial);
    const QByteArray target = QFile::encodeName(m_target);
    if (exchange(partial, target)) {
        QDir(std::exchange(m_partial, {})).removeRecursively(); // it is the old one now
        return ok();
    }
    if (std::rename(partial.constData(), target.constData()) != 0)
        return fail(ErrorKind::Io, BaseWords::tr("Cannot move the finished folder to %1: %2")
                                       .arg(m_target, QString::fromLocal8Bit(std::strerror(errno))));
    m_partial.clear();
    return ok();
}

} // namespace muto
