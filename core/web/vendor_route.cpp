#include "core/web/vendor_route.h"

#include "core/remote/remote_url.h"
#include "core/remote/url_rewriter.h"
#include "core/web/request_reply.h"

#include <QBuffer>
#include <QFile>
#include <QWebEngineUrlRequestJob>

#include <memory>
#include <optional>
#include <utility>

namespace muto::web {

bool mayNameRemoteFiles(const QByteArray &mime)
{
    return mime == "text/html" || mime == "text/css" || mime == "text/javascript";
}

QByteArray withVendoredUrls(const QByteArray &text, const QUrl &base, remote::VendorStore &store)
{
    if (store.isEmpty())
        return text;
    return remote::withReplacedUrls(text, base, [&store](const QUrl &url) -> std::optional<QByteArray> {
        if (store.has(url))
            return remote::mirrorPath(store.settled(url)).toUtf8();
        if (store.hasBelow(url))
            return remote::mirrorPath(url).toUtf8();
        return std::nullopt;
    });
}

VendorRoute::VendorRoute(remote::VendorStore &store, Refused refused)
    : m_store(store)
    , m_refused(std::move(refused))
{
}

void VendorRoute::answer(QWebEngineUrlRequestJob &job, const QString &)
{
    const QUrl url = remote::mirroredUrl(job.requestUrl());
    const auto file = m_store.open(url);
    if (!file) {
        job.fail(QWebEngineUrlRequestJob::RequestFailed);
        return m_refused(url.toDisplayString(), file.error().message);
    }
    auto device = std::make_unique<QFile>(file->path);
    if (!device->open(QIODevice::ReadOnly)) {
        job.fail(QWebEngineUrlRequestJob::RequestFailed);
        return m_refused(url.toDisplayString(), device->errorString());
    }
    if (!mayNameRemoteFiles(file->mime))
        return reply(job, file->mime, std::move(device));
    auto text = std::make_unique<QBuffer>();
    text->setData(withVendoredUrls(device->readAll(), m_store.settled(url), m_store));
    text->open(QIODevice::ReadOnly);
    reply(job, file->mime, std::move(text));
}

} // namespace muto::web
