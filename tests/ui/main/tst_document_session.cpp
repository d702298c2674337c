#include "ui/main/document_session.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"
#include "ui/editing/work_area_memory.h"
#include "ui/preview/playback_controller.h"
#include "ui/project/project_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <functional>

using namespace muto;
using ui::DocumentSession;
using State = DocumentSession::State;

class TestDocumentSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensAFolder();
    void opensAFile();
    void saysWhyItCannotOpen();
    void theLastQuestionWins();
    void takesOverWhatOthersWrite();
    void tellsOfFilesItDoesNotEdit();
    void opensWhatIsMounted();
    void opensWhatIsImported();
    void staysOpenWhileTheFileIsBroken();
    void opensOnceTheFileIsMended();
    void closes();
    void otherCompositionsAreEnteredWithoutForgetting();
    void partsHaveTheFramesOfTheirFilm();
    void partsLastAsLongAsTheirFilmShowsThem();
    void whatIsNotSavedIsNotReadAgain();
    void inAndOutStayWithTheirComposition();
    void tellsOfAnimationsThatAreLeft();
    void everyEditIsFollowedInALinkedScript();
    void theHistoryIsThereAgain();
    void whatOthersHaveMadeOfFilesIsAStep();
    void theOpenFilmGoesByAnotherName();

private:
    void write(const QByteArray &html) const { writeFile(QStringLiteral("index.html"), html); }
    void writeFile(const QString &name, const QByteArray &bytes) const;
    void openAndWait(DocumentSession &session) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

QByteArray page(double duration)
{
    return "<!doctype html><html><body><div id=\"root\" data-composition-id=\"main\" data-width=\"640\" "
           "data-height=\"360\" data-start=\"0\" data-duration=\"" +
           QByteArray::number(duration) + "\"></div></body></html>";
}

} // namespace

void TestDocumentSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(page(5));
}

void TestDocumentSession::writeFile(const QString &name, const QByteArray &bytes) const
{
    // Whole at once: a look between emptying and filling it would rightly find no composition.
    QSaveFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    QVERIFY(file.commit());
}

void TestDocumentSession::openAndWait(DocumentSession &session) const
{
    session.watcher().setQuietMs(20);
    QSignalSpy watching(&session.watcher(), &ui::ProjectWatcher::watching);
    session.open(m_folder->path());
    QCOMPARE(session.state(), State::Loading);
    QVERIFY(watching.wait());
}

void TestDocumentSession::inAndOutStayWithTheirComposition()
{
    const QTemporaryDir kept;
    const QString film = QStringLiteral("index.html"), card = QStringLiteral("card.html");
    using Area = std::optional<FrameRange>;
    {
        ui::PlaybackController playback;
        ui::WorkAreaMemory memory(playback, kept.path());
        QSignalSpy marks(&playback, &ui::PlaybackController::marksChanged);
        memory.setComposition(m_folder->path(), film);
        playback.setFilm(150, FrameRate());
        QVERIFY(marks.wait()); // what was kept is there: nothing
        playback.setWorkArea({{30}, {90}});
        memory.setTracks({{false, 2, QStringLiteral("Titles"), true}});
        memory.setScale(62.5);
        memory.setComposition(m_folder->path(), card);
        playback.setFilm(60, FrameRate()); // in which the other's marks do not fit
        QVERIFY(marks.wait());
        QCOMPARE(playback.workArea(), Area());
        playback.seek({12});
        playback.markIn();
        playback.setFilm(0, {}); // its page is broken for a while
        QCOMPARE(playback.workArea(), Area());
        playback.setFilm(60, FrameRate());
        QCOMPARE(playback.workArea(), Area(FrameRange{{12}, {60}}));
        playback.setFilm(0, {});
    }
    ui::PlaybackController playback;
    ui::WorkAreaMemory memory(playback, kept.path());
    std::vector<project::TrackView> tracks;
    connect(&memory, &ui::WorkAreaMemory::tracksRecalled, &memory,
            [&tracks](const auto &recalled) { tracks = recalled; });
    std::optional<double> scale;
    connect(&memory, &ui::WorkAreaMemory::scaleRecalled, &memory,
            [&scale](auto recalled) { scale = recalled; });
    memory.setComposition(m_folder->path(), film);
    playback.setFilm(150, FrameRate());
    QTRY_COMPARE(playback.workArea(), Area(FrameRange{{30}, {90}}));
    QCOMPARE(tracks, (std::vector<project::TrackView>{{false, 2, QStringLiteral("Titles"), true}}));
    QCOMPARE(scale, std::optional(62.5));
    memory.setComposition(m_folder->path(), card);
    QVERIFY(tracks.empty());
    playback.setFilm(60, FrameRate());
    QTRY_COMPARE(playback.workArea(), Area(FrameRange{{12}, {60}}));
    QVERIFY(!playback.outPoint());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{film}); // nothing in the project
}

void TestDocumentSession::tellsOfAnimationsThatAreLeft()
{
    write(page(9).replace("</div></body>",
                          "<p class=\"x\" id=\"a\" data-start=\"0\" data-duration=\"2\"></p>"
                          "<p class=\"x\" data-start=\"3\" data-duration=\"2\"></p></div><script>"
                          "const tl = gsap.timeline(); tl.to('.x', {x: 9}, 1);</script></body>"));
    DocumentSession session;
    openAndWait(session);
    QSignalSpy left(&session, &DocumentSession::animationsLeft);
    const edit::ElementPath clip{QStringLiteral("index.html"), QStringLiteral("#a")};
    edit::GestureScope gesture(session.document());
    VERIFY_RESULT(session.actions().moveClip(clip, 0.5));
    VERIFY_RESULT(session.actions().moveClip(clip, 0.6));
    QCOMPARE(left.size(), 1); // once in a gesture
    QCOMPARE(left.front().front().toStringList(), QStringList{QStringLiteral(".x")});
}

/// With all that follow clips: scripts, captions and style sheets, each of which is asked after the others.
void TestDocumentSession::everyEditIsFollowedInALinkedScript()
{
    const QByteArray script = "const tl = gsap.timeline();\ntl.to('#a', { x: 9 }, 2);\n";
    const QByteArray html = page(20).replace(
        "</div></body>",
        "<style>#a { color: red }</style><p id=\"a\" data-start=\"1\" data-duration=\"4\">"
        "<span style=\"--at: 1\">A</span></p></div><script src=\"anim.js\"></script></body>");
    write(html);
    writeFile(QStringLiteral("anim.js"), script);
    DocumentSession session;
    openAndWait(session);
    edit::EditorActions &actions = session.actions();
    const edit::ElementPath clip{QStringLiteral("index.html"), QStringLiteral("#a")};
    const auto result = [](const auto &made) { return made ? ok() : fail(made.error()); };
    const std::vector<std::pair<std::function<Result<>()>, QByteArray>> edits{
        {[&] { return actions.moveClip(clip, 2); }, "'#a', { x: 9 }, 3)"},
        {[&] { return actions.trimEnd(clip, 3); }, "'#a', { x: 9"},
        {[&] { return actions.rippleTrimStart(clip, 2); }, "'#a', { x: 9"},
        {[&] { return result(actions.splitClip(clip, 1.5)); }, "'#a-2', { x: 9 }, 2)"},
        {[&] { return result(actions.duplicateClips({clip})); }, "'#a-2', { x: 9 }"},
        {[&] { return actions.deleteClips({clip}); }, "gsap.timeline();\n"},
        {[&] { return actions.rippleDelete({clip}); }, "gsap.timeline();\n"},
    };
    for (const auto &[edit, written] : edits) {
        VERIFY_RESULT(edit());
        const QByteArray now = session.document().bytes(QStringLiteral("anim.js"));
        QVERIFY2(now != script && now.contains(written), now);
        QCOMPARE(session.document().undoStack().index(), 1);
        session.document().undoStack().undo();
        QCOMPARE(session.document().bytes(QStringLiteral("anim.js")), script);
        QCOMPARE(session.document().bytes(QStringLiteral("index.html")), html);
    }
}

void TestDocumentSession::opensAFolder()
{
    DocumentSession session;
    QSignalSpy opened(&session, &DocumentSession::opened);
    openAndWait(session);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(session.state(), State::Open);
    QCOMPARE(session.location().entry, QStringLiteral("index.html"));
    QCOMPARE(session.composition().size, QSize(640, 360));
    QCOMPARE(session.composition().declaredDuration, 5.0);
}

void TestDocumentSession::opensAFile()
{
    DocumentSession session;
    QSignalSpy opened(&session, &DocumentSession::opened);
    session.open(m_folder->filePath(QStringLiteral("index.html")));
    QVERIFY(opened.wait());
    QCOMPARE(QDir(session.location().folder), QDir(QDir(m_folder->path()).canonicalPath()));
}

void TestDocumentSession::saysWhyItCannotOpen()
{
    DocumentSession session;
    QSignalSpy state(&session, &DocumentSession::stateChanged);
    session.open(m_folder->filePath(QStringLiteral("nowhere")));
    QVERIFY(state.wait());
    QCOMPARE(session.state(), State::Failed);
    QVERIFY(!session.error().message.isEmpty());
}

void TestDocumentSession::theLastQuestionWins()
{
    DocumentSession session;
    QSignalSpy opened(&session, &DocumentSession::opened);
    session.open(m_folder->filePath(QStringLiteral("nowhere")));
    session.open(m_folder->path());
    QVERIFY(opened.wait());
    QCOMPARE(session.state(), State::Open);
}

void TestDocumentSession::takesOverWhatOthersWrite()
{
    DocumentSession session;
    openAndWait(session);
    QSignalSpy edited(&session, &DocumentSession::edited);
    QSignalSpy opened(&session, &DocumentSession::opened);
    write(page(7));
    QVERIFY(edited.wait());
    QCOMPARE(session.composition().declaredDuration, 7.0);
    QVERIFY(session.document().modifiedFiles().isEmpty());
    QCOMPARE(opened.count(), 0);
}

void TestDocumentSession::tellsOfFilesItDoesNotEdit()
{
    DocumentSession session;
    openAndWait(session);
    QSignalSpy reloaded(&session, &DocumentSession::reloaded);
    QFile picture(m_folder->filePath(QStringLiteral("picture.png")));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("x");
    picture.close();
    QVERIFY(reloaded.wait());
}

void TestDocumentSession::opensWhatIsMounted()
{
    QFile part(m_folder->filePath(QStringLiteral("part.html")));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("<template><div data-composition-id=\"part\"></div></template>");
    part.close();
    write(page(5).replace("</div>", "<i data-composition-src=\"part.html\" data-start=\"0\"></i>"
                                    "<i data-composition-src=\"missing.html\"></i></div>"));
    DocumentSession session;
    openAndWait(session);
    QCOMPARE(session.document().files(),
             (QStringList{QStringLiteral("index.html"), QStringLiteral("part.html")}));
}

/// However deep: what a module of a module names counts as used.
void TestDocumentSession::opensWhatIsImported()
{
    write(page(5).replace("</div>", "<style>@import 'a.css';</style>"
                                    "<script type=module>import './js/m.js'</script></div>"));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("js")));
    writeFile(QStringLiteral("a.css"), "@import 'b.css';");
    writeFile(QStringLiteral("b.css"), "p {}");
    writeFile(QStringLiteral("js/m.js"), "import 'three'; export * from '../n.mjs';");
    writeFile(QStringLiteral("n.mjs"), "export const n = 1;");
    DocumentSession session;
    openAndWait(session);
    QCOMPARE(session.document().files(),
             (QStringList{QStringLiteral("a.css"), QStringLiteral("b.css"), QStringLiteral("index.html"),
                          QStringLiteral("js/m.js"), QStringLiteral("n.mjs")}));
}

void TestDocumentSession::staysOpenWhileTheFileIsBroken()
{
    DocumentSession session;
    openAndWait(session);
    QSignalSpy edited(&session, &DocumentSession::edited);
    write("<p>no composition");
    QVERIFY(edited.wait());
    QCOMPARE(session.state(), State::Open);
    QVERIFY(session.compositionError());
    QCOMPARE(session.composition().declaredDuration, 5.0);
    write(page(3));
    QVERIFY(edited.wait());
    QVERIFY(!session.compositionError());
    QCOMPARE(session.composition().declaredDuration, 3.0);
}

void TestDocumentSession::opensOnceTheFileIsMended()
{
    write("<p>no composition");
    DocumentSession session;
    openAndWait(session);
    QTRY_COMPARE(session.state(), State::Failed);
    QSignalSpy opened(&session, &DocumentSession::opened);
    write(page(3));
    QVERIFY(opened.wait());
    QCOMPARE(session.state(), State::Open);
}

void TestDocumentSession::closes()
{
    DocumentSession session;
    openAndWait(session);
    QSignalSpy opened(&session, &DocumentSession::opened);
    session.reload();
    session.close();
    QCOMPARE(session.state(), State::Empty);
    QVERIFY(session.location().folder.isEmpty());
    session.reload();
    QCOMPARE(session.state(), State::Empty);
    QCOMPARE(opened.count(), 0);
}

/// One history for a project: undo goes to where the step was made.
void TestDocumentSession::otherCompositionsAreEnteredWithoutForgetting()
{
    const QString film = QStringLiteral("index.html"), part = QStringLiteral("part.html");
    write(page(3));
    QVERIFY(QFile::copy(m_folder->filePath(film), m_folder->filePath(part)));
    write(page(5));
    DocumentSession session;
    openAndWait(session);
    session.saver().setContinuous(false);
    const edit::ElementPath root{film, QStringLiteral("#root")};
    QSignalSpy opened(&session, &DocumentSession::opened);
    edit::Document &document = session.document();
    document.setView({{root}, 2, film});
    VERIFY_RESULT(session.actions().setFlag({root}, QStringLiteral("data-a"), true));

    QCOMPARE(session.entryWithin(m_folder->path(), part), std::optional(part));
    QCOMPARE(session.entryWithin(m_folder->filePath(part), {}), std::optional(part));
    QCOMPARE(session.entryWithin(m_folder->path(), {}), std::nullopt);
    session.open(m_folder->path(), part);
    QVERIFY(opened.wait());
    QCOMPARE(session.location().entry, part);
    QCOMPARE(session.composition().declaredDuration, 3.0);
    QCOMPARE(document.modifiedFiles(), QStringList{film});
    QVERIFY(session.selection().isEmpty());
    QCOMPARE(document.view().seconds, 0.0);
    VERIFY_RESULT(
        session.actions().setFlag({{part, QStringLiteral("#root")}}, QStringLiteral("data-b"), true));
    QCOMPARE(document.undoStack().count(), 2);

    document.undoStack().undo(); // of what has been done here
    QCOMPARE(session.state(), State::Open);
    document.undoStack().undo(); // and there
    QCOMPARE(document.modifiedFiles(), QStringList());
    QVERIFY(opened.wait());
    QCOMPARE(session.location().entry, film);
    QCOMPARE(document.view().seconds, 2.0);
    QCOMPARE(session.selection().elements(), QList{root});
    document.undoStack().setIndex(2);
    QVERIFY(opened.wait());
    QCOMPARE(session.location().entry, part);
    QCOMPARE(document.modifiedFiles(), (QStringList{film, part}));
    session.open(m_folder->path(), film);
    QVERIFY(opened.wait());
    QCOMPARE(document.view().seconds, 2.0); // as it was left
}

/// Which say nothing of them as a rule. Those that do are asked themselves, and so are those opened by
/// themselves.
void TestDocumentSession::partsHaveTheFramesOfTheirFilm()
{
    write(page(5)
              .replace("data-start", "data-fps=\"25\" data-start")
              .replace("></div>", "><div data-composition-src=\"card.html\"></div>"
                                  "<div data-composition-src=\"own.html\"></div></div>"));
    writeFile(QStringLiteral("card.html"), page(2));
    writeFile(QStringLiteral("own.html"), page(2).replace("data-start", "data-fps=\"50\" data-start"));
    writeFile(QStringLiteral("apart.html"), page(2));
    DocumentSession session;
    openAndWait(session);
    QTRY_COMPARE(session.state(), State::Open);
    const auto rateOf = [&](const char *entry) {
        session.open(m_folder->path(), QString::fromLatin1(entry));
        const bool isOpen = QTest::qWaitFor([&] { return session.state() == State::Open; });
        return isOpen ? session.composition().frameRate().perSecond() : 0;
    };
    QCOMPARE(rateOf("card.html"), 25.0);
    VERIFY_RESULT(session.actions().setText({QStringLiteral("card.html"), QStringLiteral("#root")},
                                            QStringLiteral("Hi")));
    QCOMPARE(session.composition().frameRate().perSecond(), 25.0); // read again
    QCOMPARE(rateOf("index.html"), 25.0);
    QCOMPARE(rateOf("own.html"), 50.0);
    QCOMPARE(rateOf("apart.html"), 30.0);
    QCOMPARE(rateOf("card.html"), 25.0);
}

/// Those that do not say how long they are: else they would end with their last animation.
void TestDocumentSession::partsLastAsLongAsTheirFilmShowsThem()
{
    const QByteArray open = page(2).replace("data-duration=\"2\"", "");
    write(page(9).replace(
        "></div>", "><div data-composition-src=\"./card.html\" data-start=\"0\" data-duration=\"4\"></div>"
                   "<div data-composition-src=\"card.html\" data-start=\"4\" data-duration=\"3\"></div>"
                   "<div data-composition-src=\"own.html\" data-start=\"0\" data-duration=\"4\"></div>"
                   "</div>"));
    writeFile(QStringLiteral("card.html"), open);
    writeFile(QStringLiteral("own.html"), page(2));
    writeFile(QStringLiteral("apart.html"), open);
    DocumentSession session;
    openAndWait(session);
    QTRY_COMPARE(session.state(), State::Open);
    const auto secondsOf = [&](const char *entry) {
        session.open(m_folder->path(), QString::fromLatin1(entry));
        const bool isOpen = QTest::qWaitFor([&] { return session.state() == State::Open; });
        return isOpen ? session.composition().declaredDuration : -1;
    };
    QCOMPARE(secondsOf("card.html"), 4.0);
    VERIFY_RESULT(session.actions().setText({QStringLiteral("card.html"), QStringLiteral("#root")},
                                            QStringLiteral("Hi")));
    QCOMPARE(session.composition().declaredDuration, 4.0); // read again
    QCOMPARE(secondsOf("own.html"), 2.0);
    QCOMPARE(secondsOf("apart.html"), 0.0);
}

void TestDocumentSession::whatIsNotSavedIsNotReadAgain()
{
    DocumentSession session;
    openAndWait(session);
    session.saver().setContinuous(false);
    const QString film = QStringLiteral("index.html");
    VERIFY_RESULT(session.actions().editSource(film, page(9)));
    QSignalSpy opened(&session, &DocumentSession::opened);
    session.open(m_folder->path(), film);
    QVERIFY(opened.wait());
    QCOMPARE(session.document().bytes(film), page(9));
    QCOMPARE(session.composition().declaredDuration, 9.0);
}

/// After many edits, some of them undone, and another session: all of it can be undone to the byte.
void TestDocumentSession::theHistoryIsThereAgain()
{
    const QTemporaryDir kept;
    const ui::SafetyFolders folders{kept.filePath(QStringLiteral("journals")),
                                    kept.filePath(QStringLiteral("backups")),
                                    {},
                                    kept.filePath(QStringLiteral("histories"))};
    const QString film = QStringLiteral("index.html"), notes = QStringLiteral("notes.txt");
    QVERIFY(QFile::copy(m_folder->filePath(film), m_folder->filePath(notes)));
    const edit::ElementPath root{film, QStringLiteral("#root")};
    QByteArray filmThen, notesThen;
    {
        DocumentSession session(folders);
        openAndWait(session);
        VERIFY_RESULT(session.openFile(notes)); // which nothing names
        for (int i = 0; i < 20; ++i) {
            VERIFY_RESULT(
                session.actions().setAttribute({root}, QStringLiteral("data-a"), QString::number(i)));
            VERIFY_RESULT(session.actions().editSource(notes, QByteArray::number(i)));
        }
        session.document().undoStack().setIndex(30);
        session.selection().set({root});
        filmThen = session.document().bytes(film);
        notesThen = session.document().bytes(notes);
        QTRY_VERIFY(!session.saver().hasUnsaved() && !session.saver().isSaving());
    }
    DocumentSession session(folders);
    QSignalSpy opened(&session, &DocumentSession::opened);
    openAndWait(session);
    QTRY_COMPARE(opened.count(), 1);
    QUndoStack &stack = session.document().undoStack();
    QCOMPARE(stack.count(), 40);
    QCOMPARE(stack.index(), 30);
    QVERIFY(stack.isClean() && !session.saver().hasUnsaved());
    QCOMPARE(session.document().bytes(notes), notesThen);
    stack.setIndex(0);
    QCOMPARE(session.document().bytes(film), page(5));
    QCOMPARE(session.document().bytes(notes), page(5));
    stack.setIndex(30);
    QCOMPARE(session.document().bytes(film), filmThen);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{film, notes}));
    session.close(); // and opened in the same run
    openAndWait(session);
    QTRY_COMPARE(session.state(), State::Open);
    QCOMPARE(stack.count(), 40);
}

void TestDocumentSession::whatOthersHaveMadeOfFilesIsAStep()
{
    const QTemporaryDir kept;
    const QString histories = kept.filePath(QStringLiteral("histories"));
    const ui::SafetyFolders folders{
        kept.filePath(QStringLiteral("journals")), kept.filePath(QStringLiteral("backups")), {}, histories};
    int timesLost = 0;
    const auto countAgain = [&] {
        DocumentSession session(folders);
        connect(&session, &DocumentSession::historyLost, this, [&timesLost] { ++timesLost; });
        openAndWait(session);
        [&] { QTRY_COMPARE(session.state(), State::Open); }();
        return session.document().undoStack().count();
    };
    {
        DocumentSession session(folders);
        openAndWait(session);
        QTRY_COMPARE(session.state(), State::Open);
        VERIFY_RESULT(session.actions().editSource(QStringLiteral("index.html"), page(7)));
        QTRY_VERIFY(!session.saver().hasUnsaved() && !session.saver().isSaving());
    }
    QCOMPARE(countAgain(), 1);
    QCOMPARE(timesLost, 0);
    write(page(8)); // by somebody else, or by a program that was killed before it kept its history
    {
        DocumentSession session(folders);
        openAndWait(session);
        QTRY_COMPARE(session.state(), State::Open);
        QUndoStack &stack = session.document().undoStack();
        QCOMPARE(stack.count(), 2);
        QVERIFY(stack.isClean() && !session.saver().hasUnsaved());
        QVERIFY2(stack.text(1).contains(QLatin1String("index.html")), qPrintable(stack.text(1)));
        for (const int length : {7, 5}) {
            stack.undo();
            QCOMPARE(session.document().bytes(QStringLiteral("index.html")), page(length));
        }
        stack.setIndex(1);
        QTRY_VERIFY(!session.saver().hasUnsaved() && !session.saver().isSaving());
    }
    write(page(9));
    QCOMPARE(countAgain(), 2); // what could be done again is gone
    QCOMPARE(timesLost, 0);
    QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("index.html")),
                          m_folder->filePath(QStringLiteral("film.html"))));
    QCOMPARE(countAgain(), 0);
    QCOMPARE(timesLost, 1);
    QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("film.html")),
                          m_folder->filePath(QStringLiteral("index.html"))));
    QCOMPARE(countAgain(), 2);
    const QString record = QDir(histories).filePath(QDir(histories).entryList(QDir::Files).value(0));
    QFile file(record);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    QCOMPARE(countAgain(), 0);
}

void TestDocumentSession::theOpenFilmGoesByAnotherName()
{
    const QString film = QStringLiteral("index.html"), other = QStringLiteral("film.html");
    DocumentSession session;
    ui::ProjectFiles files(session.document(), [&](const QString &name) { return session.openFile(name); });
    files.setBeforeMoves([&] { session.saver().settle(); });
    openAndWait(session);
    QTRY_COMPARE(session.state(), State::Open);
    files.setProject(session.location());
    const edit::ElementPath root{film, QStringLiteral("#root")};
    session.selection().set({root});
    VERIFY_RESULT(session.actions().setFlag({root}, QStringLiteral("data-a"), true));
    session.saver().save();
    QVERIFY(session.saver().isSaving()); // in the midst of that
    QSignalSpy opened(&session, &DocumentSession::opened);
    VERIFY_RESULT(files.move(film, other));
    QCOMPARE(session.selection().elements(), (QList<edit::ElementPath>{{other, root.steps}}));
    QVERIFY(opened.wait());
    QCOMPARE(session.location().entry, other);
    QVERIFY(!QFileInfo::exists(m_folder->filePath(film)));
    VERIFY_RESULT(session.actions().setFlag({{other, root.steps}}, QStringLiteral("data-b"), true));
    QTRY_VERIFY(!session.saver().hasUnsaved() && !session.saver().isSaving());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(film)));
    session.document().undoStack().setIndex(0);
    QTRY_COMPARE(session.location().entry, film);
    QTRY_VERIFY(session.state() == State::Open && !session.saver().hasUnsaved());
    QCOMPARE(session.document().bytes(film), page(5));
    QVERIFY(QFileInfo::exists(m_folder->filePath(film)) && !QFileInfo::exists(m_folder->filePath(other)));
}

MUTO_TEST_MAIN(QCoreApplication, TestDocumentSession)
#include "tst_document_session.moc"
