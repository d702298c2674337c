#pragma once

#include "core/web/page_channel.h"
#include "core/web/project_url.h"

#include <QPointer>
#include <QWebEngineScript>

class QQuickItem;

namespace muto::web {

/// The channel of a WebEngineView of Qt Quick, which speaks to it through `resources/qml/CapturePage.qml`.
class QuickPageChannel : public PageChannel
{
    Q_OBJECT

public:
    using PageChannel::PageChannel;
    using PageChannel::reportRefusals;

    /// Drives `view` from now on.
    void attach(QQuickItem *view);

    void load(const QUrl &url) override;
    void runScript(const QString &script) override;

    // Called by the view.
    Q_INVOKABLE QWebEngineScript runtimeScript() const;
    Q_INVOKABLE void onConsoleMessage(int level, const QString &text, int line, const QString &source);
    Q_INVOKABLE void onLoadFinished(bool ok, const QString &reason);
    Q_INVOKABLE void onProcessDied(int status, int exitCode);

private:
    QPointer<QQuickItem> m_view;
};

} // namespace muto::web
