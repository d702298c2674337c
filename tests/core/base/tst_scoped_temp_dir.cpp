#include "core/base/scoped_temp_dir.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using muto::ScopedTempDir;

class TestScopedTempDir : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vanishesWithItsContents()
    {
        QTemporaryDir parent;
        {
            auto dir = ScopedTempDir::create(parent.path());
            VERIFY_RESULT(dir);
            QFile file(dir->filePath(QStringLiteral("frames")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("pixels");
        }
        QVERIFY(QDir(parent.path()).isEmpty());
    }

    void whatADeadProcessLeftIsRemoved_data()
    {
        QTest::addColumn<bool>("onRequest");
        QTest::newRow("when the next one is made") << false;
        QTest::newRow("on request") << true;
    }

    void whatADeadProcessLeftIsRemoved()
    {
        QFETCH(bool, onRequest);
        QTemporaryDir parent;
        QProcess shortLived;
        shortLived.start(QStringLiteral("true"), QStringList());
        QVERIFY(shortLived.waitForStarted());
        const qint64 deadPid = shortLived.processId();
        QVERIFY(shortLived.waitForFinished());
        const QString left = QStringLiteral("job-%1-00").arg(deadPid);
        const QString alive = QStringLiteral("job-%1-00").arg(QCoreApplication::applicationPid());
        QVERIFY(QDir(parent.path()).mkpath(left + QStringLiteral("/deep")));
        QVERIFY(QDir(parent.path()).mkdir(alive));
        if (onRequest)
            ScopedTempDir::removeLeftovers(parent.path());
        else
            VERIFY_RESULT(ScopedTempDir::create(parent.path()));
        QCOMPARE(QDir(parent.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{alive});
    }

    void aParentThatIsAFileIsAnError()
    {
        QTemporaryDir parent;
        QFile file(parent.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto dir = ScopedTempDir::create(file.fileName());
        QVERIFY(!dir);
        QCOMPARE(dir.error().kind, muto::ErrorKind::Io);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestScopedTempDir)
#include "tst_scoped_temp_dir.moc"
