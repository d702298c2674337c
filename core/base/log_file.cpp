#include "core/base/log_file.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace muto {

namespace {

std::unique_ptr<LogFile> g_log; // written once, before any other thread exists

} // namespace

LogFile::LogFile(const QString &path, qint64 fullAt)
    : m_path(path)
    , m_fullAt(fullAt)
    , m_file(path)
{
}

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &path, qint64 fullAt)
{
    std::unique_ptr<LogFile> log(new LogFile(path, fullAt));
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !log->begin())
        return fail(ErrorKind::Io,
                    QStringLiteral("Cannot keep a log in %1: %2").arg(path, log->m_file.errorString()));
    return log;
}

/// Unbuffered: what is said before a crash is what one wants to know.
bool LogFile::begin()
{
    return m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered);
}

void LogFile::write(const QByteArray &line)
{
    const QByteArray now = QDateTime::currentDateTime().toString(Qt::ISODateWithMs).toLatin1();
    const QMutexLocker lock(&m_mutex);
    if (m_file.size() >= m_fullAt)
        turnOver();
    m_file.write(now + ' ' + line); // one call: lines of several programs never mix
}

void LogFile::turnOver()
{
    const QString before = m_path + QStringLiteral(".1");
    m_file.close();
    QFile::remove(before);
    QFile::rename(m_path, before);
    begin();
}

void keepLog(std::unique_ptr<LogFile> file)
{
    g_log = std::move(file);
}

LogFile *keptLog()
{
    return g_log.get();
}

QString stateFolder()
{
#ifdef Q_OS_LINUX
    const QString wanted = qEnvironmentVariable("XDG_STATE_HOME");
    const QString state =
        QDir::isAbsolutePath(wanted) ? wanted : QDir::home().filePath(QStringLiteral(".local/state"));
    return state + QStringLiteral("/mutoscope");
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}

} // namespace muto
