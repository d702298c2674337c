// start_bench: from the start of the program to a window that can be used, and from there to a film of 200
// clips. See README.md.
#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "core/web/bundled_fonts.h"
#include "core/web/chromium_flags.h"
#include "core/web/project_url.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/main/document_session.h"
#include "ui/main/main_window.h"
#include "ui/render/render_controller.h"
#include "ui/support/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <ctime>
#include <memory>
#include <optional>
#include <unistd.h>

using namespace muto;

namespace {

constexpr int kClips = 200;
constexpr int kPatienceMs = 60'000;

/// Milliseconds since this process was started, to a hundredth of a second.
double msSinceStart()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    constexpr int kStartField = 19; // of those behind the name: proc(5)
    const double started = fields.at(kStartField).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000;
}

QByteArray film()
{
    QByteArray html = "<!doctype html><html><head><meta charset=utf-8></head><body><div id=root "
                      "data-composition-id=main data-start=0 data-width=1920 data-height=1080 "
                      "data-duration=60>\n";
    for (int i = 0; i < kClips; ++i)
        html += QStringLiteral("<div id=\"c%1\" class=\"clip\" data-start=\"%2\" data-duration=\"10\" "
                               "data-track-index=\"%3\">Clip %1</div>\n")
                    .arg(i)
                    .arg(i % 50)
                    .arg(i % 20)
                    .toUtf8();
    return html + "</div></body></html>";
}

void tell(const char *what, double ms)
{
    QTextStream(stdout) << what << ": " << qRound(ms) << " ms\n";
}

/// When something happened, whether anybody waited for it then or not.
class Moment
{
public:
    template<typename Sender, typename Signal>
    Moment(Sender *sender, Signal signal)
    {
        QObject::connect(sender, signal, &m_loop, [this] {
            m_at = m_at.value_or(double(m_clock.elapsed()));
            m_loop.quit();
        });
    }

    void start() { m_clock.start(); }

    /// Nothing when it does not happen.
    std::optional<double> await()
    {
        QTimer::singleShot(kPatienceMs, &m_loop, &QEventLoop::quit);
        if (!m_at)
            m_loop.exec();
        return m_at;
    }

private:
    QEventLoop m_loop;
    QElapsedTimer m_clock;
    std::optional<double> m_at;
};

} // namespace

int main(int argc, char **argv)
{
    web::applyFontEnvironment(web::ChromiumUse::Preview);
    web::registerScheme();
    QApplication app(argc, argv);
    web::applyChromiumEnvironment(web::ChromiumUse::Preview, 2);
    settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
    ui::Theme theme;
    test::FakeRenders fakes;
    test::FakeDialogs dialogs;
    ui::RenderController renders(fakes.factory());
    ui::MainWindow window(settings, renders, dialogs, theme);
    window.show();
    QCoreApplication::processEvents(); // shown and painted
    tell("from the start to a window", msSinceStart());

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("index.html")));
    if (!file.open(QIODevice::WriteOnly) || file.write(film()) < 0)
        return 1;
    file.close();
    Moment opened(&window.session(), &ui::DocumentSession::opened),
        seen(&window, &ui::MainWindow::previewReady);
    opened.start();
    seen.start();
    window.openPath(folder.path());
    const auto openedAt = opened.await(), seenAt = seen.await();
    if (!openedAt || !seenAt)
        return 1;
    tell("200 clips, until timeline and panels have them", *openedAt);
    tell("200 clips, until the picture is there", *seenAt);
    return 0;
}
