#include "ui/support/stall_watchdog.h"

#include "core/base/logging.h"

#include <QAction>

#include <algorithm>
#include <ctime>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kBeatMs = 20;
constexpr qint64 kNanosPerMs = 1'000'000;

/// What this thread has worked so far.
qint64 threadCpuNanos()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 * kNanosPerMs + time.tv_nsec;
}

} // namespace

StallWatchdog::StallWatchdog(QObject *parent)
    : QObject(parent)
{
    m_heart.setTimerType(Qt::PreciseTimer);
    connect(&m_heart, &QTimer::timeout, this, &StallWatchdog::beat);
    m_heart.start(kBeatMs);
    begin();
}

bool StallWatchdog::isWanted()
{
    const QByteArray wish = qgetenv("MUTOSCOPE_STALLS");
#ifdef QT_DEBUG
    return wish != "0";
#else
    return wish == "1";
#endif
}

void StallWatchdog::watch(const std::vector<QAction *> &actions)
{
    for (QAction *action : actions)
        connect(action, &QAction::triggered, this, [this, action] { m_action = action->objectName(); });
}

void StallWatchdog::begin()
{
    m_wall.start();
    m_cpuAtBeat = threadCpuNanos();
    m_action.clear();
}

/// What there was since the last beat.
Stall StallWatchdog::note()
{
    const Stall stall{std::max<qint64>(0, m_wall.elapsed() - kBeatMs),
                      (threadCpuNanos() - m_cpuAtBeat) / kNanosPerMs, m_action};
    begin();
    if (stall.busyMs > m_busiest.busyMs)
        m_busiest = stall;
    return stall;
}

void StallWatchdog::beat()
{
    const Stall stall = note();
    if (stall.wallMs <= kLongestMs)
        return;
    qCWarning(lcApp).noquote() << QStringLiteral("The window stood still for %1 ms (%2 ms of its own work)%3")
                                      .arg(stall.wallMs)
                                      .arg(stall.busyMs)
                                      .arg(stall.action.isEmpty() ? QString()
                                                                  : QStringLiteral(" after ") + stall.action);
    Q_EMIT stalled(stall);
}

Stall StallWatchdog::takeBusiest()
{
    (void)note(); // what is going on belongs to it
    return std::exchange(m_busiest, {});
}

} // namespace muto::ui
