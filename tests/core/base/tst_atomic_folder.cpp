#include "core/base/atomic_folder.h"

#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace muto;
using test::readFile, test::writeFile;

class TestAtomicFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void takesThePlaceOfAnOlderOneAsAWhole()
    {
        QVERIFY(QDir().mkpath(path("film")));
        writeFile(path("film/frame_000009.png"), "old");
        auto folder = AtomicFolder::reserve(path("film"));
        VERIFY_RESULT(folder);
        writeFile(folder->partialPath() + QStringLiteral("/frame_000001.png"), "new");
        QCOMPARE(names(path("film")), QStringList{QStringLiteral("frame_000009.png")});
        VERIFY_RESULT(folder->commit());
        QCOMPARE(names(path("film")), QStringList{QStringLiteral("frame_000001.png")});
        QCOMPARE(names(m_dir->path()), QStringList{QStringLiteral("film")});
    }

    void isMadeWhereThereIsNothing()
    {
        auto folder = AtomicFolder::reserve(path("renders/today/film"));
        VERIFY_RESULT(folder);
        writeFile(folder->partialPath() + QStringLiteral("/a"), "1");
        VERIFY_RESULT(folder->commit());
        QCOMPARE(readFile(path("renders/today/film/a")), QByteArray("1"));
    }

    void leavesNothingUnlessCommitted()
    {
        {
            auto folder = AtomicFolder::reserve(path("renders/film"));
            VERIFY_RESULT(folder);
            writeFile(folder->partialPath() + QStringLiteral("/a"), "1");
        }
        QCOMPARE(names(m_dir->path()), QStringList());
    }

    void whatAKilledProcessLeftIsRemoved()
    {
        QProcess gone;
        gone.start(QStringLiteral("true"), QStringList());
        QVERIFY(gone.waitForStarted());
        const qint64 pid = gone.processId();
        QVERIFY(gone.waitForFinished());
        const QString left = path(".film.part-") + QString::number(pid) + QStringLiteral("-1a");
        QVERIFY(QDir().mkpath(left));
        writeFile(left + QStringLiteral("/frame_000001.png"), "half");
        QVERIFY(QDir().mkpath(path(".film.part-1-1a"))); // of a process that is there
        VERIFY_RESULT(AtomicFolder::reserve(path("film")));
        QCOMPARE(names(m_dir->path()), QStringList{QStringLiteral(".film.part-1-1a")});
    }

    void whereNothingCanBeWrittenItSaysSo()
    {
        writeFile(path("file"), "x");
        for (const QString &target : {path("file"), path("file/film")}) {
            const auto refused = AtomicFolder::reserve(target);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(target), qPrintable(refused.error().message));
        }
        QCOMPARE(names(m_dir->path()), QStringList{QStringLiteral("file")});
    }

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }

    static QStringList names(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestAtomicFolder)
#include "tst_atomic_folder.moc"
