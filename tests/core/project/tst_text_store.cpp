#include "core/project/text_store.h"

#include "tests/support/ordinary_user.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace muto;
using project::BackupFolder;
using project::SaveOutcome;
using project::SaveRequest;

namespace {

const QString kFile = QStringLiteral("index.html");

} // namespace

class TestTextStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kFile, "one\r\n");
    }

    void savesAndKeepsWhatWasThere()
    {
        const SaveOutcome outcome = save("two\r\n", "one\r\n");
        QVERIFY(outcome.isSaved());
        QVERIFY(!outcome.backupError);
        QCOMPARE(onDisk(), QByteArray("two\r\n"));
        const auto kept = backups().backupsOf(kFile);
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(test::readFile(kept.front().path), QByteArray("one\r\n"));
        QCOMPARE(QDir(m_project->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{kFile}); // nothing but the file itself
    }

    void leavesAloneWhatSomebodyElseWrote()
    {
        m_project->write(kFile, "theirs\n");
        const SaveOutcome outcome = save("two\r\n", "one\r\n");
        QVERIFY(!outcome.isSaved());
        QCOMPARE(*outcome.found, QByteArray("theirs\n"));
        QCOMPARE(onDisk(), QByteArray("theirs\n"));
    }

    void isDoneWhenTheFileSaysItAlready()
    {
        m_project->write(kFile, "two\r\n");
        QVERIFY(save("two\r\n", "one\r\n").isSaved());
    }

    void makesAFileAgainThatIsGone()
    {
        m_project->write(QStringLiteral("style.css"), "p {}"); // without anything, the project would be away
        QVERIFY(QFile::remove(m_project->path(kFile)));
        QVERIFY(save("two\r\n", "one\r\n").isSaved());
        QCOMPARE(onDisk(), QByteArray("two\r\n"));
    }

    void keepsPermissions()
    {
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(m_project->path(kFile), mode));
        QVERIFY(save("two\r\n", "one\r\n").isSaved());
        QCOMPARE(QFile::permissions(m_project->path(kFile)) &
                     ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 QFile::Permissions(mode));
    }

    void leavesWholeWhatMayNotBeWritten_data()
    {
        QTest::addColumn<QString>("place");
        QTest::newRow("file") << kFile;
        QTest::newRow("folder") << QString();
    }

    void leavesWholeWhatMayNotBeWritten()
    {
        QFETCH(QString, place);
        const QString path = m_project->path(place);
        const test::OrdinaryUser user({QFileInfo(m_project->folder()).path()});
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
        const SaveOutcome outcome = save("two\r\n", "one\r\n");
        QVERIFY(outcome.error && !outcome.isSaved());
        QVERIFY2(outcome.error->message.contains(kFile), qPrintable(outcome.error->message));
        QVERIFY(outcome.error->detail.contains(QLatin1String("journal")));
        QCOMPARE(onDisk(), QByteArray("one\r\n"));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(save("two\r\n", "one\r\n").isSaved());
    }

    void saysWhyItCannotSave()
    {
        const SaveOutcome gone =
            project::saveText(m_project->beside(QStringLiteral("vanished")), {kFile, "x", ""}, backups());
        QVERIFY(gone.error);
        QVERIFY2(gone.error->message.contains(QStringLiteral("vanished")), qPrintable(gone.error->message));
        QVERIFY(!QFile::exists(m_project->beside(QStringLiteral("vanished"))));

        // What is left of a disk that is not mounted any more: nothing is hidden there from who mounts it
        // again. What nothing is known of yet may be new.
        const QString empty = m_project->beside(QStringLiteral("empty"));
        QVERIFY(QDir().mkdir(empty));
        const SaveOutcome away = project::saveText(empty, {kFile, "two", "one"}, backups());
        QVERIFY(away.error && away.error->message.contains(QStringLiteral("not there any more")));
        QVERIFY(QDir(empty).isEmpty());
        QVERIFY(project::saveText(empty, {kFile, "two", ""}, backups()).isSaved());
        QVERIFY(project::saveText(empty, {kFile, "three", "two"}, backups()).isSaved());
        QVERIFY(QDir(empty).removeRecursively());

        const SaveOutcome outside =
            project::saveText(m_project->folder(), {QStringLiteral("../x.html"), "x", ""}, backups());
        QVERIFY(outside.error);
        QVERIFY(!QFile::exists(m_project->beside(QStringLiteral("x.html"))));

        test::writeFile(m_project->beside(QStringLiteral("file")), "x");
        const BackupFolder noBackups(m_project->beside(QStringLiteral("file")), m_project->folder());
        const SaveOutcome unbacked =
            project::saveText(m_project->folder(), {kFile, "two", "one\r\n"}, noBackups);
        QVERIFY(unbacked.isSaved());
        QVERIFY(unbacked.backupError);
    }

    void reads()
    {
        QCOMPARE(*project::readText(m_project->folder(), kFile), QByteArray("one\r\n"));
        QVERIFY(!project::readText(m_project->folder(), QStringLiteral("none.html")));
        test::writeFile(m_project->beside(QStringLiteral("other.html")), "x");
        QVERIFY(!project::readText(m_project->folder(), QStringLiteral("../other.html")));
    }

private:
    BackupFolder backups() const
    {
        return {m_project->beside(QStringLiteral("backups")), m_project->folder()};
    }
    SaveOutcome save(const QByteArray &bytes, const QByteArray &expected) const
    {
        return project::saveText(m_project->folder(), {kFile, bytes, expected}, backups());
    }
    QByteArray onDisk() const { return test::readFile(m_project->path(kFile)); }

    std::unique_ptr<test::TempProject> m_project;
};

MUTO_TEST_MAIN(QCoreApplication, TestTextStore)
#include "tst_text_store.moc"
