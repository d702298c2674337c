#include "ui/canvas/canvas_overlay.h"

#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/canvas_painter.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace muto;
using namespace muto::test;
using muto::test::at;

namespace {

constexpr char kSaid[] =
    R"html(<!doctype html><html><body style="margin: 0"><div id="root" data-composition-id="main" data-start="0"
  data-width="320" data-height="180" data-duration="4">
  <p id="line" class="clip" data-start="0" data-duration="4" data-timeline-role="caption"
     style="position: absolute; left: 40px; top: 60px; margin: 0; font-size: 24px"><span style="--at: 0; --for: 1">Films</span> <span>of</span>
    <span id="last" style='--at: 2'>words</span></p>
</div></body></html>)html";

} // namespace

/// The words of captions, which go with their line until somebody puts them elsewhere.
class TestCanvasWords : public ShownCanvas
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(kSaid); }

    void cleanup() { close(); }

    void aWordIsDraggedOutOfItsLine()
    {
        select("#last");
        const QPointF middle = center();
        drag(middle, middle + QPointF(20, -30));
        QVERIFY2(bytes().contains(
                     "<span id=\"last\" style='--at: 2; position: relative; left: 20px; top: -30px'>words"),
                 bytes());
        isAt(middle + QPointF(20, -30));
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        drag(center(), center() + QPointF(5, 5));
        QVERIFY2(bytes().contains("position: relative; left: 25px; top: -25px'>words"), bytes());
        m_preview->document.undoStack().undo();
        undoneLeavesTheBytes();
        isAt(middle);
    }

    void wordsAreSelectedTogetherAndNudged()
    {
        click(placeOfWord());
        QTRY_COMPARE(m_selection->primary(), at("#line/span[0]"));
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(1));
        m_canvas->setFocus();
        QTest::keyClick(m_canvas, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_selection->elements(), (QList{at("#line/span[0]"), at("#line/span[1]"), at("#last")}));
        QTRY_COMPARE(m_canvas->elements().size(), std::size_t(3));
        QTest::keyClick(m_canvas, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_canvas, Qt::Key_Down);
        m_canvas->flush();
        QCOMPARE(bytes().count("position: relative; top: 11px"), 3);
        QCOMPARE(m_preview->document.undoStack().count(), 1);
        undoneLeavesTheBytes();
    }

    void wordsAreTurnedAndScaledAsBoxes()
    {
        select("#last");
        const QPointF middle = center();
        const auto handles = ui::handlesOf(filmToView().map(m_canvas->elements().front().quad));
        const auto corner = std::find_if(handles.begin(), handles.end(), [](const auto &handle) {
            return !handle.rotates && handle.box == ui::BoxHandle{1, 1};
        });
        const QPointF arm = handles.front().at - inView(middle);
        dragInView(handles.front().at, inView(middle) + QPointF(-arm.y(), arm.x())); // by 90 degrees
        static const QRegularExpression turned(QStringLiteral(
            R"(style='--at: 2; display: inline-block; transform: rotate\((89|90)(\.\d+)?deg\)')"));
        QVERIFY2(QString::fromUtf8(bytes()).contains(turned), bytes()); // the mouse knows whole pixels
        isAt(middle);
        undoneLeavesTheBytes();
        select("#last");
        isAt(middle);
        const QSizeF size = m_canvas->elements().front().size;
        dragInView(corner->at, corner->at + QPointF(size.width(), size.height()) * 2); // twice as large
        QVERIFY2(style("#last").contains(QLatin1String("display: inline-block; position: relative")) &&
                     style("#last").contains(QLatin1String("transform: scale(")),
                 qPrintable(style("#last")));
        // The corner that was not dragged stays.
        QTRY_VERIFY2(qAbs(m_canvas->elements().front().bounds().width() - size.width() * 2) < 2,
                     qPrintable(style("#last")));
        QVERIFY(qAbs(m_canvas->elements().front().bounds().left() - (middle.x() - size.width() / 2)) < 2);
        QVERIFY(qAbs(m_canvas->elements().front().bounds().top() - (middle.y() - size.height() / 2)) < 2);
        undoneLeavesTheBytes();
    }

private:
    QPointF center() const { return m_canvas->elements().front().center(); }
    QPointF placeOfWord() const { return {60, 74}; }

    void isAt(QPointF point)
    {
        QTRY_VERIFY2(QLineF(center(), point).length() < 1.5,
                     qPrintable(QStringLiteral("%1, %2").arg(center().x()).arg(center().y())));
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasWords)
#include "tst_canvas_words.moc"
