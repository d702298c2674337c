#include "core/web/web_engine_page_channel.h"

#include "core/web/bundled_fonts.h"
#include "core/web/project_url.h"
#include "core/web/runtime_scripts.h"
#include "core/web/web_words.h"

#include <QWebEngineLoadingInfo>
#include <QWebEnginePage>
#include <QWebEngineScriptCollection>
#include <QWebEngineSettings>

#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace muto::web {

namespace {

void configure(QWebEngineSettings &settings)
{
    settings.setAttribute(QWebEngineSettings::ShowScrollBars, false);
    settings.setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, false);
    settings.setAttribute(QWebEngineSettings::JavascriptCanOpenWindows, false);
    settings.setAttribute(QWebEngineSettings::ErrorPageEnabled, false);
    settings.setAttribute(QWebEngineSettings::FocusOnNavigationEnabled, false);
    settings.setAttribute(QWebEngineSettings::PluginsEnabled, false);
    settings.setDefaultTextEncoding(QStringLiteral("utf-8"));
    setGenericFamilies(settings);
}

QUrl emptyPage()
{
    return QUrl(QStringLiteral("about:blank"));
}

/// Without asking it: who loops for ever listens to nobody.
bool killProcess(qint64 process)
{
    if (process <= 0)
        return false;
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(process));
    const bool isKilled = handle && TerminateProcess(handle, 1);
    if (handle)
        CloseHandle(handle);
    return isKilled;
#else
    return ::kill(pid_t(process), SIGKILL) == 0;
#endif
}

} // namespace

/// Hands console lines to the channel, keeps the top document on our stage, and lets no script ask a person:
/// as in a render, there is nobody, and an editor that waits for an answer could not be used to take that
/// script out.
class WebEnginePageChannel::Page : public QWebEnginePage
{
public:
    Page(QWebEngineProfile *profile, WebEnginePageChannel &channel)
        : QWebEnginePage(profile)
        , m_channel(channel)
    {
    }

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line,
                                  const QString &source) override
    {
        if (!m_channel.isOfEarlierPage(source))
            m_channel.receiveConsoleLine(ConsoleMessage::Level(level), message, line, source);
    }

    bool acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame) override
    {
        return !isMainFrame || isStageUrl(url) || url == emptyPage();
    }

    void javaScriptAlert(const QUrl &, const QString &text) override
    {
        dismiss(QStringLiteral("alert()"), text);
    }

    bool javaScriptConfirm(const QUrl &, const QString &text) override
    {
        dismiss(QStringLiteral("confirm()"), text);
        return false;
    }

    bool javaScriptPrompt(const QUrl &, const QString &text, const QString &, QString *) override
    {
        dismiss(QStringLiteral("prompt()"), text);
        return false;
    }

private:
    void dismiss(const QString &call, const QString &text)
    {
        Q_EMIT m_channel.consoleMessage(
            {ConsoleMessage::Level::Warning,
             WebWords::tr("%1 is not shown, and answered as if it had been dismissed: %2").arg(call, text),
             {},
             0});
    }

    WebEnginePageChannel &m_channel;
};

WebEnginePageChannel::WebEnginePageChannel(const PageServices &services, QObject *parent)
    : PageChannel(parent)
    , m_files(services)
    , m_page(std::make_unique<Page>(&m_profile, *this))
{
    m_profile.setHttpCacheType(QWebEngineProfile::NoCache);
    m_files.installOn(m_profile);
    m_profile.scripts()->insert(runtimeScript());
    configure(*m_page->settings());

    connect(m_page.get(), &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &info) {
        // What was loaded before may come to its end after something else has been asked for.
        if (info.status() != QWebEngineLoadingInfo::LoadStartedStatus && info.url() == m_asked)
            onLoadFinished(info.status() == QWebEngineLoadingInfo::LoadSucceededStatus);
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status, int exitCode) {
                onProcessEnded(QStringLiteral("status %1, exit code %2").arg(int(status)).arg(exitCode));
            });
    reportRefusals(m_files);
}

/// What its signals need goes before the page does.
WebEnginePageChannel::~WebEnginePageChannel()
{
    m_page->disconnect(this);
}

void WebEnginePageChannel::serve(const PageAccess &access)
{
    m_files.serve(access);
}

void WebEnginePageChannel::load(const QUrl &url)
{
    if (m_isEnding) {
        m_afterEnd = url;
        return;
    }
    if (url == emptyPage() && m_asked.isEmpty())
        return; // it is empty
    if (m_asked == emptyPage() && m_page->isLoading()) {
        m_afterFirst = url;
        return;
    }
    m_afterFirst = m_hasDied ? url : QUrl();
    begin(m_hasDied ? stageUrl(0) : url);
    m_hasDied = false;
}

void WebEnginePageChannel::begin(const QUrl &url)
{
    m_asked = url;
    m_page->load(url);
}

/// A page goes on talking until the one that is asked for replaces it, and what it says may arrive later yet.
bool WebEnginePageChannel::isOfEarlierPage(const QString &source) const
{
    const QUrl url(source);
    return !projectPath(url).isEmpty() && url.host() != m_asked.host();
}

void WebEnginePageChannel::onLoadFinished(bool ok)
{
    if (m_afterFirst.isEmpty())
        Q_EMIT loaded(ok, ok ? QString() : WebWords::tr("the page did not load"));
    else
        begin(std::exchange(m_afterFirst, {}));
}

void WebEnginePageChannel::endProcess()
{
    if (!m_isEnding && killProcess(m_page->renderProcessPid()))
        m_isEnding = true;
}

void WebEnginePageChannel::onProcessEnded(const QString &how)
{
    m_hasDied = true;
    if (!std::exchange(m_isEnding, false))
        Q_EMIT processDied(how);
    else if (!m_afterEnd.isEmpty())
        load(std::exchange(m_afterEnd, {}));
}

void WebEnginePageChannel::runScript(const QString &script)
{
    m_page->runJavaScript(script);
}

} // namespace muto::web
