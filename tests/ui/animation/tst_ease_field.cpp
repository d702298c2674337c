#include "ui/animation/ease_field.h"

#include "core/script/ease.h"
#include "tests/support/test_main.h"
#include "tests/ui/accessible_audit.h"
#include "tests/ui/animation/shown_animation.h"
#include "ui/animation/ease_graph.h"
#include "ui/animation/ease_map.h"
#include "ui/animation/ease_popup.h"

#include <QSlider>

using namespace muto;
using namespace muto::ui;
using edit::ElementPath;
using muto::test::at;
using muto::test::kAnimatedFilm;
using muto::test::kFile;
using muto::test::utf8;

/// How a tween eases: chosen, drawn, and dragged.
class TestEaseField : public test::ShownAnimation
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }

    void theEaseEditorDragsItsHandles()
    {
        select("#title");
        auto &field = static_cast<EaseField &>(row(0, "ease").editor());
        EasePopup *popup = field.open();
        popup->setPage(EasePopup::Page::Curve);
        auto *graph = popup->findChild<EaseGraph *>();
        const QPoint handle = graph->handlePoint(EaseHandle::First).toPoint();
        QTest::mousePress(graph, Qt::LeftButton, {}, handle);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(graph, handle + QPoint(2 * i, 8 * i));
        QTest::mouseRelease(graph, Qt::LeftButton, {}, handle + QPoint(20, 80));
        settle();
        QVERIFY2(bytes().contains("ease: 'custom("), bytes());
        QCOMPARE(steps(), 1);
        const auto bezier = script::bezierOf(popup->ease());
        QVERIFY(bezier && bezier->y1 < 0.2);
        const QByteArray dragged = bytes();

        QTest::mousePress(graph, Qt::LeftButton, {}, graph->handlePoint(EaseHandle::Second).toPoint());
        QTest::mouseMove(graph, QPoint(40, 40));
        QTest::keyClick(graph, Qt::Key_Escape);
        QTest::mouseRelease(graph, Qt::LeftButton, {}, QPoint(40, 40));
        QCOMPARE(bytes(), dragged);

        QTest::mouseClick(popup->findChild<EaseCell *>(utf8("ease-back.out(1.7)")), Qt::LeftButton);
        QVERIFY(bytes().contains("ease: 'back.out(1.7)'"));
        popup->setPage(EasePopup::Page::Spring);
        popup->findChild<QSlider *>(utf8("springDamping"))->setValue(1500);
        QVERIFY2(bytes().contains("ease: 'spring(1,100,15,0)'"), bytes());
        popup->setPage(EasePopup::Page::Wiggle);
        popup->findChild<QSlider *>(utf8("wiggleAmplitude"))->setValue(35);
        QVERIFY2(bytes().contains("ease: 'wiggle(6,0.35)'"), bytes());
        QCOMPARE(steps(), 4);
        QCOMPARE(test::widgetsWithoutName(*popup), QString());
    }

    void easesLieWhereTheyAreShown()
    {
        const auto back = script::Ease::parse(utf8("back.out(1.7)"));
        const EaseMap map = easeMap(QRectF(10, 20, 200, 100), *back);
        QVERIFY(map.highest > 1.05);
        for (const QPointF value : {QPointF(0, 0), QPointF(1, 1), QPointF(0.25, 1.1)}) {
            const QPointF again = map.valueOf(map.pointOf(value));
            QVERIFY(qAbs(again.x() - value.x()) < 1e-9 && qAbs(again.y() - value.y()) < 1e-9);
        }
        const QPolygonF line = easeLine(map, *back, 2);
        QCOMPARE(line.front(), map.pointOf({0, 0}));
        QCOMPARE(line.back(), map.pointOf({1, 1}));
        for (const QPointF point : line)
            QVERIFY(map.area.adjusted(-1, -1, 1, 1).contains(point));
    }

    void handlesStayWithinTheirTime()
    {
        const script::BezierEase ease{0.2, 0, 0.5, 1};
        QCOMPARE(withHandle(ease, EaseHandle::First, {-2, 0.5}, true).x1, 0.0);
        QCOMPARE(withHandle(ease, EaseHandle::Second, {3, 9}, true).x2, 1.0);
        QVERIFY(withHandle(ease, EaseHandle::Second, {0.5, 9}, true).y2 <= 2.5);
        QCOMPARE(withHandle(ease, EaseHandle::First, {0.4, 1.02}, false).y1, 1.0);
        QCOMPARE(withHandle(ease, EaseHandle::First, {0.4, 1.02}, true).y1, 1.02);
        const EaseMap map = easeMap(QRectF(0, 0, 100, 100), *script::Ease::parse(utf8("none")), &ease);
        QCOMPARE(handleAt(map, ease, map.pointOf({0.2, 0}) + QPointF(3, 3), 10), EaseHandle::First);
        QCOMPARE(handleAt(map, ease, map.pointOf({0.5, 1}), 10), EaseHandle::Second);
        QCOMPARE(handleAt(map, ease, map.pointOf({0.9, 0.5}), 10), EaseHandle::None);
    }
};

MUTO_TEST_MAIN(QApplication, TestEaseField)
#include "tst_ease_field.moc"
