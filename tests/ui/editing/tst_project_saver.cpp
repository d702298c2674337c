#include "ui/editing/project_saver.h"

#include "core/edit/editor_actions.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/temp_project.h"
#include "tests/support/test_main.h"
#include "ui/editing/outside_changes.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace muto;
using edit::ElementPath;
using muto::test::kFile;
using ui::OutsideChanges;
using ui::ProjectSaver;

namespace {

const ElementPath kTitle{kFile, QStringLiteral("#a")};
const QByteArray kSavedHtml =
    "<div id=root data-composition-id=main>\r\n  <p id=a>One</p>\r\n  <p id=b>Two</p>\r\n"
    "  <i>1</i>\r\n  <i>2</i>\r\n  <p id=c>Three</p>\r\n</div>\r\n";

QByteArray with(const char *from, const char *to, QByteArray html = kSavedHtml)
{
    return html.replace(from, to);
}

} // namespace

/// Saving, the journal, and what other programs write: the whole way between the editor and the disk.
class TestProjectSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_project = std::make_unique<test::TempProject>();
        m_project->write(kFile, kSavedHtml);
        m_document = std::make_unique<edit::Document>();
        m_actions = std::make_unique<edit::EditorActions>(*m_document);
        m_saver = std::make_unique<ProjectSaver>(
            *m_document, ui::SafetyFolders{m_project->beside(QStringLiteral("journals")),
                                           m_project->beside(QStringLiteral("backups"))});
        m_saver->setDelays(1, 1);
        m_outside = std::make_unique<OutsideChanges>(*m_document, *m_actions, *m_saver);
        VERIFY_RESULT(m_document->open(kFile, kSavedHtml));
        m_saver->setProject({m_project->folder(), kFile});
        m_outside->setProject(m_project->folder());
    }

    void cleanup()
    {
        m_outside.reset();
        m_saver.reset();
    }

    void savesByItself()
    {
        QSignalSpy finished(m_saver.get(), &ProjectSaver::finished);
        setText("Hello");
        QVERIFY(finished.wait());
        QCOMPARE(onDisk(), with("One", "Hello"));
        QVERIFY(!m_saver->hasUnsaved());
        QVERIFY(m_document->undoStack().isClean());
        m_document->undoStack().undo();
        QVERIFY(finished.wait());
        QCOMPARE(onDisk(), kSavedHtml);
    }

    /// What is undone while it is being saved is undone on disk too.
    void savesWhatIsUndoneMeanwhile()
    {
        setText("Hello");
        m_saver->save();
        QVERIFY(m_saver->isSaving());
        m_document->undoStack().undo();
        QTRY_VERIFY(!m_saver->isSaving() && !m_saver->hasUnsaved());
        QCOMPARE(onDisk(), kSavedHtml);
    }

    void journalsOfOneMinuteShareAPicture()
    {
        int taken = 0;
        m_saver->setContinuous(false);
        m_saver->setPictureSource([&taken] { return QByteArray(++taken, '!'); });
        setText("Hello");
        QTRY_VERIFY(journalled().contains("Hello"));
        setText("Goodbye");
        QTRY_VERIFY(journalled().contains("Goodbye"));
        QCOMPARE(taken, 1);
    }

    void waitsToBeTold()
    {
        m_saver->setContinuous(false);
        setText("Hello");
        QTRY_COMPARE(journals().size(), qsizetype(1));
        QCOMPARE(onDisk(), kSavedHtml);
        QSignalSpy finished(m_saver.get(), &ProjectSaver::finished);
        m_saver->save();
        QVERIFY(finished.wait());
        QCOMPARE(onDisk(), with("One", "Hello"));
    }

    void aGestureIsSavedWhenItIsOver()
    {
        QSignalSpy finished(m_saver.get(), &ProjectSaver::finished);
        m_document->beginGesture();
        setText("H");
        m_saver->save();
        QCOMPARE(onDisk(), kSavedHtml);
        setText("Hello");
        m_document->endGesture();
        QVERIFY(finished.wait());
        QCOMPARE(onDisk(), with("One", "Hello"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    void aFailureIsToldAndTheJournalKeepsTheWork()
    {
        QSignalSpy failed(m_saver.get(), &ProjectSaver::failed);
        QVERIFY(QDir().rename(m_project->folder(), m_project->beside(QStringLiteral("elsewhere"))));
        setText("Hello");
        QVERIFY(failed.wait());
        QVERIFY(m_saver->error());
        QTRY_COMPARE(journals().size(), qsizetype(1));
        QVERIFY(!QFile::exists(m_project->folder()));

        QVERIFY(QDir().rename(m_project->beside(QStringLiteral("elsewhere")), m_project->folder()));
        QSignalSpy finished(m_saver.get(), &ProjectSaver::finished);
        m_saver->save();
        QVERIFY(finished.wait());
        QCOMPARE(onDisk(), with("One", "Hello"));
    }

    /// A disk that comes back is written to, and the same trouble is told once.
    void triesAgainByItself()
    {
        m_saver->setDelays(1, 1, 1);
        QSignalSpy failed(m_saver.get(), &ProjectSaver::failed);
        QSignalSpy state(m_saver.get(), &ProjectSaver::stateChanged);
        QVERIFY(QDir().rename(m_project->folder(), m_project->beside(QStringLiteral("elsewhere"))));
        setText("Hello");
        QVERIFY(failed.wait());
        state.clear();
        QTRY_VERIFY(state.count() > 6); // it has failed some more times
        QCOMPARE(failed.count(), 1);
        m_saver->save();
        QVERIFY(failed.wait()); // somebody wanted to know
        QVERIFY(QDir().rename(m_project->beside(QStringLiteral("elsewhere")), m_project->folder()));
        QTRY_COMPARE(onDisk(), with("One", "Hello"));
        QTRY_VERIFY(!m_saver->error());
    }

    void takesOverWhatOthersWrite()
    {
        QSignalSpy taken(m_outside.get(), &OutsideChanges::takenOver);
        m_project->write(kFile, with("Two", "Theirs"));
        m_outside->look();
        QVERIFY(taken.wait());
        QCOMPARE(m_document->bytes(kFile), with("Two", "Theirs"));
        QVERIFY(!m_saver->hasUnsaved());
        m_document->undoStack().undo(); // one step
        QCOMPARE(m_document->bytes(kFile), kSavedHtml);
    }

    /// As when a branch is checked out.
    void severalFilesAreTakenOverInOneStepAndOneNotice()
    {
        const QString other = QStringLiteral("other.css"), third = QStringLiteral("third.css");
        for (const QString &name : {other, third}) {
            m_project->write(name, "p { color: red }");
            VERIFY_RESULT(m_document->open(name, "p { color: red }"));
        }
        QSignalSpy taken(m_outside.get(), &OutsideChanges::takenOver);
        const int steps = m_document->undoStack().index();
        m_project->write(kFile, with("Two", "Theirs"));
        m_project->write(other, "p { color: blue }");
        m_outside->look();
        QVERIFY(taken.wait());
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.front().front().toStringList(), (QStringList{kFile, other}));
        QCOMPARE(m_document->undoStack().index(), steps + 1);
        QVERIFY(!m_saver->hasUnsaved());
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kSavedHtml);
        QCOMPARE(m_document->bytes(other), QByteArray("p { color: red }"));
    }

    void putsTheChangesOfBothTogether()
    {
        m_saver->setContinuous(false);
        setText("Ours");
        m_project->write(kFile, with("Three", "Theirs"));
        QSignalSpy taken(m_outside.get(), &OutsideChanges::takenOver);
        m_outside->look();
        QVERIFY(taken.wait());
        const QByteArray both = with("Three", "Theirs", with("One", "Ours"));
        QCOMPARE(m_document->bytes(kFile), both);
        QSignalSpy finished(m_saver.get(), &ProjectSaver::finished);
        m_saver->save();
        QVERIFY(finished.wait());
        QCOMPARE(onDisk(), both);
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), with("One", "Ours"));
    }

    void aSaverThatFindsAnotherVersionLosesNeither()
    {
        m_project->write(kFile, with("Three", "Theirs")); // nobody has told
        QSignalSpy finished(m_saver.get(), &ProjectSaver::finished);
        setText("Ours");
        QTRY_COMPARE(onDisk(), with("Three", "Theirs", with("One", "Ours")));
    }

    void aConflictWaitsForAPerson()
    {
        setText("Ours");
        m_project->write(kFile, with("One", "Theirs"));
        QSignalSpy conflict(m_outside.get(), &OutsideChanges::conflictFound);
        m_outside->look();
        QTRY_COMPARE(conflict.count() > 0, true);
        m_saver->save();
        QCOMPARE(onDisk(), with("One", "Theirs"));
        QCOMPARE(m_document->bytes(kFile), with("One", "Ours"));
        QCOMPARE(m_outside->conflicts().at(kFile).merge.answered({project::MergeAnswer::Theirs}),
                 with("One", "Theirs"));

        VERIFY_RESULT(m_outside->resolve(*m_outside->conflict(kFile), with("One", "Either")));
        QTRY_COMPARE(onDisk(), with("One", "Either"));
        QVERIFY(m_outside->conflicts().empty());
    }

    void aConflictIsToldOnceAndKnowsWhatWasTypedSince()
    {
        setText("Ours");
        m_project->write(kFile, with("One", "Theirs"));
        QSignalSpy conflict(m_outside.get(), &OutsideChanges::conflictFound);
        m_outside->look();
        QTRY_COMPARE(conflict.count(), 1);
        setText("Ours again"); // its saver looks again
        m_saver->save();
        QTRY_COMPARE(m_outside->conflicts().at(kFile).ours, with("One", "Ours"));
        QCOMPARE(m_outside->conflict(kFile)->merge.withOurs(), with("One", "Ours again"));
        m_project->write(kFile, with("One", "Theirs again"));
        m_outside->look();
        QTRY_COMPARE(conflict.count(), 2);
        QCOMPARE(m_outside->conflict(kFile)->ours, with("One", "Ours again"));
    }

    void aConflictThatIsEditedAwayIsNone()
    {
        setText("Ours");
        m_project->write(kFile, with("One", "Theirs"));
        QSignalSpy conflict(m_outside.get(), &OutsideChanges::conflictFound);
        m_outside->look();
        QTRY_COMPARE(conflict.count(), 1);
        m_document->undoStack().undo();
        m_outside->look();
        QTRY_COMPARE(m_document->bytes(kFile), with("One", "Theirs"));
        QVERIFY(!m_outside->conflict(kFile));
        setText("Mine");
        QTRY_COMPARE(onDisk(), with("One", "Mine"));
    }

    void ourOwnWritingIsNoNews()
    {
        QSignalSpy taken(m_outside.get(), &OutsideChanges::takenOver);
        QSignalSpy finished(m_saver.get(), &ProjectSaver::finished);
        for (int i = 0; i < 20; ++i) {
            setText(QByteArray::number(i).constData());
            m_outside->look();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(onDisk(), with("One", "19"));
        QTRY_VERIFY(!m_saver->isSaving());
        QCOMPARE(taken.count(), 0);
        QCOMPARE(m_document->bytes(kFile), with("One", "19"));
    }

    void aFileThatIsGoneStaysOpen()
    {
        QSignalSpy vanished(m_outside.get(), &OutsideChanges::vanished);
        QVERIFY(QFile::remove(m_project->path(kFile)));
        m_outside->look();
        QVERIFY(vanished.wait());
        QCOMPARE(m_document->bytes(kFile), kSavedHtml);
        test::writeFile(m_project->path(kFile), kSavedHtml);
        m_outside->look();
        QVERIFY(vanished.wait()); // it is back, which ends what was told
        QCOMPARE(vanished.back().front().toStringList(), QStringList());
    }

private:
    void setText(const char *text) { VERIFY_RESULT(m_actions->setText(kTitle, QString::fromUtf8(text))); }
    QByteArray onDisk() const { return test::readFile(m_project->path(kFile)); }
    QByteArray journalled() const
    {
        const QDir folder(m_project->beside(QStringLiteral("journals")));
        return journals().isEmpty() ? QByteArray() : test::readFile(folder.filePath(journals().constFirst()));
    }
    QStringList journals() const
    {
        return QDir(m_project->beside(QStringLiteral("journals"))).entryList({QStringLiteral("*.journal")});
    }

    std::unique_ptr<test::TempProject> m_project;
    std::unique_ptr<edit::Document> m_document;
    std::unique_ptr<edit::EditorActions> m_actions;
    std::unique_ptr<ProjectSaver> m_saver;
    std::unique_ptr<OutsideChanges> m_outside;
};

MUTO_TEST_MAIN(QCoreApplication, TestProjectSaver)
#include "tst_project_saver.moc"
