#include "core/base/atomic_file.h"

#include "core/base/base_words.h"
#include "core/base/partial_names.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace muto {

namespace {

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Result<> syncToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(ErrorKind::Io, BaseWords::tr("Cannot open %1: %2").arg(path, systemReason()));
    const bool synced = ::fsync(fd) == 0;
    const QString reason = systemReason();
    ::close(fd);
    if (!synced)
        return fail(ErrorKind::Io, BaseWords::tr("Cannot write %1 to disk: %2").arg(path, reason));
    return ok();
}

/// Removes what processes that were killed left of the same film.
void removeLeftovers(const QDir &folder, const QString &baseName)
{
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (isLeftover(name, baseName))
            QFile::remove(folder.filePath(name));
    }
}

} // namespace

Result<AtomicFile> AtomicFile::reserve(const QString &target)
{
    const QFileInfo info(QDir::cleanPath(QFileInfo(target).absoluteFilePath()));
    const auto refuse = [&](const QString &why) {
        return fail(ErrorKind::Io, BaseWords::tr("Cannot write %1: %2").arg(info.filePath(), why),
                    BaseWords::tr("Choose another destination."));
    };
    if (info.isDir())
        return refuse(BaseWords::tr("it is a folder"));
    if (info.exists() && !info.isFile()) // renaming over a device would put a file in its place
        return refuse(BaseWords::tr("it is not a file"));

    const QString folder = info.path();
    const QString missing = firstMissingFolder(folder);
    if (!QFileInfo(missing.isEmpty() ? folder : QFileInfo(missing).path()).isDir())
        return refuse(BaseWords::tr("a part of its path is a file"));
    if (!QDir().mkpath(folder))
        return refuse(BaseWords::tr("its folder cannot be created"));

    removeLeftovers(QDir(folder), info.completeBaseName());
    QTemporaryFile probe(QStringLiteral("%1/%2%3-XXXXXX.%4")
                             .arg(folder, partialPrefix(info.completeBaseName()),
                                  QString::number(QCoreApplication::applicationPid()), info.suffix()));
    if (!probe.open()) {
        const QString why = probe.errorString();
        if (!missing.isEmpty())
            removeEmptyFolders(missing, folder);
        return refuse(why);
    }
    probe.setAutoRemove(false);
    return AtomicFile(info.filePath(), probe.fileName(), missing);
}

AtomicFile::AtomicFile(QString target, QString partial, QString madeFolder)
    : m_target(std::move(target))
    , m_partial(std::move(partial))
    , m_madeFolder(std::move(madeFolder))
{
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_partial(std::exchange(other.m_partial, {}))
    , m_madeFolder(std::exchange(other.m_madeFolder, {}))
{
}

AtomicFile::~AtomicFile()
{
    if (m_partial.isEmpty())
        return;
    QFile::remove(m_partial);
    if (!m_madeFolder.isEmpty())
        removeEmptyFolders(m_madeFolder, QFileInfo(m_target).path());
}

Result<> AtomicFile::commit()
{
    if (auto synced = syncToDisk(m_partial); !synced)
        return synced;
    // QTemporaryFile made it private; a film gets the permissions any new file of the user would.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::chmod(QFile::encodeName(m_partial).constData(), 0666 & ~mask);
    if (std::rename(QFile::encodeName(m_partial).constData(), QFile::encodeName(m_target).constData()) != 0)
        return fail(ErrorKind::Io,
                    BaseWords::tr("Cannot move the finished file to %1: %2").arg(m_target, systemReason()));
    m_partial.clear();
    return ok();
}

Result<> AtomicFile::commit(QFile &partial)
{
    // What is said to be written may still be in a buffer, and the disk full when that is emptied.
    const bool isFlushed = partial.flush();
    partial.close();
    if (!isFlushed || partial.error() != QFileDevice::NoError)
        return fail(ErrorKind::Io, BaseWords::tr("Cannot write %1: %2").arg(m_target, partial.errorString()));
    return commit();
}

Result<> AtomicFile::write(const QString &target, const QByteArray &bytes)
{
    auto made = reserve(target);
    if (!made)
        return fail(std::move(made.error()));
    QFile file(made->partialPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return fail(ErrorKind::Io,
                    BaseWords::tr("Cannot write %1: %2").arg(made->m_target, file.errorString()));
    return made->commit(file);
}

} // namespace muto
