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

QByteArray processMark(qint64 pid)
{
    if (!isProcessAlive(pid))
        return {};
    QByteArray started = "0";
#ifdef Q_OS_LINUX
    // The time it was started is the 22nd field; the second is its name in parentheses, with anything in it.
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    const QByteArray facts = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QList<QByteArray> fields = facts.mid(facts.lastIndexOf(')') + 1).trimmed().split(' ');
    if (fields.size() > 19)
        started = fields.at(19);
#endif
    return QByteArray::number(pid) + '-' + started;
}

bool isRunningAsRoot()
{
    return ::geteuid() == 0;
}

} // namespace muto
