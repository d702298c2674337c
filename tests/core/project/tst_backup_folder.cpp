#include "core/project/backup_folder.h"

#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QTemporaryDir>

using namespace muto;
using project::BackupFolder;

namespace {

const QString kPart = QStringLiteral("scenes/part.html");
const QDateTime kNoon(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC);

} // namespace

class TestBackupFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnceAMinute()
    {
        const QTemporaryDir root;
        const BackupFolder folder(root.path(), QStringLiteral("/films/one"));
        VERIFY_RESULT(folder.keep(kPart, "first", kNoon));
        VERIFY_RESULT(folder.keep(kPart, "too soon", kNoon.addSecs(59)));
        VERIFY_RESULT(folder.keep(kPart, "second", kNoon.addSecs(60)));
        const auto kept = folder.backupsOf(kPart);
        QCOMPARE(kept.size(), std::size_t(2));
        QCOMPARE(test::readFile(kept[0].path), QByteArray("second"));
        QCOMPARE(kept[1].time, kNoon);
        QVERIFY(kept[0].path.endsWith(QStringLiteral(".html"))); // opens by a double click
    }

    void keepsAlwaysWhatIsNowhereElse()
    {
        const QTemporaryDir root;
        const BackupFolder folder(root.path(), QStringLiteral("/films/one"));
        VERIFY_RESULT(folder.keep(kPart, "saved", kNoon));
        VERIFY_RESULT(folder.keep(kPart, "theirs", kNoon, BackupFolder::Pace::Always));
        VERIFY_RESULT(folder.keep(kPart, "ours", kNoon, BackupFolder::Pace::Always));
        const auto kept = folder.backupsOf(kPart);
        QCOMPARE(kept.size(), std::size_t(3));
        QCOMPARE(test::readFile(kept[0].path), QByteArray("ours"));
        QCOMPARE(test::readFile(kept[1].path), QByteArray("theirs"));
        QCOMPARE(test::readFile(kept[2].path), QByteArray("saved"));
    }

    void keepsWhenTheClockWasSetBack()
    {
        const QTemporaryDir root;
        const BackupFolder folder(root.path(), QStringLiteral("/films/a"));
        const QString name = QStringLiteral("index.html");
        VERIFY_RESULT(folder.keep(name, "late", kNoon));
        VERIFY_RESULT(folder.keep(name, "set back", kNoon.addSecs(-3600)));
        VERIFY_RESULT(folder.keep(name, "within a minute", kNoon.addSecs(-3590)));
        QCOMPARE(folder.backupsOf(name).size(), std::size_t(2));
    }

    void keepsProjectsOfOneNameApart()
    {
        QVERIFY(BackupFolder(QStringLiteral("/b"), QStringLiteral("/one/film")).path() !=
                BackupFolder(QStringLiteral("/b"), QStringLiteral("/two/film")).path());
    }

    void letsGoOfTheOldest()
    {
        const QTemporaryDir root;
        const BackupFolder folder(root.path(), QStringLiteral("/films/one"));
        for (int minute = 0; minute < 15; ++minute)
            VERIFY_RESULT(folder.keep(kPart, QByteArray::number(minute), kNoon.addSecs(60 * minute)));
        const auto kept = folder.backupsOf(kPart);
        QCOMPARE(kept.size(), std::size_t(10));
        QCOMPARE(test::readFile(kept.back().path), QByteArray("5"));
    }

    void keepsTheLastOfEachDay()
    {
        std::vector<QDateTime> kept;
        for (int i = 0; i < 10; ++i)
            kept.push_back(kNoon.addSecs(-60 * i));
        const QDateTime lastYesterday = kNoon.addDays(-1), earlierYesterday = lastYesterday.addSecs(-60),
                        longAgo = kNoon.addDays(-14);
        kept.insert(kept.end(), {lastYesterday, earlierYesterday, longAgo});
        QCOMPARE(project::surplusOf(kept, kNoon), (std::vector<QDateTime>{earlierYesterday, longAgo}));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestBackupFolder)
#include "tst_backup_folder.moc"
