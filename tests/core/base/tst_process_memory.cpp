#include "core/base/process_memory.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QProcess>

#include <vector>

using namespace muto;

/// How much memory a process and those it has started hold.
class TestProcessMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenIsCounted()
    {
        constexpr qint64 kTaken = 64 << 20;
        const qint64 before = memoryOfFamily(QCoreApplication::applicationPid());
        QVERIFY(before > 0);
        const std::vector<char> taken(kTaken, 'x');
        const qint64 after = memoryOfFamily(QCoreApplication::applicationPid());
        QVERIFY2(after - before > kTaken * 9 / 10, qPrintable(QString::number(after - before)));
        QCOMPARE(taken.back(), 'x');
    }

    void childrenAreCounted()
    {
        constexpr qint64 kHeld = 64 << 20;
        const qint64 before = memoryOfFamily(QCoreApplication::applicationPid());
        QProcess shell; // what it starts in turn holds so much until there is no more to read
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"),
                     QStringLiteral("{ head -c %1 /dev/zero; cat; } | tail -c %1 >/dev/null").arg(kHeld)});
        QVERIFY(shell.waitForStarted());
        QTRY_VERIFY(memoryOfFamily(shell.processId()) > kHeld * 9 / 10);
        QTRY_VERIFY(memoryOfFamily(QCoreApplication::applicationPid()) - before > kHeld * 9 / 10);
        const qint64 id = shell.processId();
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished());
        QCOMPARE(memoryOfFamily(id), 0);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestProcessMemory)
#include "tst_process_memory.moc"
