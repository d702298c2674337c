#include "core/web/project_url.h"

#include <QWebEngineUrlScheme>

namespace muto::web {

namespace {

constexpr QLatin1String kProjectHost("project");

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

QUrl projectUrl(const QString &relativePath)
{
    QUrl url;
    url.setScheme(QLatin1String(kScheme));
    url.setHost(kProjectHost);
    url.setPath(QLatin1Char('/') + relativePath, QUrl::DecodedMode);
    return url;
}

QUrl stageUrl()
{
    return projectUrl(QStringLiteral("@muto/stage.html"));
}

QString projectPath(const QUrl &url)
{
    if (url.scheme() != QLatin1String(kScheme) || url.host() != kProjectHost)
        return {};
    return url.path(QUrl::FullyDecoded).mid(1);
}

} // namespace muto::web
