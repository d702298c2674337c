#include "core/base/system_info.h"

#include <QByteArray>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <csignal>

#include <unistd.h>

namespace muto {

namespace {

qint64 availableMemory()
{
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("MemAvailable:");
    if (at < 0)
        return 0;
    const QByteArray value = text.mid(at + 13, 32).trimmed();
    return value.left(value.indexOf(' ')).toLongLong() * 1024;
}

} // namespace

SystemInfo SystemInfo::current()
{
    return {QThread::idealThreadCount(), availableMemory()};
}

bool isProcessAlive(qint64 pid)
{
    return pid > 0 && (::kill(pid_t(pid), 0) == 0 || errno == EPERM);
}

bool isRunningAsRoot()
{
    return ::geteuid() == 0;
}

} // namespace muto
