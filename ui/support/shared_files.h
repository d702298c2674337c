#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QDBusConnection;
class QMimeData;

namespace muto::ui {

/// What a program in a sandbox, or one that gives files to such a program, hands over in place of addresses:
/// a key, for which the desktop's document portal tells paths that can be opened here.
inline const QString kSharedFilesMimeType = QStringLiteral("application/vnd.portal.filetransfer");

using SharedFilesRetriever = std::function<QStringList(const QString &key)>;

/// The addresses of what is dropped or pasted. The portal is asked only where none of those that come along
/// is there, as inside a sandbox, and once for a key. GUI thread.
QList<QUrl> fileUrls(const QMimeData &data);
QList<QUrl> fileUrls(const QMimeData &data, const SharedFilesRetriever &retrieve);

/// Asks the portal, and waits for no more than half a second: the pointer is held over a widget that has to
/// say whether it takes what hangs on it. Nothing when there is no portal, or it does not know the key.
QStringList retrieveSharedFiles(QDBusConnection bus, const QString &key);

} // namespace muto::ui
