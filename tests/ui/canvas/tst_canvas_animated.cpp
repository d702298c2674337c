#include "ui/canvas/canvas_editing.h"

#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/animation/animation_editing.h"
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_painter.h"

#include <QApplication>
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

} // namespace

/// The canvas where GSAP decides.
class TestCanvasAnimated : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open(kAnimated);
        m_animations =
            std::make_unique<ui::AnimationEditing>(m_preview->document, m_preview->actions, m_scripts);
        m_animations->setEntry(QStringLiteral("index.html"));
        m_canvas->setAnimations(m_animations.get());
    }

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
        open(kMoving);
        select("#dot");
        const ui::CanvasMotionTool &motion = m_canvas->motion();
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

private:
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
