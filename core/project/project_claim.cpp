#include "core/project/project_claim.h"

#include "core/project/backup_folder.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

#include <utility>

namespace muto::project {

namespace {

const QString kClaim = QStringLiteral(".open");
const QString kAsked = QStringLiteral(".ask");

} // namespace

ProjectClaim::ProjectClaim(QString root, QObject *parent)
    : QObject(parent)
    , m_root(std::move(root))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProjectClaim::look);
}

ProjectClaim::~ProjectClaim() = default;

QString ProjectClaim::pathOf(const QString &projectFolder, const QString &suffix) const
{
    return QDir(m_root).filePath(projectName(projectFolder) + suffix);
}

bool ProjectClaim::take(const QString &projectFolder)
{
    if (m_lock && projectFolder == m_folder)
        return true;
    QDir().mkpath(m_root);
    QFile::setPermissions(m_root, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(pathOf(projectFolder, kClaim));
    lock->setStaleLockTime(0); // however old: only a dead owner makes it stale
    if (!lock->tryLock() && lock->error() == QLockFile::LockFailedError)
        return false;
    release();
    m_lock = std::move(lock);
    m_folder = projectFolder;
    QFile::remove(pathOf(projectFolder, kAsked)); // of one that was not heard
    m_watcher.addPath(m_root);
    return true;
}

void ProjectClaim::release()
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_lock.reset();
    m_folder.clear();
}

void ProjectClaim::ask(const QString &projectFolder) const
{
    QFile file(pathOf(projectFolder, kAsked));
    (void)file.open(QIODevice::WriteOnly);
}

void ProjectClaim::look()
{
    if (!m_folder.isEmpty() && QFile::remove(pathOf(m_folder, kAsked)))
        Q_EMIT asked();
}

} // namespace muto::project
