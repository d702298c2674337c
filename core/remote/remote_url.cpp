#include "core/remote/remote_url.h"

namespace muto::remote {

namespace {

constexpr QLatin1String kMirror("/@muto/vendor/");

} // namespace

QString canonicalUrl(const QUrl &url)
{
    QUrl known = url.adjusted(QUrl::RemoveFragment | QUrl::NormalizePathSegments);
    if (known.path().isEmpty())
        known.setPath(QStringLiteral("/"));
    return known.toString(QUrl::FullyEncoded);
}

QString mirrorPath(const QUrl &url)
{
    return kMirror + canonicalUrl(url).section(QStringLiteral("://"), 1);
}

QUrl mirroredUrl(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    if (!path.startsWith(kMirror))
        return {};
    const QString query = url.hasQuery() ? QLatin1Char('?') + url.query(QUrl::FullyEncoded) : QString();
    return QUrl(QStringLiteral("https://") + path.mid(kMirror.size()) + query);
}

} // namespace muto::remote
