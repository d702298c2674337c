#include "core/web/quick_page_channel.h"

#include "core/web/runtime_scripts.h"

#include <QQuickItem>

namespace muto::web {

void QuickPageChannel::attach(QQuickItem *view)
{
    m_view = view;
}

void QuickPageChannel::load(const QUrl &url)
{
    m_view->setProperty("url", url);
}

void QuickPageChannel::runScript(const QString &script)
{
    QMetaObject::invokeMethod(m_view, "run", Q_ARG(QVariant, script));
}

QWebEngineScript QuickPageChannel::runtimeScript() const
{
    return web::runtimeScript();
}

void QuickPageChannel::onConsoleMessage(int level, const QString &text, int line, const QString &source)
{
    receiveConsoleLine(ConsoleMessage::Level(qBound(0, level, 2)), text, line, source);
}

void QuickPageChannel::onLoadFinished(bool ok, const QString &reason)
{
    Q_EMIT loaded(ok, reason);
}

void QuickPageChannel::onProcessDied(int status, int exitCode)
{
    Q_EMIT processDied(QStringLiteral("status %1, exit code %2").arg(status).arg(exitCode));
}

} // namespace muto::web
