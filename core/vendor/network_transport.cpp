#include "core/vendor/network_transport.h"

#include "core/vendor/vendor_words.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace muto::vendor {

namespace {

/// Google Fonts gives WOFF2 only to browsers it knows to read it.
constexpr char kUserAgent[] = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) "
                              "Chrome/102.0.5005.177 Safari/537.36";

QNetworkRequest requestFor(const QUrl &url, const QHostAddress &address)
{
    QUrl place = url.adjusted(QUrl::RemoveFragment);
    place.setHost(address.toString());
    QNetworkRequest request(place);
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    request.setRawHeader("Host", url.host(QUrl::FullyEncoded).toLatin1());
    request.setRawHeader("User-Agent", kUserAgent);
    request.setRawHeader("Accept", "*/*");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         false); // it would name the address as the host
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(NetworkTransport::kSilenceMs);
    return request;
}

QByteArray mimeOf(const QNetworkReply &reply)
{
    const QByteArray type = reply.rawHeader("Content-Type");
    return type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
}

} // namespace

NetworkTransport::NetworkTransport(QObject *parent)
    : Transport(parent)
{
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

NetworkTransport::~NetworkTransport()
{
    cancel();
}

void NetworkTransport::resolve(const QString &host)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        QMetaObject::invokeMethod(
            this, [this, literal] { Q_EMIT resolved({literal}, {}); }, Qt::QueuedConnection);
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
        if (info.lookupId() != m_lookup)
            return;
        m_lookup = -1;
        Q_EMIT resolved(info.addresses(),
                        info.error() == QHostInfo::NoError ? QString() : info.errorString());
    });
}

void NetworkTransport::get(const QUrl &url, const QHostAddress &address)
{
    m_isTooLarge = false;
    m_reply = m_manager.get(requestFor(url, address));
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::downloadProgress, this, [this, reply](qint64 bytes, qint64 total) {
        if (bytes > kLargestBody || total > kLargestBody) {
            m_isTooLarge = true;
            reply->abort();
        } else {
            Q_EMIT received(bytes, total);
        }
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { onFinished(reply); });
}

void NetworkTransport::onFinished(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply != std::exchange(m_reply, nullptr))
        return;
    Answer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.location = QString::fromUtf8(reply->rawHeader("Location"));
    answer.mime = mimeOf(*reply);
    answer.body = reply->readAll();
    const bool isBroken =
        reply->error() != QNetworkReply::NoError && (answer.status == 0 || answer.status < 400);
    if (isBroken) {
        answer.status = 0;
        answer.problem = m_isTooLarge ? VendorWords::tr("it is larger than %1 MB").arg(kLargestBody >> 20)
                         : reply->error() == QNetworkReply::OperationCanceledError
                             ? VendorWords::tr("the server said nothing for %1 s").arg(kSilenceMs / 1000)
                             : reply->errorString();
    }
    Q_EMIT answered(answer);
}

void NetworkTransport::cancel()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
}

} // namespace muto::vendor
