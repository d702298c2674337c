#include "ui/canvas/canvas_edits.h"

#include "ui/canvas/canvas_alignment.h"
#include "ui/canvas/canvas_gesture.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/canvas/canvas_snapping.h"

#include <QTest>

#include <cmath>

using namespace muto::ui;

namespace {

constexpr double kSnap = 6;

QTransform turned(double degrees, double scale = 1)
{
    return QTransform().rotate(degrees).scale(scale, scale);
}

/// A box of 100 × 50 at 40, 30, absolutely positioned, in a box that is turned and scaled by `parent`.
CanvasElement box(const QTransform &parent = {}, const QTransform &own = {})
{
    CanvasElement element;
    element.path = {QStringLiteral("index.html"), QStringLiteral("#box")};
    element.position = QStringLiteral("absolute");
    element.insets = {40, 30, 0, 0};
    element.isSet = {true, true, false, false};
    element.size = {100, 50};
    element.parent = parent;
    element.own = own;
    element.origin = {0.5, 0.5};
    element.quad = QPolygonF{{{40, 30}, {140, 30}, {140, 80}, {40, 80}}};
    return element;
}

QString text(const StyleChanges &changes)
{
    QStringList lines;
    for (const auto &change : changes)
        lines.append(change.property + QLatin1String(": ") + change.value);
    return lines.join(QLatin1String("; "));
}

} // namespace

Q_DECLARE_METATYPE(CanvasElement)
Q_DECLARE_METATYPE(BoxHandle)

/// What gestures on the canvas come to. No page, no window.
class TestCanvasEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_data()
    {
        QTest::addColumn<CanvasElement>("element");
        QTest::addColumn<QPointF>("distance");
        QTest::addColumn<QString>("style");
        const auto row = [](const char *name, const CanvasElement &element, QPointF distance,
                            const char *style) {
            QTest::newRow(name) << element << distance << QString::fromLatin1(style);
        };
        row("by its insets", box(), {10, -5}, "left: 50px; top: 25px");
        row("only across", box(), {10, 0}, "left: 50px");
        row("nowhere", box(), {0, 0}, "");
        row("in a turned and scaled box", box(turned(90, 2)), {0, 20}, "left: 50px");
        CanvasElement other = box();
        other.isSet = {false, true, true, false};
        other.insets = {40, 30, 7, 0};
        row("held on the right", other, {10, 0}, "right: -3px");
        other.isSet = {true, true, true, false};
        row("stretched", other, {10, 0}, "left: 50px; right: -3px");
        other = box();
        other.position = QStringLiteral("static");
        row("in the flow", other, {3, 4}, "transform: translate(3px, 4px)");
        other.transform = QStringLiteral("rotate(10deg) scale(2)");
        row("with a transform", other, {3, 4}, "transform: translate(3px, 4px) rotate(10deg) scale(2)");
        other.transform = QStringLiteral("translate(1.5px, 2px) rotate(10deg)");
        row("moved before", other, {3, 4}, "transform: translate(4.5px, 6px) rotate(10deg)");
    }

    void moves()
    {
        QFETCH(CanvasElement, element);
        QFETCH(QPointF, distance);
        QTEST(text(movedBy(element, distance)), "style");
    }

    void resizes_data()
    {
        QTest::addColumn<CanvasElement>("element");
        QTest::addColumn<BoxHandle>("handle");
        QTest::addColumn<QPointF>("distance");
        QTest::addColumn<QString>("style");
        const auto row = [](const char *name, const CanvasElement &element, BoxHandle handle,
                            QPointF distance, const char *style) {
            QTest::newRow(name) << element << handle << distance << QString::fromLatin1(style);
        };
        row("right side", box(), {1, 0}, {20, 99}, "width: 120px");
        row("left side", box(), {-1, 0}, {20, 0}, "width: 80px; left: 60px");
        row("corner", box(), {-1, -1}, {-10, -10}, "width: 110px; height: 60px; left: 30px; top: 20px");
        row("never to nothing", box(), {1, 0}, {-500, 0}, "width: 1px");
        row("scaled outside", box(turned(0, 2)), {1, 0}, {20, 0}, "width: 110px");
        row("upside down", box({}, turned(180)), {1, 0}, {-20, 0}, "width: 120px; left: 20px");
        CanvasElement padded = box();
        padded.extra = {20, 10};
        row("padding does not count", padded, {1, 1}, {20, 10}, "width: 100px; height: 50px");
    }

    void resizes()
    {
        QFETCH(CanvasElement, element);
        QFETCH(BoxHandle, handle);
        QFETCH(QPointF, distance);
        QTEST(text(resizedBy(element, handle, distance)), "style");
    }

    void keepsProportionsAndCentre()
    {
        QCOMPARE(text(resizedBy(box(), {1, 1}, {100, 0}, {true, false})),
                 QStringLiteral("width: 200px; height: 100px"));
        QCOMPARE(text(resizedBy(box(), {1, 0}, {10, 0}, {false, true})),
                 QStringLiteral("width: 120px; left: 30px"));
    }

    void rotates_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<double>("degrees");
        QTest::addColumn<QString>("after");
        QTest::newRow("first time") << QString() << 15.0 << "rotate(15deg)";
        QTest::newRow("none") << "none" << 15.0 << "rotate(15deg)";
        QTest::newRow("once more") << "rotate(350deg)" << 15.0 << "rotate(5deg)";
        QTest::newRow("behind a move")
            << "translate(3px, 4px) scale(2)" << -15.0 << "translate(3px, 4px) rotate(-15deg) scale(2)";
    }

    void rotates()
    {
        QFETCH(QString, before);
        QFETCH(double, degrees);
        QTEST(rotatedTransform(before, degrees), "after");
    }

    void turnsBySteps()
    {
        const CanvasGesture gesture(CanvasGesture::Kind::Rotate, {box()}, {90, 0});
        const auto outcome = gesture.at(QPointF(130, 10), {true, false, true}, kSnap);
        QCOMPARE(text(outcome.changes[0].second), QStringLiteral("transform: rotate(45deg)"));
    }

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
    }

    void snaps()
    {
        const std::vector<QRectF> others{QRectF(0, 0, 320, 180), QRectF(100, 150, 20, 10)};
        QFETCH(QRectF, box);
        const CanvasSnap snap = snapBox(box, others, kSnap);
        QTEST(snap.shift, "shift");
        QTEST(int(snap.guides.size()), "guides");
    }

    void aligns()
    {
        const std::vector<QRectF> boxes{QRectF(10, 10, 20, 20), QRectF(50, 30, 40, 10),
                                        QRectF(100, 0, 10, 10)};
        const QRectF frame(0, 0, 320, 180);
        QCOMPARE(aligned(boxes, Alignment::Left, frame)[1], QPointF(-40, 0));
        QCOMPARE(aligned(boxes, Alignment::Bottom, frame)[2], QPointF(0, 30));
        QCOMPARE(aligned({boxes[0]}, Alignment::Center, frame)[0], QPointF(140, 0));
        QCOMPARE(distributed(boxes, Qt::Horizontal)[1], QPointF(-5, 0));
        QCOMPARE(distributed(boxes, Qt::Horizontal)[2], QPointF());
    }

    void saysWhatAnAnimationOwns()
    {
        CanvasElement element = box();
        element.animated = QStringList{QStringLiteral("left")};
        QVERIFY(CanvasObstacle::to(CanvasEdit::Move, element));
        QVERIFY(!CanvasObstacle::to(CanvasEdit::Rotate, element));
        element.animated = QStringList{QStringLiteral("rotation")};
        QVERIFY(!CanvasObstacle::to(CanvasEdit::Move, element));
        QVERIFY(CanvasObstacle::to(CanvasEdit::Rotate, element));
    }

    void smallBoxesKeepTheirCorners()
    {
        QCOMPARE(handlesOf(QPolygonF{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}}).size(), std::size_t(9));
        QCOMPARE(handlesOf(QPolygonF{{{0, 0}, {9, 0}, {9, 9}, {0, 9}}}).size(), std::size_t(5));
        QVERIFY(!handleAt(QPolygonF{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}}, {30, 30}));
    }
};

QTEST_APPLESS_MAIN(TestCanvasEdits)
#include "tst_canvas_edits.moc"
