#include "core/web/project_url.h"

#include <QWebEngineUrlScheme>

namespace muto::web {

namespace {

constexpr QLatin1String kHostPrefix("project-");
constexpr QLatin1String kStagePath("@muto/stage.html");

} // namespace

void registerScheme()
{
    QWebEngineUrlScheme scheme{QByteArray(kScheme)};
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    auto flags = QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled;
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    flags |= QWebEngineUrlScheme::FetchApiAllowed;
#endif
    scheme.setFlags(flags);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl projectUrl(const QString &relativePath, int opening)
{
    QUrl url;
    url.setScheme(QLatin1String(kScheme));
    url.setHost(kHostPrefix + QString::number(opening));
    url.setPath(QLatin1Char('/') + relativePath, QUrl::DecodedMode);
    return url;
}

QUrl stageUrl(int opening)
{
    return projectUrl(kStagePath, opening);
}

bool isStageUrl(const QUrl &url)
{
    return projectPath(url) == kStagePath;
}

QString projectPath(const QUrl &url)
{
    if (url.scheme() != QLatin1String(kScheme) || !url.host().startsWith(kHostPrefix))
        return {};
    return url.path(QUrl::FullyDecoded).mid(1);
}

} // namespace muto::web
