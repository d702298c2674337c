#include "core/web/network_guard.h"

#include "core/web/project_url.h"

#include <QWebEngineUrlRequestInfo>

namespace muto::web {

bool isRequestAllowed(const QUrl &url, bool allowNetwork)
{
    const QString scheme = url.scheme();
    if (scheme == QLatin1String(kScheme) || scheme == QLatin1String("data") ||
        scheme == QLatin1String("blob"))
        return true;
    const bool isWeb = scheme == QLatin1String("https") || scheme == QLatin1String("http") ||
                       scheme == QLatin1String("wss") || scheme == QLatin1String("ws");
    return isWeb && allowNetwork;
}

NetworkGuard::NetworkGuard(QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
{
}

void NetworkGuard::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    if (isRequestAllowed(info.requestUrl(), m_allowNetwork))
        return;
    info.block(true);
    Q_EMIT blocked(info.requestUrl());
}

} // namespace muto::web
