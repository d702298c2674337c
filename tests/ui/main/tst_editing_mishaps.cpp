// What goes wrong while a film is edited in the real window: others write its files, markup is half written,
// scripts throw or never end, disks refuse. They run in order, in one window.

#include "tests/support/ordinary_user.h"
#include "tests/support/result_check.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/main/edited_window.h"
#include "ui/source/code_editor.h"

#include <QApplication>
#include <QFileInfo>

using namespace muto;
using muto::test::at;
using muto::test::kEditedFilm;
using muto::test::kEditedPageMs;
using muto::test::kFile;
using ui::ActionId;

class TestEditingMishaps : public test::EditedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startWindow();
        action(ActionId::ShowSource).trigger();
    }
    void cleanup() { m_stalls.check(); }
    void cleanupTestCase() { m_window.reset(); }
    void changesOfOthersAreTakenOver();
    void filesOfOthersDisturbNobody();
    void halfWrittenMarkupKeepsTheEditorAlive();
    void idsWrittenTwiceAreToldApart();
    void scriptsThatThrowKeepTheEditorAlive();
    void scriptsThatNeverEndAreCured_data();
    void scriptsThatNeverEndAreCured();
    void whatCannotBeSavedIsKept_data();
    void whatCannotBeSavedIsKept();
    void filesThatAreNotUtf8AreEditedToTheByte();
    void clipsThatALinkedScriptMovesAreEdited();
};

void TestEditingMishaps::changesOfOthersAreTakenOver()
{
    const QByteArray theirs = QByteArray(kEditedFilm).replace("Hello", "Good morning");
    write(theirs);
    QTRY_COMPARE_WITH_TIMEOUT(bytes(), theirs, kEditedPageMs);
    QCOMPARE(source().currentEditor()->bytes(), theirs);
    QVERIFY(notices().join(QLatin1Char('\n')).contains(kFile));
    undoAll();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kEditedFilm, kEditedPageMs);
}

void TestEditingMishaps::filesOfOthersDisturbNobody()
{
    action(ActionId::ShowSource).trigger();
    ui::CodeEditor *editor = source().currentEditor();
    editor->setFocus();
    // A page that is being loaded heeds no one.
    const auto isThere = [this] {
        m_window->playback().seek({40});
        return m_window->playback().frame() == FrameIndex{40};
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kEditedPageMs);
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    QFile file(m_project.path(QStringLiteral("notes.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QVERIFY(ready.wait(kEditedPageMs)); // the page is there anew, in place of the one before
    QVERIFY(editor->hasFocus());
    QTRY_COMPARE(m_window->playback().frame(), FrameIndex{40});
}

void TestEditingMishaps::halfWrittenMarkupKeepsTheEditorAlive()
{
    ui::CodeEditor *editor = source().currentEditor();
    editor->setFocus();
    editor->show(composition::SourceSpan{editor->bytes().indexOf("  <p id=\"card\""), 0});
    QTest::keyClicks(editor, QStringLiteral("  <div id=\"ha"));
    source().flush();
    QVERIFY(bytes().contains("<div id=\"ha"));
    inspect(at("#title"), "1 s");
    m_window->playback().seek({30});
    QTest::keyClicks(editor, QStringLiteral("lf\"></div>"));
    source().flush();
    QVERIFY(document().find(at("#half")));
    undoAll();
    QCOMPARE(bytes(), kEditedFilm);
}

void TestEditingMishaps::idsWrittenTwiceAreToldApart()
{
    ui::CodeEditor *editor = source().currentEditor();
    source().flush();
    VERIFY_RESULT(m_window->session().actions().editSource(
        kFile, QByteArray(kEditedFilm).replace("id=\"card\"", "id=\"title\"")));
    inspect(at("#root/p[0]"), "2 s");
    type("start", "3");
    QVERIFY2(bytes().contains("<p id=\"title\" class=\"clip\" data-start=\"3\""), bytes());
    QVERIFY2(bytes().contains("<h1 id=\"title\" class=\"clip\" data-start=\"1\""), bytes());
    QCOMPARE(editor->bytes(), bytes());
    undoAll();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kEditedFilm, kEditedPageMs);
}

void TestEditingMishaps::scriptsThatThrowKeepTheEditorAlive()
{
    begin(QByteArray(kEditedFilm)
              .replace("window.onerror = null;",
                       "window.__timelines = { main: { duration: () => 6, paused: () => true, pause() {},"
                       " seek() { throw new Error('no seeking today'); },"
                       " totalTime() { throw new Error('no seeking today'); } } };"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().errors() > 0,
                             kEditedPageMs); // which says why nothing is seen
    inspect(at("#title"), "1 s");
    const QByteArray before = bytes();
    type("start", "2");
    QVERIFY(bytes() != before);
    undoAll();
    QCOMPARE(bytes(), before);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), before, kEditedPageMs);
}

/// Before the page is stopped, and after: what is sought is not forgotten with the page that never got there.
void TestEditingMishaps::scriptsThatNeverEndAreCured_data()
{
    QTest::addColumn<bool>("whenStopped");
    QTest::newRow("at once") << false;
    QTest::newRow("when they are stopped") << true;
}

void TestEditingMishaps::scriptsThatNeverEndAreCured()
{
    QFETCH(bool, whenStopped);
    const QByteArray looping = "if (t > 1) for (;;);";
    const QByteArray film =
        QByteArray(kEditedFilm)
            .replace(
                "window.onerror = null;",
                "window.__timelines = { main: { duration: () => 6, paused: () => true, pause() {}, seek(t) {"
                " this.totalTime(t); }, totalTime(t) { " +
                    looping + " } } };");
    open(film);
    preview().setPatience(2);
    m_window->playback().seek({60});
    if (whenStopped)
        QTRY_VERIFY_WITH_TIMEOUT(m_window->console().errors() > 0, kEditedPageMs);
    QCOMPARE(bytes(), film);
    action(ActionId::ShowSource).trigger();
    ui::CodeEditor *editor = source().currentEditor();
    editor->setFocus();
    QVERIFY(editor->hasFocus());
    const auto at = long(film.indexOf(looping));
    editor->SendScintilla(QsciScintilla::SCI_SETSEL, at, at + long(looping.size()));
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    QTest::keyClick(editor, Qt::Key_Delete);
    QVERIFY(ready.wait(kEditedPageMs));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->playback().frame().value, 60, kEditedPageMs);
    QCOMPARE(m_window->focusWidget(), editor);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(),
                              kEditedPageMs); // what comes next is no change of somebody else's
}

void TestEditingMishaps::whatCannotBeSavedIsKept_data()
{
    constexpr auto kWritable = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QFileDevice::Permissions>("readOnly");
    QTest::addColumn<QFileDevice::Permissions>("writable");
    QTest::newRow("file") << path() << QFileDevice::Permissions(QFileDevice::ReadOwner) << kWritable;
    QTest::newRow("folder") << m_project.folder() << (QFileDevice::ReadOwner | QFileDevice::ExeOwner)
                            << (kWritable | QFileDevice::ExeOwner);
}

void TestEditingMishaps::whatCannotBeSavedIsKept()
{
    QFETCH(QString, path);
    QFETCH(QFileDevice::Permissions, readOnly);
    QFETCH(QFileDevice::Permissions, writable);
    open(kEditedFilm);
    // The program's own folders are in one beside the project.
    const test::OrdinaryUser user(
        {m_project.beside({}), QFileInfo(qEnvironmentVariable("XDG_DATA_HOME")).path()});
    QVERIFY(QFile::setPermissions(path, readOnly));
    VERIFY_RESULT(m_window->session().actions().setText(at("#title"), QStringLiteral("Kept")));
    const auto says = [this] { return notices().filter(QStringLiteral("Cannot save")).filter(kFile); };
    QTRY_COMPARE_WITH_TIMEOUT(says().size(), qsizetype(1), kEditedPageMs);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(bytes().contains(">Kept</h1>"));
    QCOMPARE(onDisk(), kEditedFilm);
    QVERIFY(QFile::setPermissions(path, writable));
    action(ActionId::Save).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(), kEditedPageMs);
    QTRY_VERIFY_WITH_TIMEOUT(says().isEmpty() && !m_window->isWindowModified(), kEditedPageMs);
}

void TestEditingMishaps::filesThatAreNotUtf8AreEditedToTheByte()
{
    const QByteArray latin = QByteArray(kEditedFilm).replace("Hello", "Gr\xFC\xDF Gott");
    open(latin);
    inspect(at("#title"), "1 s");
    type("start", "2");
    const QByteArray moved = QByteArray(latin).replace("data-start=\"1\" data-duration=\"2\"",
                                                       "data-start=\"2\" data-duration=\"2\"");
    QCOMPARE(bytes(), moved);
    QCOMPARE(source().currentEditor()->bytes(), moved);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), moved, kEditedPageMs);
    QVERIFY(!m_window->session().actions().setText(at("#card"), QStringLiteral("Größe")));
    undoAll();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), latin, kEditedPageMs);
}

/// Commands that an edit of a second file goes along with.
void TestEditingMishaps::clipsThatALinkedScriptMovesAreEdited()
{
    const QString script = QStringLiteral("anim.js");
    QFile file(m_project.path(script));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("var tl = gsap.timeline({ paused: true });\ntl.to('#title', { x: 9 }, 1.5);\n");
    file.close();
    begin(QByteArray(kEditedFilm).replace("<script>", "<script src=\"anim.js\"></script><script>"));
    QTRY_VERIFY(document().isOpen(script));
    const QByteArray html = bytes(), before = document().bytes(script);
    for (const ActionId id : {ActionId::Duplicate, ActionId::Cut, ActionId::Delete}) {
        selection().select(at("#title"));
        action(id).trigger();
        QVERIFY(bytes() != html);
        QVERIFY(document().bytes(script) != before);
        undoAll();
        QCOMPARE(bytes(), html);
        QCOMPARE(document().bytes(script), before);
    }
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestEditingMishaps)
#include "tst_editing_mishaps.moc"
