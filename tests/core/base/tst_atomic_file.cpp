#include "core/base/atomic_file.h"

#include "tests/support/result_check.h"
#include "tests/support/small_files.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using muto::AtomicFile;
namespace test = muto::test;

class TestAtomicFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void commitReplacesTheTarget()
    {
        write(path("film.mp4"), "old");
        auto file = AtomicFile::reserve(path("film.mp4"));
        VERIFY_RESULT(file);
        QVERIFY(file->partialPath().endsWith(QStringLiteral(".mp4")));
        write(file->partialPath(), "new");
        QCOMPARE(read(path("film.mp4")), QByteArray("old"));
        VERIFY_RESULT(file->commit());
        QCOMPARE(read(path("film.mp4")), QByteArray("new"));
        QCOMPARE(entries(), QStringList{QStringLiteral("film.mp4")});
    }

    void aDiskThatIsFullIsNoticed()
    {
        write(path("film.mp4"), "old");
        auto file = AtomicFile::reserve(path("film.mp4"));
        VERIFY_RESULT(file);
        QFile partial(file->partialPath());
        QVERIFY(partial.open(QIODevice::WriteOnly));
        const QByteArray bytes(1000, 'x'); // fits into the buffer of QFile, so that only flushing fails
        muto::Result<> committed, written;
        bool isTaken = false;
        {
            const test::SmallFiles limit(100);
            isTaken = partial.write(bytes) == bytes.size();
            committed = file->commit(partial);
            written = AtomicFile::write(path("film.mp4"), bytes);
        }
        QVERIFY(isTaken);
        for (const muto::Result<> &result : {committed, written}) {
            QVERIFY(!result);
            QVERIFY2(result.error().message.contains(QStringLiteral("Cannot write ") + path("film.mp4")),
                     qPrintable(result.error().message));
        }
        QCOMPARE(read(path("film.mp4")), QByteArray("old"));
    }

    void writesAllOfIt()
    {
        const QString name = path("%3/%1 %2.txt");
        VERIFY_RESULT(AtomicFile::write(name, "some\ntext"));
        QCOMPARE(read(name), QByteArray("some\ntext"));
    }

    void withoutCommitNothingChanges()
    {
        write(path("film.mp4"), "old");
        {
            auto file = AtomicFile::reserve(path("film.mp4"));
            VERIFY_RESULT(file);
            write(file->partialPath(), "half");
        }
        QCOMPARE(read(path("film.mp4")), QByteArray("old"));
        QCOMPARE(entries(), QStringList{QStringLiteral("film.mp4")});
    }

    void aTargetThatIsNoFileIsLeftAlone()
    {
        const QByteArray pipe = path("pipe").toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const auto file = AtomicFile::reserve(path("pipe"));
        QVERIFY(!file);
        QVERIFY(file.error().message.contains(QStringLiteral("it is not a file")));
        struct ::stat facts = {};
        QCOMPARE(::stat(pipe.constData(), &facts), 0);
        QVERIFY(S_ISFIFO(facts.st_mode));
        QCOMPARE(entries(), QStringList());
    }

    void whatAKilledWriterLeftIsRemoved()
    {
        QProcess shortLived;
        shortLived.start(QStringLiteral("true"), QStringList());
        QVERIFY(shortLived.waitForStarted());
        const qint64 deadPid = shortLived.processId();
        QVERIFY(shortLived.waitForFinished());
        write(m_dir->filePath(QStringLiteral(".film.part-%1-abcdef.mp4").arg(deadPid)), "half");
        write(path(".film.part-1-abcdef.mp4"), "somebody still writes this");
        write(path(".other.part-2-abcdef.mp4"), "another film");
        VERIFY_RESULT(AtomicFile::reserve(path("film.mp4")));
        QCOMPARE(entries(), (QStringList{QStringLiteral(".film.part-1-abcdef.mp4"),
                                         QStringLiteral(".other.part-2-abcdef.mp4")}));
    }

    void foldersItMadeGoWithIt()
    {
        {
            VERIFY_RESULT(AtomicFile::reserve(path("a/b/film.mp4")));
        }
        QCOMPARE(entries(), QStringList());
    }

    void foldersItMadeStayAfterCommit()
    {
        auto file = AtomicFile::reserve(path("a/b/film.mp4"));
        VERIFY_RESULT(file);
        VERIFY_RESULT(file->commit());
        QVERIFY(QFile::exists(path("a/b/film.mp4")));
    }

    void refusesImpossibleTargets_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a folder") << "folder"
                                  << "it is a folder";
        QTest::newRow("inside a file") << "plain.txt/film.mp4"
                                       << "a part of its path is a file";
        QTest::newRow("deep inside a file") << "plain.txt/a/b/film.mp4"
                                            << "a part of its path is a file";
    }

    void refusesImpossibleTargets()
    {
        QFETCH(QString, target);
        QFETCH(QString, reason);
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("folder")));
        write(path("plain.txt"), "text");
        const QStringList before = entries();
        const auto file = AtomicFile::reserve(m_dir->filePath(target));
        QVERIFY(!file);
        QVERIFY2(file.error().message.contains(reason), qPrintable(file.error().message));
        QCOMPARE(entries(), before);
    }

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QStringList entries() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static void write(const QString &name, const QByteArray &text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestAtomicFile)
#include "tst_atomic_file.moc"
