#include "core/vendor/downloader.h"

#include "core/vendor/address_rules.h"
#include "core/vendor/vendor_words.h"

#include <algorithm>
#include <utility>

namespace muto::vendor {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

Downloader::Downloader(Transport &transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
{
    connect(&m_transport, &Transport::resolved, this, &Downloader::onResolved);
    connect(&m_transport, &Transport::received, this, &Downloader::received);
    connect(&m_transport, &Transport::answered, this, &Downloader::onAnswered);
}

void Downloader::fetch(const QUrl &url)
{
    m_asked = url;
    m_redirects = 0;
    m_isFetching = true;
    QMetaObject::invokeMethod(
        this,
        [this, url] {
            if (m_isFetching)
                go(url);
        },
        Qt::QueuedConnection);
}

void Downloader::cancel()
{
    if (std::exchange(m_isFetching, false))
        m_transport.cancel();
}

void Downloader::go(const QUrl &url)
{
    m_url = url;
    if (const auto allowed = checkRemoteUrl(url); !allowed)
        return finish(fail(allowed.error()));
    m_transport.resolve(url.host(QUrl::FullyEncoded));
}

void Downloader::onResolved(const QList<QHostAddress> &addresses, const QString &problem)
{
    if (!m_isFetching)
        return;
    if (addresses.isEmpty())
        return refuse(VendorWords::tr("%1 is not found: %2").arg(m_url.host(), problem));
    // All of them: a name with one private address among public ones is a trap, not a server.
    if (!std::all_of(addresses.begin(), addresses.end(), isPublicAddress))
        return refuse(
            VendorWords::tr("%1 leads to an address that is not on the public internet").arg(m_url.host()));
    m_addresses = addresses;
    tryNextAddress();
}

void Downloader::tryNextAddress()
{
    m_transport.get(m_url, m_addresses.takeFirst());
}

void Downloader::onAnswered(const Answer &answer)
{
    if (!m_isFetching)
        return;
    if (answer.status == 0)
        return m_addresses.isEmpty() ? refuse(answer.problem) : tryNextAddress();
    if (isRedirect(answer.status)) {
        if (++m_redirects > kMostRedirects)
            return refuse(VendorWords::tr("it was redirected more than %1 times").arg(kMostRedirects));
        return go(m_url.resolved(QUrl(answer.location)));
    }
    if (answer.status != 200)
        return refuse(VendorWords::tr("the server answered with status %1").arg(answer.status));
    finish(Download{m_url, answer.mime, answer.body});
}

void Downloader::refuse(const QString &why)
{
    finish(fail(ErrorKind::Io,
                VendorWords::tr("Cannot fetch %1: %2").arg(m_asked.toDisplayString().left(200), why)));
}

void Downloader::finish(Result<Download> download)
{
    m_isFetching = false;
    if (!download && m_url != m_asked && !download.error().message.contains(m_asked.toDisplayString()))
        download = fail(download.error().within(
            VendorWords::tr("Redirected from %1").arg(m_asked.toDisplayString().left(200))));
    Q_EMIT finished(download);
}

} // namespace muto::vendor
