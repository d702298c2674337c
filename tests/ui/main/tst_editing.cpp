// What a person does in an afternoon, in the real window: one film, one load of its page, many steps. They
// run in order, each from where the one before has ended.

#include "core/settings/memory_settings_store.h"
#include "core/settings/setting_keys.h"
#include "core/settings/settings.h"
#include "tests/support/edited_file.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/result_check.h"
#include "tests/support/stall_guard.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/fake_dialogs.h"
#include "tests/ui/fake_render_task.h"
#include "ui/editing/selection.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/layers/layers_model.h"
#include "ui/layers/layers_panel.h"
#include "ui/main/action_registry.h"
#include "ui/main/main_window.h"
#include "ui/preview/preview_view.h"
#include "ui/render/render_controller.h"
#include "ui/source/code_editor.h"
#include "ui/source/source_panel.h"
#include "ui/support/theme.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/commit_edit.h"
#include "ui/widgets/property_row.h"
#include "ui/widgets/section_box.h"

#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QColor>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using ui::ActionId;

namespace {

constexpr int kPageMs = 30'000;
const QByteArray kFilm = R"(<!doctype html>
<html><head><meta charset="utf-8"><style>#card { color: #ffffff }</style></head><body>
<div id="root" data-composition-id="main" data-width="320" data-height="180" data-start="0" data-duration="6">
  <h1 id="title" class="clip" data-start="1" data-duration="2" data-track-index="1">Hello</h1>
  <p id="card" class="clip" data-start="2" data-duration="2" data-track-index="2" style="left: 4px">Card</p>
</div>
<script>window.onerror = null;</script>
</body></html>
)";

} // namespace

class TestEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void whatIsSelectedInTheTimelineIsInspected();
    void theInspectorWrites();
    void clipsAreDragged();
    void theSourceIsTyped();
    void layersAreHidden();
    void everythingIsUndoneToTheByte();
    void textsAreInsertedAndWritten();
    void changesOfOthersAreTakenOver();
    void filesOfOthersDisturbNobody();
    void halfWrittenMarkupKeepsTheEditorAlive();
    void idsWrittenTwiceAreToldApart();
    void scriptsThatThrowKeepTheEditorAlive();
    void picturesAreGraded();
    void aScriptThatNeverEndsIsStoppedAndCured();
    void whatCannotBeSavedIsKept_data();
    void whatCannotBeSavedIsKept();
    void filesThatAreNotUtf8AreEditedToTheByte();
    void soundsGetEffectsAndCurves();

private:
    template<typename Widget>
    Widget *find(const char *name = "") const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

    QAction &action(ActionId id) const { return *m_window->actions().action(id); }
    edit::Document &document() const { return m_window->session().document(); }
    ui::Selection &selection() const { return m_window->session().selection(); }
    ui::SourcePanel &source() const { return *find<ui::SourcePanel>("sourcePanel"); }
    QByteArray bytes() const { return document().bytes(kFile); }
    int steps() const { return document().undoStack().index(); }

    QString path() const { return m_folder.filePath(kFile); }
    QByteArray onDisk() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &html) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(html);
    }

    void begin(const QByteArray &html)
    {
        write(html);
        m_window->openPath(m_folder.path());
        QTRY_COMPARE_WITH_TIMEOUT(bytes(), html, kPageMs);
    }

    void open(const QByteArray &html)
    {
        QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
        begin(html);
        QVERIFY(!ready.isEmpty() || ready.wait(kPageMs));
    }

    ui::CommitEdit *row(const char *name) const
    {
        auto *found = find<ui::PropertyRow>(name);
        return found ? found->findChild<ui::CommitEdit *>() : nullptr;
    }

    QRectF clip(const char *id) const
    {
        const auto &view = *m_window->findChild<ui::TimelineView *>();
        const auto &clips = view.scene().model.clips();
        for (int i = 0; i < int(clips.size()); ++i) {
            if (clips[std::size_t(i)].path.steps == QLatin1String(id))
                return view.rectOf(i);
        }
        return {};
    }

    QStringList notices() const
    {
        QStringList words;
        for (const QWidget *card : m_window->findChildren<QWidget *>(QStringLiteral("notice")))
            words.append(card->accessibleName());
        return words;
    }

    void undoAll() const
    {
        while (action(ActionId::Undo).isEnabled())
            action(ActionId::Undo).trigger();
    }

    void type(const char *name, const char *text) const
    {
        ui::CommitEdit *field = row(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    /// The colour in the middle of the film, as the preview shows it.
    QColor shown() const
    {
        const QImage still = m_window->findChild<ui::PreviewView *>()->grabStill();
        return still.pixelColor(still.rect().center());
    }

    QTemporaryDir m_folder;
    settings::Settings m_settings{std::make_unique<settings::MemorySettingsStore>()};
    ui::Theme m_theme;
    test::FakeRenders m_fakes;
    test::FakeDialogs m_dialogs;
    ui::RenderController m_renders{m_fakes.factory()};
    std::unique_ptr<ui::MainWindow> m_window;
    test::StallGuard m_stalls;
};

void TestEditing::initTestCase()
{
    m_settings.set(settings::keys::editing::durationFollowsClips, false);
    m_window = std::make_unique<ui::MainWindow>(m_settings, m_renders, m_dialogs, m_theme);
    m_window->resize(1600, 1000);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_stalls.excuse(test::Excuse::WindowIsMade);
    open(kFilm);
    m_stalls.check();
}

void TestEditing::cleanup()
{
    m_stalls.check();
}

void TestEditing::cleanupTestCase()
{
    m_window.reset();
}

void TestEditing::whatIsSelectedInTheTimelineIsInspected()
{
    auto &view = *m_window->findChild<ui::TimelineView *>();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, clip("#title").center().toPoint());
    QCOMPARE(selection().elements(), QList{at("#title")});
    QTRY_COMPARE(row("start")->text(), QStringLiteral("1 s"));
    auto &layers = *m_window->findChild<ui::LayersPanel *>();
    QCOMPARE(layers.view().selectionModel()->selectedRows().size(), qsizetype(1));
    QCOMPARE(bytes(), kFilm);
}

void TestEditing::theInspectorWrites()
{
    ui::CommitEdit *start = row("start");
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, QStringLiteral("1 + 0.5"));
    QTest::keyClick(start, Qt::Key_Return);
    QVERIFY2(bytes().contains("data-start=\"1.5\""), bytes());
    QCOMPARE(steps(), 1);
    QTRY_COMPARE(start->text(), QStringLiteral("1.5 s"));
}

void TestEditing::clipsAreDragged()
{
    auto &view = *m_window->findChild<ui::TimelineView *>();
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
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(), kPageMs);
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
    QCOMPARE(bytes(), kFilm);
    QCOMPARE(source().currentEditor()->bytes(), kFilm);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kFilm, kPageMs);
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
    QTRY_VERIFY_WITH_TIMEOUT(editor->isVisible() && editor->hasFocus(), kPageMs);
    QTest::keyClicks(editor, QStringLiteral("Our film")); // in place of what it says
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY2(bytes().contains(">Our film</h1>"), bytes());
    action(ActionId::InsertEllipse).trigger();
    QVERIFY2(bytes().contains("data-track-index=\"4\" data-label=\"Ellipse\""), bytes());
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Insert Ellipse"));
    undoAll();
    QCOMPARE(bytes(), kFilm);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kFilm, kPageMs);
}

void TestEditing::changesOfOthersAreTakenOver()
{
    const QByteArray theirs = QByteArray(kFilm).replace("Hello", "Good morning");
    write(theirs);
    QTRY_COMPARE_WITH_TIMEOUT(bytes(), theirs, kPageMs);
    QCOMPARE(source().currentEditor()->bytes(), theirs);
    QVERIFY(notices().join(QLatin1Char('\n')).contains(kFile));
    undoAll();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kFilm, kPageMs);
}

void TestEditing::filesOfOthersDisturbNobody()
{
    action(ActionId::ShowSource).trigger();
    ui::CodeEditor *editor = source().currentEditor();
    editor->setFocus();
    // A page that is being loaded heeds no one.
    const auto isThere = [this] {
        m_window->playback().seek({40});
        return m_window->playback().frame() == FrameIndex{40};
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), kPageMs);
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    QFile file(m_folder.filePath(QStringLiteral("notes.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    QVERIFY(ready.wait(kPageMs)); // the page is there anew, in place of the one before
    QVERIFY(editor->hasFocus());
    QTRY_COMPARE(m_window->playback().frame(), FrameIndex{40});
}

void TestEditing::halfWrittenMarkupKeepsTheEditorAlive()
{
    ui::CodeEditor *editor = source().currentEditor();
    editor->setFocus();
    editor->show(composition::SourceSpan{editor->bytes().indexOf("  <p id=\"card\""), 0});
    QTest::keyClicks(editor, QStringLiteral("  <div id=\"ha"));
    source().flush();
    QVERIFY(bytes().contains("<div id=\"ha"));
    selection().select(at("#title"));
    QTRY_VERIFY(row("start")->isVisible());
    m_window->playback().seek({30});
    QTest::keyClicks(editor, QStringLiteral("lf\"></div>"));
    source().flush();
    QVERIFY(document().find(at("#half")));
    undoAll();
    QCOMPARE(bytes(), kFilm);
}

void TestEditing::idsWrittenTwiceAreToldApart()
{
    ui::CodeEditor *editor = source().currentEditor();
    source().flush();
    VERIFY_RESULT(m_window->session().actions().editSource(
        kFile, QByteArray(kFilm).replace("id=\"card\"", "id=\"title\"")));
    selection().select(at("#root/p[0]"));
    QTRY_COMPARE(row("start")->text(), QStringLiteral("2 s"));
    row("start")->setFocus();
    row("start")->selectAll();
    QTest::keyClicks(row("start"), QStringLiteral("3"));
    QTest::keyClick(row("start"), Qt::Key_Return);
    QVERIFY2(bytes().contains("<p id=\"title\" class=\"clip\" data-start=\"3\""), bytes());
    QVERIFY2(bytes().contains("<h1 id=\"title\" class=\"clip\" data-start=\"1\""), bytes());
    QCOMPARE(editor->bytes(), bytes());
    undoAll();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), kFilm, kPageMs);
}

void TestEditing::scriptsThatThrowKeepTheEditorAlive()
{
    begin(QByteArray(kFilm).replace(
        "window.onerror = null;",
        "window.__timelines = { main: { duration: () => 6, paused: () => true, pause() {},"
        " seek() { throw new Error('no seeking today'); },"
        " totalTime() { throw new Error('no seeking today'); } } };"));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().errors() > 0, kPageMs); // which says why nothing is seen
    const auto &inspector = *m_window->findChild<ui::InspectorPanel *>();
    selection().clear(); // what is shown may be of the film before
    QTRY_VERIFY(!inspector.inspection().paths().contains(at("#title")));
    selection().select(at("#title"));
    QTRY_COMPARE(inspector.inspection().paths(), QList{at("#title")});
    QTRY_COMPARE(row("start")->text(), QStringLiteral("1 s"));
    const QByteArray before = bytes();
    row("start")->setFocus();
    row("start")->selectAll();
    QTest::keyClicks(row("start"), QStringLiteral("2"));
    QTest::keyClick(row("start"), Qt::Key_Return);
    QVERIFY(bytes() != before);
    undoAll();
    QCOMPARE(bytes(), before);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), before, kPageMs);
}

/// In the inspector, seen at once without the page being loaded again, a LUT brought in from elsewhere, and
/// all of it undone to the byte.
void TestEditing::picturesAreGraded()
{
    if (!QFile::exists(QStringLiteral(":/runtime/grader.wasm")))
        QSKIP("the program was built without it");
    const QByteArray film = QByteArray(kFilm).replace(
        "  <p id=\"card\"", "  <img id='still' src='grey.svg' style='position: absolute; left: 0; top: 0'>\n"
                            "  <p id=\"card\"");
    QFile picture(m_folder.filePath(QStringLiteral("grey.svg")));
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
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x40, 0x40, 0x40), kPageMs);
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);

    selection().select(at("#still"));
    auto *section = find<ui::SectionBox>("gradingSection");
    QTRY_VERIFY(section->isVisible());
    section->setOpen(true);
    type("adjust.exposure", "1");
    QVERIFY2(bytes().contains("left: 0; top: 0' data-color-grading='{\"adjust\":{\"exposure\":1}}'>"),
             bytes());
    QCOMPARE(document().undoStack().undoText(), QStringLiteral("Change colour grading"));
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x80, 0x80, 0x80), kPageMs);
    auto *before = section->findChild<QPushButton *>(QStringLiteral("compareGrading"));
    QTest::mousePress(before, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x40, 0x40, 0x40), kPageMs);
    QTest::mouseRelease(before, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x80, 0x80, 0x80), kPageMs);
    QCOMPARE(ready.size(), 0);

    auto *luts = find<ui::PropertyRow>("gradingLut");
    auto *browse = luts->findChild<QToolButton *>(QStringLiteral("browse"));
    browse->click();
    QTRY_VERIFY2_WITH_TIMEOUT(bytes().contains(",\"lut\":{\"src\":\"assets/red.cube\"}}'>"), bytes(),
                              kPageMs);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0xff, 0, 0), kPageMs);
    const QByteArray graded = bytes();
    m_dialogs.path = m_folder.filePath(QStringLiteral("grey.svg")); // which is no LUT
    browse->click();
    auto *names = luts->findChild<QMenu *>(QStringLiteral("names")); // there is one in the project now
    QVERIFY(names);
    names->actions().back()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(notices().join(QLatin1Char('\n')).contains(QLatin1String("grey.svg")), kPageMs);
    QCOMPARE(bytes(), graded);

    undoAll();
    QCOMPARE(bytes(), film);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), film, kPageMs);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QColor(0x40, 0x40, 0x40), kPageMs);
}

void TestEditing::aScriptThatNeverEndsIsStoppedAndCured()
{
    const QByteArray looping = "if (t > 1) for (;;);";
    const QByteArray film = QByteArray(kFilm).replace(
        "window.onerror = null;",
        "window.__timelines = { main: { duration: () => 6, paused: () => true, pause() {}, seek(t) {"
        " this.totalTime(t); }, totalTime(t) { " +
            looping + " } } };");
    open(film);
    m_window->findChild<ui::PreviewView *>()->setPatience(2);
    m_window->playback().seek({60});
    QTRY_VERIFY_WITH_TIMEOUT(m_window->console().errors() > 0, kPageMs);
    QCOMPARE(bytes(), film);
    action(ActionId::ShowSource).trigger();
    ui::CodeEditor *editor = source().currentEditor();
    editor->setFocus();
    QVERIFY(editor->hasFocus());
    const auto at = long(film.indexOf(looping));
    editor->SendScintilla(QsciScintilla::SCI_SETSEL, at, at + long(looping.size()));
    QSignalSpy ready(m_window.get(), &ui::MainWindow::previewReady);
    QTest::keyClick(editor, Qt::Key_Delete);
    QVERIFY(ready.wait(kPageMs));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->playback().frame().value, 60, kPageMs);
    QCOMPARE(m_window->focusWidget(), editor);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(), kPageMs); // what comes next is no change of somebody else's
}

void TestEditing::whatCannotBeSavedIsKept_data()
{
    constexpr auto kWritable = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QTest::addColumn<QString>("path");
    QTest::addColumn<QFileDevice::Permissions>("readOnly");
    QTest::addColumn<QFileDevice::Permissions>("writable");
    QTest::newRow("file") << path() << QFileDevice::Permissions(QFileDevice::ReadOwner) << kWritable;
    QTest::newRow("folder") << m_folder.path() << (QFileDevice::ReadOwner | QFileDevice::ExeOwner)
                            << (kWritable | QFileDevice::ExeOwner);
}

void TestEditing::whatCannotBeSavedIsKept()
{
    QFETCH(QString, path);
    QFETCH(QFileDevice::Permissions, readOnly);
    QFETCH(QFileDevice::Permissions, writable);
    open(kFilm);
    // The program's own folders are in one beside the project.
    const test::OrdinaryUser user({m_folder.path(), QFileInfo(qEnvironmentVariable("XDG_DATA_HOME")).path()});
    QVERIFY(QFile::setPermissions(path, readOnly));
    VERIFY_RESULT(m_window->session().actions().setText(at("#title"), QStringLiteral("Kept")));
    const auto says = [this] { return notices().filter(QStringLiteral("Cannot save")).filter(kFile); };
    QTRY_COMPARE_WITH_TIMEOUT(says().size(), qsizetype(1), kPageMs);
    QVERIFY(m_window->isWindowModified());
    QVERIFY(bytes().contains(">Kept</h1>"));
    QCOMPARE(onDisk(), kFilm);
    QVERIFY(QFile::setPermissions(path, writable));
    action(ActionId::Save).trigger();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), bytes(), kPageMs);
    QTRY_VERIFY_WITH_TIMEOUT(says().isEmpty() && !m_window->isWindowModified(), kPageMs);
}

void TestEditing::filesThatAreNotUtf8AreEditedToTheByte()
{
    const QByteArray latin = QByteArray(kFilm).replace("Hello", "Gr\xFC\xDF Gott");
    open(latin);
    selection().select(at("#title"));
    QTRY_VERIFY(row("start")->isVisible());
    row("start")->setFocus();
    row("start")->selectAll();
    QTest::keyClicks(row("start"), QStringLiteral("2"));
    QTest::keyClick(row("start"), Qt::Key_Return);
    const QByteArray moved = QByteArray(latin).replace("data-start=\"1\" data-duration=\"2\"",
                                                       "data-start=\"2\" data-duration=\"2\"");
    QCOMPARE(bytes(), moved);
    QCOMPARE(source().currentEditor()->bytes(), moved);
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), moved, kPageMs);
    QVERIFY(!m_window->session().actions().setText(at("#card"), QStringLiteral("Größe")));
    undoAll();
    QTRY_COMPARE_WITH_TIMEOUT(onDisk(), latin, kPageMs);
}

/// From the inspector into the timeline and the preview, which loads nothing again.
void TestEditing::soundsGetEffectsAndCurves()
{
    const QByteArray film = QByteArray(kFilm).replace(
        "  <p id=\"card\"",
        "  <audio id=\"song\" src=\"\" data-start=\"1\" data-duration=\"4\"></audio>\n  <p id=\"card\"");
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
    QVERIFY(!patched.isEmpty() || patched.wait(kPageMs));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->playback().frame(), FrameIndex{60}, kPageMs);
    find<ui::PropertyRow>("gain")->findChild<QToolButton *>(QStringLiteral("keyframe"))->click();
    QVERIFY2(bytes().contains("data-automation"), bytes());
    const auto &view = *m_window->findChild<ui::TimelineView *>();
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

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestEditing)
#include "tst_editing.moc"
