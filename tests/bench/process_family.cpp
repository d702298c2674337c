#include "tests/bench/process_family.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <numeric>

#include <unistd.h>

namespace muto::bench {

namespace {

QByteArray contents(int pid, const char *file)
{
    QFile handle(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(file)));
    return handle.open(QIODevice::ReadOnly) ? handle.readAll() : QByteArray();
}

/// Seconds of processor time, user and system.
double cpuSecondsOf(int pid)
{
    const QByteArray stat = contents(pid, "stat");
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int kUserTicks = 11; // fields 14 and 15 of the line, two before the name are gone
    if (fields.size() <= kUserTicks + 1)
        return 0;
    return double(fields[kUserTicks].toLongLong() + fields[kUserTicks + 1].toLongLong()) /
           double(::sysconf(_SC_CLK_TCK));
}

/// Memory counted once among those who share it.
qint64 pssBytesOf(int pid)
{
    const QByteArray rollup = contents(pid, "smaps_rollup");
    const qsizetype at = rollup.indexOf("\nPss:");
    return at < 0 ? 0 : rollup.mid(at + 5, 24).simplified().split(' ').first().toLongLong() * 1024;
}

} // namespace

QList<int> ProcessFamily::members() const
{
    QList<int> pids;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isPid = false;
        const int pid = name.toInt(&isPid);
        if (isPid && contents(pid, "environ").split('\0').contains(m_mark))
            pids += pid;
    }
    return pids;
}

void ProcessFamily::sample()
{
    qint64 pss = 0;
    for (const int pid : members()) {
        m_cpuSeconds[pid] = std::max(m_cpuSeconds[pid], cpuSecondsOf(pid));
        pss += pssBytesOf(pid);
    }
    m_peakPss = std::max(m_peakPss, pss);
}

double ProcessFamily::cpuSeconds() const
{
    return std::accumulate(m_cpuSeconds.begin(), m_cpuSeconds.end(), 0.0,
                           [](double sum, const auto &entry) { return sum + entry.second; });
}

} // namespace muto::bench
