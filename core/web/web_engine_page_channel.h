#pragma once

#include "core/web/page_channel.h"
#include "core/web/page_files.h"

#include <QWebEngineProfile>

#include <memory>

class QWebEnginePage;

namespace muto::web {

/// The channel of a page shown in a window. Owns its profile: off the record, with our scheme, our guard and
/// our runtime, and nothing shared with another project. GUI thread.
class WebEnginePageChannel : public PageChannel
{
    Q_OBJECT

public:
    explicit WebEnginePageChannel(const PageServices &services = {}, QObject *parent = nullptr);
    ~WebEnginePageChannel() override;

    QWebEnginePage *page() const { return m_page.get(); }

    /// Which project is served from now on.
    void serve(const PageAccess &access);

    void load(const QUrl &url) override;
    void runScript(const QString &script) override;

    /// Ends the page's process, because it does not listen any more; `processDied` is not for that. What is
    /// loaded next comes into a new one.
    void endProcess();

private:
    class Page;

    void begin(const QUrl &url);
    bool isOfEarlierPage(const QString &source) const;
    void onLoadFinished(bool ok);
    void onProcessEnded(const QString &how);

    // Destroyed from the bottom up: the page before its profile, the profile before the handlers it calls.
    PageFiles m_files;
    QWebEngineProfile m_profile;
    std::unique_ptr<QWebEnginePage> m_page;
    QUrl m_asked; ///< What the page loads, or has loaded last.
    bool m_hasDied = false;
    bool m_isEnding = false; ///< By `endProcess`.
    QUrl m_afterEnd;         ///< To be loaded as soon as it has ended.

    /// Qt 6.4 injects no scripts below the first page of a process that replaces a dead one. That page is a
    /// stage where nothing is shown; this one, at another host, comes next. So does one that is asked for
    /// while the empty page is loading: Qt now and then tells nothing of a page that takes its place then.
    QUrl m_afterFirst;
};

} // namespace muto::web
