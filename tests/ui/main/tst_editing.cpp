// What a person does in an afternoon, in the real window: one film, one load of its page, many steps. They
// run in order, each from where the one before has ended.

#include "tests/support/web_test_main.h"
#include "tests/ui/main/edited_window.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/source/code_editor.h"
#include "ui/widgets/section_box.h"

#include <QAbstractProxyModel>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace muto;
using muto::test::at;
using muto::test::kEditedFilm;
using muto::test::kEditedPageMs;
using ui::ActionId;

class TestEditing : public test::EditedWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startWindow(); }
    void cleanup() { m_stalls.check(); }
    void cleanupTestCase() { m_window.reset(); }
    void whatIsSelectedInTheTimelineIsInspected();
    void theInspectorWrites();
    void clipsAreDragged();
    void theSourceIsTyped();
    void layersAreHidden();
    void everythingIsUndoneToTheByte();
    void textsAreInsertedAndWritten();
    void picturesAreGraded();
    void soundsGetEffectsAndCurves();
    void tracksHaveEveryClipOnce();
};

void TestEditing::whatIsSelectedInTheTimelineIsInspected()
{
    ui::TimelineView &view = timeline();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, clip("#title").center().toPoint());
    QCOMPARE(selection().elements(), QList{at("#title")});
    QTRY_COMPARE(row("start")->text(), QStringLiteral("1 s"));
    auto &layers = *m_window->findChild<ui::LayersPanel *>();
    QCOMPARE(layers.view().selectionModel()->selectedRows().size(), qsizetype(1));
    QCOMPARE(bytes(), kEditedFilm);
}

void TestEditing::theInspectorWrites()
{
    type("start", "1 + 0.5");
    QVERIFY2(bytes().contains("data-start=\"1.5\""), bytes());
    QCOMPARE(steps(), 1);
    QTRY_COMPARE(row("start")->text(), QStringLiteral("1.5 s"));
}

void TestEditing::clipsAreDragged()
{
    ui::TimelineView &view = timeline();
    const QPoint from = clip("#card").center().toPoint();
    const int second = int(view.scene().geometry.xOf(1) - view.scene().geometry.xOf(0));
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 5; ++i)
        QTest::mouseMove(view.viewport(), from + QPoint(i * second / 5, 0));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, from + QPoint(second, 0));
    QVERIFY2(bytes().contains("data-start=\"3\""), bytes());
    QCOMPARE(steps(), 2);
    QCOMPARE(selection().elements(), QList{at("#card")});
}

void TestEditing::theSourceIsTyped()
{
    action(ActionId::ShowSource).trigger();
    ui::CodeEditor *editor = source().currentEditor();
    QVERIFY(editor);
    editor->setFocus();
    editor->show(composition::SourceSpan{editor->bytes().indexOf("Card</p>"), 0});
    QTest::keyClicks(editor, QStringLiteral("Our "));
    QTRY_VERIFY(bytes().contains(">Our Card</p>")); // by itself, after a pause
    QCOMPARE(steps(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(), kEditedPageMs);
}

void TestEditing::layersAreHidden()
{
    auto &layers = *m_window->findChild<ui::LayersPanel *>();
    auto &view = layers.view();
    const auto &shown = static_cast<QAbstractProxyModel &>(*view.model());
    const QModelIndex eye =
        shown.mapFromSource(layers.model().indexOf(at("#card"))).siblingAtColumn(ui::LayersModel::EyeColumn);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(eye).center());
    QVERIFY2(bytes().contains("data-hidden"), bytes());
    QCOMPARE(steps(), 4);
    QVERIFY(source().currentEditor()->bytes() == bytes());
}

void TestEditing::everythingIsUndoneToTheByte()
{
    undoAll();
    QCOMPARE(bytes(), kEditedFilm);
    QCOMPARE(source().currentEditor()->bytes(), kEditedFilm);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kEditedFilm, kEditedPageMs);
    QTRY_VERIFY(!m_window->isWindowModified());
    QTRY_COMPARE(row("start")->text(), QStringLiteral("1 s")); // selected, as before the first edit
}

void TestEditing::textsAreInsertedAndWritten()
{
    m_window->playback().seek({30});
    QTRY_COMPARE(m_window->playback().frame(), FrameIndex{30});
    action(ActionId::InsertHeading).trigger();
    QVERIFY2(bytes().contains("<h1 id=\"heading\" class=\"clip\" data-start=\"1\""), bytes());
    QCOMPARE(selection().elements(), QList{at("#heading")});
    auto *editor = find<QTextEdit>("canvasText");
    QTRY_VERIFY_WITH_TIMEOUT(editor->isVisible() && editor->hasFocus(), kEditedPageMs);
    QTest::keyClicks(editor, QStringLiteral("Our film")); // in place of what it says
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(bytes().contains(">Our film</h1>"), bytes());
    action(ActionId::InsertEllipse).trigger();
    QVERIFY2(bytes().contains("data-track-index=\"4\" data-label=\"Ellipse\""), bytes());
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Insert Ellipse"));
    undoAll();
    QCOMPARE(bytes(), kEditedFilm);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kEditedFilm, kEditedPageMs);
}

/// In the inspector, seen at once without the page being loaded again, a LUT brought in from elsewhere, and
/// all of it undone to the byte.
void TestEditing::picturesAreGraded()
{
    if (!QFile::exists(QStringLiteral(":/runtime/grader.wasm")))
        QSKIP("the program was built without it");
    const QByteArray film =
        QByteArray(kEditedFilm)
            .replace("  <p id=\"card\"",
                     "  <img id='still' src='grey.svg' style='position: absolute; left: 0; top: 0'>\n"
                     "  <p id=\"card\"");
    QFile picture(m_project.path(QStringLiteral("grey.svg")));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("<svg xmlns='http://www.w3.org/2000/svg' width='320' height='180'>"
                  "<rect width='320' height='180' fill='#404040'/></svg>");
    picture.close();
    const QTemporaryDir elsewhere;
    m_dialogs.path = elsewhere.filePath(QStringLiteral("red.cube"));
    QFile lut(m_dialogs.path);
    QVERIFY(lut.open(QIODevice::WriteOnly));
    lut.write("LUT_3D_SIZE 2\n" + QByteArray("1 0 0\n").repeated(8));
    lut.close();
    open(film);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x40, 0x40, 0x40), kEditedPageMs);
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);

    selection().select(at("#still"));
    auto *section = find<ui::SectionBox>("gradingSection");
    QTRY_VERIFY(section->isVisible());
    section->setOpen(true);
    type("adjust.exposure", "1");
    QVERIFY2(bytes().contains("left: 0; top: 0' data-color-grading='{\"adjust\":{\"exposure\":1}}'>"),
             bytes());
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Change colour grading"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x80, 0x80, 0x80), kEditedPageMs);
    auto *before = section->findChild<QPushButton *>(QStringLiteral("compareGrading"));
    QTest::mousePress(before, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x40, 0x40, 0x40), kEditedPageMs);
    QTest::mouseRelease(before, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x80, 0x80, 0x80), kEditedPageMs);
    QCOMPARE(ready.size(), 0);

    auto *luts = find<ui::PropertyRow>("gradingLut");
    auto *browse = luts->findChild<QToolButton *>(QStringLiteral("browse"));
    browse->click();
    QTRY_VERIFY2_WITH_TIMEOUT(bytes().contains(",\"lut\":{\"src\":\"assets/red.cube\"}}'>"), bytes(),
                              kEditedPageMs);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0xff, 0, 0), kEditedPageMs);
    const QByteArray graded = bytes();
    m_dialogs.path = m_project.path(QStringLiteral("grey.svg")); // which is no LUT
    browse->click();
    auto *names = luts->findChild<QMenu *>(QStringLiteral("names")); // there is one in the project now
    QVERIFY(names);
    names->actions().back()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(notices().join(QLatin1Char('\n')).contains(QLatin1String("grey.svg")),
                             kEditedPageMs);
    QCOMPARE(bytes(), graded);

    undoAll();
    QCOMPARE(bytes(), film);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), film, kEditedPageMs);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x40, 0x40, 0x40), kEditedPageMs);
}

/// From the inspector into the timeline and the preview, which loads nothing again.
void TestEditing::soundsGetEffectsAndCurves()
{
    const QByteArray film =
        QByteArray(kEditedFilm)
            .replace("  <p id=\"card\"", "  <audio id=\"song\" src=\"\" data-start=\"1\" "
                                         "data-duration=\"4\"></audio>\n  <p id=\"card\"");
    open(film);
    m_window->playback().seek({60});
    selection().select(at("#song"));
    const auto *keyframe = find<QAction>("clip.addKeyframe");
    QVERIFY(!keyframe->isEnabled());
    QVERIFY2(keyframe->toolTip().contains(QLatin1String("no keyframes")), qPrintable(keyframe->toolTip()));
    QVERIFY(keyframe->statusTip().contains(QLatin1String("no keyframes")));
    auto *add = find<QAction>("effect-gain");
    QVERIFY(add);
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    QSignalSpy patched(m_window->findChild<ui::PreviewView *>(), &ui::PreviewView::patched);
    QTRY_COMPARE(m_window->findChild<ui::InspectorPanel *>()->inspection().paths(), QList{at("#song")});
    add->trigger();
    QVERIFY2(bytes().contains("data-fx-chain"), bytes());
    QTRY_VERIFY(row("gain"));
    QVERIFY(!patched.isEmpty() || patched.wait(kEditedPageMs));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->playback().frame(), FrameIndex{60}, kEditedPageMs);
    find<ui::PropertyRow>("gain")->findChild<QToolButton *>(QStringLiteral("keyframe"))->click();
    QVERIFY2(bytes().contains("data-automation"), bytes());
    const ui::TimelineView &view = timeline();
    QCOMPARE(view.scene().geometry.lanes.all().size(), 1U);
    const auto &clips = view.scene().model.clips();
    const auto song = std::find_if(clips.begin(), clips.end(),
                                   [](const auto &each) { return each.id == QLatin1String("song"); });
    QCOMPARE(song->lanes.front().points,
             (std::vector<edit::AutomationPoint>{{1, 0}})); // the clip begins at 1 s
    QVERIFY(ready.isEmpty());
    undoAll();
    QCOMPARE(bytes(), film);
    QVERIFY(view.scene().geometry.lanes.isEmpty());
}

/// The page names clips without an id in its own way, and those in a mounted file, too; what a script has
/// made is the only one that nobody can drag.
void TestEditing::tracksHaveEveryClipOnce()
{
    QSaveFile card(m_project.path(QStringLiteral("card.html")));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write("<template><div data-composition-id=\"card\" data-start=\"0\" data-duration=\"2\">"
               "<p data-start=\"0\" data-duration=\"1\">In it</p><p id=\"named\" data-start=\"1\" "
               "data-duration=\"1\">Named</p></div></template>");
    QVERIFY(card.commit());
    const QByteArray film = QByteArray(kEditedFilm)
                                .replace("  <h1 id=\"title\"",
                                         "  <h2 data-start=\"0\" data-duration=\"1\">No id</h2>\n"
                                         "  <div data-start=\"3\" data-duration=\"2\" data-track-index=\"4\" "
                                         "data-composition-src=\"card.html\"></div>\n  <h1 id=\"title\"")
                                .replace("window.onerror = null;",
                                         "const made = document.createElement('p');\n"
                                         "Object.assign(made.dataset, { start: 1, duration: 1, track: 7 });\n"
                                         "document.getElementById('root').prepend(made);");
    const auto tracks = [this] {
        QStringList clips;
        for (const ui::TimelineClip &clip : timeline().scene().model.clips())
            clips.append(clip.path.steps + (clip.isLocked ? QStringLiteral(" locked") : QString()));
        clips.sort();
        return clips;
    };
    const QStringList expected{QStringLiteral(" locked"), QStringLiteral("#card"),
                               QStringLiteral("#root/div[0]"), QStringLiteral("#root/h2[0]"),
                               QStringLiteral("#title")};
    open(film);
    QTRY_COMPARE(tracks(), expected);
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    m_window->openPath(m_project.path(QStringLiteral("card.html")));
    QVERIFY(!ready.isEmpty() || ready.wait(kEditedPageMs));
    QTRY_COMPARE(tracks().filter(QStringLiteral("#named")).size(), qsizetype(1));
    QVERIFY(tracks().filter(QStringLiteral("locked")).isEmpty());
    ready.clear();
    m_window->openPath(path());
    QVERIFY(!ready.isEmpty() || ready.wait(kEditedPageMs));
    QTRY_COMPARE(tracks(), expected);
}

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestEditing)
#include "tst_editing.moc"
