#include "core/composition/composition_file.h"

#include "core/base/safe_path.h"
#include "core/composition/asset_references.h"
#include "core/composition/html_document.h"
#include "core/composition/reader_notes.h"
#include "core/composition/root_selection.h"
#include "core/composition/timing_attributes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace muto::composition {

namespace {

constexpr qint64 kSniffedBytes = 8192;

tl::unexpected<Error> refuse(const QString &path, const QString &why, const QString &whatToDo)
{
    return fail(ErrorKind::Composition,
                QStringLiteral("Cannot open %1: %2").arg(QDir::toNativeSeparators(path), why), whatToDo);
}

QString anyHtml()
{
    return QStringLiteral("Choose a folder with an index.html, or an HTML file.");
}

bool isUtf16(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}

/// Text has no NUL in it, and HTML has a tag somewhere near its beginning.
bool looksLikeHtml(const QByteArray &head)
{
    return !head.contains('\0') && head.contains('<');
}

/// The first bytes of a file, or all of them, refused unless they can be HTML.
Result<QByteArray> readHtml(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(path, QStringLiteral("there is no such file."), anyHtml());
    if (!info.isFile())
        return refuse(path, QStringLiteral("it is not a file."), anyHtml());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(path, file.errorString(), QStringLiteral("Check that you may read it."));
    const QByteArray bytes = file.read(limit);
    if (file.error() != QFileDevice::NoError)
        return refuse(path, file.errorString(), QStringLiteral("Check that you may read it."));
    if (isUtf16(bytes))
        return refuse(path, QStringLiteral("it is written in UTF-16."), QStringLiteral("Save it as UTF-8."));
    if (!looksLikeHtml(bytes.left(kSniffedBytes)))
        return refuse(path, QStringLiteral("it is not an HTML file."), anyHtml());
    return bytes;
}

Result<HtmlDocument> readDocument(const QString &path)
{
    auto html = readHtml(path, HtmlDocument::kLargestSource + 1);
    if (!html)
        return fail(html.error());
    auto document = HtmlDocument::parse(std::move(*html));
    if (!document)
        return fail(document.error().within(QStringLiteral("Cannot read %1").arg(path)));
    return document;
}

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
        return refuse(dir.absoluteFilePath(relative), QStringLiteral("it lies outside the project folder."),
                      QStringLiteral("Name a file inside %1.").arg(QDir::toNativeSeparators(folder)));
    if (auto head = readHtml(*path, kSniffedBytes); !head)
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
    const auto document = readDocument(path);
    return document && findRoot(*document);
}

/// The entry of a folder that has no `index.html`: its only composition.
Result<ProjectLocation> locateOnlyComposition(const QString &folder)
{
    const QStringList files = htmlFilesIn(folder);
    if (files.isEmpty())
        return refuse(folder, QStringLiteral("there is no HTML file in this folder."), anyHtml());
    QStringList compositions;
    for (const QString &name : files) {
        if (holdsComposition(QDir(folder).filePath(name)))
            compositions.append(name);
    }
    if (compositions.isEmpty())
        return refuse(folder, QStringLiteral("no HTML file in this folder contains a composition."),
                      QStringLiteral("A composition has an element with data-composition-id."));
    if (compositions.size() > 1)
        return refuse(folder,
                      QStringLiteral("this folder has several compositions and no index.html: %1.")
                          .arg(compositions.join(QStringLiteral(", "))),
                      QStringLiteral("Open one of these files."));
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

/// The nearest folder, from `folder` upwards, that is marked as a project; `folder` itself when none is.
QString projectAround(const QString &folder)
{
    for (QDir dir(folder);;) {
        if (dir.exists(QStringLiteral("hyperframes.json")) || dir.exists(QStringLiteral("index.html")))
            return dir.path();
        if (!dir.cdUp())
            return folder;
    }
}

/// Checks the references of one document against the files of its project.
class AssetChecker
{
public:
    AssetChecker(const ProjectLocation &location, const HtmlDocument &document)
        : m_location(location)
        , m_document(document)
        , m_isPart(!findRoot(document) && findWrapping(document))
    {
    }

    ReaderNotes check()
    {
        for (const AssetReference &reference : assetReferences(m_document))
            check(reference);
        return std::move(m_notes);
    }

private:
    void check(const AssetReference &reference)
    {
        const auto path = localPath(reference.url);
        if (!path)
            return;
        const QString relative = placeOf(*path, reference.fromProject);
        if (m_seen.contains(relative))
            return;
        m_seen.insert(relative);
        const auto native = leavesProject(relative) ? std::nullopt : pathInside(m_location.folder, relative);
        if (!native)
            note(reference, QStringLiteral("File %1 lies outside the project folder and is not shown."),
                 *path);
        else if (!QFileInfo(*native).isFile())
            note(reference, QStringLiteral("File %1 does not exist."), relative);
    }

    QString relativeToProject(const QString &path, bool fromProject) const
    {
        if (path.startsWith(QLatin1Char('/')))
            return QDir::cleanPath(path.mid(1));
        const QString folder = fromProject ? QStringLiteral(".") : QFileInfo(m_location.entry).path();
        return QDir::cleanPath(folder + QLatin1Char('/') + path);
    }

    /// A part for other pages may name its files as seen from itself or from the project.
    QString placeOf(const QString &path, bool fromProject) const
    {
        const QString beside = relativeToProject(path, fromProject);
        if (!m_isPart || QFileInfo(QDir(m_location.folder).filePath(beside)).isFile())
            return beside;
        return QDir::cleanPath(QLatin1Char('/') + path).mid(1);
    }

    static bool leavesProject(const QString &relative)
    {
        return relative == QLatin1String("..") || relative.startsWith(QLatin1String("../"));
    }

    void note(const AssetReference &reference, const QString &message, const QString &path)
    {
        m_notes.push_back({reference.offset, message.arg(quotable(path))});
    }

    const ProjectLocation &m_location;
    const HtmlDocument &m_document;
    const bool m_isPart;
    QSet<QString> m_seen;
    ReaderNotes m_notes;
};

} // namespace

Result<ProjectLocation> locateProject(const QString &path, const QString &entry)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return refuse(path, QStringLiteral("there is no such file or folder."), anyHtml());
    if (info.isDir())
        return locateInFolder(info.canonicalFilePath(), entry);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return entry.isEmpty() ? locateIn(folder, info.fileName()) : locateIn(projectAround(folder), entry);
}

Result<ReadComposition> loadComposition(const ProjectLocation &location)
{
    const auto path = pathInside(location.folder, location.entry);
    if (!path)
        return refuse(location.entry, QStringLiteral("it lies outside the project folder."), anyHtml());
    const auto document = readDocument(*path);
    if (!document)
        return fail(document.error());
    auto read = readComposition(*document, location.entry);
    if (!read)
        return read;
    const auto missing = toIssues(AssetChecker(location, *document).check(), *document, location.entry);
    read->issues.insert(read->issues.end(), missing.begin(), missing.end());
    return read;
}

} // namespace muto::composition
