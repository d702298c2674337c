#include "ui/canvas/canvas_overlay.h"

#include "tests/support/edited_file.h"
#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/canvas_channels.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/editing/selection.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

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

constexpr char kOrdered[] =
    R"html(<!doctype html><html><head><style>body { margin: 0 } .top { z-index: 3 }</style></head>
<body><div id="root" style="background: #123" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="low" style="position: absolute; left: 20px; top: 20px; width: 60px; height: 40px; background: #246"></div>
  <div id="high" class="top" style="position: absolute; left: 40px; top: 30px; width: 60px; height: 50px; background: #a42"></div>
</div></body></html>)html";

/// What cannot be edited on the canvas, each for another reason.
constexpr char kFixed[] =
    R"html(<!doctype html><html><head><style>body { margin: 0 } @keyframes rise { from { left: 10px } }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <svg id="drawing" viewBox="0 0 40 40" style="position: absolute; left: 10px; top: 10px; width: 40px; height: 40px"><circle id="disc" cx="20" cy="20" r="20"/></svg>
  <p style="position: absolute; left: 80px; top: 10px; margin: 0">some <b id="bold">bold</b> words</p>
  <div id="flat" style="position: absolute; left: 10px; top: 80px; width: 40px; height: 40px; transform: scaleX(0)"></div>
  <div id="css" style="position: absolute; left: 80px; top: 80px; width: 40px; height: 40px; background: #246; animation: rise 4s"></div>
  <p id="leaf" style="position: absolute; left: 160px; top: 80px; margin: 0">words</p>
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

    void whatCannotBeEditedSaysWhy()
    {
        open(kFixed);
        QSignalSpy refused(m_canvas, &ui::CanvasOverlay::refused);
        const auto why = [&](const char *element) {
            select(element);
            refused.clear();
            m_canvas->align(ui::Alignment::Left);
            return refused.isEmpty() ? QString() : refused[0][0].value<ui::CanvasRefusal>().why;
        };
        const auto says = [](const QString &reason, const char *words) {
            return reason.contains(QString::fromUtf8(words));
        };
        QVERIFY2(says(why("#disc"), "part of a drawing"), qPrintable(why("#disc")));
        QVERIFY2(says(why("#bold"), "part of a line of text"), qPrintable(why("#bold")));
        QVERIFY2(says(why("#flat"), "squeezed flat"), qPrintable(why("#flat")));
        QVERIFY2(says(why("#css"), "moves “left”"), qPrintable(why("#css")));
        QCOMPARE(refused[0][0].value<ui::CanvasRefusal>().element, at("#css")); // to be shown in the source
        // It can be cropped all the same, which a part of a line cannot.
        QSignalSpy noticed(m_canvas, &ui::CanvasOverlay::noticed);
        select("#bold");
        m_canvas->crop();
        QCOMPARE(noticed.size() + refused.size(), 2);
        QCOMPARE(bytes(), QByteArray(kFixed));
        QVERIFY(!m_preview->document.undoStack().canUndo());
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
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasOverlay)
#include "tst_canvas_overlay.moc"
