#include "tests/web/shown_page.h"

#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimer>

namespace muto::test {

namespace {

constexpr int kPatienceMs = 20'000;

const QString &answerMark()
{
    static const QString mark = QStringLiteral("\u0003answer:");
    return mark;
}

QString asJson(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact));
}

} // namespace

ShownPage::ShownPage(const web::PageServices &services)
    : m_preview(services)
{
    m_view.setPage(m_preview.page());
    m_view.resize(640, 360);
    m_view.show();
    connect(&m_preview, &web::PreviewPage::consoleMessage, this, &ShownPage::onConsole);
    connect(&m_preview, &web::PreviewPage::failed, this, [this](const Error &failure) { error = failure; });
}

ShownPage::~ShownPage() = default;

bool ShownPage::open(const QString &folder, bool allowNetwork)
{
    error.reset();
    lines.clear();
    web::PreviewRequest request;
    request.projectFolder = folder;
    request.entry = QStringLiteral("index.html");
    request.canvas = {320, 180};
    request.allowNetwork = allowNetwork;
    QEventLoop loop;
    connect(&m_preview, &web::PreviewPage::ready, &loop, &QEventLoop::quit);
    connect(&m_preview, &web::PreviewPage::failed, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    m_preview.open(request);
    loop.exec();
    return m_preview.isReady() && !error;
}

QJsonValue ShownPage::askFilm(const QString &expression)
{
    return ask(QStringLiteral("document.getElementById('film').contentWindow"), expression);
}

QJsonValue ShownPage::askStage(const QString &expression)
{
    return ask(QStringLiteral("window"), expression);
}

QJsonValue ShownPage::ask(const QString &window, const QString &expression)
{
    m_answer.reset();
    ++m_question;
    QEventLoop loop;
    connect(this, &ShownPage::answered, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    m_preview.page()->runJavaScript(
        QStringLiteral("(async () => %1.eval(%2[0]))().catch(error => 'error: ' + error)"
                       ".then(value => console.log('%3' + JSON.stringify([%4, value])))")
            .arg(window, asJson(expression), answerMark(), QString::number(m_question)));
    loop.exec();
    return m_answer.value_or(QStringLiteral("error: no answer"));
}

void ShownPage::onConsole(const web::ConsoleMessage &message)
{
    if (!message.text.startsWith(answerMark())) {
        lines += message;
        return;
    }
    const QJsonArray answer = QJsonDocument::fromJson(message.text.mid(answerMark().size()).toUtf8()).array();
    if (answer.at(0).toInt() != m_question)
        return;
    m_answer = answer.at(1);
    Q_EMIT answered();
}

web::ConsoleMessage ShownPage::waitForLine(const QString &text)
{
    const auto find = [&] {
        return std::find_if(lines.cbegin(), lines.cend(),
                            [&](const auto &line) { return line.text.contains(text); });
    };
    const bool came = QTest::qWaitFor([&] { return find() != lines.cend(); }, kPatienceMs);
    return came ? *find() : web::ConsoleMessage();
}

} // namespace muto::test
