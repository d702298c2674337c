#include "core/composition/project_files.h"

#include "core/base/safe_path.h"
#include "core/composition/asset_references.h"
#include "core/composition/composition_words.h"
#include "core/composition/html_document.h"
#include "core/composition/html_file.h"
#include "core/composition/reader_notes.h"
#include "core/composition/root_selection.h"
#include "core/composition/timing_attributes.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

namespace muto::composition {

namespace {

constexpr int kDeepestMount = 20; // contract 1.9

bool leavesProject(const QString &relative)
{
    return relative == QLatin1String("..") || relative.startsWith(QLatin1String("../"));
}

/// The way a browser reads `..` at the top of a site: it stays there.
QString clamped(QString relative)
{
    while (leavesProject(relative))
        relative = relative.mid(2).isEmpty() ? QStringLiteral(".") : relative.mid(3);
    return relative;
}

/// Checks the references of one page, and of what is mounted in it.
class ProjectChecker
{
public:
    explicit ProjectChecker(const ProjectLocation &location)
        : m_location(location)
    {
    }

    std::vector<Issue> check(const HtmlDocument &document)
    {
        m_entryIsPart = !findRoot(document) && findWrapping(document);
        checkPage(document, m_location.entry);
        return std::move(m_issues);
    }

private:
    void checkPage(const HtmlDocument &document, const QString &page)
    {
        m_around.append(page);
        ReaderNotes notes;
        QStringList mounts;
        for (const AssetReference &reference : assetReferences(document))
            checkReference(reference, page, notes, mounts);
        const auto issues = toIssues(std::move(notes), document, page);
        m_issues.insert(m_issues.end(), issues.begin(), issues.end());
        for (const QString &mount : std::as_const(mounts))
            checkMount(mount);
        m_around.removeLast();
    }

    void checkReference(const AssetReference &reference, const QString &page, ReaderNotes &notes,
                        QStringList &mounts)
    {
        const auto path = localPath(reference.url);
        if (!path)
            return;
        const QString relative = relativeToProject(*path, page, reference.fromProject);
        const auto note = [&](const QString &message) { notes.push_back({reference.offset, message}); };
        if (reference.fromProject && m_around.contains(relative))
            return note(CompositionWords::tr("%1 mounts itself, by way of %2; it is left out there.")
                            .arg(quotable(relative), m_around.join(QStringLiteral(" → "))));
        if (reference.fromProject && m_around.size() > kDeepestMount)
            return note(CompositionWords::tr("%1 is nested more than %2 compositions deep and is left out.")
                            .arg(quotable(relative), QString::number(kDeepestMount)));
        if (reference.fromProject)
            mounts.append(relative);
        if (m_seen.contains(relative))
            return;
        m_seen.insert(relative);
        const auto native = leavesProject(relative) ? std::nullopt : mediaInside(m_location.folder, relative);
        if (const QFileInfo link(QDir(m_location.folder).filePath(relative));
            link.isSymLink() && !link.exists())
            note(CompositionWords::tr("File %1 is a link to %2, where nothing is.")
                     .arg(quotable(relative), QDir::toNativeSeparators(link.symLinkTarget())));
        else if (!native)
            note(CompositionWords::tr("File %1 lies outside the project folder and is not shown.")
                     .arg(quotable(*path)));
        else if (!QFileInfo(*native).isFile())
            note(CompositionWords::tr("File %1 does not exist.").arg(quotable(relative)));
    }

    void checkMount(const QString &mount)
    {
        const auto native = leavesProject(mount) ? std::nullopt : pathInside(m_location.folder, mount);
        if (!native || !QFileInfo(*native).isFile() || m_checked.contains(mount))
            return;
        if (auto document = readHtmlDocument(*native)) {
            checkPage(*document, mount);
            m_checked.insert(mount);
        } else {
            m_issues.push_back({Issue::Severity::Warning, mount, document.error().message});
        }
    }

    /// A part's own paths count from its folder when the file is there, else from the project's.
    QString relativeToProject(const QString &path, const QString &page, bool fromProject) const
    {
        if (path.startsWith(QLatin1Char('/')))
            return QDir::cleanPath(path.mid(1));
        const bool isPart = m_around.size() > 1 || m_entryIsPart;
        if (fromProject)
            return QDir::cleanPath(path);
        const QString beside = QDir::cleanPath(QFileInfo(page).path() + QLatin1Char('/') + path);
        if (!isPart)
            return beside;
        const auto native = leavesProject(beside) ? std::nullopt : mediaInside(m_location.folder, beside);
        return native && QFileInfo(*native).isFile() ? beside : clamped(QDir::cleanPath(path));
    }

    const ProjectLocation &m_location;
    bool m_entryIsPart = false; ///< Opened by itself, made to be mounted.
    QStringList m_around;       ///< The page being checked, last, and those it is mounted in.
    QSet<QString> m_seen;       ///< Files that have been looked for.
    QSet<QString> m_checked;    ///< Pages that have been read.
    std::vector<Issue> m_issues;
};

} // namespace

std::vector<Issue> checkProjectFiles(const ProjectLocation &location, const HtmlDocument &entry)
{
    return ProjectChecker(location).check(entry);
}

} // namespace muto::composition
