#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace muto::web {

/// True when a page may ask for `url`: our scheme, data and blobs; the web only when `allowNetwork`; never
/// the machine's own files. Pure.
bool isRequestAllowed(const QUrl &url, bool allowNetwork);

/// Keeps every page on this machine and inside its project. GUI thread.
class NetworkGuard : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    explicit NetworkGuard(QObject *parent = nullptr);

    void setAllowNetwork(bool allow) { m_allowNetwork = allow; }
    void interceptRequest(QWebEngineUrlRequestInfo &info) override;

Q_SIGNALS:
    void blocked(const QUrl &url);

private:
    bool m_allowNetwork = false;
};

} // namespace muto::web
