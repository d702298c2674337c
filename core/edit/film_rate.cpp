#include "core/edit/film_rate.h"

#include "core/composition/asset_references.h"
#include "core/edit/clip_times.h"
#include "core/edit/document.h"

#include <QDir>
#include <QStringList>

namespace muto::edit {

using composition::HtmlDocument;

namespace {

/// The files that a page mounts.
struct Mounted
{
    QStringList files;
};

Mounted mountedIn(const HtmlDocument &page)
{
    Mounted mounted;
    for (const composition::AssetReference &reference : composition::assetReferences(page)) {
        const auto path =
            reference.fromProject ? composition::localPath(reference.url) : std::optional<QString>();
        if (path)
            mounted.files.append(QDir::cleanPath(path->startsWith(QLatin1Char('/')) ? path->mid(1) : *path));
    }
    return mounted;
}

} // namespace

FrameRate filmRate(const Document &document, const QString &file)
{
    QStringList around{file};
    const QStringList open = document.files();
    for (qsizetype i = 0; i < around.size(); ++i) { // it grows
        const HtmlDocument *page = document.html(around.at(i));
        if (const auto declared = page ? ClipTimes(*page).declaredRate() : std::nullopt)
            return *declared;
        for (const QString &other : open) {
            const HtmlDocument *host = around.contains(other) ? nullptr : document.html(other);
            if (host && host->fact<Mounted>(mountedIn)->files.contains(around.at(i)))
                around.append(other);
        }
    }
    return {};
}

} // namespace muto::edit
