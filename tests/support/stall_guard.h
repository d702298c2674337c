#pragma once

#include "ui/support/stall_watchdog.h"

#include <QTest>

namespace muto::test {

/// Work of the GUI thread for which the editor is not to blame, or for which nobody waits.
enum class Excuse {
    WindowIsMade, ///< Nobody can use it yet: the start of the program, which start_bench times.
    TestsOwnWork  ///< What the test itself computes: films it makes, pictures it compares.
};

/// Finds what a test has the GUI thread do for longer than StallWatchdog::kLongestMs at a stretch, between
/// two events that could be somebody's. It goes by the processor's time of that thread: what else the machine
/// is busy with does not count, and neither does waiting.
///
/// A member of the test's class, which asks `check()` in its `cleanup()`.
class StallGuard
{
public:
#ifdef QT_DEBUG
    static constexpr qint64 kLongestMs = 3 * ui::StallWatchdog::kLongestMs; // nothing is optimised
#else
    static constexpr qint64 kLongestMs = ui::StallWatchdog::kLongestMs;
#endif
    static constexpr qint64 kNearPercent = 60; // a slower machine would go over it

    /// Forgets what was done since the last question, for a reason that has a name.
    void excuse(Excuse)
    {
        (void)m_watchdog.takeBusiest();
    }

    void check()
    {
        const ui::Stall stall = m_watchdog.takeBusiest();
        if (stall.busyMs > kLongestMs * kNearPercent / 100)
            qInfo("Near the limit: the GUI thread worked for %lld ms at a stretch", stall.busyMs);
        QVERIFY2(
            stall.busyMs <= kLongestMs,
            qPrintable(QStringLiteral("The GUI thread worked for %1 ms at a stretch").arg(stall.busyMs)));
    }

private:
    ui::StallWatchdog m_watchdog;
};

} // namespace muto::test
