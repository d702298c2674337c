#include "core/project/project_scan.h"

#include "core/base/folder_presence.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace muto::project {

namespace {

bool isIgnoredFolder(const QString &name)
{
    return name == QLatin1String("renders") || name == QLatin1String("node_modules");
}

/// Links within a project are files of it like others.
QString originalOutside(const QFileInfo &entry, const QString &root)
{
    if (!entry.isSymLink())
        return {};
    return entry.canonicalFilePath().startsWith(root) ? QString() : entry.symLinkTarget();
}

} // namespace

ProjectScan scanProject(const QString &folder, int mostFiles)
{
    ProjectScan scan;
    scan.folders.append(folder);
    scan.isThere = isFolderThere(folder);
    const QString root = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    for (qsizetype i = 0; i < scan.folders.size(); ++i) {
        // QDir::System: links that lead nowhere. Without QDir::Hidden: dot files are none of a composition's,
        // and our own unfinished films are such.
        const QFileInfoList entries =
            QDir(scan.folders.at(i))
                .entryInfoList(QDir::Files | QDir::Dirs | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (scan.files.size() + scan.folders.size() + scan.brokenLinks.size() >= mostFiles) {
                scan.isWhole = false;
                return scan;
            }
            if (entry.isSymLink() && !entry.exists())
                scan.brokenLinks.insert(entry.filePath(), entry.symLinkTarget());
            else if (!entry.isDir() &&
                     (entry.isFile() || !entry.exists())) // a name that is no UTF-8 leads nowhere
                scan.files.insert(entry.filePath(), {entry.size(), entry.lastModified().toMSecsSinceEpoch(),
                                                     originalOutside(entry, root)});
            else if (entry.isDir() && !entry.isSymLink() && !isIgnoredFolder(entry.fileName()))
                scan.folders.append(entry.filePath());
            else if (entry.isDir())
                scan.skipped.append(entry.filePath());
        }
    }
    return scan;
}

QString nameIn(const ProjectScan &scan, const QString &path)
{
    return path.mid(scan.folders.constFirst().size() + 1);
}

QStringList changedFiles(const ProjectScan &before, const ProjectScan &after)
{
    QSet<QString> changed;
    for (auto file = after.files.begin(); file != after.files.end(); ++file) {
        if (before.files.value(file.key()) != file.value() || !before.files.contains(file.key()))
            changed.insert(file.key());
    }
    for (const QString &path : before.files.keys()) {
        if (!after.files.contains(path))
            changed.insert(path);
    }
    QStringList names;
    for (const QString &path : changed)
        names.append(nameIn(after, path));
    names.sort();
    return names;
}

bool isNetworkFolder(const QString &folder)
{
    static const std::array<QByteArray, 8> kNetworkTypes{"nfs",   "nfs4",       "cifs", "smb3",
                                                         "smbfs", "fuse.sshfs", "9p",   "afs"};
    const QByteArray type = QStorageInfo(folder).fileSystemType();
    return std::find(kNetworkTypes.begin(), kNetworkTypes.end(), type) != kNetworkTypes.end();
}

} // namespace muto::project
