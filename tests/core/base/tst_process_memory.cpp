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
        QProcess shell; // which starts another process, and says so
        shell.start(QStringLiteral("sh"),
                    {QStringLiteral("-c"), QStringLiteral("exec 3<&0; cat <&3 & echo; wait")});
        QVERIFY(shell.waitForReadyRead());
        const qint64 alone = memoryOfFamily(shell.processId());
        const qint64 all = memoryOfFamily(QCoreApplication::applicationPid());
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished());
        QVERIFY(alone > 0);
        QVERIFY2(all > memoryOfFamily(QCoreApplication::applicationPid()), qPrintable(QString::number(all)));
        QCOMPARE(memoryOfFamily(shell.processId()), 0);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestProcessMemory)
#include "tst_process_memory.moc"
