#include "core/library/composition_mounts.h"

#include "core/composition/asset_references.h"

#include <QDir>
#include <QSet>

namespace muto::library {

QStringList mountsOf(const composition::HtmlDocument &document)
{
    QStringList mounts;
    for (const composition::AssetReference &reference : composition::assetReferences(document)) {
        const auto path = composition::localPath(reference.url);
        if (reference.fromProject && path)
            mounts.append(QDir::cleanPath(path->startsWith(QLatin1Char('/')) ? path->mid(1) : *path));
    }
    return mounts;
}

bool wouldMountItself(const QString &page, const QString &part, const PageOf &pageOf)
{
    QSet<QString> seen;
    QStringList waiting{part};
    while (!waiting.isEmpty()) {
        const QString file = waiting.takeLast();
        if (file == page)
            return true;
        if (seen.contains(file))
            continue;
        seen.insert(file);
        if (const composition::HtmlDocument *document = pageOf(file))
            waiting += mountsOf(*document);
    }
    return false;
}

} // namespace muto::library
