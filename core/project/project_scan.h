#pragma once

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace muto::project {

/// Of a link, size and time are those of the file it leads to.
struct FileStamp
{
    qint64 size = 0;
    qint64 modifiedMs = 0;
    QString linkedTo = {}; ///< The path of the original, of a file that is only a link to one elsewhere.
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

/// What a project folder holds at a moment, without what a composition never reads: hidden files, `renders/`
/// and `node_modules/`, and without what is no file, as sockets are.
struct ProjectScan
{
    QStringList folders; ///< The project's own first.
    QHash<QString, FileStamp> files;
    QHash<QString, QString> brokenLinks = {}; ///< Links that lead nowhere, and where they say.
    QStringList skipped = {}; ///< Folders it was not looked into: those and links, which may lead anywhere.
    bool isThere = true;      ///< The folder, with something in it.
    bool isWhole = true;      ///< False where there was more than anybody wanted to look at.
    friend bool operator==(const ProjectScan &, const ProjectScan &) = default;
};

inline constexpr int kMostFiles = 4096;

/// Looks at no more than `mostFiles` files: somebody may open their home folder.
ProjectScan scanProject(const QString &folder, int mostFiles = kMostFiles);

/// The path of something in it, relative to the project.
QString nameIn(const ProjectScan &scan, const QString &path);

/// The files, relative to the project, that came, went or are others in `after`.
QStringList changedFiles(const ProjectScan &before, const ProjectScan &after);

/// True for file systems that do not report changes made by other machines.
bool isNetworkFolder(const QString &folder);

} // namespace muto::project
