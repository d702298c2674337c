#include "core/vendor/project_references.h"

#include "core/base/safe_path.h"
#include "core/composition/asset_references.h"
#include "core/composition/html_file.h"
#include "core/vendor/vendor_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace muto::vendor {

namespace {

constexpr qint64 kLargestText = qint64(32) * 1024 * 1024;

/// Walks the files of a project, each once.
class ProjectWalk
{
public:
    explicit ProjectWalk(const composition::ProjectLocation &location)
        : m_location(location)
    {
    }

    Result<ProjectReferences> walk()
    {
        const auto entry = readPage(m_location.entry);
        if (!entry)
            return fail(entry.error());
        for (const QUrl &module : m_found.imports.modules())
            addRemote(module.toString(), RemoteKind::Module, m_location.entry);
        return std::move(m_found);
    }

private:
    Result<> readPage(const QString &page)
    {
        const auto native = pathInside(m_location.folder, page);
        if (!native)
            return fail(ErrorKind::Composition, VendorWords::tr("%1 lies outside the project").arg(page));
        const auto document = composition::readHtmlDocument(*native);
        if (!document)
            return fail(document.error());
        for (const Reference &reference : referencesInHtml(*document, m_found.imports))
            follow(reference, page,
                   QStringLiteral("%1:%2").arg(page, QString::number(document->lineAt(reference.offset))));
        return ok();
    }

    void follow(const Reference &reference, const QString &file, const QString &where)
    {
        QString url = reference.url;
        if (reference.kind == RemoteKind::Module) {
            const auto resolved = m_found.imports.resolve(url, {});
            if (!resolved)
                return;
            url = resolved->toString();
        }
        if (!addRemote(url, reference.kind, where))
            followLocal({url, reference.kind, reference.offset, reference.isMounted}, file);
    }

    bool addRemote(const QString &url, RemoteKind kind, const QString &where)
    {
        const auto target = remoteTarget(url, {});
        if (target)
            m_found.remote.push_back({*target, kind, where});
        return target.has_value();
    }

    void followLocal(const Reference &reference, const QString &file)
    {
        const auto path = composition::localPath(reference.url);
        const QString name = path ? locate(*path, file, reference.isMounted) : QString();
        if (name.isEmpty() || m_seen.contains(name))
            return;
        m_seen.insert(name);
        if (reference.isMounted)
            (void)readPage(name); // what cannot be read is told by the checks of the project
        else if (reference.kind == RemoteKind::StyleSheet)
            readText(name, &referencesInCss);
        else if (reference.kind == RemoteKind::Module || reference.kind == RemoteKind::Script) {
            readText(name, &importsOf);
            readText(name, &loadedBy);
            readText(name, &literalsIn);
        }
    }

    template<typename Finder>
    void readText(const QString &name, Finder find)
    {
        const auto native = pathInside(m_location.folder, name);
        QFile file(native.value_or(QString()));
        if (!native || file.size() > kLargestText || !file.open(QIODevice::ReadOnly))
            return;
        for (const Reference &reference : find(file.readAll()))
            follow(reference, name, name);
    }

    /// The file a path means: beside the one that names it, else from the project's folder (contract 1.9).
    QString locate(const QString &path, const QString &file, bool fromProject) const
    {
        const QString beside = path.startsWith(QLatin1Char('/'))
                                   ? QDir::cleanPath(path.mid(1))
                                   : QDir::cleanPath(QFileInfo(file).path() + QLatin1Char('/') + path);
        for (const QString &name :
             fromProject ? QStringList{QDir::cleanPath(path)} : QStringList{beside, QDir::cleanPath(path)}) {
            const auto native = pathInside(m_location.folder, name);
            if (native && QFileInfo(*native).isFile())
                return name;
        }
        return {};
    }

    const composition::ProjectLocation &m_location;
    ProjectReferences m_found;
    QSet<QString> m_seen;
};

} // namespace

Result<ProjectReferences> projectReferences(const composition::ProjectLocation &location)
{
    return ProjectWalk(location).walk();
}

std::vector<RemoteReference> referencesInFetched(const QUrl &url, RemoteKind kind, const QByteArray &body,
                                                 const ImportMap &imports)
{
    std::vector<RemoteReference> found;
    const auto add = [&](const QString &address, RemoteKind wanted) {
        if (const auto target = remoteTarget(address, url))
            found.push_back({*target, wanted, url.toDisplayString()});
    };
    if (kind == RemoteKind::StyleSheet) {
        for (const Reference &reference : referencesInCss(body))
            add(reference.url, reference.kind);
    } else if (kind == RemoteKind::Module) {
        for (const Reference &reference : importsOf(body)) {
            if (const auto target = imports.resolve(reference.url, url))
                add(target->toString(), reference.kind);
        }
        for (const Reference &reference : addressedBy(body))
            add(reference.url, reference.kind);
    }
    return found;
}

} // namespace muto::vendor
