#include "tests/support/film_numbers.h"
#include "tests/support/film_sound.h"
#include "tests/support/program_run.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFile>

#include <cmath>

using namespace muto;
using namespace muto::test;

namespace {

QString film(const TempProject &project, const char *name = "film.mp4")
{
    return project.beside(QString::fromLatin1(name));
}

QStringList renderOf(const TempProject &project, const char *name, const char *options)
{
    return QStringList{QStringLiteral("render"), project.folder(),     QStringLiteral("-o"),
                       film(project, name),      QStringLiteral("-q"), QStringLiteral("draft")} +
           words(options);
}

/// One film in which everything that may be heard or not is heard at a time of its own.
constexpr char kBody[] =
    "<audio id=clap src=claps.wav data-start=1 data-duration=2></audio>"
    "<audio muted src=claps.wav data-start=3 data-duration=1></audio>"
    "<div data-hidden><audio src=claps.wav data-start=3 data-duration=1></audio></div>"
    "<audio id=half src=tone.wav data-start=4 data-duration=1 data-volume=0.5></audio>"
    "<audio id=lane src=tone.wav data-start=6 data-duration=2 data-automation='{\"version\":1,\"lanes\":"
    "[{\"target\":\"volume\",\"points\":[{\"t\":0,\"v\":1},{\"t\":1,\"v\":1},{\"t\":1.1,\"v\":0}]}]}'></"
    "audio>"
    "<audio id=group src=tone.wav data-start=9 data-duration=1 data-audio-group=low></audio>"
    "<hf-audio-group id=low data-volume=0.25></hf-audio-group>";

TestPage heardPage()
{
    TestPage page = numberedPage();
    page.duration = QStringLiteral("10");
    page.body += kBody;
    return page;
}

TempProject &prepare(TempProject &project, const TestPage &page)
{
    project.write(QStringLiteral("index.html"), page.html());
    writeClaps(project.path(QStringLiteral("claps.wav")), 2, {0.5, 1.5}, 0.8F, 44'100);
    writeTone(project.path(QStringLiteral("tone.wav")), 3, 0.5F);
    return project;
}

bool isNear(float is, double should)
{
    return std::abs(double(is) - should) < 0.06;
}

} // namespace

/// What is heard in a film that the real program makes of a real page.
class TestCliSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySoundIsInItsPlace()
    {
        TempProject project;
        prepare(project, heardPage());
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project, "film.mp4", "-w 1")) && run.exitCode() == 0, run.said());
        QVERIFY2(run.output().contains("Processing audio tracks") ||
                     run.errors().contains("Processing audio tracks"),
                 run.said());
        const auto sound = soundOf(film(project));
        VERIFY_RESULT(sound);
        QCOMPARE(sound->rate, 48'000);
        const std::vector<double> claps = sound->claps();
        QVERIFY(std::abs(claps.at(0) - 1.5) <= 0.001);
        QVERIFY(std::abs(claps.at(1) - 2.5) <= 0.001);
        QVERIFY(isNear(sound->peak(1.4, 1.6), 0.8));
        QVERIFY(sound->peak(2.6, 3.95) < 0.01); // muted and hidden
        QVERIFY(isNear(sound->peak(4.1, 4.9), 0.25));
        QVERIFY(isNear(sound->peak(6.1, 6.9), 0.5));
        QVERIFY(sound->peak(7.2, 8.9) < 0.01);
        QVERIFY(isNear(sound->peak(9.1, 9.9), 0.125));
        QVERIFY(std::abs(sound->seconds() - 10) < 0.025);
    }

    void theWayThroughTheProgramDoesNotShow()
    {
        TempProject project;
        prepare(project, heardPage());
        QByteArray first;
        for (const char *options : {"-w 1", "-w 2", "-w 2 --no-streaming"}) {
            ProgramRun run;
            QVERIFY2(run.run(renderOf(project, "film.mp4", options)) && run.exitCode() == 0, run.said());
            const QByteArray bytes = readFile(film(project));
            if (first.isEmpty())
                first = bytes;
            QVERIFY2(bytes == first, options);
        }
    }

    void aRangeHoldsItsSound()
    {
        TempProject project;
        prepare(project, heardPage());
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project, "film.mp4", "-w 1 --from 1 --to 3")) && run.exitCode() == 0,
                 run.said());
        const auto sound = soundOf(film(project));
        VERIFY_RESULT(sound);
        const std::vector<double> claps = sound->claps();
        QCOMPARE(claps.size(), 2U);
        QVERIFY(std::abs(claps[0] - 0.5) <= 0.001);
        QVERIFY(std::abs(claps[1] - 1.5) <= 0.001);
    }

    void theLimiterKeepsPeaksDown()
    {
        TestPage page = numberedPage();
        page.body += "<audio src=tone.wav data-start=0 data-duration=2 data-volume=1.9></audio>";
        TempProject project;
        prepare(project, page);
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project, "film.mp4", "-w 1 --limiter=-6")) && run.exitCode() == 0,
                 run.said());
        const auto sound = soundOf(film(project));
        VERIFY_RESULT(sound);
        QVERIFY2(sound->peak(0.2, 1.8) < 0.56,
                 qPrintable(QString::number(sound->peak(0.2, 1.8)))); // the codec adds a little
        QVERIFY(sound->peak(0.2, 1.8) > 0.4);
    }

    void anUnreadableChainIsNamed()
    {
        TestPage page = numberedPage();
        page.body += "<audio id=voice src=tone.wav data-start=0 data-duration=1 data-fx-chain='[{'></audio>";
        TempProject project;
        prepare(project, page);
        ProgramRun run;
        QVERIFY(run.run(renderOf(project, "film.mp4", "-w 1")));
        QCOMPARE(run.exitCode(), 3);
        QVERIFY2(run.errors().contains("data-fx-chain of \"voice\" cannot be read"), run.said());
        QVERIFY(!QFile::exists(film(project)));
    }

    void nothingToHearIsNoStream()
    {
        TempProject project;
        prepare(project, numberedPage());
        ProgramRun run;
        QVERIFY2(run.run(renderOf(project, "film.mp4", "-w 1")) && run.exitCode() == 0, run.said());
        QVERIFY(!soundOf(film(project)));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCliSound)
#include "tst_cli_sound.moc"
