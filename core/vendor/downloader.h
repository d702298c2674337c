#pragma once

#include "core/base/result.h"
#include "core/vendor/transport.h"

#include <QList>
#include <QUrl>

namespace muto::vendor {

/// A file of the web.
struct Download
{
    QUrl url; ///< Where it was in the end.
    QByteArray mime;
    QByteArray body;
    friend bool operator==(const Download &, const Download &) = default;
};

/// Fetches one URL at a time, by the rules: https to public addresses only, checked anew for every redirect,
/// and no more than five of those.
class Downloader : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostRedirects = 5;

    /// `transport` must outlive it.
    explicit Downloader(Transport &transport, QObject *parent = nullptr);

    /// Leads to `finished`, never before it returns.
    void fetch(const QUrl &url);
    void cancel();

Q_SIGNALS:
    void received(qint64 bytes, qint64 total);
    void finished(const muto::Result<muto::vendor::Download> &download);

private:
    void go(const QUrl &url);
    void onResolved(const QList<QHostAddress> &addresses, const QString &problem);
    void onAnswered(const Answer &answer);
    void tryNextAddress();
    void refuse(const QString &why);
    void finish(Result<Download> download);

    Transport &m_transport;
    QUrl m_asked;
    QUrl m_url;
    QList<QHostAddress> m_addresses;
    int m_redirects = 0;
    bool m_isFetching = false;
};

} // namespace muto::vendor
