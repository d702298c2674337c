#include "ui/main/shuttle.h"

#include "tests/support/test_main.h"
#include "ui/main/held_key.h"
#include "ui/main/lone_tap.h"
#include "ui/preview/playback_controller.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace muto;

class TestShuttle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speedsDouble_data();
    void speedsDouble();
    void goesBackByTheClock_data();
    void goesBackByTheClock();
    void forwardIsThePages();
    void backwardsEndsAtTheStart();
    void stopRestoresTheSpeed();
    void knowsWhatIsHeld();
    void tapsAreAlone_data();
    void tapsAreAlone();
    void tellsOfATap();
};

void TestShuttle::speedsDouble_data()
{
    QTest::addColumn<int>("speed");
    QTest::addColumn<int>("direction");
    QTest::addColumn<int>("next");
    QTest::newRow("starts") << 0 << 1 << 1;
    QTest::newRow("faster") << 1 << 1 << 2;
    QTest::newRow("fastest") << 4 << 1 << 4;
    QTest::newRow("starts back") << 0 << -1 << -1;
    QTest::newRow("faster back") << -2 << -1 << -4;
    QTest::newRow("turns") << 4 << -1 << -1;
    QTest::newRow("turns again") << -4 << 1 << 1;
}

void TestShuttle::speedsDouble()
{
    QFETCH(int, speed);
    QFETCH(int, direction);
    QTEST(ui::nextShuttleSpeed(speed, direction), "next");
}

void TestShuttle::goesBackByTheClock_data()
{
    QTest::addColumn<int>("speed");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<qint64>("frame");
    QTest::newRow("not yet") << -1 << qint64(20) << qint64(100);
    QTest::newRow("a second") << -1 << qint64(1000) << qint64(70);
    QTest::newRow("twice as fast") << -2 << qint64(1000) << qint64(40);
}

void TestShuttle::goesBackByTheClock()
{
    QFETCH(int, speed);
    QFETCH(qint64, milliseconds);
    QFETCH(qint64, frame);
    QCOMPARE(qint64(ui::Shuttle::frameAfter(100, speed, milliseconds, 30)), frame);
}

void TestShuttle::forwardIsThePages()
{
    ui::PlaybackController playback;
    playback.setFilm(300, FrameRate());
    ui::Shuttle shuttle(playback);
    QSignalSpy play(&playback, &ui::PlaybackController::playRequested);
    shuttle.push(1);
    playback.showPlaying(true);
    shuttle.push(1);
    QCOMPARE(play.count(), 1);
    QCOMPARE(playback.speed(), 2.0);
    playback.showPlaying(false); // the end of the film
    QCOMPARE(shuttle.speed(), 0);
    QCOMPARE(playback.speed(), 1.0);
}

void TestShuttle::backwardsEndsAtTheStart()
{
    ui::PlaybackController playback;
    playback.setFilm(300, FrameRate());
    playback.seek({3});
    ui::Shuttle shuttle(playback);
    shuttle.push(-1);
    QCOMPARE(shuttle.speed(), -1);
    QTRY_COMPARE(playback.frame().value, 0);
    QTRY_COMPARE(shuttle.speed(), 0);
}

void TestShuttle::stopRestoresTheSpeed()
{
    ui::PlaybackController playback;
    playback.setFilm(300, FrameRate());
    playback.setSpeed(0.5);
    ui::Shuttle shuttle(playback);
    QSignalSpy pause(&playback, &ui::PlaybackController::pauseRequested);
    shuttle.push(1);
    playback.showPlaying(true);
    shuttle.push(-1);
    playback.showPlaying(false); // which is asked for only now
    QCOMPARE(shuttle.speed(), -1);
    shuttle.stop();
    QCOMPARE(shuttle.speed(), 0);
    QCOMPARE(playback.speed(), 0.5);
    QCOMPARE(pause.count(), 1);
}

void TestShuttle::knowsWhatIsHeld()
{
    QAction action;
    action.setShortcut(Qt::Key_K);
    const ui::HeldKey held(action, this);
    QWidget widget;
    widget.show();
    QTest::keyPress(&widget, Qt::Key_K);
    QVERIFY(held.isDown());
    QTest::keyRelease(&widget, Qt::Key_K);
    QVERIFY(!held.isDown());
    QTest::keyPress(&widget, Qt::Key_J);
    QVERIFY(!held.isDown());
}

void TestShuttle::tapsAreAlone_data()
{
    QTest::addColumn<QByteArray>(
        "keys"); // d: down, t: for nothing else, s: stops, o: another, r: up, l: lost
    QTest::addColumn<int>("taps");
    QTest::newRow("tapped") << QByteArray("dtr") << 1;
    QTest::newRow("tapped twice") << QByteArray("dtrdtr") << 2;
    QTest::newRow("typed") << QByteArray("dr") << 0;
    QTest::newRow("stops") << QByteArray("dsr") << 0;
    QTest::newRow("stops, and repeats") << QByteArray("dstr") << 0;
    QTest::newRow("repeats") << QByteArray("dttr") << 1;
    QTest::newRow("steps") << QByteArray("dtor") << 0;
    QTest::newRow("steps, and repeats") << QByteArray("dtotr") << 0;
    QTest::newRow("another before") << QByteArray("odtr") << 1;
    QTest::newRow("after a step") << QByteArray("dtordtr") << 1;
    QTest::newRow("elsewhere") << QByteArray("dtlr") << 0;
    QTest::newRow("from a menu") << QByteArray("tr") << 0;
}

void TestShuttle::tapsAreAlone()
{
    QFETCH(QByteArray, keys);
    ui::LoneTap tap;
    int taps = 0;
    for (const char key : keys) {
        switch (key) {
        case 'd':
            tap.press();
            break;
        case 'o':
            tap.pressOther();
            break;
        case 'l':
            tap.lose();
            break;
        case 'r':
            taps += tap.release() ? 1 : 0;
            break;
        default:
            tap.take(key == 's');
        }
    }
    QTEST(taps, "taps");
    QCOMPARE(tap.isDown(), false);
}

void TestShuttle::tellsOfATap()
{
    QAction action;
    action.setShortcut(Qt::Key_K);
    ui::HeldKey held(action, this);
    QSignalSpy taps(&held, &ui::HeldKey::tapped);
    QWidget widget;
    widget.show();
    QTest::keyPress(&widget, Qt::Key_K);
    held.take(false);
    QTest::keyRelease(&widget, Qt::Key_K, Qt::ShiftModifier);
    QCOMPARE(taps.count(), 1);
    QTest::keyPress(&widget, Qt::Key_K);
    held.take(false);
    QTest::keyClick(&widget, Qt::Key_J);
    QTest::keyRelease(&widget, Qt::Key_K);
    QTest::keyClick(&widget, Qt::Key_K, Qt::ShiftModifier); // another command's
    held.take(false);
    QCOMPARE(taps.count(), 1);
}

MUTO_TEST_MAIN(QApplication, TestShuttle)
#include "tst_shuttle.moc"
