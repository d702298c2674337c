#include "tests/support/film_numbers.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>

#include <csignal>

using namespace muto;
using namespace muto::test;

namespace {

constexpr int kStoppedWithinMs = 10'000;
constexpr char kOlderFilm[] = "an older film";

} // namespace

/// A render that is stopped, or whose processes die, ends in order.
class TestCliInterruption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<TempProject>();
        m_project->write(QStringLiteral("index.html"), pageLasting(100).html());
        writeFile(film(), kOlderFilm);
    }

    void aSignalCancels_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<bool>("everyProcess");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("when");
        const QByteArray opening = "Compiling composition";
        const QByteArray streaming = "Streaming frame 1";
        const QByteArray capturing = "Capturing frame 1";
        QTest::newRow("SIGINT while streaming") << SIGINT << false << words("-w 1") << streaming;
        QTest::newRow("SIGTERM while streaming") << SIGTERM << false << words("-w 1") << streaming;
        QTest::newRow("Ctrl-C while streaming") << SIGINT << true << words("-w 1") << streaming;
        QTest::newRow("Ctrl-C with two workers") << SIGINT << true << words("-w 2") << streaming;
        QTest::newRow("SIGTERM with two workers") << SIGTERM << false << words("-w 2") << streaming;
        QTest::newRow("SIGINT while going through disk")
            << SIGINT << false << words("--no-streaming") << capturing;
        QTest::newRow("Ctrl-C while going through disk")
            << SIGINT << true << words("--no-streaming") << capturing;
        QTest::newRow("SIGINT while the page opens") << SIGINT << false << words("-w 1") << opening;
        QTest::newRow("Ctrl-C while the page opens") << SIGINT << true << words("-w 1") << opening;
    }

    void aSignalCancels()
    {
        QFETCH(int, signal);
        QFETCH(bool, everyProcess);
        QFETCH(QStringList, options);
        QFETCH(QByteArray, when);
        ProgramRun run;
        run.start(renderOf(options));
        QVERIFY2(run.waitFor(when), run.said());
        everyProcess ? run.signalAll(signal) : run.signal(signal);
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.exitCode() == 130, run.said());
        QVERIFY2(run.errors().contains("Render cancelled"), run.said());
        QVERIFY2(!run.errors().contains("Error: ") && !run.errors().contains("Warning: "), run.said());
        verifyOldFilmUntouched(run);
    }

    void aSignalCancelsInJsonToo()
    {
        ProgramRun run;
        run.start(renderOf(words("--json")));
        QVERIFY2(run.waitFor("Streaming frame 1"), run.said());
        run.signal(SIGTERM);
        QVERIFY(run.waitForEnd());
        QCOMPARE(run.exitCode(), 130);
        QCOMPARE(run.json().last(), (QJsonObject{{QStringLiteral("type"), QStringLiteral("cancelled")}}));
    }

    void aWorkerKilledOnceIsReplaced_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("when");
        QTest::newRow("alone") << words("-w 1") << QByteArray("Streaming frame 1");
        QTest::newRow("one of two") << words("-w 2") << QByteArray("Streaming frame 1");
        QTest::newRow("through disk") << words("--no-streaming") << QByteArray("Capturing frame 1");
        QTest::newRow("before its page is ready") << words("-w 1") << QByteArray("Compiling composition");
    }

    void aWorkerKilledOnceIsReplaced()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, when);
        m_project->write(QStringLiteral("index.html"), laboriousPage(8).html());
        ProgramRun run;
        run.start(renderOf(options));
        QVERIFY2(run.waitFor(when), run.said());
        QTRY_VERIFY_WITH_TIMEOUT(!run.workers().isEmpty(), kStoppedWithinMs);
        ::kill(run.workers().first(), SIGKILL);
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.exitCode() == 0, run.said());
        QCOMPARE(
            run.errors().count("Warning: A capture process was killed or crashed; it was started once more."),
            1);
        const auto numbers = numbersIn(film());
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers, countedFrom(0, 240));
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kStoppedWithinMs);
    }

    void aWorkerThatKeepsDyingFailsTheRender()
    {
        ProgramRun run;
        run.start(renderOf(words("-w 1")));
        QVERIFY2(run.waitFor("Streaming frame 1"), run.said());
        ::kill(run.workers().value(0), SIGKILL);
        QVERIFY2(run.waitFor("it was started once more"), run.said());
        QTRY_VERIFY_WITH_TIMEOUT(!run.workers().isEmpty(), kStoppedWithinMs);
        ::kill(run.workers().first(), SIGKILL);
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.exitCode() == 1, run.said());
        QCOMPARE(run.errors().count("Error: "), 1);
        QVERIFY2(run.errors().contains("Error: A capture process was killed or crashed"), run.said());
        verifyOldFilmUntouched(run);
    }

    void aKilledRendererIsReplacedToo()
    {
        m_project->write(QStringLiteral("index.html"), laboriousPage(8).html());
        ProgramRun run;
        run.start(renderOf(words("-w 1")));
        QVERIFY2(run.waitFor("Streaming frame 1"), run.said());
        const QList<pid_t> renderers = run.renderers();
        QVERIFY(!renderers.isEmpty());
        for (const pid_t renderer : renderers)
            ::kill(renderer, SIGKILL);
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY2(run.errors().contains("it was started once more"), run.said());
        const auto numbers = numbersIn(film());
        VERIFY_RESULT(numbers);
        QCOMPARE(*numbers, countedFrom(0, 240));
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kStoppedWithinMs);
    }

    void aKilledProgramTakesItsProcessesAlong_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("when");
        QTest::newRow("two workers") << words("-w 2") << QByteArray("Streaming frame 1");
        QTest::newRow("through disk") << words("--no-streaming") << QByteArray("Capturing frame 1");
    }

    void aKilledProgramTakesItsProcessesAlong()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, when);
        ProgramRun run;
        run.start(renderOf(options));
        QVERIFY2(run.waitFor(when), run.said());
        // Workers that have not found their program yet could not be helped: the next render tidies up
        // (tst_frame_ring).
        QTRY_COMPARE_WITH_TIMEOUT(run.filesOfItsProcesses(), QString(), kStoppedWithinMs);
        run.signal(SIGKILL);
        QVERIFY(run.waitForEnd());
        QTRY_COMPARE_WITH_TIMEOUT(run.leftoversBesidesScratch(), QString(), kStoppedWithinMs);
        QCOMPARE(readFile(film()), QByteArray(kOlderFilm));
    }

    void theNextRenderTidiesUpAfterAKilledOne()
    {
        ProgramRun killed;
        killed.start(renderOf(words("--no-streaming")));
        QVERIFY2(killed.waitFor("Capturing frame 1"), killed.said());
        killed.signal(SIGKILL);
        QVERIFY(killed.waitForEnd());
        QVERIFY(!killed.leftovers().isEmpty());
        ProgramRun next;
        QVERIFY(next.run(renderOf(words("--to 0.2"))));
        QVERIFY2(next.exitCode() == 0, next.said());
        QTRY_COMPARE_WITH_TIMEOUT(next.leftovers(), QString(), kStoppedWithinMs);
    }

private:
    QString film() const { return m_project->beside(QStringLiteral("film.mp4")); }

    /// With work for every frame, so that there is time to die before the film is done.
    static TestPage laboriousPage(int seconds)
    {
        TestPage page = pageLasting(seconds);
        page.script += "window.addEventListener('hf-seek', () => {"
                       "  for (let i = 0; i < 2e6; ++i) window.sum = (window.sum ?? 0) + i;"
                       "});";
        return page;
    }
    static TestPage pageLasting(int seconds)
    {
        TestPage page = numberedPage();
        page.duration = QString::number(seconds);
        return page;
    }

    QStringList renderOf(const QStringList &options) const
    {
        return QStringList{QStringLiteral("render"), m_project->folder(),    QStringLiteral("-o"), film(),
                           QStringLiteral("-q"),     QStringLiteral("draft")} +
               options;
    }

    void verifyOldFilmUntouched(const ProgramRun &run) const
    {
        QCOMPARE(readFile(film()), QByteArray(kOlderFilm));
        QCOMPARE(QDir(m_project->beside(QString())).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("film.mp4")});
        QTRY_COMPARE_WITH_TIMEOUT(run.leftovers(), QString(), kStoppedWithinMs);
    }

    std::unique_ptr<TempProject> m_project;
};

MUTO_TEST_MAIN(QCoreApplication, TestCliInterruption)
#include "tst_cli_interruption.moc"
