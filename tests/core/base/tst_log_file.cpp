#include "core/base/log_file.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace muto;

namespace {

QByteArray wholeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnAndStaysSmall();
    void cannotBeKeptEverywhere();
};

void TestLogFile::goesOnAndStaysSmall()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("state/a.log"));
    {
        auto log = LogFile::open(path);
        VERIFY_RESULT(log);
        (*log)->write("app: one\n");
    }
    auto log = LogFile::open(path, 200);
    VERIFY_RESULT(log);
    (*log)->write("app: two\n");
    const QByteArray both = wholeFile(path);
    QVERIFY2(both.contains(" app: one\n20"), both);
    QVERIFY(both.endsWith(" app: two\n"));
    for (int i = 0; i < 100; ++i)
        (*log)->write("app: number " + QByteArray::number(i) + '\n');
    QVERIFY(wholeFile(path).endsWith("number 99\n"));
    QVERIFY(wholeFile(path).size() < 300);
    QVERIFY(wholeFile(path + QStringLiteral(".1")).size() < 300);
    QVERIFY(!QFile::exists(path + QStringLiteral(".1.1")));
}

void TestLogFile::cannotBeKeptEverywhere()
{
    const QTemporaryDir folder;
    const auto log = LogFile::open(folder.path()); // a folder
    QVERIFY(!log);
    QVERIFY(log.error().message.contains(folder.path()));
}

MUTO_TEST_MAIN(QCoreApplication, TestLogFile)
#include "tst_log_file.moc"
