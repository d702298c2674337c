#include "core/composition/composition_file.h"

#include "core/base/safe_path.h"
#include "core/composition/composition_words.h"
#include "core/composition/html_document.h"
#include "core/composition/html_file.h"
#include "core/composition/project_files.h"
#include "core/composition/root_selection.h"

#include <QDir>
#include <QFileInfo>

namespace muto::composition {

namespace {

/// An entry given as a full path, seen from the project; others are left as they are.
QString relativeEntry(const QString &folder, const QString &entry)
{
    if (!QDir::isAbsolutePath(entry))
        return QDir::cleanPath(entry);
    const QFileInfo info(entry);
    const QString real = QFileInfo(info.absolutePath()).canonicalFilePath();
    return QDir(folder).relativeFilePath(real + QLatin1Char('/') + info.fileName());
}

/// `entry` relative to `folder`, when it is an HTML file in there.
Result<ProjectLocation> locateIn(const QString &folder, const QString &entry)
{
    const QDir dir(folder);
    const QString relative = relativeEntry(folder, entry);
    const auto path = pathInside(folder, relative);
    if (!path)
        return refuseToOpen(
            dir.absoluteFilePath(relative), CompositionWords::tr("it lies outside the project folder."),
            CompositionWords::tr("Name a file inside %1.").arg(QDir::toNativeSeparators(folder)));
    if (auto head = sniffHtml(*path); !head)
        return fail(head.error());
    return ProjectLocation{folder, relative};
}

QStringList htmlFilesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.html"), QStringLiteral("*.htm")}, QDir::Files,
                                  QDir::Name);
}

bool holdsComposition(const QString &path)
{
    const auto document = readHtmlDocument(path);
    return document && findRoot(*document);
}

/// The entry of a folder that has no `index.html`: its only composition.
Result<ProjectLocation> locateOnlyComposition(const QString &folder)
{
    const QStringList files = htmlFilesIn(folder);
    if (files.isEmpty())
        return refuseToOpen(folder, CompositionWords::tr("there is no HTML file in this folder."), anyHtml());
    QStringList compositions;
    for (const QString &name : files) {
        if (holdsComposition(QDir(folder).filePath(name)))
            compositions.append(name);
    }
    if (compositions.isEmpty())
        return refuseToOpen(folder,
                            CompositionWords::tr("no HTML file in this folder contains a composition."),
                            CompositionWords::tr("A composition has an element with data-composition-id."));
    if (compositions.size() > 1)
        return refuseToOpen(
            folder,
            CompositionWords::tr("this folder has several compositions and no index.html: %1.")
                .arg(compositions.join(QStringLiteral(", "))),
            CompositionWords::tr("Open one of these files."));
    return locateIn(folder, compositions.first());
}

Result<ProjectLocation> locateInFolder(const QString &folder, const QString &entry)
{
    if (!entry.isEmpty())
        return locateIn(folder, entry);
    const QString index = QStringLiteral("index.html");
    return QFileInfo::exists(QDir(folder).filePath(index)) ? locateIn(folder, index)
                                                           : locateOnlyComposition(folder);
}

/// What marks a folder as a project; file managers show it as the project itself.
QString markerName()
{
    return QStringLiteral("hyperframes.json");
}

/// The nearest folder, from `folder` upwards, that is marked as a project; `folder` itself when none is.
QString projectAround(const QString &folder)
{
    for (QDir dir(folder);;) {
        if (dir.exists(markerName()) || dir.exists(QStringLiteral("index.html")))
            return dir.path();
        if (!dir.cdUp())
            return folder;
    }
}

} // namespace

Result<ProjectLocation> locateProject(const QString &path, const QString &entry)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return refuseToOpen(path, CompositionWords::tr("there is no such file or folder."), anyHtml());
    if (info.isDir())
        return locateInFolder(info.canonicalFilePath(), entry);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (info.fileName() == markerName())
        return locateInFolder(folder, entry);
    return entry.isEmpty() ? locateIn(folder, info.fileName()) : locateIn(projectAround(folder), entry);
}

Result<ReadComposition> loadComposition(const ProjectLocation &location)
{
    const auto path = pathInside(location.folder, location.entry);
    if (!path)
        return refuseToOpen(location.entry, CompositionWords::tr("it lies outside the project folder."),
                            anyHtml());
    const auto document = readHtmlDocument(*path);
    if (!document)
        return fail(document.error());
    auto read = readComposition(*document, location.entry);
    if (!read)
        return read;
    const auto troubles = checkProjectFiles(location, *document);
    read->issues.insert(read->issues.end(), troubles.begin(), troubles.end());
    return read;
}

} // namespace muto::composition
