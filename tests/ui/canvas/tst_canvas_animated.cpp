#include "ui/canvas/canvas_editing.h"

#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "tests/ui/menu_entry.h"
#include "ui/animation/animation_editing.h"
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_painter.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace muto;
using namespace muto::test;
using muto::test::at;

namespace {

constexpr char kAnimated[] = R"html(<!doctype html><html><head><script src="gsap.min.js"></script></head>
<body style="margin: 0"><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="dot" style="position: absolute; left: 20px; top: 20px; width: 20px; height: 20px; background: #a42"></div>
  <p id="word" style="width: 80px; margin: 60px 0 0 40px; background: #246">word</p>
  <p id="both" style="width: 80px; margin: 0 0 0 40px; background: #642">both</p>
  <p id="loop" style="width: 40px; margin: 0 0 0 40px; background: #24a">loop</p></div>
<script>
  const tl = gsap.timeline({ paused: true });
  tl.to("#dot", { x: 100, y: 50, duration: 2, ease: "none" }, 0); // there
  tl.from("#word", { x: -40, duration: 1 }, 0);
  tl.fromTo("#both", { rotation: -20, width: 80 }, { rotation: 20, width: 120, duration: 2 }, 0);
  for (const n of [1]) tl.to("#loop", { x: 100, duration: n }, 0);
  window.__timelines = { main: tl };
</script></body></html>)html";

constexpr char kMoving[] = R"html(<!doctype html><html><head><script src="gsap.min.js"></script></head>
<body style="margin: 0"><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="dot" style="position: absolute; left: 20px; top: 20px; width: 20px; height: 20px; background: #a42"></div>
  <div id="loop" style="position: absolute; left: 20px; top: 120px; width: 20px; height: 20px; background: #24a"></div></div>
<script>
  const tl = gsap.timeline({ paused: true });
  tl.to("#dot", { x: 100, y: 50, duration: 2 }, 0); // there
  for (const n of [1]) tl.to("#loop", { x: 100, duration: n }, 0);
  window.__timelines = { main: tl };
</script></body></html>)html";

constexpr char kWay[] = R"html(<!doctype html><html><head><script src="gsap.min.js"></script>
<script src="MotionPathPlugin.min.js"></script></head>
<body style="margin: 0"><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="dot" style="position: absolute; left: 20px; top: 80px; width: 16px; height: 16px; background: #a42"></div></div>
<script>
  gsap.registerPlugin(MotionPathPlugin);
  const tl = gsap.timeline({ paused: true });
  tl.to("#dot", { motionPath: { path: [{ x: 100, y: 0 }, { x: 200, y: 60 }] }, duration: 2, ease: "none" }, 1);
  window.__timelines = { main: tl };
</script></body></html>)html";

} // namespace

/// The canvas where GSAP decides.
class TestCanvasAnimated : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openAnimated(kAnimated); }

    void cleanup()
    {
        close();
        m_animations.reset();
    }

    void allOfAMovementGoesElsewhere()
    {
        showSecond(2);
        select("#word");
        const QPointF middle = center();
        drag(grip(), grip() + QPointF(30, 10));
        QVERIFY2(bytes().contains("tl.from(\"#word\", { x: -10, duration: 1 }, 0);"), bytes());
        QVERIFY2(style("#word").endsWith(QLatin1String("transform: translate(30px, 10px)")),
                 qPrintable(style("#word")));
        isAt(middle + QPointF(30, 10));
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        QCOMPARE(m_preview->document.undoStack().undoText(), QStringLiteral("Move Word"));
        undoneLeavesTheBytes();
        isAt(middle);
    }

    void whatComesBackLeavesNothing()
    {
        showSecond(2);
        select("#word");
        const QPoint from = inView(grip());
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
        QTRY_VERIFY((mouseMove(from + QPoint(40, 0)), m_preview->document.isInGesture()));
        QVERIFY(bytes() != m_film);
        mouseMove(from);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from);
        QCOMPARE(bytes(), m_film);
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
        QTRY_VERIFY((mouseMove(from + QPoint(40, 0)), m_preview->document.isInGesture()));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from);
        QCOMPARE(bytes(), m_film);
        QVERIFY(!m_preview->document.undoStack().canUndo());
    }

    void keyframesAreMadeAtThePlayhead()
    {
        m_animations->setAutoKeyframes(true);
        showSecond(1);
        select("#dot");
        const QPointF middle = center();
        QCOMPARE(middle.toPoint(), QPoint(80, 55));
        drag(grip(), grip() + QPointF(20, 15));
        QVERIFY2(bytes().contains("'50%': { x: 70, y: 40 }") || bytes().contains("\"50%\": { x: 70, y: 40 }"),
                 bytes());
        QVERIFY(style("#dot").contains(QLatin1String("left: 20px; top: 20px")));
        isAt(middle + QPointF(20, 15));
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        undoneLeavesTheBytes();
    }

    void sizesAndAnglesToo()
    {
        showSecond(2);
        select("#both");
        const auto handles =
            ui::handlesOf(m_preview->view.filmToView().map(m_canvas->elements().front().quad));
        const auto right = std::find_if(handles.begin(), handles.end(), [](const auto &handle) {
            return !handle.rotates && handle.box == ui::BoxHandle{1, 0};
        });
        const QPointF along = m_preview->view.filmToView().map(m_canvas->elements().front().quad)[1] -
                              m_preview->view.filmToView().map(m_canvas->elements().front().quad)[0];
        dragInView(right->at, right->at + along / std::hypot(along.x(), along.y()) * 40);
        static const QRegularExpression wider(
            QStringLiteral(R"(width: (99|100)(\.\d+)? }, \{ rotation: 20, width: (139|140)(\.\d+)?,)"));
        QVERIFY2(QString::fromUtf8(bytes()).contains(wider), bytes()); // the mouse knows whole pixels
        QCOMPARE(m_preview->document.undoStack().undoText(), QStringLiteral("Resize Both"));
        undoneLeavesTheBytes();
        select("#both");
        const QPointF pivot = inView(center());
        const QPointF arm = handles.front().at - pivot;
        dragInView(handles.front().at, pivot + QPointF(-arm.y(), arm.x())); // by 90 degrees
        QVERIFY2(bytes().contains("{ rotation: 70, width: 80 }, { rotation: 110, width: 120"), bytes());
        undoneLeavesTheBytes();
    }

    void keysAndCommandsMoveThem()
    {
        showSecond(2);
        select("#word");
        const QPointF middle = center();
        m_canvas->setFocus();
        QTest::keyClick(m_canvas, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_canvas, Qt::Key_Right);
        QVERIFY2(bytes().contains("{ x: -29, duration: 1 }"), bytes());
        QTRY_VERIFY(!m_preview->document.isInGesture());
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        m_preview->document.undoStack().undo();
        isAt(middle);
        m_canvas->align(ui::Alignment::Right); // from 40 to 240
        QVERIFY2(bytes().contains("{ x: 160, duration: 1 }"), bytes());
        undoneLeavesTheBytes();
    }

    void codeIsLeftAlone()
    {
        QSignalSpy refused(m_canvas, &ui::CanvasOverlay::refused);
        select("#loop");
        const QPoint from = inView(grip());
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from);
        QTRY_VERIFY((mouseMove(from + QPoint(40, 0)), refused.size() > 0));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, from);
        const auto refusal = refused.front().front().value<ui::CanvasRefusal>();
        QCOMPARE(m_film.mid(refusal.span.offset, refusal.span.length),
                 QByteArray(".to(\"#loop\", { x: 100, duration: n }, 0)"));
        QCOMPARE(refusal.file, QStringLiteral("index.html"));
        QCOMPARE(bytes(), m_film);
    }

    void motionPathsAreDragged()
    {
        openAnimated(kMoving);
        select("#dot");
        ui::CanvasMotionTool &motion = m_canvas->motion();
        QCOMPARE(motion.path().points.size(), std::size_t(2));
        const QPointF end = motion.placeOf(1);
        QVERIFY(QLineF(end, inView({130, 80})).length() < 1);
        dragTool(end, end + QPointF(40, -20));
        QVERIFY2(bytes().contains("tl.to(\"#dot\", { x: 120, y: 40, duration: 2 }, 0); // there"), bytes());
        QCOMPARE(motion.path().points[1].at, QPointF(120, 40));
        undoneLeavesTheBytes();
        QVERIFY(!m_preview->document.undoStack().canUndo());
        QTRY_VERIFY(QLineF(motion.placeOf(1), end).length() < 1);
        dragTool(end, end + QPointF(40, -20), true);
        QCOMPARE(bytes(), QByteArray(kMoving)); // Escape
        QVERIFY(!m_preview->document.undoStack().canUndo());
        QSignalSpy noticed(m_canvas, &ui::CanvasOverlay::noticed);
        select("#loop");
        QVERIFY(motion.path().isEmpty() && !motion.path().gap.isEmpty()); // code computes it
        select("#dot");
        QTest::mouseClick(m_canvas, Qt::LeftButton, {}, motion.placeOf(0).toPoint());
        QCOMPARE(noticed.size(), 0); // where it begins nothing is written: the element is clicked
        QCOMPARE(bytes(), QByteArray(kMoving));
    }

    void pointsAreAddedOnTheWay()
    {
        openAnimated(kMoving);
        select("#dot");
        ui::CanvasMotionTool &motion = m_canvas->motion();
        const QPointF middle = (motion.placeOf(0) + motion.placeOf(1)) / 2;
        QTest::mouseMove(m_canvas, middle.toPoint());
        QVERIFY(motion.offersPoint());
        QTest::mouseMove(m_canvas, middle.toPoint() + QPoint(0, 40));
        QVERIFY(!motion.offersPoint());
        QTest::mouseClick(m_canvas, Qt::LeftButton, {}, middle.toPoint());
        QVERIFY2(bytes().contains("x: 50, y: 25"), bytes());
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        QCOMPARE(motion.path().points.size(), std::size_t(3));
        QCOMPARE(motion.focused(), std::optional<std::size_t>(1));
        undoneLeavesTheBytes();
        QTRY_COMPARE(motion.path().points.size(), std::size_t(2));
        dragTool(middle, middle + QPointF(20, -40)); // added and dragged are one
        QVERIFY2(bytes().contains("x: 60, y: 5"), bytes());
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        undoneLeavesTheBytes();
        dragTool(middle, middle + QPointF(20, -40), true);
        QCOMPARE(bytes(), m_film);
    }

    void keysAreForThePointThatWasPressed()
    {
        openAnimated(kMoving);
        select("#dot");
        m_canvas->setFocus();
        ui::CanvasMotionTool &motion = m_canvas->motion();
        motion.focusNext(); // where it begins nothing is written
        QCOMPARE(motion.focused(), std::optional<std::size_t>(1));
        QTest::keyClick(m_canvas, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_canvas, Qt::Key_Up);
        QVERIFY2(bytes().contains("{ x: 110, y: 49, duration: 2 }"), bytes());
        m_canvas->flush();
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        QSignalSpy sought(m_animations.get(), &ui::AnimationEditing::seekRequested);
        QTest::keyClick(m_canvas, Qt::Key_Return);
        QCOMPARE(sought.value(0).value(0).toDouble(), 2.0);
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QVERIFY(!motion.focused());
        QVERIFY(!m_selection->isEmpty()); // a step out each
        motion.focusNext();
        QTest::keyClick(m_canvas, Qt::Key_Delete);
        QVERIFY2(!bytes().contains("tl.to(\"#dot\""), bytes());
        m_preview->document.undoStack().undo();
        undoneLeavesTheBytes();
        QTRY_COMPARE(motion.path().points.size(), std::size_t(2));
        QTest::mouseClick(m_canvas, Qt::LeftButton, {}, motion.placeOf(1).toPoint());
        QTest::mouseClick(m_canvas, Qt::LeftButton, {},
                          (motion.placeOf(1) + QPointF(14, -14)).toPoint()); // the cross
        QVERIFY2(!bytes().contains("tl.to(\"#dot\""), bytes());
        undoneLeavesTheBytes();
    }

    void allOfTheWayIsDraggedWithAlt()
    {
        openAnimated(kMoving);
        m_animations->setAutoKeyframes(true); // and yet no keyframe
        select("#dot");
        ui::CanvasMotionTool &motion = m_canvas->motion();
        const QPointF on = ((motion.placeOf(0) + motion.placeOf(1) * 2) / 3).toPoint();
        QTest::mousePress(m_canvas, Qt::LeftButton, Qt::AltModifier, on.toPoint());
        mouseMove(on + QPointF(20, 10));
        mouseMove(on + QPointF(40, 20));
        QTest::mouseRelease(m_canvas, Qt::LeftButton, Qt::AltModifier, (on + QPointF(40, 20)).toPoint());
        QVERIFY2(bytes().contains("left: 40px; top: 30px"), bytes());
        QVERIFY2(bytes().contains("{ x: 100, y: 50, duration: 2 }, 0); // there"), bytes());
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        undoneLeavesTheBytes();
    }

    void waysHaveAMenu()
    {
        openAnimated(kWay);
        select("#dot");
        ui::CanvasMotionTool &motion = m_canvas->motion();
        QCOMPARE(motion.path().points.size(), std::size_t(3));
        const auto trigger = [&](const char *name, QPointF at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at.toPoint(),
                                    m_canvas->mapToGlobal(at.toPoint()));
            QCoreApplication::sendEvent(m_canvas, &event);
            auto *menu = m_canvas->findChild<QMenu *>(QStringLiteral("motionMenu"));
            QVERIFY(menu);
            auto *action = test::entryOf(*menu, QString::fromLatin1(name));
            QVERIFY2(action && action->isEnabled(), name);
            action->trigger();
            delete menu;
        };
        trigger("bend0", motion.placeOf(1));
        QVERIFY2(bytes().contains("{ x: 200, y: 60 }], curviness: 0 }"), bytes());
        trigger("canvas.turnAlong", motion.placeOf(1));
        QVERIFY2(bytes().contains("curviness: 0, autoRotate: true }"), bytes());
        QSignalSpy sought(m_animations.get(), &ui::AnimationEditing::seekRequested);
        trigger("canvas.goToPoint", motion.placeOf(2));
        QCOMPARE(sought.value(0).value(0).toDouble(), 3.0);
        trigger("addMotionPoint", (motion.placeOf(1) + motion.placeOf(2)) / 2);
        QVERIFY2(bytes().contains("{ x: 100, y: 0 }, { x: 150, y: 30 }, { x: 200, y: 60 }"), bytes());
        trigger("canvas.removePoint", motion.placeOf(1));
        QVERIFY2(bytes().contains("path: [{ x: 150, y: 30 }, { x: 200, y: 60 }]"), bytes());
        QCOMPARE(m_preview->document.undoStack().count(), 4);
        QVERIFY(!m_preview->document.isInGesture());
        // By the keyboard it is the menu of the point that has the keys.
        motion.focusNext();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(m_canvas, &event);
        auto *menu = m_canvas->findChild<QMenu *>(QStringLiteral("motionMenu"));
        QVERIFY(menu && test::entryOf(*menu, QStringLiteral("canvas.removePoint")));
        delete menu;
    }

private:
    void openAnimated(const QByteArray &film)
    {
        open(film);
        m_animations =
            std::make_unique<ui::AnimationEditing>(m_preview->document, m_preview->actions, m_scripts);
        m_animations->setEntry(QStringLiteral("index.html"));
        m_canvas->setAnimations(m_animations.get());
    }

    void showSecond(int second)
    {
        QVERIFY(m_preview->show(second * 30));
        m_animations->setPlayhead(second);
    }

    QPointF center() const { return m_canvas->elements().front().center(); }

    /// In it, and beside the dots of its motion path.
    QPointF grip() const { return center() + QPointF(-8, 4); }

    void isAt(QPointF point)
    {
        QTRY_VERIFY2(QLineF(center(), point).length() < 0.6,
                     qPrintable(QStringLiteral("%1, %2").arg(center().x()).arg(center().y())));
    }

    std::unique_ptr<ui::AnimationEditing> m_animations;
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasAnimated)
#include "tst_canvas_animated.moc"
