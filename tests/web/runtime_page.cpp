#include "tests/web/runtime_page.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QTest>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineScriptCollection>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>
#include <QWebEngineUrlSchemeHandler>

namespace muto::test {

namespace {

constexpr int kPatienceMs = 20000;

/// Files of the project, and ours below `@muto/`.
class FolderHandler : public QWebEngineUrlSchemeHandler
{
public:
    explicit FolderHandler(const QString &folder)
        : m_folder(folder)
    {
    }

    void requestStarted(QWebEngineUrlRequestJob *job) override
    {
        const QString path = job->requestUrl().path();
        const QString ours = QStringLiteral("/@muto/");
        auto *file = new QFile(path.startsWith(ours) ? QStringLiteral(":/runtime/") + path.mid(ours.size())
                                                     : m_folder + path,
                               job);
        if (!file->open(QIODevice::ReadOnly))
            return job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        job->reply(QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name().toUtf8(),
                   file);
    }

private:
    QString m_folder;
};

class Page : public QWebEnginePage
{
public:
    Page(QWebEngineProfile *profile, std::function<void(const QString &)> onConsole)
        : QWebEnginePage(profile)
        , m_onConsole(std::move(onConsole))
    {
    }

protected:
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message, int,
                                  const QString &) override
    {
        m_onConsole(message);
    }

private:
    std::function<void(const QString &)> m_onConsole;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QWebEngineScript runtimeScript()
{
    QWebEngineScript script;
    script.setName(QStringLiteral("muto"));
    script.setSourceCode(QString::fromUtf8(contentOf(QStringLiteral(":/runtime/muto_runtime.js"))));
    script.setInjectionPoint(QWebEngineScript::DocumentCreation);
    script.setWorldId(QWebEngineScript::MainWorld);
    script.setRunsOnSubFrames(true);
    return script;
}

void registerScheme()
{
    QWebEngineUrlScheme scheme("muto");
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled |
                    QWebEngineUrlScheme::ContentSecurityPolicyIgnored);
    QWebEngineUrlScheme::registerScheme(scheme);
}

} // namespace

WebApplication::WebApplication(int &argc, char **argv)
    : QApplication((registerScheme(), argc), argv)
{
}

QByteArray film(const QByteArray &content, const QByteArray &head)
{
    return "<!doctype html><html><head><meta charset=utf-8>" + head +
           "</head><body><div id=root data-composition-id=main data-start=0 data-duration=4 data-width=640 "
           "data-height=360>" +
           content + "</div></body></html>";
}

QByteArray script(const QByteArray &code)
{
    return "<script>" + code + "</script>";
}

QString type(const QJsonObject &message)
{
    return text(message, "type");
}

QString text(const QJsonObject &message, const char *key)
{
    return message[QLatin1String(key)].toString();
}

QJsonObject manifest(const QJsonObject &ready)
{
    return ready[QLatin1String("manifest")].toObject();
}

RuntimePage::RuntimePage()
    : m_profile(std::make_unique<QWebEngineProfile>())
    , m_view(std::make_unique<QWebEngineView>())
{
    m_profile->installUrlSchemeHandler("muto", new FolderHandler(m_folder.path()));
    m_profile->scripts()->insert(runtimeScript());
    m_view->setPage(new Page(m_profile.get(), [this](const QString &text) { onConsole(text); }));
    m_view->resize(1000, 700);
    m_view->show();
    writeLibrary(QStringLiteral("gsap/dist/gsap.min.js"));
}

RuntimePage::~RuntimePage()
{
    delete m_view->page();
}

void RuntimePage::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder.filePath(name));
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void RuntimePage::onConsole(const QString &text)
{
    const QString mark = QStringLiteral("\u0002muto:");
    if (!text.startsWith(mark)) {
        consoleLines << text;
        return;
    }
    messages << QJsonDocument::fromJson(text.mid(mark.size()).toUtf8()).object();
    Q_EMIT messageArrived();
}

QJsonObject RuntimePage::waitFor(const QStringList &types)
{
    const auto wanted = [&](const QJsonObject &message) {
        return types.contains(message[QLatin1String("type")].toString());
    };
    QEventLoop loop;
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, &loop, [&loop] { loop.exit(1); });
    connect(this, &RuntimePage::messageArrived, &loop, &QEventLoop::quit);
    patience.start(kPatienceMs);
    for (;;) {
        const auto found = std::find_if(messages.begin(), messages.end(), wanted);
        if (found != messages.end()) {
            const QJsonObject message = *found;
            messages.erase(found);
            return message;
        }
        if (loop.exec() != 0) {
            qWarning() << "No message" << types << consoleLines;
            return {};
        }
    }
}

void RuntimePage::loadStage()
{
    QEventLoop loop;
    connect(m_view->page(), &QWebEnginePage::loadFinished, &loop, &QEventLoop::quit);
    m_view->load(QUrl(QStringLiteral("muto://project/@muto/stage.html")));
    loop.exec();
}

void RuntimePage::writeLibrary(const QString &path)
{
    write(QFileInfo(path).fileName(), contentOf(QStringLiteral(MUTO_TEST_NODE_MODULES "/") + path));
}

QJsonObject RuntimePage::open(const QByteArray &html, const QJsonObject &config)
{
    loadStage();
    messages.clear();
    consoleLines.clear();
    write(QStringLiteral("index.html"), html);
    QJsonObject full{
        {QStringLiteral("mode"), QStringLiteral("preview")},
        {QStringLiteral("url"), QStringLiteral("index.html")},
        {QStringLiteral("width"), 640},
        {QStringLiteral("height"), 360},
        {QStringLiteral("outputWidth"), 640},
        {QStringLiteral("outputHeight"), 360},
        {QStringLiteral("fps"), QJsonObject{{QStringLiteral("num"), 30}, {QStringLiteral("den"), 1}}},
        {QStringLiteral("declaredDuration"), 0},
        {QStringLiteral("readyTimeoutMs"), 5000},
        {QStringLiteral("seed"), 0}};
    for (auto it = config.begin(); it != config.end(); ++it)
        full[it.key()] = it.value();
    inStage(QStringLiteral("stage.open(%1)")
                .arg(QString::fromUtf8(QJsonDocument(full).toJson(QJsonDocument::Compact))));
    return waitFor({QStringLiteral("ready"), QStringLiteral("failed")});
}

QVariant RuntimePage::inStage(const QString &expression)
{
    QVariant result;
    QEventLoop loop;
    m_view->page()->runJavaScript(expression, [&](const QVariant &value) {
        result = value;
        loop.quit();
    });
    loop.exec();
    return result;
}

QVariant RuntimePage::inFilm(const QString &expression)
{
    const QString quoted =
        QString::fromUtf8(QJsonDocument(QJsonArray{expression}).toJson(QJsonDocument::Compact));
    return inStage(
        QStringLiteral("(() => { try { return document.getElementById('film').contentWindow.eval(%1[0]) } "
                       "catch (error) { return String(error) } })()")
            .arg(quoted));
}

void RuntimePage::seek(int frame)
{
    messages.clear();
    inStage(QStringLiteral("stage.seek(%1)").arg(frame));
    QJsonObject shown;
    do
        shown = waitFor({QStringLiteral("frame"), QStringLiteral("failed")});
    while (shown[QLatin1String("frame")].toInt(frame) != frame);
}

} // namespace muto::test
