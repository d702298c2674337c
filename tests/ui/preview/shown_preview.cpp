#include "tests/ui/preview/shown_preview.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStackedLayout>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <functional>

namespace muto::test {

namespace {

constexpr int kPatienceMs = 20'000;

/// In an event loop: QTest::qWaitFor() sleeps between events, of which loading a page has hundreds.
bool waitFor(const std::function<bool()> &isOver)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    look.start(5);
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    if (!isOver())
        loop.exec();
    return isOver();
}

/// In the window of the film. Places are rounded: a hundredth of a pixel is no difference.
constexpr char kPicture[] = R"js((() => {
    const round = (number) => Math.round(number * 100) / 100;
    const one = (element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return [element.localName, ...[left, top, width, height].map(round), style.visibility, style.display,
                style.opacity, style.color, style.backgroundColor, style.transform,
                element.childElementCount ? "" : element.textContent].join(" ");
    };
    return [...document.body.querySelectorAll(":not(script):not(style)")].map(one).join("\n");
})())js";

} // namespace

ShownPreview::ShownPreview()
{
    view.resize(640, 360);
    view.show();
    view.follow(document);
}

ShownPreview::~ShownPreview() = default;

void ShownPreview::write(const QString &name, const QByteArray &bytes)
{
    QDir(m_folder.path()).mkpath(QFileInfo(name).path());
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qPrintable(name));
}

void ShownPreview::edit(const QString &name)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly) || !document.open(name, file.readAll()))
        qFatal("Cannot open %s", qPrintable(name));
}

bool ShownPreview::open()
{
    web::PreviewRequest request;
    request.projectFolder = m_folder.path();
    request.entry = QStringLiteral("index.html");
    request.canvas = {320, 180};
    ready.clear();
    view.open(request);
    return waitFor([this] { return !ready.isEmpty() || !failed.isEmpty(); }) && failed.isEmpty();
}

bool ShownPreview::show(qint64 frame)
{
    playback.seek({frame});
    return waitFor([this, frame] { return playback.frame().value == frame; }) &&
           ask(QStringLiteral("1")).isValid();
}

QString ShownPreview::settled()
{
    const auto isOver = [this] { return !patched.isEmpty() || !ready.isEmpty() || !reloadFailed.isEmpty(); };
    if (!waitFor(isOver))
        return {};
    const QString how = QLatin1String(!reloadFailed.isEmpty() ? "failed"
                                      : !ready.isEmpty()      ? "reloaded"
                                                              : "patched");
    patched.clear();
    ready.clear();
    reloadFailed.clear();
    return how;
}

QVariant ShownPreview::ask(const QString &expression)
{
    std::optional<QVariant> answer;
    auto *shown = qobject_cast<QWebEngineView *>(view.findChild<QStackedLayout *>()->currentWidget());
    const QByteArray quoted = QJsonDocument(QJsonArray{expression}).toJson(QJsonDocument::Compact);
    shown->page()->runJavaScript(QStringLiteral("document.getElementById('film').contentWindow.eval(%1[0])")
                                     .arg(QString::fromUtf8(quoted)),
                                 [&answer](const QVariant &value) { answer = value; });
    if (!waitFor([&answer] { return answer.has_value(); }))
        return {};
    return answer.value_or(QVariant());
}

QString ShownPreview::picture()
{
    return ask(QString::fromUtf8(kPicture)).toString();
}

} // namespace muto::test
