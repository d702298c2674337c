#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <vector>

class QAction;

namespace muto::ui {

/// A time in which the GUI thread answered nobody.
struct Stall
{
    qint64 wallMs = 0;
    qint64 busyMs =
        0;          ///< Of them in this thread's own work; the rest it waited, or others had the processor.
    QString action; ///< What was run last before it ended, if that was within it.
};

/// A heartbeat of the GUI thread: when it comes late, something has held the thread up, and that is logged
/// with the command that did it, if one did. On in debug builds, and wherever MUTOSCOPE_STALLS is 1.
class StallWatchdog : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kLongestMs = 100;

    explicit StallWatchdog(QObject *parent = nullptr);

    static bool isWanted();

    /// Names stalls after these commands.
    void watch(const std::vector<QAction *> &actions);

    /// The longest since the last time it was asked for, the one in progress among them. By `busyMs`, which
    /// does not depend on what else runs on the machine: what tests go by.
    Stall takeBusiest();

Q_SIGNALS:
    void stalled(const muto::ui::Stall &stall);

private:
    void beat();
    void begin();
    Stall note();

    QTimer m_heart;
    QElapsedTimer m_wall;
    qint64 m_cpuAtBeat = 0; ///< Nanoseconds.
    QString m_action;
    Stall m_busiest;
};

} // namespace muto::ui
