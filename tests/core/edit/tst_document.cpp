#include "core/edit/document.h"
#include "core/edit/editor_actions.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QSignalSpy>

using muto::edit::ChangeSet;
using muto::edit::Document;
using muto::edit::EditorActions;
using muto::edit::ElementChange;
using muto::edit::ElementPath;
using muto::edit::GestureScope;
using muto::edit::SourceFile;
using muto::edit::SourcePatch;
using muto::edit::StepScope;
using muto::edit::ViewState;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

const QString kPart = QStringLiteral("part.html");
const QByteArray kHtml = "<div id=\"root\" data-composition-id=\"main\" data-duration=\"10\">\r\n"
                         "\t<p id='a' class='clip' data-start='1' data-duration='2'>One</p>\r\n"
                         "\t<p id='b' data-start=\"4\" style=\"left: 0\">Two</p>\r\n"
                         "</div>\r\n";

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        VERIFY_RESULT(m_document->open(kFile, kHtml));
        m_changes.clear();
        connect(m_document.get(), &Document::changed, this,
                [this](const ChangeSet &changes) { m_changes.push_back(changes); });
    }

    void editsOfSeveralKindsAreOneStepOnDemand()
    {
        EditorActions actions(*m_document);
        {
            const StepScope step(*m_document, utf8("Both"));
            VERIFY_RESULT(actions.setText(at("#a"), utf8("Other")));
            VERIFY_RESULT(actions.moveClip(at("#b"), 6));
        }
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), utf8("Both"));
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kHtml);

        StepScope step(*m_document, utf8("Neither"));
        VERIFY_RESULT(actions.setText(at("#a"), utf8("Other")));
        step.cancel();
        QCOMPARE(m_document->bytes(kFile), kHtml);
        QCOMPARE(m_document->undoStack().redoText(), utf8("Both")); // as if nothing had been tried
    }

    void theOutermostStepNamesAllAndEndsWhatItBegan()
    {
        EditorActions actions(*m_document);
        {
            const StepScope outer(*m_document, utf8("Outer"));
            VERIFY_RESULT(actions.setText(at("#a"), utf8("Other")));
            {
                const StepScope inner(*m_document, utf8("Inner"));
                VERIFY_RESULT(actions.moveClip(at("#b"), 6));
            }
            QVERIFY(m_document->isInGesture());
            VERIFY_RESULT(actions.setText(at("#a"), utf8("Another")));
        }
        QVERIFY(!m_document->isInGesture()); // what goes on for ever is never saved
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->undoStack().undoText(), utf8("Outer"));
        {
            const StepScope outer(*m_document, utf8("Outer"));
            StepScope inner(*m_document, utf8("Inner"));
            VERIFY_RESULT(actions.moveClip(at("#b"), 7));
            inner.cancel();
        }
        QVERIFY(!m_document->isInGesture());
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kHtml);
    }

    void closesAllForAnotherProject()
    {
        VERIFY_RESULT(EditorActions(*m_document).setText(at("#a"), utf8("Other")));
        m_changes.clear();
        m_document->closeAll();
        QCOMPARE(m_changes.size(), std::size_t(1));
        QCOMPARE(m_changes.front().cause, ChangeSet::Cause::Closed);
        QCOMPARE(m_document->files(), QStringList());
        QCOMPARE(m_document->modifiedFiles(), QStringList());
        QCOMPARE(m_document->undoStack().count(), 0);
        VERIFY_RESULT(m_document->open(kFile, kHtml));
        QCOMPARE(m_document->savedBytes(kFile), kHtml);
    }

    void openingChangesNothing()
    {
        QCOMPARE(m_document->bytes(kFile), kHtml);
        QVERIFY(m_document->modifiedFiles().isEmpty());
        QVERIFY(m_document->undoStack().isClean());
        QVERIFY(!m_document->open(kFile, kHtml));
        QVERIFY(!m_document->open(utf8("picture.html"), QByteArray("\0", 1)));
        m_changes.clear();
        VERIFY_RESULT(m_document->open(muto::edit::kAside + utf8("1/a.html"), kHtml));
        QVERIFY2(m_changes.empty(), "nobody lists what is aside");
    }

    void undoGivesTheSameBytes()
    {
        VERIFY_RESULT(actions().setAttribute({at("#a")}, utf8("title"), utf8("x")));
        VERIFY_RESULT(actions().setText(at("#b"), utf8("Zwei")));
        VERIFY_RESULT(actions().deleteClips({at("#a")}));
        const QByteArray edited = m_document->bytes(kFile);
        QUndoStack &stack = m_document->undoStack();
        QCOMPARE(stack.count(), 3);
        while (stack.canUndo())
            stack.undo();
        QCOMPARE(m_document->bytes(kFile), kHtml);
        while (stack.canRedo())
            stack.redo();
        QCOMPARE(m_document->bytes(kFile), edited);
    }

    void whatChangesNothingLeavesNoStep()
    {
        VERIFY_RESULT(actions().setAttribute({at("#a")}, utf8("class"), utf8("clip")));
        VERIFY_RESULT(actions().moveClip(at("#a"), 1));
        VERIFY_RESULT(actions().setStyle({at("#b")}, {{utf8("left"), utf8("0")}}));
        QCOMPARE(m_document->undoStack().count(), 0);
        QVERIFY(m_changes.empty());
    }

    void whatFailsLeavesNoStep()
    {
        QVERIFY(!actions().setAttribute({at("#a"), at("#nobody")}, utf8("title"), utf8("x")));
        QVERIFY(!actions().setText(at("#root"), utf8("x")));
        QCOMPARE(m_document->undoStack().count(), 0);
        QCOMPARE(m_document->bytes(kFile), kHtml);
    }

    void aGestureIsOneStep()
    {
        {
            const GestureScope gesture(*m_document);
            for (const double start : {1.5, 2.0, 2.5, 3.0})
                VERIFY_RESULT(actions().moveClip(at("#a"), start));
        }
        VERIFY_RESULT(actions().moveClip(at("#a"), 4));
        QCOMPARE(m_document->undoStack().count(), 2);
        m_document->undoStack().undo();
        QVERIFY(m_document->bytes(kFile).contains("data-start='3'"));
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kHtml);
    }

    void savingDoesNotCutAGesture()
    {
        m_document->beginGesture();
        VERIFY_RESULT(actions().moveClip(at("#a"), 2));
        m_document->markSaved(kFile, m_document->bytes(kFile));
        VERIFY_RESULT(actions().moveClip(at("#a"), 3));
        m_document->markSaved(kFile, m_document->bytes(kFile));
        m_document->endGesture();
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(m_document->undoStack().isClean());
    }

    void aGestureThatComesBackLeavesNoStep()
    {
        const GestureScope gesture(*m_document);
        VERIFY_RESULT(actions().moveClip(at("#a"), 2));
        VERIFY_RESULT(actions().moveClip(at("#a"), 1));
        QCOMPARE(m_document->undoStack().count(), 0);
        QVERIFY(m_document->undoStack().isClean());
    }

    void aCancelledGestureLeavesNothing()
    {
        VERIFY_RESULT(actions().setText(at("#b"), utf8("Zwei")));
        const QByteArray before = m_document->bytes(kFile);
        m_document->beginGesture();
        VERIFY_RESULT(actions().moveClip(at("#a"), 2));
        VERIFY_RESULT(actions().setTrack({at("#a")}, 3));
        m_document->cancelGesture();
        QCOMPARE(m_document->bytes(kFile), before);
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(!m_document->undoStack().canRedo());
    }

    /// Esc in the midst of a step: whoever began that ends it in vain.
    void aCancelledGestureTakesItsStepsAlong()
    {
        {
            const StepScope step(*m_document, utf8("Step"));
            VERIFY_RESULT(actions().moveClip(at("#a"), 2));
            m_document->cancelGesture();
            VERIFY_RESULT(actions().setText(at("#b"), utf8("Zwei")));
        }
        QVERIFY(!m_document->isInGesture());
        QCOMPARE(m_document->undoStack().count(), 1);
        QVERIFY(m_document->undoStack().undoText() != utf8("Step"));
    }

    void theCleanStateSurvivesSaving()
    {
        QSignalSpy modified(m_document.get(), &Document::modifiedChanged);
        VERIFY_RESULT(actions().setText(at("#b"), utf8("Zwei")));
        QCOMPARE(m_document->modifiedFiles(), QStringList{kFile});
        QCOMPARE(modified.count(), 1);
        m_document->markSaved(kFile, m_document->bytes(kFile));
        QVERIFY(m_document->undoStack().isClean());
        QVERIFY(m_document->modifiedFiles().isEmpty());
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kHtml);
        QCOMPARE(m_document->modifiedFiles(), QStringList{kFile});
        m_document->undoStack().redo();
        QVERIFY(m_document->modifiedFiles().isEmpty());
    }

    void bytesSavedMeanwhileCountAsTheyWere()
    {
        const QByteArray asked = m_document->bytes(kFile);
        VERIFY_RESULT(actions().setText(at("#b"), utf8("Zwei")));
        m_document->markSaved(kFile, asked);
        QCOMPARE(m_document->modifiedFiles(), QStringList{kFile});
    }

    void undoBringsBackWhatWasLookedAt()
    {
        m_document->setView({{at("#a")}, 1.5});
        VERIFY_RESULT(actions().deleteClips({at("#a")}));
        QVERIFY(m_document->view().selection.isEmpty());
        m_document->setView({{at("#b")}, 7});
        QSignalSpy restored(m_document.get(), &Document::viewRestored);
        m_document->undoStack().undo();
        QCOMPARE(m_document->view(), (ViewState{{at("#a")}, 1.5}));
        QCOMPARE(restored.count(), 1);
        m_document->undoStack().redo();
        QCOMPARE(m_document->view(), (ViewState{{}, 1.5}));
    }

    void theSelectionFollowsItsElements()
    {
        VERIFY_RESULT(actions().insert("<i></i>", muto::edit::Place::IntoLast, at("#a")));
        m_document->setView({{at("#a/i[0]")}, 0});
        VERIFY_RESULT(actions().renameId(at("#a"), utf8("new")));
        QCOMPARE(m_document->view().selection, QList<ElementPath>{at("#new")});
    }

    void tellsWhatChanged()
    {
        VERIFY_RESULT(
            actions().setStyle({at("#b")}, {{utf8("left"), utf8("5px")}, {utf8("top"), utf8("1px")}}));
        QCOMPARE(m_changes.size(), std::size_t(1));
        const ChangeSet &set = m_changes[0];
        QVERIFY(!set.isStructural());
        QCOMPARE(set.files, QStringList{kFile});
        QCOMPARE(set.changes.size(), std::size_t(2));
        QCOMPARE(set.changes[0].kind, ElementChange::Kind::Style);
        QCOMPARE(set.changes[0].name, utf8("left"));
        QCOMPARE(set.changes[0].value, std::optional(utf8("5px")));
        m_document->undoStack().undo();
        QCOMPARE(m_changes[1].cause, ChangeSet::Cause::Undone);
        QCOMPARE(m_changes[1].changes.size(), std::size_t(2));
        VERIFY_RESULT(actions().deleteClips({at("#a")}));
        QVERIFY(m_changes[2].isStructural());
    }

    void tellsWhenOnlyStylesChanged()
    {
        VERIFY_RESULT(actions().setStyle({at("#b")}, {{utf8("left"), utf8("9px")}}));
        QVERIFY(m_changes.back().isOnlyStyle());
        VERIFY_RESULT(actions().setStyle({at("#a")}, {{utf8("left"), utf8("9px")}}));
        QVERIFY(m_changes.back().isOnlyStyle());
        VERIFY_RESULT(actions().setAttribute({at("#a")}, utf8("title"), utf8("x")));
        QVERIFY(!m_changes.back().isOnlyStyle());
        VERIFY_RESULT(actions().setText(at("#a"), utf8("Other")));
        QVERIFY(!m_changes.back().isOnlyStyle());
        VERIFY_RESULT(actions().editSource(kFile, m_document->bytes(kFile) + "<!-- -->"));
        QVERIFY(!m_changes.back().isOnlyStyle());
    }

    void severalFilesAreOneStep()
    {
        VERIFY_RESULT(m_document->open(kPart, kHtml));
        VERIFY_RESULT(actions().setHidden({at("#a"), at("#a", kPart)}, true));
        QCOMPARE(m_document->undoStack().count(), 1);
        QCOMPARE(m_document->modifiedFiles(), (QStringList{kFile, kPart}));
        QVERIFY(!m_document->close(kPart));
        m_document->undoStack().undo();
        QVERIFY(m_document->modifiedFiles().isEmpty());
    }

    void sourceIsEditedAsAnythingElse()
    {
        QByteArray typed = kHtml;
        typed.replace("One", "On<");
        VERIFY_RESULT(actions().editSource(kFile, typed));
        QCOMPARE(m_document->bytes(kFile), typed);
        typed.replace("On<", "<b>One</b>");
        VERIFY_RESULT(actions().takeOver(kFile, typed));
        QVERIFY(m_changes.back().isStructural());
        QVERIFY(!actions().editSource(kFile, QByteArray("a\0", 2)));
        m_document->undoStack().undo();
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kHtml);
    }

    void otherTextsHaveAHistoryToo()
    {
        const QString css = utf8("style.css");
        VERIFY_RESULT(m_document->open(css, "a { }"));
        VERIFY_RESULT(actions().editSource(css, "a { left: 0 }"));
        QVERIFY(!m_document->html(css));
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(css), QByteArray("a { }"));
    }

    /// Wherever something is written: what is known of a text never depends on how it came about.
    void aTextIsKnownAfterAnEditAsWhenItIsRead_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("feeds") << QByteArray("a\nb \xC3\xA9 \xF0\x9F\x98\x80\nc\n");
        QTest::newRow("returns") << QByteArray("a\r\nb\nc\r\nd\n");
        QTest::newRow("a mark") << QByteArray("\xEF\xBB\xBF\xC3\xA9\n");
        QTest::newRow("other bytes") << QByteArray("a \xE9\nb\n");
    }

    void aTextIsKnownAfterAnEditAsWhenItIsRead()
    {
        QFETCH(QByteArray, before);
        const auto source = SourceFile::create(kFile, before);
        VERIFY_RESULT(source);
        for (qsizetype at = 0; at < before.size(); ++at) {
            for (const QByteArray &written : {QByteArray("x"), QByteArray("\r\n"), QByteArray("\xC3\xA9"),
                                              QByteArray("\xA9"), QByteArray("\0", 1), QByteArray()}) {
                for (const qsizetype removed : {0, 1, 2}) {
                    const auto patch = SourcePatch::create(kFile, {{at, before.mid(at, removed), written}});
                    QByteArray after = before;
                    after.replace(at, before.mid(at, removed).size(), written);
                    const auto patched = source->patched(*patch);
                    const auto read = SourceFile::create(kFile, after);
                    QCOMPARE(patched.has_value(), read.has_value());
                    if (!read)
                        continue;
                    QCOMPARE(patched->bytes(), after);
                    QCOMPARE(patched->lineEnding(), read->lineEnding());
                    QCOMPARE(patched->isUtf8(), read->isUtf8());
                    QCOMPARE(patched->hasMark(), read->hasMark());
                }
            }
        }
    }

    void closedFilesAreGone()
    {
        VERIFY_RESULT(m_document->close(kFile));
        QVERIFY(!m_document->isOpen(kFile));
        QVERIFY(!actions().setText(at("#b"), utf8("x")));
    }

private:
    EditorActions actions() { return EditorActions(*m_document); }

    std::unique_ptr<Document> m_document;
    std::vector<ChangeSet> m_changes;
};

MUTO_TEST_MAIN(QCoreApplication, TestDocument)
#include "tst_document.moc"
