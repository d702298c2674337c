#include "core/base/crash_report.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <cstdio>
#include <limits>
#include <stdexcept>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace muto;

/// Programs that end badly: each is forked from this one and leaves its report.
class TestCrashReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatEndedTheProgram_data();
    void saysWhatEndedTheProgram();
    void namesWhatNobodyCaught();
    void isWrittenWhenThereIsNoStackLeft();
    void isTakenOnce();
};

namespace {

/// Calls itself until there is nothing left to do it with.
int sink(int depth)
{
    std::array<volatile char, 4096> waste;
    waste[std::size_t(depth) % waste.size()] = 1;
    return depth < std::numeric_limits<int>::max() ? sink(depth + 1) + waste[0] : 0;
}

/// The signal that a process ended by, which has done `deed` with a report at `path`.
template<typename Deed>
int endOf(const QString &path, Deed deed)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit noDump{0, 0};
        ::setrlimit(RLIMIT_CORE, &noDump);
        std::fclose(stderr); // the report goes there, too
        for (const int number : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT})
            ::signal(number, SIG_DFL); // QtTest has its own
        installCrashReport(path, "A program of the test");
        deed();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

} // namespace

void TestCrashReport::saysWhatEndedTheProgram_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("reason");
    QTest::newRow("segv") << SIGSEGV << QStringLiteral("Ended by SIGSEGV: memory that is not there");
    QTest::newRow("bus") << SIGBUS << QStringLiteral("Ended by SIGBUS: memory that could not be had");
    QTest::newRow("fpe") << SIGFPE << QStringLiteral("Ended by SIGFPE: a division by nothing");
    QTest::newRow("trap") << SIGTRAP << QStringLiteral("Ended by SIGTRAP: a check that failed");
    QTest::newRow("abort") << SIGABRT << QStringLiteral("Ended by SIGABRT: the program gave up");
}

void TestCrashReport::saysWhatEndedTheProgram()
{
    QFETCH(int, number);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("crash.txt"));
    QCOMPARE(endOf(path, [number] { ::raise(number); }), number); // it dies as it would have
    const auto report = takeCrashReport(path);
    QVERIFY(report);
    QVERIFY2(report->text.startsWith(QStringLiteral("A program of the test\n")), qPrintable(report->text));
    QCOMPARE(report->reason(), reason);
    QVERIFY2(report->text.count(QLatin1Char('\n')) > 4, qPrintable(report->text)); // where it was
}

void TestCrashReport::namesWhatNobodyCaught()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("crash.txt"));
    const auto fault = [](bool isOne) {
        if (isOne)
            throw std::runtime_error("no film today");
    };
    const auto deed = [fault]() noexcept { fault(true); };
    QCOMPARE(endOf(path, deed), SIGABRT);
    const auto report = takeCrashReport(path);
    QVERIFY(report);
    QVERIFY2(report->text.contains(QStringLiteral("\nNobody caught no film today\n")),
             qPrintable(report->text));
}

/// Which is what handlers usually run on.
void TestCrashReport::isWrittenWhenThereIsNoStackLeft()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("crash.txt"));
    QCOMPARE(endOf(path, [] { sink(0); }), SIGSEGV);
    const auto report = takeCrashReport(path);
    QVERIFY(report);
    QCOMPARE(report->reason(), QStringLiteral("Ended by SIGSEGV: memory that is not there"));
}

/// Nobody is told twice, and the report stays to be read.
void TestCrashReport::isTakenOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("crash.txt"));
    QVERIFY(!takeCrashReport(path));
    QCOMPARE(endOf(path, [] {}), 0);
    QVERIFY(!takeCrashReport(path)); // it ended well
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(endOf(path, [] { ::raise(SIGSEGV); }), SIGSEGV);
        const auto report = takeCrashReport(path);
        QVERIFY(report && !takeCrashReport(path));
        QCOMPARE(report->path, folder.filePath(QStringLiteral("crash-last.txt")));
        QVERIFY(QFile::exists(report->path));
        QCOMPARE(report->text.count(QStringLiteral("Ended by")), 1);
    }
}

MUTO_TEST_MAIN(QCoreApplication, TestCrashReport)
#include "tst_crash_report.moc"
