#include "app/cli_report.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <functional>

#include <unistd.h>

using namespace muto;
using namespace muto::app;
using Style = CliReport::Style;

namespace {

/// What is written to a stream of the process, from construction on.
class CapturedStream
{
public:
    explicit CapturedStream(std::FILE *stream)
        : m_stream(stream)
        , m_original(::dup(::fileno(stream)))
    {
        std::fflush(stream);
        if (!m_file.open())
            qFatal("No temporary file");
        ::dup2(m_file.handle(), ::fileno(stream));
    }

    ~CapturedStream() { stop(); }

    QByteArray stop()
    {
        if (m_original < 0)
            return {};
        std::fflush(m_stream);
        ::dup2(m_original, ::fileno(m_stream));
        ::close(std::exchange(m_original, -1));
        m_file.seek(0);
        return m_file.readAll();
    }

private:
    std::FILE *m_stream;
    int m_original;
    QTemporaryFile m_file;
};

struct Said
{
    QByteArray out;
    QByteArray err;
};

/// What a report in some style says when `tell` has it tell something.
Said said(Style style, const std::function<void(CliReport &)> &tell)
{
    CapturedStream out(stdout);
    CapturedStream err(stderr);
    CliReport report(style);
    tell(report);
    return {out.stop(), err.stop()};
}

render::RenderProgress progress(render::RenderStage stage, qint64 done = 0, qint64 total = 0)
{
    render::RenderProgress progress;
    progress.stage = stage;
    progress.done = done;
    progress.total = total;
    return progress;
}

render::RenderReport finishedReport()
{
    render::RenderReport report;
    report.outputPath = QStringLiteral("/films/Größe.mp4");
    report.sizeBytes = 1'200'000;
    report.frames = 300;
    report.durationSeconds = 10;
    report.elapsedSeconds = 5;
    return report;
}

using Tell = void (*)(CliReport &);

} // namespace

Q_DECLARE_METATYPE(Tell)

class TestCliReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bar_data()
    {
        QTest::addColumn<render::RenderProgress>("progress");
        QTest::addColumn<QString>("line");
        const auto bar = [](int filled) {
            return QString(filled, QChar(u'█')) + QString(25 - filled, QChar(u'░'));
        };
        auto streaming = progress(render::RenderStage::Streaming, 150, 300);
        QTest::newRow("nothing known yet")
            << streaming << bar(13) + QStringLiteral("  52%  Streaming frame 150/300");
        streaming.framesPerSecond = 51.7;
        streaming.remainingSeconds = 2.9;
        QTest::newRow("pace known") << streaming
                                    << bar(13) +
                                           QStringLiteral(
                                               "  52%  Streaming frame 150/300 · 52 frames/s · 3 s left");
        streaming.remainingSeconds = 0.4;
        QTest::newRow("nearly done") << streaming
                                     << bar(13) +
                                            QStringLiteral("  52%  Streaming frame 150/300 · 52 frames/s");
        QTest::newRow("beginning") << progress(render::RenderStage::Compiling)
                                   << bar(1) + QStringLiteral("   5%  Compiling composition");
        QTest::newRow("end") << progress(render::RenderStage::Complete)
                             << bar(25) + QStringLiteral(" 100%  Render complete");
    }

    void bar()
    {
        QFETCH(render::RenderProgress, progress);
        QTEST(progressBarLine(progress), "line");
    }

    void jsonAndQuietComeFirst()
    {
        QCOMPARE(CliReport::chooseStyle(true, false), Style::Json);
        QCOMPARE(CliReport::chooseStyle(true, true), Style::Json);
        QCOMPARE(CliReport::chooseStyle(false, true), Style::Quiet);
        CapturedStream err(stderr); // a file is no terminal
        QCOMPARE(CliReport::chooseStyle(false, false), Style::Lines);
    }

    void everyEventIsOneJsonObject_data()
    {
        QTest::addColumn<Tell>("tell");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, Tell tell, const char *json) {
            QTest::newRow(name) << tell << QByteArray(json);
        };
        row(
            "issue",
            [](CliReport &report) {
                report.issue({composition::Issue::Severity::Warning, QStringLiteral("index.html:3"),
                              QStringLiteral("No\nduration")});
            },
            R"({"type":"issue","where":"index.html:3","message":"No\nduration"})");
        row(
            "plan",
            [](CliReport &report) {
                render::RenderPlan plan;
                plan.frames = {{30}, {90}};
                plan.outputSize = {1280, 720};
                plan.workers.count = 2;
                plan.gate = {true, render::GateReason::ParallelStreaming};
                report.plan(plan);
            },
            R"({"type":"plan","frames":60,"width":1280,"height":720,"workers":2,"path":"streaming",
                "reason":"parallel-streaming","surface":"software","surfaceReason":""})");
        row(
            "progress",
            [](CliReport &report) { report.progress(progress(render::RenderStage::Streaming, 12, 300)); },
            R"({"type":"progress","text":"Streaming frame 12/300","percent":27,"done":12,"total":300,"workers":1,
                "elapsedSeconds":0,"framesPerSecond":0,"remainingSeconds":null})");
        row(
            "console",
            [](CliReport &report) {
                report.log({worker::LogLevel::Warning, QStringLiteral("a word"), QStringLiteral("a.js"), 7});
            },
            R"({"type":"console","level":"warning","text":"a word","source":"a.js","line":7})");
        row(
            "warning", [](CliReport &report) { report.warning(QStringLiteral("Careful")); },
            R"({"type":"warning","message":"Careful"})");
        row(
            "failure",
            [](CliReport &report) {
                report.error({ErrorKind::Io, QStringLiteral("Disk full"), QStringLiteral("Make room.")});
            },
            R"({"type":"failed","message":"Disk full","detail":"Make room."})");
        row(
            "cancelled", [](CliReport &report) { report.cancelled(); }, R"({"type":"cancelled"})");
    }

    void everyEventIsOneJsonObject()
    {
        QFETCH(Tell, tell);
        QFETCH(QByteArray, json);
        const Said words = said(Style::Json, tell);
        QCOMPARE(words.err, QByteArray());
        QCOMPARE(words.out.count('\n'), 1);
        QVERIFY(words.out.endsWith('\n'));
        QCOMPARE(QJsonDocument::fromJson(words.out), QJsonDocument::fromJson(json));
    }

    void theReportIsTheLastJsonObject()
    {
        const Said words = said(Style::Json, [](CliReport &report) { report.done(finishedReport()); });
        QJsonObject wanted = render::toJson(finishedReport());
        wanted.insert(QStringLiteral("type"), QStringLiteral("done"));
        QCOMPARE(QJsonDocument::fromJson(words.out).object(), wanted);
    }

    void peopleReadTheResultOnStandardOutput()
    {
        const Said words = said(Style::Lines, [](CliReport &report) { report.done(finishedReport()); });
        QCOMPARE(words.out, render::summaryLine(finishedReport()).toUtf8() + '\n');
        QCOMPARE(words.err, QByteArray());
    }

    void peopleReadTheRestOnStandardError_data()
    {
        QTest::addColumn<Tell>("tell");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char *name, Tell tell, const char *words) {
            QTest::newRow(name) << tell << QByteArray(words);
        };
        row(
            "issue",
            [](CliReport &report) {
                report.issue({composition::Issue::Severity::Warning, QStringLiteral("index.html:3"),
                              QStringLiteral("No duration")});
            },
            "Warning: index.html:3: No duration\n");
        row(
            "progress",
            [](CliReport &report) { report.progress(progress(render::RenderStage::Streaming, 12, 300)); },
            " 27%  Streaming frame 12/300\n");
        row(
            "the same progress twice",
            [](CliReport &report) {
                report.progress(progress(render::RenderStage::Compiling));
                report.progress(progress(render::RenderStage::Compiling));
            },
            "  5%  Compiling composition\n");
        row(
            "page warning with its place",
            [](CliReport &report) {
                report.log({worker::LogLevel::Warning, QStringLiteral("a word"), QStringLiteral("a.js"), 7});
            },
            "Page warning: a word (a.js:7)\n");
        row(
            "page error without line",
            [](CliReport &report) {
                report.log({worker::LogLevel::Error, QStringLiteral("a word"), QStringLiteral("a.js"), 0});
            },
            "Page error: a word (a.js)\n");
        row(
            "page chatter",
            [](CliReport &report) {
                report.log({worker::LogLevel::Info, QStringLiteral("a word"), {}, 0});
            },
            "");
        row(
            "warning", [](CliReport &report) { report.warning(QStringLiteral("Careful")); },
            "Warning: Careful\n");
        row(
            "failure",
            [](CliReport &report) {
                report.error({ErrorKind::Io, QStringLiteral("Disk full"), QStringLiteral("Make room.")});
            },
            "Error: Disk full\n  Make room.\n");
        row(
            "cancelled", [](CliReport &report) { report.cancelled(); },
            "Render cancelled; nothing was written.\n");
    }

    void peopleReadTheRestOnStandardError()
    {
        QFETCH(Tell, tell);
        const Said heard = said(Style::Lines, tell);
        QTEST(heard.err, "words");
        QCOMPARE(heard.out, QByteArray());
    }

    void quietMeansErrorsOnly()
    {
        const Said words = said(Style::Quiet, [](CliReport &report) {
            report.issue({});
            report.plan({});
            report.progress(progress(render::RenderStage::Compiling));
            report.log({worker::LogLevel::Error, QStringLiteral("a word"), {}, 0});
            report.warning(QStringLiteral("Careful"));
            report.done(finishedReport());
            report.cancelled();
            report.error({ErrorKind::Io, QStringLiteral("Disk full"), {}});
        });
        QCOMPARE(words.err, QByteArray("Error: Disk full\n"));
        QCOMPARE(words.out, QByteArray());
    }

    void theBarRewritesItself()
    {
        const QByteArray clear = "\r\x1b[K";
        const Said words = said(Style::Terminal, [](CliReport &report) {
            report.progress(progress(render::RenderStage::Compiling));
            report.warning(QStringLiteral("Careful"));
            report.progress(progress(render::RenderStage::Complete));
        });
        QCOMPARE(words.err, clear + progressBarLine(progress(render::RenderStage::Compiling)).toUtf8() +
                                clear + "Warning: Careful\n" + clear +
                                progressBarLine(progress(render::RenderStage::Complete)).toUtf8() + '\n');
        QCOMPARE(CliReport(Style::Terminal).logLinePrefix(), clear);
        QCOMPARE(CliReport(Style::Lines).logLinePrefix(), QByteArray());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCliReport)
#include "tst_cli_report.moc"
