#include "tests/support/program_run.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <csignal>

#include <unistd.h>

namespace muto::test {

namespace {

constexpr int kPatienceMs = 240'000; // machines of a test farm may be very busy; never reached otherwise

constexpr int kGlanceMs = 50;
constexpr qsizetype kSaidBytes = 800; // QtTest cuts long messages, and what counts stands at the end

/// Shared memory that a program has made, by its number in their names.
QStringList ringsOf(pid_t program)
{
    return QDir(QStringLiteral("/dev/shm"))
        .entryList({QStringLiteral("mutoscope-ring-%1-*").arg(program)}, QDir::Files);
}

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ProcessFacts
{
    char state = 0;
    pid_t parent = 0;
    pid_t session = 0;
};

/// Fields 3, 4 and 6 of /proc/PID/stat; the name in field 2 may hold anything, parentheses included.
ProcessFacts factsOf(const QString &pid)
{
    const QByteArray stat = readAll(QStringLiteral("/proc/%1/stat").arg(pid));
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 4)
        return {};
    return {fields[0].front(), fields[1].toInt(), fields[3].toInt()};
}

QString words(const char *what, const QStringList &names)
{
    return names.isEmpty()
               ? QString()
               : QStringLiteral("%1: %2. ").arg(QLatin1String(what), names.join(QStringLiteral(", ")));
}

QByteArray commandLine(pid_t pid)
{
    return readAll(QStringLiteral("/proc/%1/cmdline").arg(pid)).replace('\0', ' ');
}

} // namespace

ProgramRun::ProgramRun()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) // it has to do without
        environment.remove(QLatin1String(variable));
    environment.insert(QStringLiteral("TMPDIR"), m_temporary.path());
    m_process.setProcessEnvironment(environment);
    m_process.setChildProcessModifier([] { ::setsid(); });
}

ProgramRun::~ProgramRun()
{
    for (const pid_t pid : processes())
        ::kill(pid, SIGKILL);
    m_process.waitForFinished(kPatienceMs);
}

void ProgramRun::setEnvironment(const QString &variable, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(variable, value);
    m_process.setProcessEnvironment(environment);
}

void ProgramRun::sendErrorsTo(const QString &path)
{
    m_process.setStandardErrorFile(path);
}

void ProgramRun::start(const QStringList &arguments)
{
    m_process.start(QStringLiteral(MUTOSCOPE_PROGRAM), arguments);
    if (!m_process.waitForStarted(kPatienceMs))
        qFatal("Cannot start %s", MUTOSCOPE_PROGRAM);
    m_session = pid_t(m_process.processId());
}

bool ProgramRun::waitFor(const QByteArray &text)
{
    const QDeadlineTimer deadline(kPatienceMs);
    while (!m_output.contains(text) && !m_errors.contains(text)) {
        if (deadline.hasExpired() || !waitForMore())
            return false;
    }
    return true;
}

bool ProgramRun::waitForMore()
{
    m_process.waitForReadyRead(kGlanceMs); // at standard output; standard error is read along with it
    collect();
    return isRunning();
}

bool ProgramRun::waitForEnd()
{
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(kPatienceMs);
    collect();
    return ended;
}

bool ProgramRun::run(const QStringList &arguments)
{
    start(arguments);
    return waitForEnd();
}

void ProgramRun::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

int ProgramRun::exitCode() const
{
    const bool ended =
        m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit;
    return ended ? m_process.exitCode() : -1;
}

QByteArray ProgramRun::said() const
{
    return "exit code " + QByteArray::number(exitCode()) + "\n" + (m_output + m_errors).right(kSaidBytes);
}

QByteArrayList ProgramRun::errorLines() const
{
    return m_errors.trimmed().split('\n');
}

QList<QJsonObject> ProgramRun::json() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : m_output.trimmed().split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        objects += document.isObject() ? document.object()
                                       : QJsonObject{{QStringLiteral("broken"), QString::fromUtf8(line)}};
    }
    return objects;
}

bool ProgramRun::isRunning() const
{
    return m_process.state() != QProcess::NotRunning;
}

void ProgramRun::signal(int number) const
{
    ::kill(m_session, number);
}

void ProgramRun::signalAll(int number) const
{
    ::kill(-m_session, number);
}

QList<pid_t> ProgramRun::processes() const
{
    QList<pid_t> found;
    if (m_session == 0)
        return found;
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const pid_t pid = entry.toInt(&isNumber);
        if (!isNumber)
            continue;
        const ProcessFacts facts = factsOf(entry);
        const bool lives = facts.state != 0 && facts.state != 'Z' && facts.state != 'X';
        if (lives && facts.session == m_session)
            found += pid;
    }
    return found;
}

QList<pid_t> ProgramRun::workers() const
{
    QList<pid_t> found = processes();
    found.removeIf([](pid_t pid) { return !commandLine(pid).contains(" --capture-worker "); });
    return found;
}

QList<pid_t> ProgramRun::renderers() const
{
    // Forked, so they keep the command line of the process that makes them.
    QList<pid_t> found = processes();
    found.removeIf([](pid_t pid) {
        const pid_t parent = factsOf(QString::number(pid)).parent;
        return !commandLine(parent).contains(" --type=zygote ");
    });
    return found;
}

qint64 ProgramRun::memoryBytes() const
{
    qint64 bytes = 0;
    for (const pid_t pid : processes()) {
        for (const QByteArray &line : readAll(QStringLiteral("/proc/%1/smaps_rollup").arg(pid)).split('\n')) {
            if (line.startsWith("Pss:"))
                bytes += line.mid(4).chopped(2).trimmed().toLongLong() * 1024;
        }
    }
    return bytes;
}

QString ProgramRun::leftovers() const
{
    return leftoversBesidesScratch() +
           words("Scratch",
                 QDir(scratchFolder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

QString ProgramRun::leftoversBesidesScratch() const
{
    QStringList commands;
    for (const pid_t pid : processes())
        commands += QString::fromLocal8Bit(commandLine(pid));
    return words("Processes", commands) + filesOfItsProcesses();
}

QString ProgramRun::filesOfItsProcesses() const
{
    const QStringList temporary =
        QDir(m_temporary.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return words("Shared memory", ringsOf(m_session)) + words("Temporary files", temporary);
}

QString ProgramRun::scratchFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
           QStringLiteral("/mutoscope/renders");
}

} // namespace muto::test
