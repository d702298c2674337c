#pragma once

#include "core/web/page_channel.h"
#include "core/web/project_url.h"

#include <QPointer>

class QQuickItem;

namespace muto::web {

class NetworkGuard;
class ProjectSchemeHandler;

/// The channel of a WebEngineView of Qt Quick, which speaks to it through `resources/qml/CapturePage.qml`.
class QuickPageChannel : public PageChannel
{
    Q_OBJECT
    Q_PROPERTY(QString runtimeScript READ runtimeScript CONSTANT)

public:
    using PageChannel::PageChannel;

    /// Drives `view` from now on.
    void attach(QQuickItem *view);

    /// Turns refused requests into lines of the page's console.
    void reportRefusals(ProjectSchemeHandler &files, NetworkGuard &guard);

    void load(const QUrl &url) override;
    void runScript(const QString &script) override;

    QString runtimeScript() const;

    // Called by the view.
    Q_INVOKABLE void onConsoleMessage(int level, const QString &text, int line, const QString &source);
    Q_INVOKABLE void onLoadFinished(bool ok, const QString &reason);
    Q_INVOKABLE void onProcessDied(int status, int exitCode);

private:
    QPointer<QQuickItem> m_view;
};

} // namespace muto::web
