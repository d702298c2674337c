#include "ui/preview/playback_controller.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QSignalSpy>

using namespace muto;
using ui::PlaybackController;

class TestPlaybackController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInsideTheFilm();
    void doesNothingWithoutAFilm();
    void stepsPauseFirst();
    void playingAtTheEndBeginsAgain();
    void marksLimitWhatPlays();
    void marksNeverCross();
    void marksThatNoLongerFitAreDropped();
    void homeGoesToTheMarkThenToTheStart();

private:
    static void give(PlaybackController &playback, std::int64_t frames)
    {
        playback.setFilm(frames, FrameRate());
    }
};

void TestPlaybackController::staysInsideTheFilm()
{
    PlaybackController playback;
    give(playback, 300);
    QSignalSpy sought(&playback, &PlaybackController::seekRequested);
    playback.seek({1000});
    QCOMPARE(playback.frame().value, 299);
    playback.stepBy(1);
    QCOMPARE(playback.frame().value, 299);
    playback.seek({-5});
    QCOMPARE(playback.frame().value, 0);
    QCOMPARE(sought.count(), 3);
    give(playback, 10);
    playback.toEnd();
    give(playback, 4);
    QCOMPARE(playback.frame().value, 3);
}

void TestPlaybackController::doesNothingWithoutAFilm()
{
    PlaybackController playback;
    QSignalSpy sought(&playback, &PlaybackController::seekRequested);
    QSignalSpy played(&playback, &PlaybackController::playRequested);
    playback.togglePlaying();
    playback.seek({3});
    playback.markIn();
    QCOMPARE(sought.count() + played.count(), 0);
    QVERIFY(!playback.workArea());
}

void TestPlaybackController::stepsPauseFirst()
{
    PlaybackController playback;
    give(playback, 300);
    playback.showPlaying(true);
    QSignalSpy paused(&playback, &PlaybackController::pauseRequested);
    playback.stepBy(10);
    QCOMPARE(paused.count(), 1);
    QCOMPARE(playback.frame().value, 10);
}

void TestPlaybackController::playingAtTheEndBeginsAgain()
{
    PlaybackController playback;
    give(playback, 300);
    playback.toEnd();
    QSignalSpy played(&playback, &PlaybackController::playRequested);
    playback.togglePlaying();
    QCOMPARE(played.count(), 1);
    QCOMPARE(playback.frame().value, 0);
}

void TestPlaybackController::marksLimitWhatPlays()
{
    PlaybackController playback;
    give(playback, 300);
    playback.seek({50});
    playback.markIn();
    QCOMPARE(playback.workArea(), std::optional(FrameRange{{50}, {300}}));
    playback.seek({100});
    playback.markOut();
    QCOMPARE(playback.workArea(), std::optional(FrameRange{{50}, {101}}));
    playback.seek({200});
    playback.togglePlaying();
    QCOMPARE(playback.frame().value, 50);
    playback.clearMarks();
    QVERIFY(!playback.workArea());
}

void TestPlaybackController::marksNeverCross()
{
    PlaybackController playback;
    give(playback, 300);
    playback.seek({100});
    playback.markOut();
    playback.seek({200});
    playback.markIn();
    QCOMPARE(playback.workArea(), std::optional(FrameRange{{200}, {300}}));
    playback.seek({20});
    playback.markOut();
    QCOMPARE(playback.workArea(), std::optional(FrameRange{{0}, {21}}));
}

void TestPlaybackController::marksThatNoLongerFitAreDropped()
{
    PlaybackController playback;
    give(playback, 300);
    playback.seek({250});
    playback.markIn();
    give(playback, 300);
    QVERIFY(playback.workArea());
    give(playback, 100);
    QVERIFY(!playback.workArea());
}

void TestPlaybackController::homeGoesToTheMarkThenToTheStart()
{
    PlaybackController playback;
    give(playback, 300);
    playback.seek({50});
    playback.markIn();
    playback.seek({200});
    playback.toStart();
    QCOMPARE(playback.frame().value, 50);
    playback.toStart();
    QCOMPARE(playback.frame().value, 0);
}

MUTO_TEST_MAIN(QCoreApplication, TestPlaybackController)
#include "tst_playback_controller.moc"
