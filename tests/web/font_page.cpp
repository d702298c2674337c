#include "tests/web/font_page.h"

#include "core/web/project_fonts.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace muto::test {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr QLatin1String kAnswerMark("answer:");

} // namespace

FontPage::FontPage(web::PageChannel &channel, web::StageConfig::Mode mode)
    : m_channel(channel)
    , m_mode(mode)
    , m_driver(channel)
{
    connect(&m_channel, &web::PageChannel::consoleMessage, this, &FontPage::onConsole);
    connect(&m_driver, &web::PageDriver::ready, this,
            [this](const web::PageManifest &ready) { manifest = ready; });
}

bool FontPage::open(const QString &folder)
{
    manifest = {};
    web::StageConfig config;
    config.mode = m_mode;
    config.entry = QStringLiteral("index.html");
    config.canvas = config.output = {320, 180};
    config.fonts = web::ProjectFonts::read(folder).toJson();
    QEventLoop loop;
    connect(&m_driver, &web::PageDriver::ready, &loop, &QEventLoop::quit);
    connect(&m_driver, &web::PageDriver::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    m_driver.open(config);
    loop.exec();
    return m_driver.isReady();
}

QJsonValue FontPage::ask(const QString &expression)
{
    m_answer.reset();
    const QString quoted =
        QString::fromUtf8(QJsonDocument(QJsonArray{expression}).toJson(QJsonDocument::Compact));
    QEventLoop loop;
    connect(this, &FontPage::answered, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    m_channel.runScript(
        QStringLiteral("(() => { let value; try { value = "
                       "document.getElementById('film').contentWindow.eval(%1[0]) } catch (error) "
                       "{ value = 'error: ' + error } console.log('%2' + JSON.stringify([value])) })()")
            .arg(quoted, kAnswerMark));
    loop.exec();
    return m_answer.value_or(QStringLiteral("error: no answer"));
}

bool FontPage::warns(const QString &code, const QString &text) const
{
    const QJsonArray warnings = manifest.json[QLatin1String("warnings")].toArray();
    return std::count_if(warnings.begin(), warnings.end(), [&](const QJsonValue &warning) {
               return warning[QLatin1String("code")].toString() == code &&
                      warning[QLatin1String("message")].toString().contains(text);
           }) == 1;
}

void FontPage::onConsole(const web::ConsoleMessage &message)
{
    if (!message.text.startsWith(kAnswerMark))
        return;
    m_answer = QJsonDocument::fromJson(message.text.mid(kAnswerMark.size()).toUtf8()).array().at(0);
    Q_EMIT answered();
}

} // namespace muto::test
