#include "core/edit/document.h"
#include "core/edit/each_element.h"
#include "core/edit/editor_actions.h"
#include "core/edit/history_record.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <random>

using muto::ErrorKind;
using muto::Result;
using muto::edit::allOrNothing;
using muto::edit::ChangeSet;
using muto::edit::contentHash;
using muto::edit::Document;
using muto::edit::EditorActions;
using muto::edit::ElementPath;
using muto::edit::FileMove;
using muto::edit::filesOf;
using muto::edit::historyFrom;
using muto::edit::HistoryRecord;
using muto::edit::HistoryStep;
using muto::edit::SourcePatch;
using muto::edit::ViewState;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

const QString kStyles = QStringLiteral("css/film.css");
const QString kNewStyles = QStringLiteral("css/other.css");
const QByteArray kCss = "p { color: red }\n";
const QByteArray kFilm = "<link rel=\"stylesheet\" href=\"css/film.css\">\r\n"
                         "<div id=\"root\" data-composition-id=\"main\" data-duration=\"10\">\r\n"
                         "\t<p id='a' class='clip' data-start='1' data-duration='2'>One</p>\r\n"
                         "\t<p id='b' data-start=\"4\" data-label=\"Second\">Two</p>\r\n"
                         "</div>\r\n";

/// Within a step that is to fail later.
#define VERIFY_STEP(result)                                                                                  \
    if (const auto stepped = (result); !stepped)                                                             \
    return stepped

HistoryRecord recordOf(const Document &document)
{
    HistoryRecord record = muto::edit::limited(document.history(), document.undoStack().index(), {});
    for (const QString &name : filesOf(record.steps, record.index))
        record.files.emplace(name, contentHash(document.bytes(name)));
    return record;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        VERIFY_RESULT(m_document->open(kFile, kFilm));
        VERIFY_RESULT(m_document->open(kStyles, kCss));
        m_document->setView({{at("#a")}, 1.5, kFile});
    }

    // What is given up

    void aStepThatIsAbandonedWasNeverMade()
    {
        VERIFY_RESULT(actions().setText(at("#a"), utf8("First")));
        m_document->markSaved(kFile, m_document->bytes(kFile));
        VERIFY_RESULT(actions().setText(at("#b"), utf8("Second")));
        VERIFY_RESULT(actions().moveClip(at("#b"), 6));
        m_document->undoStack().undo();
        const QByteArray before = m_document->bytes(kFile);
        const ViewState view = m_document->view();
        const int clean = m_document->undoStack().cleanIndex();
        QSignalSpy restored(m_document.get(), &Document::viewRestored);

        const auto done = allOrNothing(*m_document, utf8("Both"), [this]() -> Result<> {
            m_document->setView({{at("#b")}, 4, kFile});
            VERIFY_STEP(actions().setTrack({at("#a")}, 7));
            VERIFY_STEP(actions().deleteClips({at("#b")}));
            return actions().setText(at("#gone"), utf8("Nobody"));
        });
        QVERIFY(!done);
        QCOMPARE(m_document->bytes(kFile), before);
        QCOMPARE(m_document->view(), view);
        QCOMPARE(restored.count(), 1);
        QCOMPARE(m_document->undoStack().count(), 3);
        QCOMPARE(m_document->undoStack().index(), 2);
        QCOMPARE(m_document->undoStack().cleanIndex(), clean);
        QVERIFY(!m_document->isInGesture());
        m_document->undoStack().redo(); // what could be done again still can
        QVERIFY(m_document->bytes(kFile).contains("data-start=\"6\""));
        m_document->undoStack().setIndex(0);
        QCOMPARE(m_document->bytes(kFile), kFilm);
    }

    void whatCameBeforeItInAGestureStays()
    {
        m_document->beginGesture();
        VERIFY_RESULT(actions().moveClip(at("#b"), 5));
        const QByteArray before = m_document->bytes(kFile);
        const auto refused = allOrNothing(*m_document, {}, [this]() -> Result<> {
            VERIFY_STEP(actions().moveClip(at("#b"), 6)); // part of the step that is there
            VERIFY_STEP(actions().moveClip(at("#b"), 4)); // which is none any more, then
            return muto::fail(ErrorKind::Usage, utf8("no"));
        });
        QVERIFY(!refused);
        QCOMPARE(m_document->bytes(kFile), before);
        QCOMPARE(m_document->undoStack().count(), 1);
        VERIFY_RESULT(actions().moveClip(at("#b"), 7));
        m_document->endGesture();
        QCOMPARE(m_document->undoStack().count(), 1);
        m_document->undoStack().undo();
        QCOMPARE(m_document->bytes(kFile), kFilm);
    }

    void whatWasOpenedForItIsAsItWasOpened()
    {
        const QString other = utf8("other.css");
        const auto refused = allOrNothing(*m_document, utf8("Both"), [&]() -> Result<> {
            VERIFY_STEP(m_document->open(other, "a {}"));
            VERIFY_STEP(actions().editSource(other, "b {}"));
            VERIFY_STEP(m_document->performMove(utf8("Move"), {other, utf8("far.css")}, {}));
            return muto::fail(ErrorKind::Usage, utf8("no"));
        });
        QVERIFY(!refused);
        QCOMPARE(m_document->bytes(other), QByteArray("a {}"));
        QVERIFY(m_document->modifiedFiles().isEmpty());
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void aCancelledGestureGivesBackWhatCouldBeRedone()
    {
        VERIFY_RESULT(actions().moveClip(at("#b"), 5));
        m_document->undoStack().undo();
        m_document->beginGesture();
        VERIFY_RESULT(actions().setTrack({at("#a")}, 3));
        m_document->cancelGesture();
        QCOMPARE(m_document->bytes(kFile), kFilm);
        QVERIFY(!m_document->undoStack().canUndo());
        QVERIFY(m_document->undoStack().canRedo());
        QVERIFY(m_document->undoStack().isClean());
    }

    void whoUndoesInTheMidstHasHadTheirWay()
    {
        VERIFY_RESULT(actions().moveClip(at("#b"), 5));
        m_document->beginGesture();
        VERIFY_RESULT(actions().setTrack({at("#a")}, 3));
        m_document->undoStack().setIndex(0);
        m_document->cancelGesture();
        QCOMPARE(m_document->bytes(kFile), kFilm);
        m_document->undoStack().setIndex(m_document->undoStack().count());
        m_document->undoStack().setIndex(0);
        QCOMPARE(m_document->bytes(kFile), kFilm);
    }

    void oneThatIsRefusedLeavesTheOthersAsTheyWere()
    {
        const auto done = muto::edit::editEach(
            *m_document, {}, {at("#a"), at("#b")}, [this](const ElementPath &element) -> Result<> {
                if (element == at("#b"))
                    return muto::fail(ErrorKind::Usage, utf8("it will not"));
                return actions().setText(element, utf8("Other"));
            });
        QVERIFY(!done);
        QCOMPARE(done.error().message, utf8("Second: it will not"));
        QCOMPARE(m_document->bytes(kFile), kFilm);
        QCOMPARE(m_document->undoStack().count(), 0);
    }

    void elementsAreFoundWhereEditsBeforeHaveLeftThem()
    {
        int renamed = 0;
        VERIFY_RESULT(muto::edit::editEach(
            *m_document, utf8("Rename"), {at("#a"), at("#root/p[1]")}, [&](const ElementPath &element) {
                const auto done = actions().renameId(element, QStringLiteral("n%1").arg(++renamed));
                return done ? muto::ok() : muto::fail(done.error());
            }));
        QVERIFY(m_document->bytes(kFile).contains("id='n2'"));
        QCOMPARE(m_document->undoStack().count(), 1);
    }

    // Other names

    void aFileThatGoesElsewhereTakesItsHistoryAlong()
    {
        VERIFY_RESULT(actions().editSource(kStyles, "p { color: blue }\n"));
        std::vector<FileMove> onDisk;
        m_document->setMover([&onDisk](const FileMove &move) {
            onDisk.push_back(move);
            return muto::ok();
        });
        VERIFY_RESULT(renameStyles());
        QVERIFY(!m_document->isOpen(kStyles));
        QCOMPARE(m_document->bytes(kNewStyles), QByteArray("p { color: blue }\n"));
        QCOMPARE(m_document->savedBytes(kNewStyles), kCss);
        QVERIFY(m_document->bytes(kFile).contains("css/other.css"));
        VERIFY_RESULT(actions().editSource(kNewStyles, "p { color: green }\n"));
        QVERIFY(!m_document->close(kNewStyles));

        m_document->undoStack().setIndex(0);
        QCOMPARE(m_document->bytes(kStyles), kCss);
        QCOMPARE(m_document->bytes(kFile), kFilm);
        QVERIFY(!m_document->isOpen(kNewStyles));
        m_document->undoStack().setIndex(3);
        QCOMPARE(m_document->bytes(kNewStyles), QByteArray("p { color: green }\n"));
        const FileMove there{kStyles, kNewStyles};
        QVERIFY(onDisk == (std::vector<FileMove>{there, there.inverted(), there}));
    }

    void aFolderGoesWithWhatIsInIt()
    {
        m_document->setView({{at("#a")}, 2, kFile});
        VERIFY_RESULT(m_document->performMove(utf8("Move"), {utf8("css"), utf8("look/css")}, {}));
        QCOMPARE(m_document->bytes(utf8("look/css/film.css")), kCss);
        VERIFY_RESULT(m_document->performMove(utf8("Move"), {kFile, utf8("film.html")}, {}));
        QCOMPARE(m_document->view().selection, QList{at("#a", utf8("film.html"))});
        QCOMPARE(m_document->view().film, utf8("film.html"));
        m_document->undoStack().setIndex(0);
        QCOMPARE(m_document->files(), (QStringList{kStyles, kFile}));
        QCOMPARE(m_document->view().selection, QList{at("#a")});
    }

    void aDiskThatRefusesIsHeard()
    {
        VERIFY_RESULT(actions().editSource(kStyles, "p { color: blue }\n"));
        bool refuses = true;
        m_document->setMover([&refuses](const FileMove &) {
            return refuses ? muto::fail(ErrorKind::Io, utf8("read only")) : muto::ok();
        });
        QVERIFY(!renameStyles());
        QCOMPARE(m_document->bytes(kFile), kFilm);
        QCOMPARE(m_document->undoStack().count(), 1);

        refuses = false;
        VERIFY_RESULT(renameStyles());
        VERIFY_RESULT(actions().setText(at("#a"), utf8("After")));
        refuses = true;
        QSignalSpy refused(m_document.get(), &Document::travelRefused);
        m_document->undoStack().setIndex(0); // as by a click into the history
        QCOMPARE(refused.count(), 1);
        QCOMPARE(m_document->undoStack().index(), 2);
        QVERIFY(m_document->isOpen(kNewStyles));
        QVERIFY(m_document->bytes(kFile).contains("One"));
        refuses = false;
        m_document->undoStack().setIndex(0);
        QCOMPARE(m_document->bytes(kFile), kFilm);
        QCOMPARE(m_document->bytes(kStyles), kCss);
    }

    void aFileThatLeavesComesBackWithItsHistory()
    {
        const QString aside = muto::edit::kAside + utf8("1/css"), text = aside + utf8("/film.css");
        VERIFY_RESULT(actions().editSource(kStyles, "p { color: blue }\n"));
        QSignalSpy moved(m_document.get(), &Document::filesMoved);
        QSignalSpy changed(m_document.get(), &Document::changed);
        VERIFY_RESULT(m_document->performMove(utf8("Away"), {utf8("css"), aside, "brought"}, {}));
        QCOMPARE(m_document->files(), QStringList{kFile});
        QCOMPARE(m_document->filesAside(), QStringList{text});
        QVERIFY(m_document->modifiedFiles().isEmpty()); // nobody is to save it
        QCOMPARE(moved.count(), 0);
        const auto told = changed.front().front().value<ChangeSet>();
        QVERIFY(told.cause == ChangeSet::Cause::Closed && told.files == QStringList{kStyles});

        const auto record = historyFrom(toBytes(recordOf(*m_document)));
        QVERIFY(record);
        QCOMPARE(record->steps.back().step.moves.front().brought, QByteArray("brought"));
        Document again;
        VERIFY_RESULT(again.open(kFile, m_document->bytes(kFile)));
        VERIFY_RESULT(again.open(text, m_document->bytes(text)));
        QCOMPARE(again.files(), QStringList{kFile});
        again.restoreHistory(record->steps, record->index);
        for (Document *document : {m_document.get(), &again}) {
            document->undoStack().undo();
            QCOMPARE(document->bytes(kStyles), QByteArray("p { color: blue }\n"));
            document->undoStack().undo();
            QCOMPARE(document->bytes(kStyles), kCss);
            document->undoStack().setIndex(2);
            QCOMPARE(document->files(), QStringList{kFile});
        }
    }

    // From one session to the next

    void isTheSameInAnotherSession_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void isTheSameInAnotherSession()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        for (int i = 0; i < 40; ++i)
            editSomewhere(random);
        const int count = m_document->undoStack().count();
        m_document->undoStack().setIndex(int(random() % unsigned(count + 1)));

        const auto record = historyFrom(toBytes(recordOf(*m_document)));
        QVERIFY(record);
        Document again;
        for (const QString &name : m_document->files())
            VERIFY_RESULT(again.open(name, m_document->bytes(name)));
        for (const auto &[name, hash] : record->files)
            QCOMPARE(contentHash(again.bytes(name)), hash);
        again.restoreHistory(record->steps, record->index);
        QVERIFY(again.undoStack().isClean());
        QCOMPARE(again.undoStack().index(), m_document->undoStack().index());
        QCOMPARE(again.undoStack().undoText(), m_document->undoStack().undoText());

        again.undoStack().setIndex(0);
        QCOMPARE(again.bytes(kFile), kFilm);
        QCOMPARE(again.bytes(kStyles), kCss);
        QCOMPARE(again.files(), (QStringList{kStyles, kFile}));
        m_document->undoStack().setIndex(count);
        again.undoStack().setIndex(count);
        QCOMPARE(again.files(), m_document->files());
        for (const QString &name : again.files())
            QCOMPARE(again.bytes(name), m_document->bytes(name));
        QCOMPARE(again.view(), m_document->view());
    }

    /// It is good for their bytes, too: what is undone may be redone.
    void namesTheFilesOfWhatIsUndone()
    {
        VERIFY_RESULT(actions().moveClip(at("#b"), 5));
        VERIFY_RESULT(actions().editSource(kStyles, kCss + "/* more */"));
        for (const int index : {2, 1, 0}) {
            m_document->undoStack().setIndex(index);
            const auto record = recordOf(*m_document);
            QCOMPARE(filesOf(record.steps, record.index), (std::vector<QString>{kStyles, kFile}));
        }
    }

    void whatIsNoWholeRecordIsNone()
    {
        VERIFY_RESULT(actions().moveClip(at("#b"), 5));
        const QByteArray bytes = toBytes(recordOf(*m_document));
        QVERIFY(historyFrom(bytes));
        for (qsizetype length = 0; length < bytes.size(); length += 7)
            QVERIFY(!historyFrom(bytes.left(length)));
        for (qsizetype i = 0; i < bytes.size(); i += 5) {
            QByteArray damaged = bytes;
            damaged[i] = char(damaged[i] ^ 0x11);
            const auto read = historyFrom(damaged);
            QVERIFY(!read || toBytes(*read) == bytes); // there is damage that does not matter
        }
        QVERIFY(!historyFrom("{\"format\": \"somebody else's\"}"));
    }

    void whatDoesNotFitIsNeverDone()
    {
        VERIFY_RESULT(actions().moveClip(at("#b"), 5));
        const HistoryRecord record = recordOf(*m_document);
        Document other;
        VERIFY_RESULT(other.open(kFile, "<p>Other</p>"));
        other.restoreHistory(record.steps, record.index);
        QSignalSpy refused(&other, &Document::travelRefused);
        other.undoStack().undo();
        QCOMPARE(refused.count(), 1);
        QCOMPARE(other.bytes(kFile), QByteArray("<p>Other</p>"));
        QCOMPARE(other.undoStack().index(), 1);
    }

    void ofALongHistoryWhatIsNearIsKept()
    {
        for (int i = 0; i < 30; ++i)
            VERIFY_RESULT(actions().moveClip(at("#b"), 4.5 + i));
        m_document->undoStack().setIndex(20);
        const auto near = muto::edit::limited(m_document->history(), 20, {10, 1'000'000});
        QCOMPARE(near.steps.size(), std::size_t(10));
        QCOMPARE(near.index, 10);
        const auto all = muto::edit::limited(m_document->history(), 20, {25, 1'000'000});
        QCOMPARE(all.steps.size(), std::size_t(25));
        QCOMPARE(all.index, 20);
        QCOMPARE(muto::edit::limited(m_document->history(), 20, {100, 10}).steps.size(), std::size_t(0));
    }

private:
    EditorActions actions() { return EditorActions(*m_document); }

    Result<> renameStyles()
    {
        const QByteArray film = m_document->bytes(kFile);
        QByteArray renamed = film;
        renamed.replace("film.css", "other.css");
        return m_document->performMove(utf8("Rename"), {kStyles, kNewStyles},
                                       {{SourcePatch::between(kFile, film, renamed), std::nullopt}});
    }

    void editSomewhere(std::mt19937 &random)
    {
        const bool isNew = m_document->isOpen(kNewStyles);
        const QString styles = isNew ? kNewStyles : kStyles;
        switch (random() % 6) {
        case 0:
            (void)actions().moveClip(at("#b"), double(random() % 60) / 10);
            break;
        case 1:
            (void)actions().setText(at("#a"), QString::number(random() % 1000));
            break;
        case 2:
            (void)actions().editSource(styles,
                                       "p { width: " + QByteArray::number(uint(random() % 900)) + "px }");
            break;
        case 3:
            (void)m_document->performMove(utf8("Rename"), {styles, isNew ? kStyles : kNewStyles}, {});
            break;
        case 4:
            (void)actions().setTrack({at("#a"), at("#b")}, int(random() % 9));
            break;
        default:
            m_document->undoStack().undo();
        }
    }

    std::unique_ptr<Document> m_document;
};

MUTO_TEST_MAIN(QCoreApplication, TestHistory)
#include "tst_history.moc"
