#include "ui/render/render_command_line.h"

#include "core/settings/memory_settings_store.h"
#include "core/settings/settings.h"
#include "tests/support/test_main.h"
#include "ui/render/render_launcher.h"

#include <QCoreApplication>
#include <QProcess>

using namespace muto;

class TestRenderCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void theShellReadsBackEveryWord();
    void saysOnlyWhatDiffers();
    void theWindowHeedsTheEnvironmentLikeTheCommandLine();
    void saysEverythingThatDiffers();

private:
    static render::RenderRequest request();
};

render::RenderRequest TestRenderCommandLine::request()
{
    render::RenderRequest request;
    request.projectFolder = QStringLiteral("/films/launch");
    request.entry = QStringLiteral("index.html");
    request.outputPath = QStringLiteral("/films/launch/renders/launch.mp4");
    request.canvas = {1920, 1080};
    request.outputSize = {1920, 1080};
    return request;
}

void TestRenderCommandLine::quotes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("quoted");
    const auto row = [](const char *word, const char *quoted) {
        QTest::newRow(word) << QString::fromUtf8(word) << QString::fromUtf8(quoted);
    };
    row("plain/path.mp4", "plain/path.mp4");
    row("", "''");
    row("a b", "'a b'");
    row("it's", "'it'\\''s'");
    row("$HOME", "'$HOME'");
    row("a#b", "'a#b'");
    row("Фильм", "'Фильм'");
    row("30000/1001", "30000/1001");
}

void TestRenderCommandLine::quotes()
{
    QFETCH(QString, word);
    QTEST(ui::shellQuoted(word), "quoted");
}

void TestRenderCommandLine::theShellReadsBackEveryWord()
{
    const QStringList words{QStringLiteral("a  b"),           QStringLiteral("it's \"so\""),
                            QStringLiteral("$(rm -rf x)`y`"), QStringLiteral("back\\slash"),
                            QStringLiteral("100%"),           QStringLiteral("*?[~!&;|<>#")};
    QStringList quoted;
    for (const QString &word : words)
        quoted << ui::shellQuoted(word);
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"), QStringLiteral("printf '%s\\n' ") + quoted.join(QLatin1Char(' '))});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).trimmed().split(QLatin1Char('\n')), words);
}

void TestRenderCommandLine::saysOnlyWhatDiffers()
{
    QCOMPARE(
        ui::renderCommandLine(request(), {}, FrameRate()),
        QStringLiteral("mutoscope render /films/launch -o /films/launch/renders/launch.mp4 -q standard"));
}

void TestRenderCommandLine::saysEverythingThatDiffers()
{
    render::RenderRequest changed = request();
    changed.projectFolder = QStringLiteral("/films/my launch");
    changed.entry = QStringLiteral("teaser.html");
    changed.outputPath = QStringLiteral("/films/it's.mp4");
    changed.frameRate = *FrameRate::parse(QStringLiteral("30000/1001"));
    changed.quality = media::Quality::High;
    changed.outputSize = {960, 540};
    changed.workers = 2;
    changed.range = {1.5, 4};
    changed.variables = {{QStringLiteral("title"), QStringLiteral("it's")}, {QStringLiteral("n"), 2}};
    render::RenderConfig config;
    config.streamingEncodeMaxDurationSeconds = 60;
    QCOMPARE(ui::renderCommandLine(changed, config, FrameRate()),
             QStringLiteral(
                 "mutoscope render '/films/my launch' -c teaser.html -o '/films/it'\\''s.mp4' -f 30000/1001 "
                 "-q high --size 960x540 -w 2 --from 1.5 --to 4 --variables "
                 "'{\"n\":2,\"title\":\"it'\\''s\"}' --streaming-max-duration 60"));
    changed.format = render::OutputFormat::WebM;
    changed.strictness.everything = true;
    QVERIFY(ui::renderCommandLine(changed, config, FrameRate())
                .contains(QStringLiteral(" --format webm -q high ")));
    QVERIFY(ui::renderCommandLine(changed, config, FrameRate()).contains(QStringLiteral(" --strict ")));
    changed.format = render::OutputFormat::PngSequence;
    QVERIFY(ui::renderCommandLine(changed, config, FrameRate())
                .contains(QStringLiteral(" --format png-sequence --size ")));
    changed.keepBackground = true;
    changed.rate.crf = 20;
    changed.gifRepeats = 2;
    QVERIFY(ui::renderCommandLine(changed, config, FrameRate())
                .contains(QStringLiteral(" --crf 20 --keep-background --size ")));
    changed.format = render::OutputFormat::Gif;
    QVERIFY(ui::renderCommandLine(changed, config, FrameRate()).contains(QStringLiteral(" --gif-loop 2 ")));
    config.lowMemory = true;
    QVERIFY(ui::renderCommandLine(changed, config, FrameRate()).contains(QStringLiteral(" --low-memory ")));
    config.enableStreamingEncode = false;
    QVERIFY(ui::renderCommandLine(changed, config, FrameRate()).endsWith(QStringLiteral("--no-streaming")));
}

void TestRenderCommandLine::theWindowHeedsTheEnvironmentLikeTheCommandLine()
{
    const settings::Settings settings(std::make_unique<settings::MemorySettingsStore>());
    qputenv("MUTOSCOPE_READY_TIMEOUT_MS", "1234");
    qputenv("MUTOSCOPE_FRAME_TIMEOUT_MS", "2345");
    const render::RenderConfig config = ui::engineConfig(settings);
    qunsetenv("MUTOSCOPE_READY_TIMEOUT_MS");
    qunsetenv("MUTOSCOPE_FRAME_TIMEOUT_MS");
    QCOMPARE(config.readyTimeoutMs, 1234);
    QCOMPARE(config.frameTimeoutMs, 2345);
}

MUTO_TEST_MAIN(QCoreApplication, TestRenderCommandLine)
#include "tst_render_command_line.moc"
