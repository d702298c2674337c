#include "ui/canvas/canvas_edits.h"

#include "ui/canvas/animated_edit.h"
#include "ui/canvas/canvas_alignment.h"
#include "ui/canvas/canvas_crop.h"
#include "ui/canvas/canvas_gesture.h"
#include "ui/canvas/canvas_grouping.h"
#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/canvas/ruler_ticks.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

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

/// The styles, then how far tweens go, then keyframes; or why not.
QString text(const tl::expected<AnimatedEdit, CanvasRefusal> &edit)
{
    if (!edit)
        return edit.error().why;
    QStringList lines;
    for (const auto &change : edit->styles)
        lines.append(change.property + QLatin1String(": ") + change.value);
    for (const AnimatedEdit::Shift &shift : edit->shifts)
        lines.append(
            QStringLiteral("%1 of %2 by %3").arg(shift.property).arg(shift.tween.tween).arg(shift.by.x()));
    for (const auto &key : edit->keys)
        lines.append(QStringLiteral("%1 at %2").arg(key.key).arg(key.value.number));
    return lines.join(QLatin1String("; "));
}

QString text(const StyleChanges &changes)
{
    return text(tl::expected<AnimatedEdit, CanvasRefusal>(AnimatedEdit{changes, {}, {}}));
}

QString text(const CanvasElement &element, const BoxChange &change)
{
    return text(animatedEdit(element, change));
}

/// What the first tweens say.
CanvasChannel channel(const char *property, int tween = 0)
{
    CanvasChannel made;
    made.property = QLatin1String(property);
    made.tweens = {{QStringLiteral("index.html"), 0, tween}};
    return made;
}

} // namespace

Q_DECLARE_METATYPE(CanvasElement)
Q_DECLARE_METATYPE(BoxHandle)
Q_DECLARE_METATYPE(CanvasChannel)
Q_DECLARE_METATYPE(GroupingFacts)

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
        QTEST(text(element, moveBy(element, distance)), "style");
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
        QTEST(text(element, resizeBy(element, handle, distance)), "style");
    }

    void scalesWithinTransforms()
    {
        QCOMPARE(scaledTransform({}, {2, 2}), QStringLiteral("scale(2)"));
        QCOMPARE(scaledTransform(QStringLiteral("none"), {2, 0.5}), QStringLiteral("scale(2, 0.5)"));
        QCOMPARE(scaledTransform(QStringLiteral("rotate(3deg) scale(2)"), {1.5, 1.5}),
                 QStringLiteral("rotate(3deg) scale(3)"));
        QCOMPARE(scaledTransform(QStringLiteral("scale(2, 3) rotate(3deg)"), {1, 2}),
                 QStringLiteral("scale(2, 3) rotate(3deg) scale(1, 2)"));
    }

    void keepsProportionsAndCentre()
    {
        QCOMPARE(text(box(), resizeBy(box(), {1, 1}, {100, 0}, {true, false})),
                 QStringLiteral("width: 200px; height: 100px"));
        QCOMPARE(text(box(), resizeBy(box(), {1, 0}, {10, 0}, {false, true})),
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
        QCOMPARE(text(box(), outcome.changes[0]), QStringLiteral("transform: rotate(45deg)"));
    }

    void severalAreResizedAndTurnedTogether()
    {
        CanvasElement other = box();
        other.insets = {240, 130, 0, 0};
        other.quad.translate(200, 100); // together they are 300 × 150, from 40, 30
        const CanvasGesture corner(CanvasGesture::Kind::Resize, {box(), other}, {340, 180}, {1, 1});
        auto changes = corner.at({490, 255}, {false, false, false}, kSnap).changes;
        QCOMPARE(text(box(), changes[0]), QStringLiteral("width: 150px; height: 75px"));
        QCOMPARE(text(other, changes[1]),
                 QStringLiteral("width: 150px; height: 75px; left: 340px; top: 180px"));
        changes = corner.at({640, 180}, {false, false, false}, kSnap).changes;
        QCOMPARE(text(other, changes[1]), QStringLiteral("width: 200px; left: 440px"));
        const CanvasGesture turn(CanvasGesture::Kind::Rotate, {box(), other}, {190, 0});
        changes = turn.at({340, 105}, {false, false, false}, kSnap).changes; // by 90 degrees about 190, 105
        QCOMPARE(text(box(), changes[0]),
                 QStringLiteral("left: 190px; top: -20px; transform: rotate(90deg)"));
        QCOMPARE(text(other, changes[1]), QStringLiteral("left: 90px; top: 180px; transform: rotate(90deg)"));
    }

    void readsAndWritesCrops_data()
    {
        QTest::addColumn<QString>("clipPath");
        QTest::addColumn<QString>("written"); // null: another shape
        QTest::newRow("none") << "none"
                              << "none";
        QTest::newRow("all sides") << "inset(10%)"
                                   << "inset(10% 10% 10% 10%)";
        QTest::newRow("two") << "inset(10px 20%)"
                             << "inset(20% 20% 20% 20%)"; // of 100 × 50
        QTest::newRow("four and corners") << "inset(1% 2% 3% 0px round 8px 4px)"
                                          << "inset(1% 2% 3% 0% round 8px 4px)";
        QTest::newRow("nothing cut off") << "inset(0px)"
                                         << "none";
        QTest::newRow("a circle") << "circle(50%)" << QString();
        QTest::newRow("computed") << "inset(calc(1px + 2%))" << QString();
    }

    void readsAndWritesCrops()
    {
        QFETCH(QString, clipPath);
        const auto crop = cropFrom(clipPath, {100, 50});
        QTEST(crop ? cropText(*crop) : QString(), "written");
    }

    void crops_data()
    {
        QTest::addColumn<CanvasElement>("element");
        QTest::addColumn<BoxHandle>("handle");
        QTest::addColumn<QPointF>("distance");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const CanvasElement &element, BoxHandle handle,
                            QPointF distance, const char *written) {
            QTest::newRow(name) << element << handle << distance << QString::fromLatin1(written);
        };
        // Of each, 10 % are cut off before.
        row("a side", box(), {1, 0}, {-20, 99}, "inset(10% 30% 10% 10%)");
        row("a corner", box(), {-1, -1}, {5, 5}, "inset(20% 10% 10% 15%)");
        row("not beyond the box", box(), {-1, 0}, {-50, 0}, "inset(10% 10% 10% 0%)");
        row("never all of it", box(), {1, 0}, {-500, 0}, "inset(10% 89% 10% 10%)");
        row("turned and scaled", box(turned(90, 2)), {1, 0}, {0, -20}, "inset(10% 20% 10% 10%)");
        row("all that is left", box(), {}, {5, -50}, "inset(0% 5% 20% 15%)");
    }

    void crops()
    {
        QFETCH(CanvasElement, element);
        QFETCH(BoxHandle, handle);
        QFETCH(QPointF, distance);
        QTEST(cropText(cropDragged(element, {0.1, 0.1, 0.1, 0.1, {}}, handle, {}, distance)), "written");
    }

    void groupsCountFromTheirOwnBox()
    {
        GroupingFacts facts;
        facts.members.resize(2);
        for (GroupMember &member : facts.members) {
            member.element = box();
            member.around = {320, 180};
        }
        GroupMember &other = facts.members[1];
        other.element.insets = {200, 100, 20, 30};
        other.element.isSet = {false, false, true, true};
        other.parts = {{QStringLiteral("width"), QStringLiteral("100px")}};
        other.forced = {{QStringLiteral("position"), QStringLiteral("absolute")},
                        {QStringLiteral("width"), QStringLiteral("100px")}};
        const auto plan = planGroup(facts);
        QVERIFY(plan);
        QCOMPARE(plan->startTag,
                 QByteArray("<div data-hf-group data-label=\"Group\" style=\"position: absolute; left: 40px; "
                            "top: 30px; width: 260px; height: 120px\">"));
        QCOMPARE(text(plan->styles[0].second), QStringLiteral("left: 0px; top: 0px"));
        QCOMPARE(text(plan->styles[1].second),
                 QStringLiteral("right: 0px; bottom: 0px; width: 100px; position: absolute"));
        // And back.
        UngroupingFacts back;
        back.group.element = box();
        back.group.element.size = {260, 120};
        back.group.around = {320, 180};
        back.members = facts.members;
        back.members[0].element.insets = {0, 0, 0, 0};
        back.members[1].element.insets = {160, 70, 0, 0};
        back.members[1].parts.clear();
        back.members[1].forced.clear();
        for (GroupMember &member : back.members)
            member.around = {260, 120};
        const auto styles = planUngroup(back);
        QVERIFY(styles);
        QCOMPARE(text((*styles)[0].second), QStringLiteral("left: 40px; top: 30px"));
        QCOMPARE(text((*styles)[1].second), QStringLiteral("right: 20px; bottom: 30px"));
        UngroupingFacts gone = back;
        gone.isGone = true;
        QVERIFY(!planUngroup(gone));
        UngroupingFacts empty = back;
        empty.members.clear();
        QVERIFY(!planUngroup(empty));
    }

    void groupsAreRefused_data()
    {
        QTest::addColumn<GroupingFacts>("facts");
        GroupingFacts facts;
        facts.members.resize(1);
        facts.members[0].element = box();
        facts.display = QStringLiteral("block");
        facts.areNeighbours = true;
        const auto row = [&facts](const char *name, const auto &change) {
            GroupingFacts changed = facts;
            change(changed);
            QTest::newRow(name) << changed;
        };
        row("not seen", [](GroupingFacts &f) { f.isGone = true; });
        row("scattered", [](GroupingFacts &f) { f.isScattered = true; });
        row("a rule", [](GroupingFacts &f) { f.rule = QStringLiteral("a > b"); });
        row("crossed", [](GroupingFacts &f) { f.crossed = QStringLiteral("x"); });
        row("moved by an animation",
            [](GroupingFacts &f) { f.members[0].element.animated = QStringList{QStringLiteral("left")}; });
        row("laid out in a row", [](GroupingFacts &f) {
            f.members[0].element.position = QStringLiteral("static");
            f.display = QStringLiteral("flex");
        });
        row("hidden", [](GroupingFacts &f) { f.members[0].hasBox = false; });
        row("a part of a drawing", [](GroupingFacts &f) { f.members[0].element.isInSvg = true; });
    }

    void groupsAreRefused()
    {
        QFETCH(GroupingFacts, facts);
        const auto plan = planGroup(facts);
        QVERIFY(!plan);
        QVERIFY(!plan.error().message.isEmpty());
    }

    void rulersCountInRoundNumbers_data()
    {
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("parts");
        QTest::newRow("far away") << 0.25 << 500 << 10;
        QTest::newRow("as large as life") << 1.0 << 100 << 10;
        QTest::newRow("near") << 4.0 << 20 << 10;
        QTest::newRow("no lines between pixels") << 50.0 << 2 << 2;
        QTest::newRow("a pixel by itself") << 100.0 << 1 << 1;
    }

    void rulersCountInRoundNumbers()
    {
        QFETCH(double, scale);
        const std::vector<RulerTick> ticks = rulerTicks(-5, 1000, scale, 60);
        QVERIFY(!ticks.empty());
        std::vector<int> main;
        for (const RulerTick &tick : ticks) {
            if (tick.isMain)
                main.push_back(tick.at);
        }
        const int step = main[1] - main[0];
        QTEST(step, "step");
        QTEST(step / (ticks[1].at - ticks[0].at), "parts");
        QVERIFY(main[0] <= -5 && main.back() + step > 1000); // all of it is covered
        QVERIFY(rulerTicks(0, 100, 0, 60).empty());
    }

    void guidesLieOnPixelsAndOnTheFrame()
    {
        QCOMPARE(guidePlace(37.6, 320, 3), 38);
        QCOMPARE(guidePlace(-2.5, 320, 3), 0);
        QCOMPARE(guidePlace(158, 320, 3), 160);
        QCOMPARE(guidePlace(322.9, 320, 3), 320);
        QCOMPARE(guidePlace(330, 320, 3), 330);
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

    void movesWhatTweensDecide_data()
    {
        QTest::addColumn<QList<CanvasChannel>>("channels");
        QTest::addColumn<bool>("positioned");
        QTest::addColumn<bool>("keyframes");
        QTest::addColumn<QString>("edit");
        const auto row = [](const char *name, const QList<CanvasChannel> &channels, bool positioned,
                            bool keyframes, const char *edit) {
            QTest::newRow(name) << channels << positioned << keyframes << QString::fromUtf8(edit);
        };
        const CanvasChannel x = channel("x"), y = channel("y", 1);
        CanvasChannel written = x;
        written.showsRest = false;
        CanvasChannel inParts = x;
        inParts.fixed = QStringLiteral("“x” is “50%”.");
        CanvasChannel many = x;
        many.others = 3;
        CanvasChannel computed = x;
        computed.computed = QStringLiteral("Code moves it.");
        row("all of it", {x}, false, false, "transform: translate(7px, 8px); x of 0 by 7");
        row("all of it, down as well", {x, y}, false, false,
            "transform: translate(7px, 8px); x of 0 by 7; y of 1 by 8");
        row("nothing else is seen", {written, y}, false, false,
            "transform: translate(7px, 8px); x of 0 by 7; y of 1 by 8");
        row("a box of its own", {x, y}, true, false, "left: 47px; top: 38px");
        row("insets", {channel("left")}, true, false, "left: 27px; top: 38px; left of 0 by 7");
        row("a keyframe", {x}, false, true, "x at 107; y at 58");
        row("a keyframe of a box of its own", {x, y}, true, true, "x at 107; y at 58");
        row("a keyframe of insets", {channel("left")}, true, true, "top: 38px; left at 47");
        row("a keyframe in parts", {channel("xPercent")}, false, true, "xPercent at 17; y at 58");
        row("nothing to add to", {inParts}, false, false, "position: relative; left: 7px; top: 8px");
        row("others, too", {many}, false, false, "position: relative; left: 7px; top: 8px");
        row("code", {computed}, false, false, "Code moves it.");
        row("code, and a box of its own", {computed}, true, false, "left: 47px; top: 38px");
        row("a way of points", {channel("motionPath")}, false, false,
            "transform: translate(7px, 8px); motionPath of 0 by 7");
        row("turns only", {channel("rotation")}, false, false, "transform: translate(7px, 8px)");
    }

    void movesWhatTweensDecide()
    {
        QFETCH(QList<CanvasChannel>, channels);
        QFETCH(bool, positioned);
        QFETCH(bool, keyframes);
        CanvasElement element = box();
        element.position = positioned ? QStringLiteral("absolute") : QStringLiteral("static");
        element.moved = {100, 50};
        element.movedParts = {10, 0};
        element.rest.insert(QStringLiteral("left"), 20);
        const CanvasChannels owners(std::vector<CanvasChannel>(channels.begin(), channels.end()));
        QTEST(text(animatedEdit(element, moveBy(element, {7, 8}), owners,
                                keyframes ? TweenedEdit::Keyframe : TweenedEdit::Whole)),
              "edit");
    }

    void resizesAndTurnsWhatTweensDecide()
    {
        CanvasElement element = box();
        element.turned = 30;
        const BoxChange wider = resizeBy(element, {1, 0}, {20, 0}), turned = turnBy(element, 15);
        CanvasChannel width = channel("width");
        QCOMPARE(text(animatedEdit(element, wider, CanvasChannels({width}), TweenedEdit::Keyframe)),
                 QStringLiteral("width at 120"));
        width.showsRest = false;
        QCOMPARE(text(animatedEdit(element, wider, CanvasChannels({width}))),
                 QStringLiteral("width of 0 by 20"));
        CanvasChannel rotation = channel("rotation");
        QCOMPARE(text(animatedEdit(element, turned, CanvasChannels({rotation}))),
                 QStringLiteral("transform: rotate(15deg); rotation of 0 by 15"));
        QCOMPARE(text(animatedEdit(element, turned, CanvasChannels({rotation}), TweenedEdit::Keyframe)),
                 QStringLiteral("rotation at 45"));
        rotation.others = 2;
        const auto shared = animatedEdit(element, turned, CanvasChannels({rotation}));
        QVERIFY(!shared && shared.error().element == element.path);
    }

    void smallBoxesKeepTheirCorners()
    {
        QCOMPARE(handlesOf(QPolygonF{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}}).size(), std::size_t(9));
        QCOMPARE(handlesOf(QPolygonF{{{0, 0}, {9, 0}, {9, 9}, {0, 9}}}).size(), std::size_t(5));
        QVERIFY(!handleAt(QPolygonF{{{0, 0}, {100, 0}, {100, 100}, {0, 100}}}, {}, {30, 30}));
    }

    /// Above it, below where it is at the upper edge of the view, inside where it fills that.
    void aBoxIsTurnedWhereThereIsRoom_data()
    {
        QTest::addColumn<QRectF>("box");
        QTest::addColumn<QPointF>("grip");
        QTest::newRow("above") << QRectF(40, 50, 100, 60) << QPointF(90, 26);
        QTest::newRow("below") << QRectF(40, 10, 100, 60) << QPointF(90, 94);
        QTest::newRow("inside") << QRectF(10, 10, 200, 130) << QPointF(110, 34);
        QTest::newRow("out of view") << QRectF(400, 400, 100, 60) << QPointF(450, 376);
    }

    void aBoxIsTurnedWhereThereIsRoom()
    {
        QFETCH(QRectF, box);
        QFETCH(QPointF, grip);
        const QRectF view(0, 0, 220, 150);
        const QPolygonF quad{{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()}};
        QCOMPARE(handlesOf(quad, view).front().at, grip);
        QVERIFY(handleAt(quad, view, grip)->rotates);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCanvasEdits)
#include "tst_canvas_edits.moc"
