#include "core/project/start_record.h"

#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using muto::project::StartRecord;

class TestStartRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsBadStartsInARow()
    {
        const QTemporaryDir folder;
        const StartRecord record(folder.filePath(QStringLiteral("deep/starts")));
        QCOMPARE(record.begin(), 0);
        QCOMPARE(record.begin(), 1);
        QCOMPARE(record.begin(), 2);
        record.survive();
        QCOMPARE(record.begin(), 0);
    }

    void takesNonsenseForNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("starts"));
        muto::test::writeFile(path, "-3 or so");
        QCOMPARE(StartRecord(path).begin(), 0);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStartRecord)
#include "tst_start_record.moc"
