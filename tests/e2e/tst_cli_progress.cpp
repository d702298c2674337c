#include "tests/support/program_run.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusServer>
#include <QDBusUnixFileDescriptor>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <thread>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

using namespace muto::test;

namespace {

constexpr int kProgressFrames = 60;

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QList<QJsonObject> ofType(const QList<QJsonObject> &objects, const char *type)
{
    QList<QJsonObject> found;
    std::copy_if(objects.begin(), objects.end(), std::back_inserter(found),
                 [type](const QJsonObject &object) { return text(object, "type") == QLatin1String(type); });
    return found;
}

/// "Streaming frame 7/60" becomes "Streaming frame n/60"; repetitions are dropped.
QStringList phases(const QStringList &texts)
{
    static const QRegularExpression counter(QStringLiteral("\\d+/"));
    QStringList found;
    for (QString words : texts) {
        words.replace(counter, QStringLiteral("n/"));
        if (found.isEmpty() || found.last() != words)
            found += words;
    }
    return found;
}

/// The little of a bus that a program needs to say hello.
class FakeBus : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.DBus")

public Q_SLOTS:
    QString Hello() { return QStringLiteral(":1.1"); }
};

/// And what it asks of logind there.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        asked += what + QLatin1Char(' ') + mode;
        return QDBusUnixFileDescriptor(STDIN_FILENO);
    }
};

/// The near end of a pseudo-terminal, read while the program writes to the far end.
class Terminal
{
public:
    Terminal()
        : m_near(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
    {
        ::grantpt(m_near);
        ::unlockpt(m_near);
        m_far = ::open(::ptsname(m_near),
                       O_RDWR | O_NOCTTY | O_CLOEXEC); // held: reading fails while nobody has it
        m_reader = std::jthread([this] { readAll(); });
    }

    ~Terminal() { ::close(m_near); }

    QString path() const { return QString::fromLocal8Bit(::ptsname(m_near)); }

    /// What was written, once nobody holds the far end any more.
    QString content()
    {
        ::close(m_far);
        m_reader.join();
        return QString::fromUtf8(m_content);
    }

private:
    void readAll()
    {
        char bytes[4096];
        for (ssize_t count = 0; (count = ::read(m_near, bytes, sizeof bytes)) > 0;)
            m_content.append(bytes, count);
    }

    int m_near;
    int m_far = -1;
    QByteArray m_content;
    std::jthread m_reader;
};

} // namespace

/// What the program says while it renders: for people at a terminal, for logs and for other programs.
class TestCliProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_project.write(QStringLiteral("index.html"), numberedPage().html()); }

    void jsonTellsEveryStep_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("phases");
        QTest::addColumn<QString>("last");
        const QString begin = QStringLiteral("Compiling composition");
        const QString start = QStringLiteral("Starting frame capture");
        const QString assemble = QStringLiteral("Assembling final video");
        const QString end = QStringLiteral("Render complete");
        QTest::newRow("streaming") << QStringList{QStringLiteral("-w"), QStringLiteral("1")}
                                   << QStringList{begin, start, QStringLiteral("Streaming frame n/60"),
                                                  assemble, end}
                                   << "Streaming frame 60/60";
        QTest::newRow("two workers") << QStringList{QStringLiteral("-w"), QStringLiteral("2")}
                                     << QStringList{begin, start,
                                                    QStringLiteral("Streaming frame n/60 (2 workers)"),
                                                    assemble, end}
                                     << "Streaming frame 60/60 (2 workers)";
        QTest::newRow("disk") << QStringList{QStringLiteral("--no-streaming")}
                              << QStringList{begin,
                                             start,
                                             QStringLiteral("Capturing frame n/60"),
                                             QStringLiteral("Encoding video"),
                                             assemble,
                                             end}
                              << "Capturing frame 60/60";
    }

    void jsonTellsEveryStep()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, phases);
        QFETCH(QString, last);
        ProgramRun run;
        QVERIFY(run.run(renderOf(options + QStringList{QStringLiteral("--json")})));
        QVERIFY2(run.exitCode() == 0, run.said());
        const QList<QJsonObject> lines = run.json();
        for (const QJsonObject &line : lines)
            QVERIFY2(!line.contains(QLatin1String("broken")), qPrintable(text(line, "broken")));

        const QList<QJsonObject> plans = ofType(lines, "plan");
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans.first().value(QLatin1String("frames")).toInt(), kProgressFrames);

        QStringList texts;
        QList<int> percents;
        for (const QJsonObject &progress : ofType(lines, "progress")) {
            texts += text(progress, "text");
            percents += progress.value(QLatin1String("percent")).toInt(-1);
        }
        QCOMPARE(::phases(texts), phases);
        QVERIFY(texts.contains(last));
        QVERIFY(std::is_sorted(percents.begin(), percents.end()));
        QCOMPARE(percents.last(), 100);
        verifyDone(lines.last());
    }

    void linesAreForLogs()
    {
        ProgramRun run;
        QVERIFY(run.run(renderOf({})));
        QVERIFY2(run.exitCode() == 0, run.said());
        QVERIFY2(!run.errors().contains('\r') && !run.errors().contains('\x1b'), run.said());
        static const QRegularExpression progress(QStringLiteral("^ *(\\d+)%  (.+)$"));
        QStringList texts;
        int percent = 0;
        for (const QByteArray &line : run.errorLines()) {
            const auto match = progress.match(QString::fromUtf8(line));
            if (!match.hasMatch())
                continue;
            QVERIFY(match.captured(1).toInt() >= percent);
            percent = match.captured(1).toInt();
            texts += match.captured(2);
        }
        QCOMPARE(percent, 100);
        QVERIFY(std::adjacent_find(texts.begin(), texts.end()) == texts.end());
        QCOMPARE(texts.first(), QStringLiteral("Compiling composition"));
        QCOMPARE(texts.last(), QStringLiteral("Render complete"));
    }

    void theLastLineSumsUp_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("path");
        QTest::newRow("streaming") << QStringList() << "streaming";
        QTest::newRow("disk") << QStringList{QStringLiteral("--no-streaming")} << "disk";
    }

    void theLastLineSumsUp()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, path);
        ProgramRun run;
        QVERIFY(run.run(renderOf(options)));
        const QRegularExpression summary(
            QStringLiteral(
                "^%1 · [\\d.]+ [kM]?B · 2\\.0 s · made in \\d+\\.\\d s · \\d+\\.\\d\\d × real time · %2\n$")
                .arg(QRegularExpression::escape(film()), path));
        QVERIFY2(summary.match(QString::fromUtf8(run.output())).hasMatch(), run.output());
    }

    void quietSaysNothing()
    {
        ProgramRun run;
        QVERIFY(run.run(renderOf({QStringLiteral("--quiet")})));
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(run.said(), QByteArray("exit code 0\n"));
        QVERIFY(QFileInfo(film()).size() > 0);
    }

    void theMachineStaysAwakeMeanwhile()
    {
        QDBusServer server;
        QVERIFY2(server.isConnected(), "no place for a socket");
        FakeBus bus;
        FakeLogind logind;
        connect(&server, &QDBusServer::newConnection, this, [&](QDBusConnection connection) {
            connection.registerObject(QStringLiteral("/org/freedesktop/DBus"), &bus,
                                      QDBusConnection::ExportAllSlots);
            connection.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                      QDBusConnection::ExportAllSlots);
        });
        ProgramRun run;
        run.setEnvironment(QStringLiteral("DBUS_SYSTEM_BUS_ADDRESS"), server.address());
        run.start(renderOf({QStringLiteral("--to"), QStringLiteral("0.1")}));
        QTRY_COMPARE_WITH_TIMEOUT(logind.asked, QStringList{QStringLiteral("sleep:idle block")}, 60'000);
        QVERIFY(run.waitForEnd());
        QVERIFY2(run.exitCode() == 0, run.said());
    }

    void quietStillSaysWhatWentWrong()
    {
        ProgramRun run;
        QVERIFY(run.run({QStringLiteral("render"), QStringLiteral("/nowhere"), QStringLiteral("--quiet")}));
        QCOMPARE(run.exitCode(), 3);
        QVERIFY2(run.errors().startsWith("Error: Cannot open /nowhere"), run.errors());
    }

    void aTerminalShowsABarInPlace()
    {
        Terminal terminal;
        ProgramRun run;
        run.sendErrorsTo(terminal.path());
        QVERIFY(run.run(renderOf({})));
        QCOMPARE(run.exitCode(), 0);
        const QString shown = terminal.content();
        const QStringList bars = shown.split(QStringLiteral("\r\x1b[K"))
                                     .filter(QRegularExpression(QStringLiteral("^[█░]{25} +\\d+%  \\w")));
        QVERIFY2(bars.size() > 3, qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("Streaming frame 60/60")), qPrintable(shown));
        for (const QString &bar : bars.mid(0, bars.size() - 1))
            QVERIFY2(!bar.contains(QLatin1Char('\n')), qPrintable(bar)); // rewritten, not repeated
        QVERIFY2(
            bars.last().startsWith(QString(25, QChar(0x2588)) + QStringLiteral(" 100%  Render complete\r\n")),
            qPrintable(bars.last()));
        QVERIFY(run.output().contains("real time"));
    }

private:
    QString film() const { return m_project.beside(QStringLiteral("film.mp4")); }

    QStringList renderOf(const QStringList &options) const
    {
        return QStringList{QStringLiteral("render"), m_project.folder(),     QStringLiteral("-o"), film(),
                           QStringLiteral("-q"),     QStringLiteral("draft")} +
               options;
    }

    void verifyDone(const QJsonObject &done) const
    {
        QCOMPARE(text(done, "type"), QStringLiteral("done"));
        QCOMPARE(text(done, "outputPath"), film());
        QCOMPARE(done.value(QLatin1String("sizeBytes")).toInt(), int(QFileInfo(film()).size()));
        QCOMPARE(done.value(QLatin1String("frames")).toInt(), kProgressFrames);
        QCOMPARE(done.value(QLatin1String("durationSeconds")).toDouble(), 2.0);
        QVERIFY(done.value(QLatin1String("elapsedSeconds")).toDouble() > 0);
        QVERIFY(done.value(QLatin1String("timesRealTime")).toDouble() > 0);
    }

    TempProject m_project;
};

MUTO_TEST_MAIN(QCoreApplication, TestCliProgress)
#include "tst_cli_progress.moc"
