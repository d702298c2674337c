#include "ui/canvas/canvas_overlay.h"

#include "tests/support/web_test_main.h"
#include "tests/ui/preview/shown_preview.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/editing/selection.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace muto;
using namespace muto::test;
using edit::ElementPath;

namespace {

constexpr char kFilm[] = R"html(<!doctype html><html><head><style>body { margin: 0 }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">
  <div id="back" style="position: absolute; left: 20px; top: 20px; width: 120px; height: 60px; background: #246"></div>
  <div id="front" style="position: absolute; left: 40px; top: 30px; width: 60px; height: 30px; background: #a42"></div>
  <div id="glass" style="position: absolute; inset: 0; pointer-events: none"></div>
  <div id="turned" style="position: absolute; left: 200px; top: 60px; width: 80px; height: 60px; transform: rotate(90deg) scale(0.5)">
    <p id="inner" style="position: absolute; left: 10px; top: 10px; width: 40px; height: 40px; margin: 0; background: #5a5">in</p></div>
</div></body></html>)html";

ElementPath at(const char *steps)
{
    return {QStringLiteral("index.html"), QLatin1String(steps)};
}

} // namespace

/// The canvas over a real page, with a mouse.
class TestCanvasOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_preview = std::make_unique<ShownPreview>();
        m_preview->write(QStringLiteral("index.html"), kFilm);
        m_preview->edit(QStringLiteral("index.html"));
        m_selection = std::make_unique<ui::Selection>(m_preview->document);
        m_canvas =
            new ui::CanvasOverlay(m_preview->view, m_preview->document, m_preview->actions, *m_selection);
        QVERIFY(m_preview->open());
        m_canvas->setEditing(true);
        m_canvas->setSnapping(false);
        QTRY_VERIFY(m_preview->view.filmToView().m11() > 1); // 640 wide, and the film 320
    }

    void cleanup()
    {
        delete m_canvas;
        m_selection.reset();
        m_preview.reset();
    }

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

    void escapeTakesADragBack()
    {
        select("#front");
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, inView({50, 40}));
        QTRY_VERIFY((mouseMove(inView({60, 45})), style("#front").contains(QLatin1String("left: 50px"))));
        QTest::keyClick(m_canvas, Qt::Key_Escape);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, inView({60, 45}));
        QCOMPARE(m_preview->document.bytes(QStringLiteral("index.html")), QByteArray(kFilm));
        QVERIFY(!m_preview->document.undoStack().canUndo());
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

    void textIsWrittenInPlace()
    {
        select("#inner");
        m_canvas->editText();
        auto *editor = m_canvas->findChild<QPlainTextEdit *>(QStringLiteral("canvasText"));
        QVERIFY(editor->isVisible());
        editor->setPlainText(QStringLiteral("other"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(m_preview->document.bytes(QStringLiteral("index.html")).contains(">other</p>"));
        undoneLeavesTheBytes();
    }

private:
    QPoint inView(QPointF film) const { return m_preview->view.filmToView().map(film).toPoint(); }

    void click(QPointF film, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_canvas, Qt::LeftButton, modifiers, inView(film));
    }

    void select(const char *steps)
    {
        m_selection->select(at(steps));
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        QTRY_COMPARE(m_canvas->elements().front().path, at(steps));
    }

    void drag(QPointF from, QPointF to) { dragInView(inView(from), inView(to)); }

    /// The page is asked what lies there before anything moves.
    void dragInView(QPointF from, QPointF to)
    {
        const QPoint end = to.toPoint();
        QTest::mousePress(m_canvas, Qt::LeftButton, {}, from.toPoint());
        QTRY_VERIFY((mouseMove((from + to) / 2), m_preview->document.isInGesture()));
        mouseMove(end);
        QTest::mouseRelease(m_canvas, Qt::LeftButton, {}, end);
        QTRY_VERIFY(!m_preview->document.isInGesture());
    }

    /// With the button held: QTest::mouseMove() holds none.
    void mouseMove(QPointF point)
    {
        QMouseEvent event(QEvent::MouseMove, point, m_canvas->mapToGlobal(point), Qt::NoButton,
                          Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_canvas, &event);
    }

    QString style(const char *steps) const
    {
        const int element = *m_preview->document.find(at(steps));
        return m_preview->document.html(QStringLiteral("index.html"))
            ->elements()[element]
            .value(QLatin1String("style"));
    }

    void undoneLeavesTheBytes()
    {
        m_preview->document.undoStack().undo();
        QCOMPARE(m_preview->document.bytes(QStringLiteral("index.html")), QByteArray(kFilm));
    }

    std::unique_ptr<ShownPreview> m_preview;
    std::unique_ptr<ui::Selection> m_selection;
    ui::CanvasOverlay *m_canvas = nullptr; ///< Belongs to the preview.
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasOverlay)
#include "tst_canvas_overlay.moc"
