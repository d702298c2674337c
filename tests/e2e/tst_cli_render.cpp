#include "core/library/block_catalog.h"
#include "core/media/media_probe.h"
#include "tests/support/film_numbers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

using namespace muto;
using namespace muto::test;

Q_DECLARE_METATYPE(muto::test::Motor)

namespace {

constexpr char kGate[] = "streaming-encode gate ";

/// What every render of these tests begins with; a film need not be beautiful to be right.
QStringList renderOf(const TempProject &project)
{
    return {QStringLiteral("render"), project.folder(),
            QStringLiteral("-o"),     project.beside(QStringLiteral("film.mp4")),
            QStringLiteral("-q"),     QStringLiteral("draft")};
}

} // namespace

/// `mutoscope render` from a folder with HTML to a film, looked at frame by frame.
class TestCliRender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrameShowsItsMoment_data()
    {
        QTest::addColumn<Motor>("motor");
        QTest::newRow("a timeline") << Motor::Timeline;
        QTest::newRow("style sheet animations alone") << Motor::CssAnimation;
        QTest::newRow("element.animate") << Motor::WebAnimation;
        QTest::newRow("hf-seek") << Motor::SeekEvent;
        QTest::newRow("window.__hf") << Motor::CustomPage;
        QTest::newRow("a loop of animation frames") << Motor::FrameLoop;
    }

    void everyFrameShowsItsMoment()
    {
        QFETCH(Motor, motor);
        const TestPage page = numberedPage(motor);
        TempProject project;
        project.write(QStringLiteral("index.html"), page.html());
        verifyFilm(project, renderOf(project), countedFrom(0, 60));

        const auto info = media::probeMedia(film(project));
        VERIFY_RESULT(info);
        const media::VideoStreamInfo &video = info->videoStreams.at(0);
        QCOMPARE(video.codec, QStringLiteral("h264"));
        QCOMPARE(video.size, page.size);
        QCOMPARE(video.frameCount, 60);
        QCOMPARE(video.startSeconds, 0.0);
        QCOMPARE(video.durationSeconds, 2.0);
        QCOMPARE(video.pixelFormat, QStringLiteral("yuv420p"));
        QCOMPARE(video.colorSpace, QStringLiteral("bt709"));
        QVERIFY(!video.hasBFrames);
        QVERIFY(info->isFastStart);
    }

    void theWayThroughTheProgramDoesNotShow_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("once more") << words("-w 1");
        QTest::newRow("automatic workers") << words("-w auto");
        QTest::newRow("two workers") << words("-w 2");
        QTest::newRow("three workers") << words("-w 3");
        QTest::newRow("through disk") << words("-w 1 --no-streaming");
        QTest::newRow("three workers through disk") << words("-w 3 --no-streaming");
        QTest::newRow("too long to stream") << words("--streaming-max-duration 1");
    }

    void theWayThroughTheProgramDoesNotShow()
    {
        QFETCH(QStringList, options);
        TempProject project;
        project.write(QStringLiteral("index.html"), numberedPage().html());
        verifyFilm(project, renderOf(project) + options, countedFrom(0, 60));
        if (m_reference.isEmpty())
            m_reference = filmOf(project, words("-w 1"));
        QCOMPARE(readFile(film(project)).size(), m_reference.size());
        QVERIFY(readFile(film(project)) == m_reference);
    }

    void compositionsInsideOthersShowTheirMoment()
    {
        // All three call themselves "main": each mount has a name, a style and a timeline of its own.
        const QByteArray mount = "<div data-composition-id=main data-start=0 data-composition-src=";
        TestPage outer;
        outer.body = mount + "parts/middle.html></div>";
        TempProject project;
        project.write(QStringLiteral("index.html"), outer.html());
        project.write(QStringLiteral("parts/middle.html"), "<template><div data-composition-id=main>" +
                                                               mount +
                                                               "parts/numbers.html></div></div></template>");
        project.write(QStringLiteral("parts/numbers.html"), numberedPage().html());
        verifyFilm(project, renderOf(project) + words("-w 2"), countedFrom(0, 60));
    }

    void aPartIsRenderedByItself()
    {
        QByteArray page = numberedPage().html();
        page.replace("<style>body", "</head><body><template id=main-template><style>body");
        page.replace("</head><body>\n", "").replace("</body>", "</template></body>");
        TempProject project;
        project.write(QStringLiteral("index.html"), TestPage().html());
        project.write(QStringLiteral("parts/numbers.html"), page);
        verifyFilm(project, renderOf(project) + words("-c parts/numbers.html"), countedFrom(0, 60));
    }

    /// All that the program brings along, one after the other, without a warning.
    void everyBlockRenders()
    {
        constexpr int kSeconds = 2;
        TempProject project;
        TestPage page;
        int start = 0;
        for (const library::Block &block : library::readBlocks(QStringLiteral(MUTO_BLOCKS))) {
            const auto part = library::blockPage(block, page.size);
            VERIFY_RESULT(part);
            project.write(block.fileName(), *part);
            page.body += "<div data-composition-id=" + block.id.toLatin1() +
                         " data-composition-src=" + block.fileName().toLatin1() +
                         " data-start=" + QByteArray::number(start) +
                         " data-duration=" + QByteArray::number(kSeconds) +
                         " style='position:absolute;inset:0'></div>\n";
            start += kSeconds;
        }
        page.duration = QString::number(start);
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        QVERIFY(run.run(renderOf(project) + words("-w 1 -f 2 --strict")));
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY2(!run.errors().contains("Warning") && !run.errors().contains("Page error"), run.said());
    }

    void aFilmForEachRow()
    {
        TestPage page;
        page.duration = QStringLiteral("0.2");
        page.rootAttributes = QStringLiteral(
            " data-composition-variables='[{\"id\":\"count\",\"type\":\"number\",\"default\":1}]'");
        TempProject project;
        project.write(QStringLiteral("index.html"), page.html());
        writeFile(project.beside(QStringLiteral("rows.csv")), "who;count\r\nAda;1\r\nBob;many\r\nCy;3\r\n");
        const QStringList command{QStringLiteral("render"),  project.folder(),
                                  QStringLiteral("-o"),      project.beside(QStringLiteral("{who}.mp4")),
                                  QStringLiteral("--batch"), project.beside(QStringLiteral("rows.csv"))};
        ProgramRun run;
        QVERIFY(run.run(command + words("-q draft -w 1 --strict-variables --json")));
        QVERIFY2(run.exitCode() == 1, run.said());
        QVERIFY(QFile::exists(project.beside(QStringLiteral("Ada.mp4"))));
        QVERIFY(!QFile::exists(project.beside(QStringLiteral("Bob.mp4"))));
        QVERIFY(QFile::exists(project.beside(QStringLiteral("Cy.mp4"))));
        const QJsonObject last = run.json().last();
        QCOMPARE(last.value(QLatin1String("type")), QJsonValue(QStringLiteral("batch-complete")));
        QCOMPARE(last.value(QLatin1String("succeeded")), QJsonValue(2));
        QStringList states;
        for (const QJsonValue &row : last.value(QLatin1String("rows")).toArray())
            states += row[QLatin1String("status")].toString();
        QCOMPARE(states.join(QLatin1Char(' ')), QStringLiteral("done failed done"));
        QVERIFY(readFile(project.beside(QStringLiteral("manifest.json"))).contains("\"version\": 1"));
        ProgramRun again;
        QVERIFY(again.run(command));
        QCOMPARE(again.exitCode(), 2);
        QVERIFY2(again.errors().contains("--overwrite"), again.said());
        QTRY_COMPARE(run.leftovers(), QString());
    }

    void aPageThatCannotJumpIsSteppedThrough()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), numberedPage(Motor::FrameLoop).html());
        verifyFilm(project, renderOf(project) + words("-w 2 --from 1"), countedFrom(30, 30));
    }

    void aRangeHoldsItsFrames()
    {
        TempProject project;
        project.write(QStringLiteral("index.html"), numberedPage().html());
        verifyFilm(project, renderOf(project) + words("--from 0.5 --to 1.5"), countedFrom(15, 30));
    }

    void sizes_data()
    {
        QTest::addColumn<QSize>("canvas");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("padded");
        QTest::newRow("half") << QSize(640, 360) << words("--size 320x180") << QSize(320, 180) << false;
        QTest::newRow("double") << QSize(320, 180) << words("--size 640x360") << QSize(640, 360) << false;
        QTest::newRow("odd canvas") << QSize(641, 359) << QStringList() << QSize(642, 360) << true;
        QTest::newRow("odd size") << QSize(640, 360) << words("--size 321x181") << QSize(322, 182) << true;
        QTest::newRow("smaller than the stamp") << QSize(160, 90) << QStringList() << QSize(160, 90) << false;
    }

    void sizes()
    {
        QFETCH(QSize, canvas);
        QFETCH(QStringList, options);
        QFETCH(QSize, size);
        QFETCH(bool, padded);
        TestPage page = numberedPage();
        page.size = canvas;
        TempProject project;
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        verifyFilm(project, renderOf(project) + options, countedFrom(0, 60), run);
        const auto info = media::probeMedia(film(project));
        VERIFY_RESULT(info);
        QCOMPARE(info->videoStreams.at(0).size, size);
        QCOMPARE(run.errors().contains("padded"), padded);
    }

    void frameRates_data()
    {
        QTest::addColumn<QByteArray>("fps");
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("frames");
        QTest::newRow("60") << QByteArray("60") << QString() << words("-f 60") << 120;
        QTest::newRow("30000/1001") << QByteArray("30000/1001") << QString() << words("-f 30000/1001") << 60;
        QTest::newRow("data-fps") << QByteArray("24") << QStringLiteral(" data-fps=\"24\"") << QStringList()
                                  << 48;
        QTest::newRow("-f over data-fps")
            << QByteArray("12") << QStringLiteral(" data-fps=\"24\"") << words("-f 12") << 24;
    }

    void frameRates()
    {
        QFETCH(QByteArray, fps);
        QFETCH(QString, attribute);
        QFETCH(QStringList, options);
        QFETCH(int, frames);
        TestPage page = numberedPage(Motor::Timeline, fps);
        page.rootAttributes = attribute;
        TempProject project;
        project.write(QStringLiteral("index.html"), page.html());
        verifyFilm(project, renderOf(project) + options, countedFrom(0, frames));
        const auto info = media::probeMedia(film(project));
        VERIFY_RESULT(info);
        const media::VideoStreamInfo &video = info->videoStreams.at(0);
        const QString rate =
            video.rateDenominator == 1
                ? QString::number(video.rateNumerator)
                : QStringLiteral("%1/%2").arg(video.rateNumerator).arg(video.rateDenominator);
        QCOMPARE(rate, QString::fromLatin1(fps));
    }

    void theGateIsLoggedOnce_data()
    {
        QTest::addColumn<QString>("duration");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("streams");
        const auto row = [](const char *name, const char *duration, const char *options,
                            const char *environment, const char *line, bool streams) {
            QTest::newRow(name) << QString::fromLatin1(duration) << words(options)
                                << QString::fromLatin1(environment) << QByteArray(line) << streams;
        };
        row("by default", "1", "", "",
            R"({"enabled":true,"configFlag":true,"outputFormat":"mp4","workerCount":1,"durationSeconds":1,"maxDurationSeconds":240,)",
            true);
        row("240 s", "240", "-f 1", "",
            R"({"enabled":true,"configFlag":true,"outputFormat":"mp4","workerCount":1,"durationSeconds":240,"maxDurationSeconds":240,)",
            true);
        row("240.001 s", "240.001", "-f 1", "",
            R"({"enabled":false,"configFlag":true,"outputFormat":"mp4","workerCount":1,"durationSeconds":240.001,"maxDurationSeconds":240,)",
            false);
        row("two workers", "1", "-w 2", "",
            R"({"enabled":true,"configFlag":true,"outputFormat":"mp4","workerCount":2,"durationSeconds":1,"maxDurationSeconds":240,)",
            true);
        row("no more workers than frames", "1", "-w 3 -f 2", "",
            R"({"enabled":true,"configFlag":true,"outputFormat":"mp4","workerCount":2,"durationSeconds":1,"maxDurationSeconds":240,)",
            true);
        row("flag off", "1", "--no-streaming", "",
            R"({"enabled":false,"configFlag":false,"outputFormat":"mp4","workerCount":1,"durationSeconds":1,"maxDurationSeconds":240,)",
            false);
        row("flag for the maximum", "1", "--streaming-max-duration 0.5", "",
            R"({"enabled":false,"configFlag":true,"outputFormat":"mp4","workerCount":1,"durationSeconds":1,"maxDurationSeconds":0.5,)",
            false);
        row("PRODUCER_ off", "1", "", "PRODUCER_ENABLE_STREAMING_ENCODE=false",
            R"({"enabled":false,"configFlag":false,"outputFormat":"mp4","workerCount":1,"durationSeconds":1,"maxDurationSeconds":240,)",
            false);
        row("PRODUCER_ maximum", "1", "", "PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS=0.25",
            R"({"enabled":false,"configFlag":true,"outputFormat":"mp4","workerCount":1,"durationSeconds":1,"maxDurationSeconds":0.25,)",
            false);
        row("MUTOSCOPE_ wins over PRODUCER_", "1", "",
            "PRODUCER_ENABLE_STREAMING_ENCODE=false MUTOSCOPE_ENABLE_STREAMING_ENCODE=true",
            R"({"enabled":true,"configFlag":true,"outputFormat":"mp4","workerCount":1,"durationSeconds":1,"maxDurationSeconds":240,)",
            true);
        row("a flag wins over both", "1", "--streaming", "MUTOSCOPE_ENABLE_STREAMING_ENCODE=false",
            R"({"enabled":true,"configFlag":true,"outputFormat":"mp4","workerCount":1,"durationSeconds":1,"maxDurationSeconds":240,)",
            true);
    }

    void theGateIsLoggedOnce()
    {
        QFETCH(QString, duration);
        QFETCH(QStringList, options);
        QFETCH(QString, environment);
        QFETCH(QByteArray, line);
        QFETCH(bool, streams);
        TestPage page = numberedPage();
        page.size = {64, 36};
        page.duration = duration;
        TempProject project;
        project.write(QStringLiteral("index.html"), page.html());
        ProgramRun run;
        for (const QString &assignment : environment.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            run.setEnvironment(assignment.section(QLatin1Char('='), 0, 0),
                               assignment.section(QLatin1Char('='), 1));
        QVERIFY(run.run(renderOf(project) + options));
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY2(run.errors().contains(kGate + line), run.said());
        QCOMPARE(run.errors().count(kGate), 1);
        QCOMPARE(run.errors().contains("Streaming frame "), streams);
        QCOMPARE(run.errors().contains("Capturing frame "), !streams);
        QVERIFY(run.output().trimmed().endsWith(streams ? "streaming" : "disk"));
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), 10'000);
    }

    void badVariablesAreRefused_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("switch") << "PRODUCER_ENABLE_STREAMING_ENCODE"
                                << "maybe";
        QTest::newRow("our switch") << "MUTOSCOPE_ENABLE_STREAMING_ENCODE"
                                    << "2";
        QTest::newRow("maximum") << "PRODUCER_STREAMING_ENCODE_MAX_DURATION_SECONDS"
                                 << "4 min";
        QTest::newRow("our maximum") << "MUTOSCOPE_STREAMING_ENCODE_MAX_DURATION_SECONDS"
                                     << "inf";
        QTest::newRow("timeout") << "FFMPEG_STREAMING_TIMEOUT_MS"
                                 << "-1";
        QTest::newRow("our timeout") << "MUTOSCOPE_STREAMING_TIMEOUT_MS"
                                     << "10s";
    }

    void badVariablesAreRefused()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        TempProject project;
        project.write(QStringLiteral("index.html"), numberedPage().html());
        ProgramRun run;
        run.setEnvironment(variable, value);
        QVERIFY(run.run(renderOf(project)));
        QCOMPARE(run.exitCode(), 2);
        QVERIFY2(run.errors().contains(variable.toLatin1()) && run.errors().contains(value.toLatin1()),
                 run.said());
        QVERIFY(!QFile::exists(film(project)));
    }

    void withoutADestinationTheFilmGoesToTheProject()
    {
        TempProject project(QStringLiteral("my film"));
        project.write(QStringLiteral("index.html"), numberedPage().html());
        ProgramRun run;
        QVERIFY(run.run(
            {QStringLiteral("render"), project.folder(), QStringLiteral("--to"), QStringLiteral("0.1")}));
        QVERIFY2(run.exitCode() == 0, run.said());
        const QStringList films = QDir(project.path(QStringLiteral("renders"))).entryList(QDir::Files);
        QCOMPARE(films.size(), 1);
        QVERIFY2(films.first().startsWith(QStringLiteral("my film_")) &&
                     films.first().endsWith(QStringLiteral(".mp4")),
                 qPrintable(films.first()));
    }

private:
    static QString film(const TempProject &project) { return project.beside(QStringLiteral("film.mp4")); }

    static QByteArray filmOf(const TempProject &project, const QStringList &options)
    {
        ProgramRun run;
        run.run(renderOf(project) + options);
        return readFile(film(project));
    }

    static void verifyFilm(const TempProject &project, const QStringList &arguments,
                           const FilmNumbers &expected)
    {
        ProgramRun run;
        verifyFilm(project, arguments, expected, run);
    }

    static void verifyFilm(const TempProject &project, const QStringList &arguments,
                           const FilmNumbers &expected, ProgramRun &run)
    {
        QVERIFY(run.run(arguments));
        QVERIFY2(run.exitCode() == 0, run.said());
        const auto numbers = numbersIn(film(project));
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers, expected);
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), 10'000);
    }

    QByteArray m_reference;
};

MUTO_TEST_MAIN(QCoreApplication, TestCliRender)
#include "tst_cli_render.moc"
