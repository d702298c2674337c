#include "core/web/page_channel.h"

#include "core/web/page_files.h"
#include "core/web/project_url.h"
#include "core/web/refusals.h"

namespace muto::web {

namespace {

/// "assets/app.js" for muto://project-1/assets/app.js; other addresses stay as they are.
QString displaySource(const QString &source)
{
    const QString path = projectPath(QUrl(source));
    return path.isEmpty() ? source : path;
}

} // namespace

void PageChannel::reportRefusals(PageFiles &files)
{
    connect(&files.handler(), &ProjectSchemeHandler::refused, this,
            [this](const QString &path, const QString &reason) {
                Q_EMIT consoleMessage(refusedFile(path, reason));
                Q_EMIT fileRefused(path, reason);
            });
    connect(&files.handler(), &ProjectSchemeHandler::servedCutPicture, this, &PageChannel::pictureCut);
    connect(&files.guard(), &NetworkGuard::blocked, this, [this](const QUrl &url) {
        Q_EMIT consoleMessage(blockedRequest(url));
        Q_EMIT remoteBlocked(url);
    });
}

void PageChannel::receiveConsoleLine(ConsoleMessage::Level level, const QString &text, int line,
                                     const QString &source)
{
    if (const auto message = parsePageMessage(text))
        Q_EMIT messageReceived(*message);
    else
        Q_EMIT consoleMessage({level, text, displaySource(source), line});
}

} // namespace muto::web
