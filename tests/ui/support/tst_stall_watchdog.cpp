#include "ui/support/stall_watchdog.h"

#include "tests/support/test_main.h"
#include "tests/support/thread_clock.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace muto;

namespace {

/// Works until this thread has had so much of a processor, however many others want one.
void workFor(int milliseconds)
{
    const test::ThreadClock clock;
    while (clock.elapsed() < milliseconds) {
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
