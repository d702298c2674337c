#include "ui/canvas/canvas_snapping.h"

#include "ui/canvas/canvas_gesture.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::ui;

namespace {

constexpr double kRadius = 6;
const SnapLines kNone{false, false, false};

/// 20 × 20, at places along a row.
std::vector<QRectF> rowAt(std::initializer_list<double> places)
{
    std::vector<QRectF> boxes;
    for (const double x : places)
        boxes.emplace_back(x, 100, 20, 20);
    return boxes;
}

/// The gaps that are marked, from left to right.
QString marked(const SnapMarks &marks)
{
    QStringList gaps;
    for (const QLineF &gap : marks.gaps)
        gaps.append(QStringLiteral("%1-%2").arg(gap.x1()).arg(gap.x2()));
    gaps.sort();
    return gaps.join(QLatin1Char(' '));
}

} // namespace

class TestCanvasSnapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snaps_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QPointF>("shift");
        QTest::addColumn<int>("guides");
        QTest::newRow("far from all") << QRectF(30, 40, 20, 20) << QPointF() << 0;
        QTest::newRow("left edges") << QRectF(4, 40, 20, 20) << QPointF(-4, 0) << 1;
        QTest::newRow("not beyond the radius") << QRectF(7, 40, 20, 20) << QPointF() << 0;
        QTest::newRow("the nearest counts") << QRectF(90.5, 30, 12, 20) << QPointF(-2.5, 0) << 1;
        QTest::newRow("centres, both ways") << QRectF(138, 78, 50, 30) << QPointF(-3, -3) << 2;
        // 3 to the edge at 100 and 3 to the one at 120
        QTest::newRow("as near on either side") << QRectF(103, 30, 14, 20) << QPointF(0, 0) << 1;
        QTest::newRow("edges that pull apart") << QRectF(97, 30, 20, 20) << QPointF(3, 0) << 3;
        QTest::newRow("nothing is meant more") << QRectF(104, 30, 8, 20) << QPointF() << 0;
    }

    void snaps()
    {
        QFETCH(QRectF, box);
        const CanvasSnap snap = snapBox(box, {{QRectF(100, 150, 20, 10)}, {QRectF(0, 0, 320, 180)}}, kRadius);
        QTEST(snap.shift, "shift");
        QTEST(int(snap.marks.guides.size()), "guides");
    }

    void equalOpposingOnesCancel()
    {
        const SnapTargets lines{{}, {QRectF(97, 0, 0, 180), QRectF(123, 0, 0, 180)}, 0};
        QCOMPARE(snapBox({100, 30, 20, 20}, lines, kRadius).shift, QPointF()); // 3 to either
        QCOMPARE(snapBox({101, 30, 20, 20}, lines, kRadius).shift, QPointF(2, 0));
        QVERIFY(snapBox({100, 30, 20, 20}, lines, kRadius).marks.guides.empty());
    }

    void gapsAreMadeEqual_data()
    {
        QTest::addColumn<std::vector<QRectF>>("others");
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<double>("shift");
        QTest::addColumn<QString>("gaps");
        using Boxes = std::vector<QRectF>;
        QTest::newRow("between two") << rowAt({0, 91}) << QRectF(47, 103, 17, 17) << 0.0 << "20-47 64-91";
        QTest::newRow("nearly between") << rowAt({0, 91}) << QRectF(44, 103, 17, 17) << 3.0 << "20-47 64-91";
        QTest::newRow("far from it") << rowAt({0, 191}) << QRectF(61, 103, 17, 17) << 0.0 << "";
        QTest::newRow("on in the row") << rowAt({0, 53}) << QRectF(102, 103, 17, 17) << 4.0 << "20-53 73-106";
        QTest::newRow("before it") << rowAt({200, 253}) << QRectF(148, 103, 17, 17) << 2.0
                                   << "167-200 220-253";
        QTest::newRow("all that are equal")
            << rowAt({0, 53, 106}) << QRectF(158, 103, 17, 17) << 1.0 << "126-159 20-53 73-106";
        QTest::newRow("another row") << rowAt({0, 91}) << QRectF(44, 153, 17, 17) << 0.0 << "";
        Boxes staggered = rowAt({91});
        staggered.emplace_back(0, 153, 20, 20);
        QTest::newRow("one of them in another row") << staggered << QRectF(44, 103, 17, 17) << 0.0 << "";
        Boxes behind = rowAt({0, 91});
        behind.emplace_back(-50, 50, 400, 133);
        QTest::newRow("something behind them all")
            << behind << QRectF(44, 103, 17, 17) << 3.0 << "20-47 64-91";
        Boxes overlapping = rowAt({0, 10, 53});
        QTest::newRow("some that overlap") << overlapping << QRectF(93, 103, 17, 17) << 3.0 << "30-53 73-96";
        QTest::newRow("one alone") << rowAt({0}) << QRectF(44, 103, 17, 17) << 0.0 << "";
        QTest::newRow("none that touch") << rowAt({0, 20}) << QRectF(47, 103, 17, 17) << 0.0 << "";
    }

    void gapsAreMadeEqual()
    {
        QFETCH(std::vector<QRectF>, others);
        QFETCH(QRectF, box);
        const CanvasSnap snap = snapBox(box, {others}, kRadius, {}, kNone);
        QTEST(snap.shift.x(), "shift");
        QTEST(marked(snap.marks), "gaps");
    }

    void gapsDownTheFilmAsWell()
    {
        const CanvasSnap snap =
            snapBox({103, 44, 17, 17}, {{QRectF(100, 0, 30, 20), QRectF(100, 91, 30, 20)}}, kRadius, kNone);
        QCOMPARE(snap.shift, QPointF(0, 3));
        QCOMPARE(snap.marks.gaps.size(), std::size_t(2));
        QCOMPARE(snap.marks.gaps.front(), QLineF(111.5, 20, 111.5, 47));
    }

    void aDraggedSideMakesGapsEqual()
    {
        const SnapTargets row{rowAt({0, 120})};
        // From 53 on, 33 from the one before it: its right side goes to 33 from the next.
        const CanvasSnap snap = snapBox({53, 103, 30, 17}, row, kRadius, {false, false, true}, kNone);
        QCOMPARE(snap.shift, QPointF(4, 0));
        QCOMPARE(marked(snap.marks), QStringLiteral("20-53 87-120"));
        QCOMPARE(snapBox({57, 103, 30, 17}, row, kRadius, {true, false, false}, kNone).shift, QPointF(-4, 0));
    }

    void gridsAreSquareAndMeetTheEdges()
    {
        QCOMPARE(gridSpacing({1920, 1080}), 40);
        QCOMPARE(gridSpacing({1080, 1920}), 40);
        QCOMPARE(gridSpacing({320, 180}), 5);
        QCOMPARE(gridSpacing({1921, 1081}), 40); // no round number meets these
        QCOMPARE(gridLines({1920, 1080}, 40).size(), std::size_t(47 + 26));
    }

    void snapsToTheGrid()
    {
        const SnapTargets grid{{}, {}, 40};
        QCOMPARE(snapBox({43, 117, 11, 41}, grid, kRadius).shift, QPointF(-3, 3));
        QCOMPARE(snapBox({47, 127, 30, 30}, grid, kRadius).shift, QPointF()); // its far sides do not count
        QCOMPARE(snapBox({47, 0, 30, 30}, grid, kRadius, {false, false, true}, kNone).shift, QPointF(3, 0));
        QVERIFY(snapBox({43, 117, 11, 41}, grid, kRadius).marks.guides.empty());
        QCOMPARE(snapBox({43, 117, 11, 41}, {}, kRadius).shift, QPointF());
    }

    void nothingSnapsBeforeItHasGoneSomeWay()
    {
        CanvasElement element;
        element.quad = QPolygonF{{{10, 10}, {30, 10}, {30, 30}, {10, 30}}};
        element.position = QStringLiteral("absolute");
        CanvasGesture gesture(CanvasGesture::Kind::Move, {element}, {20, 20});
        gesture.setTargets({{}, {QRectF(15, 0, 0, 180)}, 0});
        const auto goes = [&gesture](QPointF to, bool straight = false) {
            return gesture.at(to, {straight, false, true}, kRadius).changes.front().shift;
        };
        QCOMPARE(goes({23, 20}), QPointF(3, 0));
        QCOMPARE(goes({24, 20}), QPointF(5, 0));
        QCOMPARE(goes({24, 22}, true), QPointF(5, 0)); // straight, and yet lined up
        QCOMPARE(goes({22, 26}, true), QPointF(0, 6)); // but not off its line
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCanvasSnapping)
#include "tst_canvas_snapping.moc"
