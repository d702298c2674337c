// large_bench: how long the window answers nobody when a film is large: one of thousands of layers, one
// whose source is tens of megabytes, and one with hours of captions. See README.md.
#include "core/captions/caption_import.h"
#include "core/captions/caption_reader.h"
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/action_registry.h"
#include "ui/main/document_session.h"
#include "ui/main/main_window.h"
#include "ui/render/render_controller.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"
#include "ui/support/stall_watchdog.h"
#include "ui/support/theme.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <functional>
#include <memory>
#include <vector>

using namespace muto;

namespace {

constexpr int kRounds = 11;
constexpr int kRestMs = 700; // in which what was put off is done
constexpr int kPatienceMs = 120'000;
constexpr int kFreeTrack = 100;
constexpr qsizetype kMegabyte = qsizetype(1024) * 1024;

double threadMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QByteArray clip(int i)
{
    return QStringLiteral(
               "<div id=\"c%1\" class=\"clip\" data-start=\"%2\" data-duration=\"10\" "
               "data-track-index=\"%3\" style=\"left: %4px; top: %5px; color: #abc\">Clip %1</div>\n")
        .arg(i)
        .arg(i % 50)
        .arg(i % 20)
        .arg(i % 1900)
        .arg(i % 1000)
        .toUtf8();
}

/// A script of so many bytes.
QByteArray longScript(qsizetype size)
{
    const QByteArray line = "// " + QByteArray(96, 'x') + "\n";
    return line.repeated(size / line.size());
}

QByteArray film(int clips, qsizetype padding)
{
    QByteArray html = "<!doctype html><html><head><meta charset=utf-8></head><body><div id=root "
                      "data-composition-id=main data-start=0 data-width=1920 data-height=1080 "
                      "data-duration=60>\n";
    for (int i = 0; i < clips; ++i)
        html += clip(i);
    if (padding > 0)
        html += "<script>\n" + longScript(padding) + "</script>\n";
    return html + "</div></body></html>";
}

void rest(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    loop.exec();
}

bool awaitReady(ui::MainWindow &window)
{
    QEventLoop loop;
    bool isThere = false;
    QObject::connect(&window, &ui::MainWindow::previewReady, &loop, [&] {
        isThere = true;
        loop.quit();
    });
    QTimer::singleShot(kPatienceMs, &loop, &QEventLoop::quit);
    loop.exec();
    return isThere;
}

void tell(const QString &what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << what << ": " << qRound(times[times.size() / 2]) << " ms (" << qRound(times.back())
                        << ")\n";
}

/// The edit until control is back, what the window does right after it, and the longest it is busy at a
/// stretch in the time after that; all by the processor's time of the thread. `prepare` does not count.
void measure(
    const QString &what, ui::StallWatchdog &watchdog, const std::function<void(int)> &edit,
    const std::function<void()> &prepare = [] {})
{
    std::vector<double> edits, afters, stalls;
    for (int i = 0; i < kRounds; ++i) {
        prepare();
        rest(kRestMs);
        (void)watchdog.takeBusiest();
        const double start = threadMs();
        edit(i);
        const double edited = threadMs();
        rest(0);
        const double shown = threadMs();
        rest(kRestMs);
        edits.push_back(edited - start);
        afters.push_back(shown - edited);
        stalls.push_back(double(watchdog.takeBusiest().busyMs));
    }
    tell(what, edits);
    tell(QStringLiteral("  and then"), afters);
    tell(QStringLiteral("  longest stretch"), stalls);
}

void editLayers(ui::MainWindow &window, ui::StallWatchdog &watchdog)
{
    const QString file = QStringLiteral("index.html");
    const edit::ElementPath clip{file, QStringLiteral("#c7")};
    edit::EditorActions &actions = window.session().actions();
    measure(QStringLiteral("z-index"), watchdog, [&](int i) {
        (void)actions.setStyle({clip}, {{QStringLiteral("z-index"), QString::number(i + 1)}});
    });
    measure(QStringLiteral("left"), watchdog, [&](int i) {
        (void)actions.setStyle({clip}, {{QStringLiteral("left"), QStringLiteral("%1px").arg(i)}});
    });
    measure(QStringLiteral("timing"), watchdog, [&](int i) { (void)actions.moveClip(clip, 0.5 * (i + 1)); });
    measure(QStringLiteral("text"), watchdog,
            [&](int i) { (void)actions.setText(clip, QStringLiteral("Text %1").arg(i)); });
    measure(QStringLiteral("insert"), watchdog, [&](int) {
        (void)actions.insert("<div class=\"clip\" data-start=\"1\" data-duration=\"2\">new</div>",
                             edit::Place::After, clip);
    });
    measure(QStringLiteral("undo"), watchdog, [&](int) { window.session().document().undoStack().undo(); });
    measure(QStringLiteral("typing"), watchdog, [&](int i) {
        QByteArray bytes = window.session().document().bytes(file);
        bytes.insert(bytes.indexOf(">Clip 9") + 7, QByteArray::number(i));
        (void)actions.editSource(file, bytes);
    });
}

/// Lines of four words, with times of their own.
QByteArray subtitles(int lines)
{
    QByteArray text = "WEBVTT\n";
    const auto time = [](double seconds) {
        return QStringLiteral("%1:%2")
            .arg(int(seconds) / 60, 2, 10, QLatin1Char('0'))
            .arg(std::fmod(seconds, 60), 6, 'f', 3, QLatin1Char('0'));
    };
    for (int i = 0; i < lines; ++i) {
        const double from = 2.0 * i;
        text += QStringLiteral("\n%1 --> %2\nOne <%3>two <%4>three <%5>four %6\n")
                    .arg(time(from), time(from + 2), time(from + 0.5), time(from + 1), time(from + 1.5))
                    .arg(i)
                    .toUtf8();
    }
    return text;
}

/// Captions that come, while their panel is shown, and a word of one of them.
void editCaptions(ui::MainWindow &window, ui::StallWatchdog &watchdog, int lines)
{
    const QString file = QStringLiteral("index.html");
    edit::Document &document = window.session().document();
    edit::EditorActions &actions = window.session().actions();
    window.actions().action(ui::ActionId::ShowCaptions)->trigger();
    const auto read = captions::readCaptions(subtitles(lines));
    if (!read)
        qFatal("no captions");
    const auto made = captions::captionedFilm(*document.html(file), file, read->captions,
                                              {captions::CaptionStyle::Karaoke, kFreeTrack},
                                              false); // in the program by a thread
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    const auto import = [&] {
        if (const auto done = captions::insertCaptions(document, *made); !done)
            qFatal("%s", qPrintable(done.error().message));
    };
    const auto undo = [&document] { document.undoStack().undo(); };
    import();
    measure(
        QStringLiteral("captions imported"), watchdog, [&](int) { import(); }, undo);
    measure(
        QStringLiteral("captions undone"), watchdog, [&](int) { undo(); },
        [&] {
            if (!document.undoStack().canUndo())
                import();
        });
    import();
    measure(QStringLiteral("a word"), watchdog, [&](int i) {
        QByteArray bytes = document.bytes(file);
        const qsizetype at = bytes.indexOf("three", bytes.size() / 2);
        (void)actions.editSource(file, bytes.insert(at, QByteArray::number(i)));
    });
}

/// A letter typed into a long text, and that becoming a step; and what else happens to such a text.
void editSource(ui::MainWindow &window, ui::StallWatchdog &watchdog, const QString &name)
{
    auto *panel = window.findChild<ui::SourcePanel *>();
    (void)watchdog.takeBusiest();
    const double start = threadMs();
    if (!panel || !panel->showFile(name))
        qFatal("the source does not open");
    tell(QStringLiteral("opening the source"), {threadMs() - start});
    ui::CodeEditor *editor = panel->currentEditor();
    editor->goToLine(int(editor->lines() / 2));
    measure(QStringLiteral("a letter"), watchdog, [&](int) { editor->replaceSelected("x"); });
    measure(QStringLiteral("a letter as a step"), watchdog, [&](int) {
        editor->replaceSelected("x");
        panel->flush();
    });
    measure(QStringLiteral("undo"), watchdog, [&](int) { window.session().document().undoStack().undo(); });
}

} // namespace

int main(int argc, char **argv)
{
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
    QApplication app(argc, argv);
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, 2);
    const int clips = argc > 1 ? atoi(argv[1]) : 5000;
    const qsizetype inPage = argc > 2 ? atoi(argv[2]) * kMegabyte : 0;
    const qsizetype beside = argc > 3 ? atoi(argv[3]) * kMegabyte : 0;
    const int lines = argc > 4 ? atoi(argv[4]) : 0;
    settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
    ui::Theme theme;
    test::FakeRenders fakes;
    test::FakeDialogs dialogs;
    ui::RenderController renders(fakes.factory());
    ui::MainWindow window(settings, renders, dialogs, theme);
    window.show();
    rest(kRestMs);

    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
            qFatal("cannot write a film");
    };
    const QString page = QStringLiteral("index.html"), data = QStringLiteral("data.js");
    write(page, film(clips, inPage));
    if (beside > 0)
        write(data, longScript(beside));
    ui::StallWatchdog watchdog;
    QObject::connect(&watchdog, &ui::StallWatchdog::stalled, &watchdog, [](const ui::Stall &stall) {
        QTextStream(stdout) << "(stall " << stall.wallMs << ", " << stall.busyMs << " busy)\n";
    });
    window.openPath(folder.path());
    if (!awaitReady(window))
        QTextStream(stdout) << "no picture\n";
    rest(3 * kRestMs);
    tell(QStringLiteral("opening, longest stretch"), {double(watchdog.takeBusiest().busyMs)});
    QObject::disconnect(&watchdog, &ui::StallWatchdog::stalled, nullptr, nullptr);
    if (lines > 0)
        editCaptions(window, watchdog, lines);
    else if (inPage > 0 || beside > 0)
        editSource(window, watchdog, beside > 0 ? data : page);
    else
        editLayers(window, watchdog);
    return 0;
}
