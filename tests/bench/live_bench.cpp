// live_bench: from an edit to its pixels in the preview, for a film of 200 clips. See README.md.
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/script/script_actions.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "ui/preview/playback_controller.h"
#include "ui/preview/preview_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QQuickWidget>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

using namespace muto;

namespace {

constexpr int kClips = 200;
constexpr int kRounds = 20;
constexpr int kPatienceMs = 30'000;
constexpr int kPixelPatienceMs = 2'000;
constexpr QPoint kWhere(16, 16); ///< In the first clip, at half the film's size.

/// A timeline that moves every clip; `seconds` is how long each takes.
QByteArray movements(int seconds)
{
    QByteArray text = "const tl = gsap.timeline({ paused: true });\n";
    for (int i = 1; i < kClips; ++i)
        text += QStringLiteral("tl.from(\"#c%1\", { x: 50, duration: %2 }, %3);\n")
                    .arg(i)
                    .arg(seconds)
                    .arg(i % 50)
                    .toUtf8();
    return text + "window.__timelines = { main: tl };\n";
}

QByteArray film()
{
    QByteArray html =
        "<!doctype html><html><head><script src=gsap.min.js></script><style>body{margin:0} "
        ".clip{position:absolute;width:60px;height:40px}"
        "</style></head><body><div id=root data-composition-id=main data-start=0 data-width=1920 "
        "data-height=1080 data-duration=60>\n";
    for (int i = 0; i < kClips; ++i)
        html += QStringLiteral("<div id=\"c%1\" class=\"clip\" data-start=\"%2\" data-duration=\"%3\" "
                               "data-track-index=\"%4\" "
                               "style=\"left: %5px; top: %6px; background: rgb(10, 20, 30)\">Clip %1</div>\n")
                    .arg(i)
                    .arg(i == 0 ? 0 : i % 50)
                    .arg(i == 0 ? 60 : 10)
                    .arg(i % 20)
                    .arg(i % 20 * 90)
                    .arg(i / 20 * 100)
                    .toUtf8();
    return html + "</div><script>" + movements(1) + "</script></body></html>";
}

bool waitFor(const std::function<bool()> &isOver, int patienceMs = kPatienceMs)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isOver())
            loop.quit();
    });
    look.start(1);
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return isOver();
}

void tell(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ": median " << times[times.size() / 2] << " ms, slowest of "
                        << times.size() << ' ' << times.back() << " ms\n";
}

} // namespace

int main(int argc, char **argv)
{
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, 2);
    web::registerScheme();
    QApplication app(argc, argv);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("index.html")));
    if (!file.open(QIODevice::WriteOnly) || file.write(film()) < 0)
        return 1;
    file.close();
    QFile::copy(QStringLiteral(MUTO_TEST_NODE_MODULES "/gsap/dist/gsap.min.js"),
                folder.filePath(QStringLiteral("gsap.min.js")));

    edit::Document document;
    edit::EditorActions actions(document);
    ui::PlaybackController playback;
    ui::PreviewView view(playback);
    view.resize(960, 540);
    view.show();
    view.follow(document);
    if (!document.open(QStringLiteral("index.html"), film()))
        return 1;
    bool isReady = false;
    int patched = 0;
    QObject::connect(&view, &ui::PreviewView::ready, [&] { isReady = true; });
    QObject::connect(&view, &ui::PreviewView::patched, [&] { ++patched; });
    web::PreviewRequest request;
    request.projectFolder = folder.path();
    request.entry = QStringLiteral("index.html");
    request.canvas = {1920, 1080};
    view.open(request);
    if (!waitFor([&] { return isReady; }))
        return 1;

    const edit::ElementPath clip{QStringLiteral("index.html"), QStringLiteral("#c0")};
    const auto pixel = [&] { return view.grabStill().pixelColor(kWhere); };
    // A grab takes longer than what is to be measured: it only tells which of the pictures drawn so far is
    // the one.
    QElapsedTimer clock;
    qint64 drawn = 0;
    for (const QQuickWidget *page : view.findChildren<QQuickWidget *>()) {
        QObject::connect(
            page->quickWindow(), &QQuickWindow::afterRendering, &view, [&] { drawn = clock.nsecsElapsed(); },
            Qt::DirectConnection);
    }
    qint64 looked = 0;
    const auto isSeen = [&](const QColor &wanted) {
        const qint64 latest = drawn;
        return std::exchange(looked, latest) != latest && pixel() == wanted ? std::optional(latest)
                                                                            : std::nullopt;
    };
    const auto measure = [&](const char *what, const auto &edit, bool looks) {
        std::vector<double> edited, answered, seen;
        for (int i = 0; i < kRounds; ++i) {
            const int before = patched;
            clock.start();
            edit(i);
            edited.push_back(double(clock.nsecsElapsed()) / 1e6);
            if (!waitFor([&] { return patched > before; }))
                return;
            answered.push_back(double(clock.nsecsElapsed()) / 1e6);
            const QColor wanted(11 + i, 20, 30);
            std::optional<qint64> at;
            if (looks && waitFor([&] { return at || (at = isSeen(wanted)); }, kPixelPatienceMs))
                seen.push_back(double(*at) / 1e6);
        }
        if (looks && seen.empty())
            QTextStream(stdout) << what << ": not seen, but " << pixel().name() << '\n';
        tell(qPrintable(QLatin1String(what) + QLatin1String(", until the page is told")), edited);
        tell(qPrintable(QLatin1String(what) + QLatin1String(", until the page has done it")), answered);
        if (!seen.empty())
            tell(
                qPrintable(QLatin1String(what) + QLatin1String(", until its pixels are drawn in the window")),
                seen);
    };
    measure(
        "style",
        [&](int i) {
            (void)actions.setStyle(
                {clip}, {{QStringLiteral("background"), QStringLiteral("rgb(%1, 20, 30)").arg(11 + i)}});
        },
        true);
    measure(
        "attribute",
        [&](int i) {
            (void)actions.setAttribute({clip}, QStringLiteral("data-start"),
                                       QString::number(0.001 * (i + 1)));
        },
        false);
    measure(
        "script",
        [&](int i) {
            (void)actions.editSource(
                QStringLiteral("index.html"),
                document.bytes(QStringLiteral("index.html")).replace(movements(i + 1), movements(i + 2)));
        },
        false);
    script::ScriptLibrary library;
    script::ScriptActions scripts(document, library);
    measure(
        "an animation's value",
        [&](int i) {
            (void)scripts.setProperty({QStringLiteral("index.html"), 0, 0}, QStringLiteral("x"),
                                      script::ScriptValue::ofNumber(300 + i));
        },
        false);
    return 0;
}
