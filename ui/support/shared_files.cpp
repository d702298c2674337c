#include "ui/support/shared_files.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusReply>
#include <QFileInfo>
#include <QMimeData>
#include <QVariantMap>

#include <algorithm>

namespace muto::ui {

namespace {

constexpr int kPortalPatienceMs = 500;

bool isThere(const QUrl &url)
{
    return !url.isLocalFile() || QFileInfo::exists(url.toLocalFile());
}

/// Keys end with a zero where C programs write them.
QString keyOf(const QMimeData &data)
{
    QByteArray key = data.data(kSharedFilesMimeType);
    while (key.endsWith('\0'))
        key.chop(1);
    return QString::fromUtf8(key);
}

/// The same key is asked for with each movement of the pointer, and many portals answer but once.
QStringList retrieveOnce(const QString &key)
{
    static QString lastKey;
    static QStringList lastFiles;
    if (key != lastKey) {
        lastFiles = retrieveSharedFiles(QDBusConnection::sessionBus(), key);
        lastKey = key;
    }
    return lastFiles;
}

} // namespace

QList<QUrl> fileUrls(const QMimeData &data)
{
    return fileUrls(data, retrieveOnce);
}

QList<QUrl> fileUrls(const QMimeData &data, const SharedFilesRetriever &retrieve)
{
    const QList<QUrl> named = data.urls();
    const bool isOpenToUs = !named.isEmpty() && std::any_of(named.begin(), named.end(), isThere);
    if (isOpenToUs || !data.hasFormat(kSharedFilesMimeType))
        return named;
    QList<QUrl> urls;
    const QStringList files = retrieve(keyOf(data));
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    return urls.isEmpty() ? named : urls;
}

QStringList retrieveSharedFiles(QDBusConnection bus, const QString &key)
{
    if (!bus.isConnected() || key.isEmpty())
        return {};
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.portal.Documents"),
                                                       QStringLiteral("/org/freedesktop/portal/documents"),
                                                       QStringLiteral("org.freedesktop.portal.FileTransfer"),
                                                       QStringLiteral("RetrieveFiles"));
    call.setArguments({key, QVariantMap()});
    const QDBusReply<QStringList> files = bus.call(call, QDBus::Block, kPortalPatienceMs);
    return files.isValid() ? files.value() : QStringList();
}

} // namespace muto::ui
