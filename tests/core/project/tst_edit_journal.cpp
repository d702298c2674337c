#include "core/project/edit_journal.h"

#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace muto;
using project::EditJournal;
using project::JournalWriter;

namespace {

EditJournal journalOf(const QByteArray &bytes, const QDateTime &time = QDateTime::currentDateTimeUtc())
{
    return {QStringLiteral("/films/one"),
            QStringLiteral("index.html"),
            time,
            "picture",
            {{QStringLiteral("index.html"), "before\r\n", bytes}}};
}

/// A process that writes a journal and is killed.
void writeAndDie(const QString &root, const EditJournal &journal)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const auto writer = JournalWriter::create(root);
        if (writer && (*writer)->write(journal))
            ::kill(::getpid(), SIGKILL);
        ::_exit(1);
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
}

} // namespace

class TestEditJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesItsWriter()
    {
        const QTemporaryDir root;
        const EditJournal written = journalOf(QByteArray("after\0\xff", 7));
        writeAndDie(root.path(), written);
        const auto found = project::abandonedJournals(root.path());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().journal.texts, written.texts);
        QCOMPARE(found.front().journal.picture, written.picture);
        QCOMPARE(found.front().journal.time.toMSecsSinceEpoch(), written.time.toMSecsSinceEpoch());
        project::removeJournal(found.front());
        QVERIFY(project::abandonedJournals(root.path()).empty());
    }

    void isNotAbandonedWhileItsWriterLives()
    {
        const QTemporaryDir root;
        auto writer = JournalWriter::create(root.path());
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->write(journalOf("after")));
        QVERIFY(project::abandonedJournals(root.path()).empty());
        writer->reset();
        QVERIFY(project::abandonedJournals(root.path()).empty()); // and goes with it
        QCOMPARE(QDir(root.path()).entryList(QDir::Files), QStringList());
    }

    void isNoneWithoutTexts()
    {
        const QTemporaryDir root;
        EditJournal journal = journalOf("after");
        const auto writer = JournalWriter::create(root.path());
        VERIFY_RESULT(writer);
        VERIFY_RESULT((*writer)->write(journal));
        journal.texts.clear();
        VERIFY_RESULT((*writer)->write(journal));
        QVERIFY(QDir(root.path()).entryList({QStringLiteral("*.journal")}).isEmpty());
    }

    void listsTheNewestFirstAndLeavesOutWhatIsDamaged()
    {
        const QTemporaryDir root;
        const QDateTime now = QDateTime::currentDateTimeUtc();
        writeAndDie(root.path(), journalOf("old", now.addSecs(-60)));
        writeAndDie(root.path(), journalOf("new", now));
        test::writeFile(root.filePath(QStringLiteral("damaged.journal")), "\xa1\xff nonsense");
        const auto found = project::abandonedJournals(root.path());
        QCOMPARE(found.size(), std::size_t(2));
        QCOMPARE(found[0].journal.texts[0].bytes, QByteArray("new"));
        QVERIFY(QFile::exists(root.filePath(QStringLiteral("damaged.journal"))));
    }

    void saysWhenItCannotBeKept()
    {
        const QTemporaryDir root;
        test::writeFile(root.filePath(QStringLiteral("file")), "x");
        const auto writer = JournalWriter::create(root.filePath(QStringLiteral("file/below")));
        QVERIFY(!writer);
        QVERIFY(writer.error().message.contains(QStringLiteral("journal")));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestEditJournal)
#include "tst_edit_journal.moc"
