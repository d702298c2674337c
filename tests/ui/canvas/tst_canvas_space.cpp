#include "ui/canvas/canvas_edits.h"

#include "tests/support/web_test_main.h"
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/animated_edit.h"
#include "ui/canvas/canvas_editing.h"
#include "ui/canvas/canvas_painter.h"

#include <QLineF>
#include <QSignalSpy>

#include <cmath>

using namespace muto;
using namespace muto::test;
using muto::test::at;

namespace {

/// A card of 80 × 60 with marks where it begins and ends, in the middle of its upper side, and in it.
QByteArray film(const QByteArray &scene, const QByteArray &style = {})
{
    const QByteArray card =
        R"html(<div id="card" style="position: absolute; left: 110px; top: 50px; width: 80px; height: 60px; background: #a42; %1">
      <i style="left: -1px; top: -1px"></i><i style="right: -1px; bottom: -1px"></i><i style="left: calc(50% - 1px); top: -1px"></i><i style="left: 25%; top: 40%"></i></div>)html";
    QByteArray all =
        R"html(<!doctype html><html><head><style>body { margin: 0 } i { position: absolute; width: 2px; height: 2px }</style></head>
<body><div id="root" data-composition-id="main" data-start="0" data-width="320" data-height="180" data-duration="4">)html";
    all += QByteArray(scene).replace("CARD", QByteArray(card).replace("%1", style));
    return all + "</div></body></html>";
}

constexpr char kStage[] =
    R"html(<div style="position: absolute; inset: 0; perspective: 300px">CARD</div>)html";

} // namespace

/// The canvas where elements are seen in perspective, over a real page: marks in them tell where they are.
class TestCanvasSpace : public ShownCanvas
{
    Q_OBJECT

    enum Mark { Begin, End, Top, Within };

private Q_SLOTS:
    void cleanup() { close(); }

    void whatIsGrabbedStaysBelowThePointer_data()
    {
        QTest::addColumn<QByteArray>("film");
        const auto row = [](const char *name, const QByteArray &scene, const QByteArray &style = {}) {
            QTest::newRow(name) << film(scene, style);
        };
        row("turned about its axis", kStage, "transform: rotateY(50deg)");
        row("tilted, turned and scaled", kStage,
            "transform: translateZ(-40px) rotateX(40deg) rotate(20deg) scale(1.2)");
        row("with a perspective of its own", "CARD", "transform: perspective(200px) rotateY(40deg)");
        row("in a turned and scaled box",
            R"html(<div style="position: absolute; left: 10px; top: 5px; width: 300px; height: 160px; perspective: 300px; perspective-origin: 20% 80%; transform: rotate(20deg) scale(0.8)">CARD</div>)html",
            "transform: rotateY(50deg)");
        row("flat in a tilted box",
            R"html(<div style="position: absolute; inset: 0; perspective: 300px"><div style="position: absolute; inset: 10px; transform: rotateX(50deg)">CARD</div></div>)html");
        row("in the space of a turned box",
            R"html(<div style="position: absolute; inset: 0; perspective: 300px"><div style="position: absolute; inset: 10px; transform-style: preserve-3d; transform: rotateX(30deg)">CARD</div></div>)html",
            "transform: translateZ(40px) rotateY(-35deg)");
        row("flattened by what hides its overflow",
            R"html(<div style="position: absolute; inset: 0; perspective: 300px"><div style="position: absolute; inset: 10px; overflow: hidden; transform-style: preserve-3d; transform: rotateX(30deg)">CARD</div></div>)html",
            "transform: translateZ(40px) rotateY(-35deg)");
        row("in a scrolled box with a border",
            R"html(<div id="scroll" style="position: absolute; left: 10px; top: 10px; width: 290px; height: 150px; border: 5px solid; overflow: hidden; perspective: 300px">CARD<p style="height: 400px"></p></div><script>document.getElementById("scroll").scrollTop = 20</script>)html",
            "transform: rotateY(50deg)");
        row("in a plain box below the perspective",
            R"html(<div style="position: absolute; inset: 0; perspective: 300px"><div>CARD</div></div>)html",
            "transform: rotateY(50deg)");
        row("in the flow", kStage, "position: relative; left: 0; top: 0; transform: rotateY(50deg)");
        row("moved by its transform", kStage,
            "position: static; margin: 40px 0 0 100px; transform: rotateY(50deg)");
    }

    void whatIsGrabbedStaysBelowThePointer()
    {
        QFETCH(QByteArray, film);
        open(film);
        select("#card");
        const QPointF before = seen(Within), by(37, 16);
        QVERIFY2(m_canvas->elements().front().space, "it is in the plane");
        drag(before, before + by);
        const QPoint from = inView(before), to = inView(before + by);
        const QPointF went =
            filmToView().inverted().map(QPointF(to)) - filmToView().inverted().map(QPointF(from));
        QTRY_VERIFY(!style("#card").isEmpty() && bytes() != m_film);
        QTRY_VERIFY2(QLineF(seen(Within), before + went).length() < 0.3,
                     qPrintable(told(seen(Within), before + went)));
        QTRY_VERIFY2(isOutlined(), "the outline is elsewhere");
        undoneLeavesTheBytes();
    }

    void aCornerIsDraggedToThePointerAndTheOtherStays_data()
    {
        QTest::addColumn<QByteArray>("film");
        QTest::newRow("turned about its axis") << film(kStage, "transform: rotateY(40deg)");
        QTest::newRow("about another origin")
            << film(kStage, "transform: rotateX(40deg); transform-origin: 0 100%");
        QTest::newRow("flat in a tilted box") << film(
            R"html(<div style="position: absolute; inset: 0; perspective: 300px"><div style="position: absolute; inset: 10px; transform: rotateX(40deg)">CARD</div></div>)html");
    }

    void aCornerIsDraggedToThePointerAndTheOtherStays()
    {
        QFETCH(QByteArray, film);
        open(film);
        select("#card");
        const QPointF begin = seen(Begin), end = seen(End), by(20, 12);
        dragInView(filmToView().map(end), filmToView().map(end + by));
        QTRY_VERIFY2(QLineF(seen(End), end + by).length() < 0.6, qPrintable(told(seen(End), end + by)));
        QVERIFY2(QLineF(seen(Begin), begin).length() < 0.3, qPrintable(told(seen(Begin), begin)));
        QTRY_VERIFY2(isOutlined(), "the outline is elsewhere");
        undoneLeavesTheBytes();
    }

    void itTurnsAfterThePointer_data() { aCornerIsDraggedToThePointerAndTheOtherStays_data(); }

    void itTurnsAfterThePointer()
    {
        QFETCH(QByteArray, film);
        open(film);
        select("#card");
        const QPointF pivot = ui::pivotOf(m_canvas->elements().front());
        const auto handle = ui::handlesOf(filmToView().map(m_canvas->elements().front().quad)).front();
        const QPointF to = filmToView().map(pivot) + QPointF(70, -50);
        dragInView(handle.at, to);
        QTRY_VERIFY2(style("#card").contains(QLatin1String("rotate(")), qPrintable(style("#card")));
        const auto off = [&] {
            const QLineF wanted(pivot, filmToView().inverted().map(to)), is(pivot, seen(Top));
            const double angle = std::abs(wanted.angleTo(is));
            return std::min(angle, 360 - angle);
        };
        const bool isAboutItsMiddle = !film.contains("transform-origin");
        if (isAboutItsMiddle)
            QTRY_VERIFY2(off() < 1.5, qPrintable(QString::number(off())));
        QTRY_VERIFY2(isOutlined(), "the outline is elsewhere");
        undoneLeavesTheBytes();
    }

    void whatCannotBeExactIsRefused()
    {
        QSignalSpy refused(openWith("left: 120px; transform: rotateY(90deg)"), &ui::CanvasOverlay::refused);
        m_canvas->align(ui::Alignment::Left);
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<ui::CanvasRefusal>().element, at("#card"));
        QVERIFY(refused[0][0].value<ui::CanvasRefusal>().why.contains(QLatin1String("squeezed flat")));
        close();
        QSignalSpy behind(openWith("transform: translateZ(400px)"), &ui::CanvasOverlay::refused);
        m_canvas->align(ui::Alignment::Left);
        QCOMPARE(behind.size(), 1);
        QVERIFY(behind[0][0].value<ui::CanvasRefusal>().why.contains(QLatin1String("behind the viewer")));
        QVERIFY(!m_preview->document.undoStack().canUndo());
    }

    void severalAreMovedTogetherButNotStretched()
    {
        open(film(
            QByteArray(kStage) +
                R"html(<p id="other" style="position: absolute; left: 10px; top: 10px; margin: 0; width: 30px; height: 20px; background: #246"></p>)html",
            "transform: rotateY(40deg)"));
        selectAll({"#card", "#other"});
        QSignalSpy refused(m_canvas, &ui::CanvasOverlay::refused);
        const QPointF card = m_canvas->elements()[0].center(), other = m_canvas->elements()[1].center();
        drag(other, other + QPointF(20, 10));
        QTRY_VERIFY(QLineF(m_canvas->elements()[0].center(), card + QPointF(20, 10)).length() < 0.3);
        QTRY_VERIFY(QLineF(m_canvas->elements()[1].center(), other + QPointF(20, 10)).length() < 0.3);
        undoneLeavesTheBytes();
        QVERIFY(refused.isEmpty());
        ui::CanvasEditing editing(m_preview->document, m_preview->actions, m_scripts, nullptr);
        QSignalSpy why(&editing, &ui::CanvasEditing::refused);
        QVERIFY(!editing.begin(ui::CanvasGesture::Kind::Resize, m_canvas->elements(), {}, {1, 1}));
        QVERIFY(why[0][0].value<ui::CanvasRefusal>().why.contains(QLatin1String("only by itself")));
    }

    void propertiesOfTheirOwnAreWritten()
    {
        open(film("CARD", "position: relative; rotate: 30deg; scale: 1.2 0.8; transform: skewX(10deg)"));
        select("#card");
        const QPointF before = seen(Within), by(24, 10);
        drag(before, before + by);
        QTRY_VERIFY2(QLineF(seen(Within), before + by).length() < 0.5,
                     qPrintable(told(seen(Within), before + by)));
        undoneLeavesTheBytes();
        QByteArray still = film("CARD", "position: static; margin: 40px 0 0 90px; rotate: 30deg; scale: 1.2 "
                                        "0.8; transform: skewX(10deg)");
        open(still);
        select("#card");
        const QPointF there = seen(Within);
        drag(there, there + by);
        QTRY_VERIFY2(style("#card").contains(QLatin1String("translate: 24px 10px")),
                     qPrintable(style("#card")));
        QTRY_VERIFY2(QLineF(seen(Within), there + by).length() < 0.5,
                     qPrintable(told(seen(Within), there + by)));
        undoneLeavesTheBytes();
        QTRY_VERIFY(m_canvas->elements().size() == 1 && m_canvas->elements().front().individual);
        const auto turned =
            ui::animatedEdit(m_canvas->elements().front(), ui::turnBy(m_canvas->elements().front(), 15));
        QVERIFY(turned);
        QCOMPARE(turned->styles.front().property, QStringLiteral("rotate"));
        QCOMPARE(turned->styles.front().value, QStringLiteral("45deg"));
        ui::CanvasElement upright = m_canvas->elements().front();
        upright.individual->isInPlane = false;
        QVERIFY(!ui::animatedEdit(upright, ui::turnBy(upright, 15)));
    }

private:
    ui::CanvasOverlay *openWith(const QByteArray &style)
    {
        open(film(kStage, style));
        select("#card");
        return m_canvas;
    }

    /// The middle of a mark, as the page has it.
    QPointF seen(Mark mark)
    {
        const QVariantList place =
            m_preview
                ->ask(QStringLiteral("(({ x, y, width, height }) => [x + width / 2, y + height / 2])"
                                     "(document.querySelectorAll('#card i')[%1].getBoundingClientRect())")
                          .arg(int(mark)))
                .toList();
        return {place.value(0).toDouble(), place.value(1).toDouble()};
    }

    bool isOutlined()
    {
        const QPolygonF quad = m_canvas->elements().front().quad;
        return QLineF(quad[0], seen(Begin)).length() < 0.5 && QLineF(quad[2], seen(End)).length() < 0.5;
    }

    static QString told(QPointF is, QPointF wanted)
    {
        return QStringLiteral("at %1, %2 instead of %3, %4")
            .arg(is.x())
            .arg(is.y())
            .arg(wanted.x())
            .arg(wanted.y());
    }
};

MUTO_WEB_TEST_MAIN(prepareWindowPages, QApplication, TestCanvasSpace)
#include "tst_canvas_space.moc"
