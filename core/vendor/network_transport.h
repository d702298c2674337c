#pragma once

#include "core/vendor/transport.h"

#include <QNetworkAccessManager>

class QNetworkReply;

namespace muto::vendor {

/// The internet. Connects to the address it is given rather than to the name, and has the certificate checked
/// against the name: a name that leads elsewhere the second time it is looked up leads nowhere. No proxy, no
/// cookies, no cache; gives up on a server that says nothing for half a minute or too much altogether.
class NetworkTransport : public Transport
{
    Q_OBJECT

public:
    static constexpr qint64 kLargestBody = qint64(256) * 1024 * 1024;
    static constexpr int kSilenceMs = 30'000;

    explicit NetworkTransport(QObject *parent = nullptr);
    ~NetworkTransport() override;

    void resolve(const QString &host) override;
    void get(const QUrl &url, const QHostAddress &address) override;
    void cancel() override;

private:
    void onFinished(QNetworkReply *reply);

    QNetworkAccessManager m_manager;
    QNetworkReply *m_reply = nullptr;
    int m_lookup = -1;
    bool m_isTooLarge = false;
};

} // namespace muto::vendor
