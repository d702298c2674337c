#include "ui/main/project_watcher.h"

#include "core/base/folder_presence.h"

#include <QFileInfo>
#include <QSet>
#include <QtConcurrentRun>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kQuietMs = 120;
constexpr int kPollMs = 2000; // only where the file system itself says nothing, or is away

QString folderAround(const QString &folder)
{
    return QFileInfo(folder).path();
}

} // namespace

ProjectWatcher::ProjectWatcher(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(kQuietMs);
    m_poll.setInterval(kPollMs);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
        m_touched.insert(path);
        m_quiet.start();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ProjectWatcher::onFolderChanged);
    connect(&m_quiet, &QTimer::timeout, this, &ProjectWatcher::look);
    connect(&m_poll, &QTimer::timeout, this, &ProjectWatcher::look);
    connect(&m_looking, &QFutureWatcherBase::finished, this, &ProjectWatcher::onLooked);
}

void ProjectWatcher::watch(const QString &folder)
{
    stop();
    m_folder = folder;
    m_isSilent = project::isNetworkFolder(folder);
    m_watcher.addPath(folderAround(folder));
    look();
}

void ProjectWatcher::stop()
{
    m_folder.clear();
    m_seen = {};
    m_hasSeen = false;
    m_touched.clear();
    m_quiet.stop();
    m_poll.stop();
    const QStringList paths = m_watcher.files() + m_watcher.directories();
    if (!paths.isEmpty())
        m_watcher.removePaths(paths);
}

/// A folder that goes by another name does not tell: the one around it does, of all that is in it.
void ProjectWatcher::onFolderChanged(const QString &path)
{
    if (path != folderAround(m_folder) || isFolderThere(m_folder) != m_seen.isThere)
        m_quiet.start();
}

QStringList ProjectWatcher::files() const
{
    QStringList names;
    for (auto file = m_seen.files.begin(); file != m_seen.files.end(); ++file)
        names.append(file.key().mid(m_folder.size() + 1));
    names.sort();
    return names;
}

void ProjectWatcher::look()
{
    if (m_folder.isEmpty())
        return;
    m_lookAgain = std::exchange(m_isLooking, true);
    if (!m_lookAgain)
        m_looking.setFuture(QtConcurrent::run([folder = m_folder] { return project::scanProject(folder); }));
}

void ProjectWatcher::onLooked()
{
    m_isLooking = false;
    const project::ProjectScan scan = m_looking.result();
    if (m_folder.isEmpty())
        return;
    if (scan.folders.constFirst() != m_folder || std::exchange(m_lookAgain, false)) {
        look();
        return;
    }
    follow(scan);
    const bool isFirst = !std::exchange(m_hasSeen, true);
    // A file written twice within a tick of the file system's clock, to the same length, looks as it did
    // before.
    const QSet<QString> touched = std::exchange(m_touched, {});
    const project::ProjectScan before = std::exchange(m_seen, scan);
    if (isFirst)
        Q_EMIT watching();
    else if (before != scan || !touched.isEmpty())
        Q_EMIT changed(filesOf(project::changedFiles(before, scan), touched));
}

QStringList ProjectWatcher::filesOf(QStringList changed, const QSet<QString> &touched) const
{
    for (const QString &path : touched) {
        const QString name = path.mid(m_folder.size() + 1);
        if (!changed.contains(name))
            changed.append(name);
    }
    return changed;
}

/// A file replaced by rename drops out of the watcher, and new ones are not in it yet.
void ProjectWatcher::follow(const project::ProjectScan &scan)
{
    QStringList watched = m_watcher.files() + m_watcher.directories();
    watched.removeOne(folderAround(m_folder));
    const bool isBack = m_hasSeen && !m_seen.isThere;
    if ((!scan.isThere || isBack) && !watched.isEmpty())
        m_watcher.removePaths(std::exchange(watched, {})); // what it still watches has gone elsewhere
    if (!scan.isThere)
        return pollWhereNothingTells(); // an empty place to mount a disk does not tell when one is
    const QSet<QString> known(watched.begin(), watched.end());
    QStringList missing;
    for (const QString &path : scan.folders + scan.files.keys()) {
        if (!known.contains(path))
            missing.append(path);
    }
    if (!missing.isEmpty() && m_watcher.addPaths(missing).size() < missing.size())
        m_quiet.start(); // they may have changed between being read and being watched
    pollWhereNothingTells();
}

/// Of a folder that is away, on a disk that may come back, nobody tells when it does.
void ProjectWatcher::pollWhereNothingTells()
{
    const bool polls = m_isSilent || !m_watcher.directories().contains(m_folder);
    if (!polls)
        m_poll.stop();
    else if (!m_poll.isActive())
        m_poll.start();
}

} // namespace muto::ui
