#include "core/web/refusals.h"

namespace muto::web {

ConsoleMessage refusedFile(const QString &path, const QString &reason)
{
    return {ConsoleMessage::Level::Error, QStringLiteral("Cannot load %1: %2").arg(path, reason), {}, 0};
}

ConsoleMessage blockedRequest(const QUrl &url)
{
    return {ConsoleMessage::Level::Error,
            QStringLiteral("Did not load %1: a composition may only use files of its own project")
                .arg(url.toDisplayString().left(200)),
            {},
            0};
}

} // namespace muto::web
