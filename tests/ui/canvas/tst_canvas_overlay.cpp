#include "ui/canvas/canvas_overlay.h"

#include "tests/support/edited_file.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/canvas/canvas_ruler.h"
#include "ui/editing/selection.h"
#include "ui/editing/work_area_memory.h"
#include "ui/preview/playback_controller.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QWheelEvent>

#include <memory>

using namespace muto;
using namespace muto::test;
using edit::ElementPath;
using muto::test::at;

namespace {

constexpr char kDrawnFilm[] = R"html(<!doctype html><html><head><style>body { margin: 0 }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="back" style="position: absolute; left: 20px; top: 20px; width: 120px; height: 60px; background: #246"></div>
  <div id="front" style="position: absolute; left: 40px; top: 30px; width: 60px; height: 30px; background: #a42"></div>
  <div id="glass" style="position: absolute; inset: 0; pointer-events: none"></div>
  <div id="turned" style="position: absolute; left: 200px; top: 60px; width: 80px; height: 60px; transform: rotate(90deg) scale(0.5)">
    <p id="inner" style="position: absolute; left: 10px; top: 10px; width: 40px; height: 40px; margin: 0; background: #5a5">in</p></div>
</div></body></html>)html";

/// What a group has to keep where it is: all ways of being placed, in a box that is turned.
constexpr char kScattered[] =
    R"html(<!doctype html><html><head><style>body { margin: 0 } #box > .kid { color: red }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="box" style="position: absolute; left: 60px; top: 20px; width: 200px; height: 140px; transform: rotate(10deg)">
    <p id="plain" style="position: absolute; left: 20px; top: 30px; margin: 0 0 0 4px; background: #246">some words</p>
    <div id="part" style="position: absolute; left: 10%; top: 50%; width: 25%; height: 20%; background: #a42"></div>
    <div id="held" style="position: absolute; right: 12px; bottom: 8px; width: 30px; height: 20px; background: #5a5"></div>
    <div id="turned" style="position: absolute; left: 90px; top: 40px; width: 40px; height: 20px; transform: rotate(45deg); background: #55a"></div>
    <p class="kid">by its place</p>
    <div id="over" style="position: absolute; left: 25px; top: 35px; width: 20px; height: 20px; background: #000"></div>
    <p id="low" style="position: absolute; left: 22px; top: 40px; margin: 0">low</p>
  </div>
  <p id="clip" data-start="0" data-duration="2" style="margin: 0">a clip</p>
  <div id="sized" data-start="0" data-duration="2" data-width="30" data-height="20" style="bottom: 10px; right: 20px; background: #aa5"></div>
</div></body></html>)html";

constexpr char kOrdered[] =
    R"html(<!doctype html><html><head><style>body { margin: 0 } .top { z-index: 3 }</style></head>
<body><div id="root" style="background: #123" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="low" style="position: absolute; left: 20px; top: 20px; width: 60px; height: 40px; background: #246"></div>
  <div id="high" class="top" style="position: absolute; left: 40px; top: 30px; width: 60px; height: 50px; background: #a42"></div>
</div></body></html>)html";

constexpr char kClips[] =
    R"html(<!doctype html><html><body style="margin: 0"><div id="root" data-composition-id="main" data-start="0"
  data-width="320" data-height="180" data-duration="4">
  <p id="a" data-start="0" data-duration="2" data-track-index="0" style="width: 50px">A</p>
  <p id="b" data-start="1" data-duration="2" data-track-index="1" style="width: 50px">B</p>
</div></body></html>)html";

constexpr char kRich[] =
    R"html(<!doctype html><html><body style="margin: 0"><div id="root" data-composition-id="main" data-start="0"
  data-width="320" data-height="180" data-duration="4">
  <p id="rich" style="margin: 0">Hello <b class="k">big</b><br>world</p>
</div></body></html>)html";

} // namespace

/// The canvas over a real page, with a mouse.
class TestCanvasOverlay : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(kDrawnFilm); }

    void cleanup() { close(); }

    void clicksSelectFromTheFrontDown()
    {
        click({50, 40});
        QTRY_COMPARE(m_selection->primary(), at("#front"));
        click({50, 40});
        QTRY_COMPARE(m_selection->primary(), at("#back"));
        click({300, 170});
        QTRY_VERIFY(m_selection->isEmpty() || m_selection->primary() == at("#glass"));
        click({130, 70});
        QTRY_COMPARE(m_selection->primary(), at("#back"));
        click({50, 40}, Qt::ShiftModifier);
        QTRY_COMPARE(m_selection->elements().size(), 2);
    }

    void aDragMovesAndIsOneStep()
    {
        select("#front");
        drag({50, 40}, {80, 55});
        QTRY_COMPARE(
            style("#front"),
            QStringLiteral(
                "position: absolute; left: 70px; top: 45px; width: 60px; height: 30px; background: #a42"));
        undoneLeavesTheBytes();
    }

    void movesThroughTurnedAndScaledBoxes()
    {
        select("#inner");
        const QPointF middle = m_canvas->elements().front().center();
        drag(middle, middle + QPointF(0, 20)); // turned by 90°, at half the size: 40 to the right there
        QTRY_VERIFY2(style("#inner").contains(QLatin1String("left: 50px; top: 10px")),
                     qPrintable(style("#inner")));
        QTRY_VERIFY(QLineF(m_canvas->elements().front().center(), middle + QPointF(0, 20)).length() < 0.6);
        undoneLeavesTheBytes();
    }

    void handlesResizeAndTurn()
    {
        select("#front");
        const QPolygonF quad = m_preview->view.filmToView().map(m_canvas->elements().front().quad);
        const auto handles = ui::handlesOf(quad);
        const auto corner = std::find_if(handles.begin(), handles.end(), [](const auto &handle) {
            return !handle.rotates && handle.box == ui::BoxHandle{1, 1};
        });
        dragInView(corner->at, corner->at + QPointF(40, 20));
        QTRY_VERIFY2(style("#front").contains(QLatin1String("width: 80px; height: 40px")),
                     qPrintable(style("#front")));
        m_preview->document.undoStack().undo();
        select("#front");
        const QPointF pivot = (quad[0] + quad[2]) / 2;
        const double arm = QLineF(pivot, handles.front().at).length();
        dragInView(handles.front().at, pivot + QPointF(arm, 0));
        QTRY_VERIFY2(style("#front").contains(QLatin1String("transform: rotate(90deg)")),
                     qPrintable(style("#front")));
        undoneLeavesTheBytes();
    }

    void escapeTakesADragBack_data()
    {
        QTest::addColumn<QPointF>("handle"); ///< 0 is the middle of a side, 1 its end; {0, -2} turns.
        QTest::addColumn<QString>("changed");
        QTest::newRow("move") << QPointF(0.5, 0.5) << QStringLiteral("left: 50px");
        QTest::newRow("resize a side") << QPointF(1, 0) << QStringLiteral("width: 70px");
        QTest::newRow("resize a corner") << QPointF(1, 1) << QStringLiteral("width: 70px; height: 35px");
        QTest::newRow("rotate") << QPointF(0, -2) << QStringLiteral("rotate(");
    }

    void escapeTakesADragBack()
    {
        QFETCH(QPointF, handle);
        QFETCH(QString, changed);
        select("#front");
        const QPointF turns = ui::handlesOf(filmToView().map(m_canvas->elements().front().quad)).front().at;
        const QPointF from =
            handle.y() < -1 ? turns
                            : filmToView().map(QPointF(70, 45) + QPointF(30 * handle.x(), 15 * handle.y()));
        const QPointF to = from + QPointF(20, 10); // of 2 to a pixel of the film
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from.toPoint());
        QTRY_VERIFY2((mouseMove(to), style("#front").contains(changed)), qPrintable(style("#front")));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, to.toPoint());
        QCOMPARE(bytes(), QByteArray(kDrawnFilm));
        QVERIFY(!m_preview->document.isInGesture());
        QVERIFY(!m_preview->document.undoStack().canUndo());
        QCOMPARE(m_selection->elements(), QList{at("#front")});
    }

    /// The tool, what is selected, and the composition.
    void escapeGoesOutStepByStep()
    {
        select("#front");
        QAction usual, leave;
        usual.setCheckable(true);
        QSignalSpy left(&leave, &QAction::triggered);
        m_canvas->setEscapes(usual, leave);
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(usual.isChecked());
        QCOMPARE(m_selection->primary(), at("#front"));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(m_selection->isEmpty() && left.isEmpty());
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aClickStopsTheFilm()
    {
        m_preview->playback.togglePlaying();
        QTRY_VERIFY(m_preview->playback.isPlaying());
        click({50, 40});
        QTRY_VERIFY(!m_preview->playback.isPlaying());
        QVERIFY(m_preview->playback.frame() < m_preview->playback.lastFrame()); // and not at its end
        QTRY_COMPARE(m_selection->primary(), at("#front"));
    }

    void arrowsNudge()
    {
        select("#front");
        QTest::keyClick(m_canvas, Qt::Key_Right);
        QTest::keyClick(m_canvas, Qt::Key_Right);
        QTest::keyClick(m_canvas, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(style("#front").contains(QLatin1String("left: 42px; top: 40px")),
                 qPrintable(style("#front")));
        QTRY_VERIFY(!m_preview->document.isInGesture());
        undoneLeavesTheBytes();
    }

    void aBurstOfArrowsIsOfWhatIsSelected()
    {
        select("#front");
        QTest::keyClick(m_canvas, Qt::Key_Right);
        const QString once = style("#front");
        select("#inner");
        QTest::keyClick(m_canvas, Qt::Key_Right);
        QCOMPARE(style("#front"), once);
        QVERIFY(!style("#inner").isEmpty());
        m_canvas->flush(); // as before an undo
        QVERIFY(!m_preview->document.isInGesture());
        QCOMPARE(m_preview->document.undoStack().count(), 2);
        m_preview->document.undoStack().undo();
        undoneLeavesTheBytes();
    }

    void textIsWrittenInPlace()
    {
        select("#inner");
        m_canvas->editText();
        auto *editor = m_canvas->findChild<QTextEdit *>(QStringLiteral("canvasText"));
        QVERIFY(editor->isVisible());
        editor->setPlainText(QStringLiteral("other"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(m_preview->document.bytes(QStringLiteral("index.html")).contains(">other</p>"));
        undoneLeavesTheBytes();
    }

    void guidesStayWithTheirComposition()
    {
        const QTemporaryDir kept;
        const QString film = QStringLiteral("index.html"), card = QStringLiteral("card.html");
        using Guides = std::vector<ui::CanvasGuide>;
        ui::CanvasGuides &guides = m_canvas->guides();
        ui::PlaybackController playback;
        {
            ui::WorkAreaMemory memory(playback, kept.path());
            memory.setGuides(guides);
            QSignalSpy shown(&guides, &ui::CanvasGuides::guidesChanged);
            memory.setComposition(kept.path(), film);
            QTRY_COMPARE(shown.count(), 2); // none, and what was kept: none
            guides.set({{Qt::Vertical, 40}, {Qt::Horizontal, 90}});
            memory.setComposition(kept.path(), card);
            QVERIFY(guides.guides().empty());
            QTRY_COMPARE(shown.count(), 5);
            guides.set({{Qt::Horizontal, 12}});
            memory.followMove({card, QStringLiteral("other.html")});
        }
        ui::WorkAreaMemory memory(playback, kept.path());
        memory.setGuides(guides);
        memory.setComposition(kept.path(), film);
        QTRY_COMPARE(guides.guides(), (Guides{{Qt::Vertical, 40}, {Qt::Horizontal, 90}}));
        memory.setComposition(kept.path(), QStringLiteral("other.html"));
        QTRY_COMPARE(guides.guides(), (Guides{{Qt::Horizontal, 12}}));
        guides.clear();
    }

    void guidesComeOutOfRulersAndAreSnappedTo()
    {
        m_canvas->setRulersShown(true);
        auto *ruler = m_canvas->findChild<ui::CanvasRuler *>(QStringLiteral("rulerDown"));
        QVERIFY(ruler->isVisible());
        // The page makes room for them.
        QTRY_VERIFY(m_preview->view.filmToView().dx() >= ui::CanvasRuler::kThickness);
        pull(*ruler, inView({151, 90}));
        QCOMPARE(m_canvas->guides().guides(), std::vector<ui::CanvasGuide>({{Qt::Vertical, 151}}));
        m_canvas->setSnapping(true);
        select("#front");
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, inView({50, 40}));
        // The right edge goes to 149, near the guide, once the page has said what else there is.
        QTRY_VERIFY2((mouseMove(inView({99, 40})), style("#front").contains(QLatin1String("left: 91px;"))),
                     qPrintable(style("#front")));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, inView({99, 40}));
        QTRY_VERIFY(!m_preview->document.isInGesture());
        undoneLeavesTheBytes();
        // It is moved, and goes where it is dragged off the canvas.
        dragGuide(inView({151, 150}), inView({171, 150}));
        QCOMPARE(m_canvas->guides().guides().front().at, 171);
        dragGuide(inView({171, 150}), QPoint(4, 100));
        QVERIFY(m_canvas->guides().guides().empty());
        // Keys are for the one that was pressed last, and for no element.
        pull(*ruler, inView({151, 90}));
        m_canvas->guides().addInMiddle(Qt::Horizontal);
        const auto places = [this] { return m_canvas->guides().guides(); };
        const std::vector<ui::CanvasGuide> both{{Qt::Vertical, 151}, {Qt::Horizontal, 90}};
        QCOMPARE(places(), both);
        QTest::keyClick(m_canvas, Qt::Key_Up);
        QTest::keyClick(m_canvas, Qt::Key_Right); // along itself
        QCOMPARE(places()[1].at, 89);
        m_canvas->guides().focusNext();
        QTest::keyClick(m_canvas, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(places()[0].at, 161);
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QCOMPARE(places(), (std::vector<ui::CanvasGuide>{{Qt::Horizontal, 89}}));
        QVERIFY(!m_canvas->guides().focused());
        QTest::mouseClick(m_canvas, Qt::LeftButton, {}, inView({250, 89}));
        QVERIFY(m_canvas->guides().focused());
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(!m_canvas->guides().focused());
        QCOMPARE(places().size(), 1U);
        QCOMPARE(m_selection->elements().size(), 1); // Escape was the guide's
        undoneLeavesTheBytes();
        m_canvas->guides().clear();
        // Escape leaves nothing.
        QTest::mousePress(ruler, Qt::LeftButton, {}, QPoint(5, 50));
        QVERIFY(m_canvas->guides().isDragging());
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::mouseRelease(ruler, Qt::LeftButton, {}, QPoint(5, 50));
        QVERIFY(m_canvas->guides().guides().empty());
    }

    void groupsMoveNothing()
    {
        open(kScattered);
        const QStringList before = seen();
        selectAll({"#turned", "#plain", "#held", "#part"});
        m_canvas->group();
        QTRY_COMPARE(m_selection->primary(), at("#box/div[0]"));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QCOMPARE(seen(), before);
        QVERIFY2(
            bytes().contains("<div data-hf-group data-label=\"Group\" style=\"position: absolute; left: "),
            bytes());
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        QVERIFY(m_canvas->elements().front().isGroup);
        const QByteArray grouped = bytes();
        m_canvas->ungroup();
        QTRY_COMPARE(m_selection->elements().size(), 4);
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QCOMPARE(seen(), before);
        QVERIFY(!bytes().contains("data-hf-group"));
        m_preview->document.undoStack().undo();
        QCOMPARE(bytes(), grouped);
        undoneLeavesTheBytes();
    }

    void clipsStayWhereTheFilmPutsThem()
    {
        open(kScattered);
        const QStringList before = seen();
        selectAll({"#clip", "#sized"});
        m_canvas->group();
        QTRY_COMPARE(m_selection->primary(), at("#root/div[1]"));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        QStringList after = m_preview->picture().split(QLatin1Char('\n'));
        after.removeAt(before.size() - 2);
        QCOMPARE(after, before);
    }

    void groupsArePickedUpAsOne()
    {
        open(kScattered);
        selectAll({"#part", "#turned"});
        const QPointF middle = m_canvas->elements()[1].center();
        m_canvas->group();
        QTRY_COMPARE(m_selection->primary(), at("#box/div[0]"));
        QCOMPARE(m_preview->settled(), QStringLiteral("reloaded"));
        m_selection->clear();
        click(middle);
        QTRY_COMPARE(m_selection->primary(), at("#box/div[0]"));
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        QTest::mouseDClick(m_canvas, Qt::LeftButton, {}, inView(middle));
        QTRY_COMPARE(m_selection->primary(), at("#turned"));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QCOMPARE(m_selection->primary(), at("#box/div[0]"));
        m_canvas->enter(at("#box/div[0]")); // as the layers do
        click(middle);
        QTRY_COMPARE(m_selection->primary(), at("#turned"));
    }

    void groupsAreRefusedWithAReason_data()
    {
        QTest::addColumn<QStringList>("elements");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a rule by place")
            << QStringList{QStringLiteral("#box/p[1]")} << QStringLiteral("#box > .kid");
        QTest::newRow("something between")
            << QStringList{QStringLiteral("#plain"), QStringLiteral("#low")} << QStringLiteral("over");
        QTest::newRow("different boxes")
            << QStringList{QStringLiteral("#box"), QStringLiteral("#low")} << QStringLiteral("same one");
    }

    void groupsAreRefusedWithAReason()
    {
        QFETCH(QStringList, elements);
        QFETCH(QString, reason);
        open(kScattered);
        QSignalSpy noticed(m_canvas, &ui::CanvasOverlay::noticed);
        QList<ElementPath> paths;
        for (const QString &steps : elements)
            paths.append({QStringLiteral("index.html"), steps});
        m_selection->set(paths);
        m_canvas->group();
        QTRY_COMPARE(noticed.size(), 1);
        QVERIFY2(noticed[0][0].toString().contains(reason), qPrintable(noticed[0][0].toString()));
        QCOMPARE(bytes(), QByteArray(kScattered));
    }

    void croppingCutsSidesOff()
    {
        select("#front");
        m_canvas->crop();
        const QPolygonF quad = m_preview->view.filmToView().map(m_canvas->elements().front().quad);
        const QPointF right = (quad[1] + quad[2]) / 2;
        dragTool(right, right - QPointF(30, 0)); // 15 of its 60 pixels
        QTRY_VERIFY2(style("#front").contains(QLatin1String("clip-path: inset(0% 25% 0% 0%)")),
                     qPrintable(style("#front")));
        // All of it is to be seen meanwhile; afterwards it is cut.
        QTRY_COMPARE(clipOf("front"), QStringLiteral("none"));
        dragTool(quad[0], quad[0] + QPointF(24, 12), true);
        QVERIFY(style("#front").contains(QLatin1String("inset(0% 25% 0% 0%)"))); // taken back by Escape
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QTRY_COMPARE(clipOf("front"), QStringLiteral("inset(0% 25% 0% 0%)"));
        undoneLeavesTheBytes();
    }

    void runsOfATextAreEditedAmongTheirElements()
    {
        open(kRich);
        select("#rich");
        m_canvas->editText();
        auto *editor = m_canvas->findChild<QTextEdit *>(QStringLiteral("canvasText"));
        QVERIFY(editor->isVisible());
        QCOMPARE(editor->toPlainText(), QStringLiteral("Hello big\nworld"));
        QTextCursor cursor = editor->textCursor();
        cursor.setPosition(9); // behind "big"
        editor->setTextCursor(cursor);
        QTest::keyClicks(editor, QStringLiteral("ger"));
        QTest::keyClick(editor, Qt::Key_Delete); // the break stays
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY2(bytes().contains("Hello <b class=\"k\">bigger</b><br>world</p>"), bytes());
        undoneLeavesTheBytes();
    }

    void clipsThatGoToTheFrontGoToAHigherTrack()
    {
        open(kClips);
        select("#a");
        m_canvas->reorder(ui::OrderMove::ToFront);
        QTRY_VERIFY2(bytes().contains("id=\"a\" data-start=\"0\" data-duration=\"2\" data-track-index=\"2\""),
                     bytes());
        QVERIFY2(style("#a").endsWith(QLatin1String("z-index: 1")), qPrintable(style("#a")));
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        undoneLeavesTheBytes();
    }

    void theHandPushesALargeFilm()
    {
        m_canvas->setFocus();
        QSignalSpy played(m_canvas, &ui::CanvasOverlay::playRequested);
        QVERIFY(!m_preview->view.isPannable());
        auto *bar = m_preview->view.findChild<QScrollBar *>(QStringLiteral("stageAcross"));
        QVERIFY(!bar->isVisible());
        m_preview->view.setZoom(4);
        QTRY_VERIFY(m_preview->view.isPannable() && bar->isVisible());
        select("#back");
        const auto left = [this] { return m_preview->view.filmToView().dx(); };
        const double before = left();
        QTest::keyPress(m_canvas, Qt::Key_Space);
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(300, 100));
        mouseMove(QPoint(260, 100));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(260, 100));
        QTest::keyRelease(m_canvas, Qt::Key_Space);
        QTRY_COMPARE(left(), before - 40);
        QCOMPARE(played.count(), 0);
        QTRY_COMPARE(bar->value(), qRound(-left()));
        bar->setValue(bar->value() + 30);
        QTRY_COMPARE(left(), before - 70);
        QTest::keyClick(m_canvas, Qt::Key_Space); // and nothing pushed
        QCOMPARE(played.count(), 1);
        m_canvas->setHand(true);
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, QPoint(260, 100));
        mouseMove(QPoint(300, 100));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, QPoint(300, 100));
        QTRY_COMPARE(left(), before - 30);
        QCOMPARE(m_selection->primary(), at("#back"));
        QVERIFY(!m_preview->document.undoStack().canUndo());
    }

    void ordersByWhatThePageMakesOfLevels()
    {
        open(kOrdered);
        select("#low");
        m_canvas->reorder(ui::OrderMove::Forward);
        QTRY_VERIFY2(style("#low").endsWith(QLatin1String("z-index: 4")), qPrintable(style("#low")));
        QCOMPARE(m_preview->document.undoStack().undoText(), QStringLiteral("Bring Low forward"));
        m_selection->clear();
        click({50, 40});
        QTRY_COMPARE(m_selection->primary(), at("#low"));
        undoneLeavesTheBytes();
        select("#high");
        m_canvas->reorder(ui::OrderMove::ToBack);
        QTRY_VERIFY2(style("#high").endsWith(QLatin1String("z-index: -1")), qPrintable(style("#high")));
        QCOMPARE(style("#root"), QStringLiteral("background: #123; isolation: isolate"));
        m_selection->clear();
        click({90, 70});
        QTRY_COMPARE(m_selection->primary(), at("#high")); // and not behind the background
        undoneLeavesTheBytes();
    }

    void aMenuIsAboutWhatLiesUnderIt()
    {
        QMenu *filled = nullptr;
        m_canvas->setMenu([&filled](QMenu &menu) { filled = &menu; });
        select("#turned");
        const QPoint point = inView({50, 40});
        QContextMenuEvent event(QContextMenuEvent::Mouse, point, m_canvas->mapToGlobal(point));
        QCoreApplication::sendEvent(m_canvas, &event);
        QTRY_VERIFY(filled && filled->isVisible());
        QCOMPARE(m_selection->primary(), at("#front"));
        QCOMPARE(m_canvas->elements().front().path, at("#front"));
        QSignalSpy source(m_canvas, &ui::CanvasOverlay::sourceRequested);
        filled->actions().last()->trigger();
        QCOMPARE(source.size(), 1);
        filled->close();
    }

    void readersAreToldWhatIsSeen()
    {
        QVERIFY(m_canvas->focusPolicy() & Qt::TabFocus);
        QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(m_canvas);
        QTRY_VERIFY(canvas->childCount() >= 3);
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i)
            names.append(canvas->child(i)->text(QAccessible::Name));
        QVERIFY2(names.contains(QLatin1String("Front")), qPrintable(names.join(QLatin1Char(' '))));
        QAccessibleInterface *front = canvas->child(int(names.indexOf(QLatin1String("Front"))));
        QCOMPARE(front->rect().topLeft(), m_canvas->mapToGlobal(inView({40, 30})));
        front->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(m_selection->primary(), at("#front"));
        QVERIFY(front->state().selected);
    }

    void theWheelZoomsWhereThePointerIs()
    {
        const QPointF film(240, 50), point = m_preview->view.filmToView().map(film);
        for (int i = 0; i < 4; ++i) {
            const double before = m_preview->view.filmToView().m11();
            QWheelEvent wheel(point, m_canvas->mapToGlobal(point), {}, {0, 120}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(m_canvas, &wheel);
            QTRY_VERIFY(m_preview->view.filmToView().m11() > before);
        }
        QTRY_VERIFY2(QLineF(m_preview->view.filmToView().map(film), point).length() < 2,
                     qPrintable(QStringLiteral("%1").arg(m_preview->view.filmToView().map(film).x())));
        const QPoint from = point.toPoint();
        QTest::mousePress(m_canvas, Qt::MiddleButton, {}, from);
        QVERIFY(m_preview->view.isPanning());
        QMouseEvent move(QEvent::MouseMove, from + QPoint(-30, 10),
                         m_canvas->mapToGlobal(from + QPoint(-30, 10)), Qt::NoButton, Qt::MiddleButton, {});
        QCoreApplication::sendEvent(m_canvas, &move);
        QTest::mouseRelease(m_canvas, Qt::MiddleButton, {}, from + QPoint(-30, 10));
        QVERIFY(!m_preview->view.isPanning());
        QTRY_VERIFY(QLineF(m_preview->view.filmToView().map(film), point + QPointF(-30, 10)).length() < 2);
        QVERIFY(m_selection->isEmpty());
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasOverlay)
#include "tst_canvas_overlay.moc"
