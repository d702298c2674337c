#include "ui/support/stall_watchdog.h"

#include "tests/support/test_main.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace muto;

namespace {

/// Works until this thread has had so much of a processor, however many others want one.
void workFor(int milliseconds)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
    };
    const auto end = now() + milliseconds;
    while (now() < end) {
    }
}

} // namespace

class TestStallWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatHeldItUp();
    void isQuietWhileNothingDoes();
};

void TestStallWatchdog::namesWhatHeldItUp()
{
    ui::StallWatchdog watchdog;
    QAction action;
    action.setObjectName(QStringLiteral("edit.slow"));
    watchdog.watch({&action});
    connect(&action, &QAction::triggered, this, [] { workFor(160); });
    QSignalSpy stalled(&watchdog, &ui::StallWatchdog::stalled);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("The window stood still .* after edit.slow")));
    action.trigger();
    QVERIFY(stalled.wait());
    const auto stall = stalled.at(0).at(0).value<ui::Stall>();
    QCOMPARE(stall.action, QStringLiteral("edit.slow"));
    QVERIFY(stall.busyMs >= 150);
    QCOMPARE(watchdog.takeBusiest().action, QStringLiteral("edit.slow"));
    QVERIFY(watchdog.takeBusiest().busyMs < 150);
}

void TestStallWatchdog::isQuietWhileNothingDoes()
{
    ui::StallWatchdog watchdog;
    workFor(5);
    QTest::qWait(60);
    QVERIFY(watchdog.takeBusiest().busyMs < ui::StallWatchdog::kLongestMs);
}

MUTO_TEST_MAIN(QApplication, TestStallWatchdog)
#include "tst_stall_watchdog.moc"
