#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <sys/types.h>

namespace muto::test {

/// The words of a command line without spaces in them.
inline QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// One run of the real program, with a folder for temporary files of its own and without a display, watched
/// for what it leaves behind. It leads a session of its own, as a program in a terminal does, by which its
/// processes are known even after it has gone. Whatever still runs is killed when the object goes.
class ProgramRun
{
public:
    ProgramRun();
    ~ProgramRun();

    /// Must come before `start`.
    void setEnvironment(const QString &variable, const QString &value);
    /// Sends standard error to a file or device instead of `errors()`. Must come before `start`.
    void sendErrorsTo(const QString &path);
    void start(const QStringList &arguments);

    /// Waits until the program has written `text` to either stream, or ended.
    bool waitFor(const QByteArray &text);
    /// Waits for more words, or the end; false at the end.
    bool waitForMore();
    /// Waits for the end.
    bool waitForEnd();

    /// start and waitForEnd.
    bool run(const QStringList &arguments);

    /// Of a program that ended by itself; -1 otherwise.
    int exitCode() const;
    const QByteArray &output() const { return m_output; }
    const QByteArray &errors() const { return m_errors; }
    /// How it ended and the last of what it said, for messages of tests.
    QByteArray said() const;
    QByteArrayList errorLines() const;
    /// Standard output as JSON lines; a line that is no JSON object becomes `{"broken": …}`.
    QList<QJsonObject> json() const;

    bool isRunning() const;
    /// To the program alone.
    void signal(int number) const;
    /// To the program and all its processes, as Ctrl-C in a terminal does.
    void signalAll(int number) const;

    /// Processes of this run that live, the program itself included.
    QList<pid_t> processes() const;
    /// Its capture workers.
    QList<pid_t> workers() const;
    /// The processes of Chromium that hold its pages.
    QList<pid_t> renderers() const;

    /// Memory of all processes of this run together (PSS: what several share is counted once).
    qint64 memoryBytes() const;

    /// In plain words what this run has left behind: processes, shared memory, scratch, temporary files.
    /// Empty when there is nothing. Ask with QTRY_COMPARE: processes take a moment to go.
    QString leftovers() const;
    /// The same without scratch, which only a killed program leaves, and the next one removes.
    QString leftoversBesidesScratch() const;
    /// Names in memory and file system that its processes still find each other by.
    QString filesOfItsProcesses() const;
    static QString scratchFolder();

private:
    void collect();

    QTemporaryDir m_temporary;
    QProcess m_process;
    pid_t m_session = 0;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace muto::test
