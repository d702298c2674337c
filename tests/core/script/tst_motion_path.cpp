#include "core/script/motion_path.h"

#include "core/script/motion_path_edits.h"
#include "core/script/point_path.h"
#include "core/script/script_library.h"
#include "core/script/selectors.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::script;
using muto::composition::HtmlDocument;

namespace {

/// A script about `#a`, read.
struct Read
{
    explicit Read(const QByteArray &calls)
        : html(*HtmlDocument::parse(
              "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"9\">"
              "<p id=\"a\"></p></div><script>const tl = gsap.timeline({ paused: true });"
              "window.__timelines = { main: tl };\n" +
              calls + "\n</script>"))
        , open(library.scriptAt(html, scriptsIn(html, QStringLiteral("index.html")).front()))
    {
        for (int i = 0; i < int(html.elements().size()); ++i) {
            if (html.elements()[std::size_t(i)].value(QLatin1String("id")) == QLatin1String("a"))
                path = motionPath(*open.model, html, element = i);
        }
    }

    /// "0:0,0 1:9,0*": when, where, and a star for what can be dragged.
    QString points() const
    {
        QStringList all;
        for (const MotionPoint &point : path.points)
            all.append(QStringLiteral("%1:%2,%3%4")
                           .arg(point.time)
                           .arg(point.at.x())
                           .arg(point.at.y())
                           .arg(point.obstacle().isEmpty() ? QStringLiteral("*") : QString()));
        return all.join(QLatin1Char(' '));
    }

    /// Empty where it is refused.
    template<typename Edit>
    QByteArray edited(const Edit &edit)
    {
        ScriptEdits edits(open.source, *open.model);
        const auto done = edit(edits);
        const auto result = done ? library.finish(edits, html) : muto::fail(done.error());
        return result ? result->after.mid(result->after.indexOf('\n') + 1).trimmed() : QByteArray();
    }

    QByteArray moved(std::size_t point, QPointF to)
    {
        return edited([&](ScriptEdits &edits) { return moveMotionPoint(edits, path.points[point], to); });
    }

    QByteArray added(double time, QPointF at)
    {
        return edited(
            [&](ScriptEdits &edits) { return addMotionPoint(edits, *open.model, html, element, time, at); });
    }

    QByteArray without(std::size_t point)
    {
        return edited([&](ScriptEdits &edits) {
            return removeMotionPoint(edits, *open.model, targetCount(html), html, element,
                                     path.points[point]);
        });
    }

    std::optional<MotionSettings> settings(double time) const
    {
        return motionSettings(*open.model, html, element, time);
    }

    HtmlDocument html;
    int element = -1;
    ScriptLibrary library;
    OpenScript open;
    MotionPath path;
};

} // namespace

class TestMotionPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsThePoints_data()
    {
        QTest::addColumn<QByteArray>("calls");
        QTest::addColumn<QString>("points");
        const auto row = [](const char *name, const char *calls, const char *points) {
            QTest::newRow(name) << QByteArray(calls) << QString::fromLatin1(points);
        };
        row("nothing moves it", "tl.to('#a', { opacity: 0 });", "");
        row("to", "tl.to('#a', { x: 9, y: 4, duration: 2 }, 1);", "1:0,0 3:9,4*");
        row("from", "tl.from('#a', { x: 9, duration: 2 }, 1);", "1:9,0* 3:0,0");
        row("fromTo", "tl.fromTo('#a', { x: 1 }, { x: 9, duration: 2 }, 1);", "1:1,0* 3:9,0*");
        row("one after the other",
            "tl.to('#a', { x: 9, duration: 1 }).to('#a', { y: 5, duration: 1 }, '+=1');",
            "0:0,0 1:9,0* 3:9,5*");
        row("x and y by themselves",
            "tl.to('#a', { x: 8, duration: 2, ease: 'none' }, 0); tl.to('#a', { y: 6, duration: 1, ease: "
            "'none' }, 1);",
            "0:0,0 1:4,0 2:8,6*");
        row("a set begins it", "tl.set('#a', { x: 5 }, 0); tl.to('#a', { x: 9, duration: 1 }, 1);",
            "0:5,0* 2:9,0*");
        row("keyframes in percent",
            "tl.to('#a', { keyframes: { '0%': { x: 0, y: 1 }, '50%': { x: 5 }, '100%': { x: 9, y: 3 } }, "
            "duration: 2, "
            "easeEach: 'none' }, 0);",
            "0:0,1* 1:5,2* 2:9,3*");
        row("keyframes that begin from where it is",
            "tl.to('#a', { keyframes: { '50%': { x: 5, y: 1 }, '100%': { x: 9 } }, duration: 2 }, 1);",
            "1:0,0 2:5,1* 3:9,1*");
        row("keyframes in arrays",
            "tl.to('#a', { keyframes: { x: [0, 5, 9], y: [1, 2, 3] }, duration: 2 }, 0);",
            "0:0,1* 1:5,2* 2:9,3*");
        row("an expression", "const far = 9; tl.to('#a', { x: far + 1, duration: 1 }, 0);", "0:0,0 1:10,0*");
    }

    void knowsThePoints()
    {
        QFETCH(QByteArray, calls);
        QTEST(Read(calls).points(), "points");
    }

    void saysWhatIsComputed()
    {
        const Read read("tl.to('#a', { x: innerWidth, duration: 1 }).to('#a', { y: 5, duration: 1 });");
        QVERIFY(!read.path.gap.isEmpty());
        QVERIFY(!Read("tl.to('#a', { x: '+=5', duration: 1 });").path.gap.isEmpty());
        const Read loop("for (const n of [1]) tl.to('#a', { x: 9, duration: n }, 0);");
        QVERIFY(!loop.path.gap.isEmpty());
        QVERIFY(loop.path.isEmpty());
    }

    void movesWhatIsWrittenAlone()
    {
        Read both("tl.to('#a', { x: 9, /* far */ y: 4, duration: 2 }, 1); // so");
        QCOMPARE(both.moved(1, {12.3456, -7}),
                 QByteArray("tl.to('#a', { x: 12.346, /* far */ y: -7, duration: 2 }, 1); // so"));
        QCOMPARE(both.moved(0, {1, 1}), QByteArray()); // nothing is written there
        Read apart("tl.to('#a', { x: 9, duration: 2 }, 0).fromTo('#a', { y: 0 }, { y: 3, duration: 1 }, 1);");
        QCOMPARE(apart.points(), QStringLiteral("0:0,0 1:") + apart.points().section(QLatin1Char(':'), 2));
        QCOMPARE(
            apart.moved(2, {10, 20}),
            QByteArray(
                "tl.to('#a', { x: 10, duration: 2 }, 0).fromTo('#a', { y: 0 }, { y: 20, duration: 1 }, 1);"));
        Read arrays("tl.to('#a', { keyframes: { x: [0, 5, 9], y: [1, 2, 3] }, duration: 2 }, 0);");
        QCOMPARE(arrays.moved(1, {50, 20}),
                 QByteArray("tl.to('#a', { keyframes: { x: [0, 50, 9], y: [1, 20, 3] }, duration: 2 }, 0);"));
    }

    void whatIsOnlySaidOfOneGetsTheOtherToo()
    {
        Read alone("tl.to('#a', { x: 9, duration: 2 }, 1);");
        QCOMPARE(alone.moved(1, {12, 5}), QByteArray("tl.to('#a', { x: 12, duration: 2, y: 5 }, 1);"));
        QCOMPARE(alone.moved(1, {12, 0.2}), QByteArray("tl.to('#a', { x: 12, duration: 2 }, 1);"));
        Read frames("tl.to('#a', { keyframes: { '0%': { x: 0 }, '100%': { x: 9 } }, duration: 2 }, 0);");
        QCOMPARE(frames.moved(0, {1, 3}),
                 QByteArray("tl.to('#a', { keyframes: { '0%': { x: 1, y: 3 }, '100%': "
                            "{ x: 9 } }, duration: 2 }, 0);"));
        // While another tween moves it, it is that one's.
        Read busy("tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#a', { y: 6, duration: 1 }, 0);");
        QCOMPARE(busy.moved(1, {50, 7}),
                 QByteArray("tl.to('#a', { x: 9, duration: 2 }, 0); tl.to('#a', { y: 7, duration: 1 }, 0);"));
    }

    void pointsOfAMotionPathAreAWay()
    {
        Read way("tl.to('#a', { motionPath: { path: [{ x: 100, y: 0 }, { x: 100, y: 100 }] }, duration: 2, "
                 "ease: 'none' }, 1);");
        QVERIFY2(way.path.gap.isEmpty(), qPrintable(way.path.gap));
        QCOMPARE(way.path.points.size(), 3U);
        QCOMPARE(way.path.points[0].time, 1.0);
        QVERIFY(!way.path.points[0].isWritten()); // from where it is
        QCOMPARE(way.path.points[1].at, QPointF(100, 0));
        QVERIFY(qAbs(way.path.points[1].time - 2) < 1e-6); // half of the way
        QCOMPARE(way.path.points[2].time, 3.0);
        QCOMPARE(way.path.line.back(), QPointF(100, 100));
        QCOMPARE(way.moved(1, {90.4, -7}),
                 QByteArray("tl.to('#a', { motionPath: { path: [{ x: 90.4, y: -7 }, { x: 100, y: 100 }] }, "
                            "duration: 2, ease: 'none' }, 1);"));
        Read begun(
            "tl.set('#a', { x: 5, y: 6 }, 0); tl.to('#a', { motionPath: [{ x: 9, y: 9 }], duration: 1 }, "
            "1);");
        QCOMPARE(begun.points(), QStringLiteral("0:5,6* 2:9,9*"));
        Read own("tl.to('#a', { motionPath: { path: [{ x: 1, y: 2 }, { x: 9, y: 9 }], fromCurrent: false }, "
                 "duration: 1 }, 0);");
        QCOMPARE(own.points(), QStringLiteral("0:1,2* 1:9,9*"));
        for (const char *unknown :
             {"'#track'", "{ path: '#track' }", "{ path: [{ x: 1, y: 2 }], relative: true }",
              "{ path: [{ x: innerWidth, y: 2 }] }", "points"}) {
            const Read read(QByteArray("tl.to('#a', { motionPath: ") + unknown + ", duration: 1 }, 0);");
            QVERIFY2(!read.path.gap.isEmpty() && read.path.isEmpty(), unknown);
        }
    }

    void pointsAreAddedAndRemoved()
    {
        Read way("tl.to('#a', { motionPath: { path: [{ x: 100, y: 0 }, { x: 100, y: 100 }], curviness: 0 }, "
                 "duration: 2, ease: 'none' }, 1);");
        QCOMPARE(way.path.line.size(), way.path.times.size());
        QCOMPARE(way.path.times.front(), 1.0);
        QCOMPARE(way.path.times.back(), 3.0);
        QVERIFY(qAbs(way.path.times[24] - 2) < 1e-6);
        QVERIFY2(
            way.added(1.5, {50, 5}).contains("path: [{ x: 50, y: 5 }, { x: 100, y: 0 }, { x: 100, y: 100 }]"),
            way.added(1.5, {50, 5}));
        QVERIFY(way.added(2.5, {7, 8}).contains("[{ x: 100, y: 0 }, { x: 7, y: 8 }, { x: 100, y: 100 }]"));
        QVERIFY2(way.without(1).contains("path: [{ x: 100, y: 100 }], curviness: 0"), way.without(1));
        QCOMPARE(way.without(0), QByteArray()); // where it begins nothing is written
        Read last("tl.to('#a', { motionPath: [{ x: 9, y: 9 }], duration: 1 }, 1);");
        QCOMPARE(last.without(1), QByteArray());

        Read plain("tl.to('#a', { x: 10, y: 20, duration: 2, ease: 'none' }, 0);");
        QVERIFY2(plain.added(1, {5, 10}).contains("{ x: 5, y: 10 }"), plain.added(1, {5, 10}));
        Read frames("tl.to('#a', { keyframes: { '0%': { x: 0, y: 0 }, '50%': { x: 5, y: 1 }, '100%': { x: 9, "
                    "y: 3 } }, duration: 2 }, 0);");
        QCOMPARE(frames.without(1), QByteArray("tl.to('#a', { keyframes: { '0%': { x: 0, y: 0 }, '100%': "
                                               "{ x: 9, y: 3 } }, duration: 2 }, 0);"));
        Read more("tl.to('#a', { x: 9, y: 4, scale: 2, duration: 2 }, 1);");
        QCOMPARE(more.without(1), QByteArray("tl.to('#a', { scale: 2, duration: 2 }, 1);"));
        Read loop(
            "for (const n of [1]) tl.to('#a', { x: 9, duration: n }, 0); tl.to('#a', { y: 2, duration: 1 "
            "}, 0);");
        QVERIFY(!loop.settings(0.5));
    }

    void waysBendAndTurnTheirElement()
    {
        Read way("tl.to('#a', { motionPath: { path: [{ x: 9, y: 0 }, { x: 9, y: 9 }], curviness: 0.5 }, "
                 "duration: 2 }, 1);");
        QVERIFY(!way.settings(0.5)); // before it begins
        const auto settings = way.settings(2);
        QVERIFY(settings && settings->why.isEmpty() && !settings->autoRotates);
        QCOMPARE(settings->curviness, 0.5);
        QVERIFY2(way.edited([&](ScriptEdits &edits) {
                        return setCurviness(edits, *way.open.model, settings->tween, 2);
                    })
                     .contains("{ x: 9, y: 9 }], curviness: 2 }"),
                 "curviness");
        QVERIFY2(way.edited([&](ScriptEdits &edits) {
                        return setAutoRotates(edits, *way.open.model, settings->tween, true);
                    })
                     .contains("curviness: 0.5, autoRotate: true }"),
                 "autoRotate");
        Read list("tl.to('#a', { motionPath: [{ x: 9, y: 0 }, { x: 9, y: 9 }], duration: 2 }, 0);");
        QVERIFY2(list.edited([&](ScriptEdits &edits) {
                         return setCurviness(edits, *list.open.model, list.settings(1)->tween, 0);
                     })
                     .contains("motionPath: { path: [{ x: 9, y: 0 }, { x: 9, y: 9 }], curviness: 0 }"),
                 "a list");
        Read turned(
            "tl.to('#a', { motionPath: { path: [{ x: 9, y: 0 }], autoRotate: 90 }, duration: 2 }, 0);");
        QVERIFY(turned.settings(1)->autoRotates);
        QVERIFY2(turned
                     .edited([&](ScriptEdits &edits) {
                         return setAutoRotates(edits, *turned.open.model, turned.settings(1)->tween, false);
                     })
                     .contains("motionPath: { path: [{ x: 9, y: 0 }] }"),
                 "off");
    }

    /// As GSAP's own plugin says: MotionPathPlugin.arrayToRawPath of gsap 3.
    void curvesAreThoseOfThePlugin()
    {
        const auto text = [](const std::vector<QPointF> &curve) {
            QStringList numbers;
            for (const QPointF &point : curve)
                numbers << QString::number(point.x(), 'f', 1) << QString::number(point.y(), 'f', 1);
            return numbers.join(QLatin1Char(' '));
        };
        QCOMPARE(text(curveThrough({{0, 0}, {100, 50}, {200, 0}}, 1)),
                 QStringLiteral("0.0 0.0 0.0 0.0 72.0 50.0 100.0 50.0 128.0 50.0 200.0 0.0 200.0 0.0"));
        QCOMPARE(
            text(curveThrough({{0, 0}, {100, 50}, {120, -80}, {300, 10}}, 1)),
            QStringLiteral("0.0 0.0 0.0 0.0 74.6 63.1 100.0 50.0 128.7 35.2 88.9 -63.9 120.0 -80.0 162.8 "
                           "-102.1 300.0 10.0 300.0 10.0"));
        QVERIFY(text(curveThrough({{0, 0}, {100, 50}, {200, 0}}, 2)).contains(QLatin1String("44.1 50.0")));
    }

    void theLineFollowsTheEases()
    {
        const Read straight("tl.to('#a', { x: 10, y: 20, duration: 2, ease: 'power3.in' }, 0);");
        QCOMPARE(straight.path.line.front(), QPointF(0, 0));
        QCOMPARE(straight.path.line.back(), QPointF(10, 20));
        for (const QPointF &place : straight.path.line)
            QVERIFY(qAbs(place.y() - 2 * place.x()) < 1e-9);
        const Read bent(
            "tl.to('#a', { x: 10, duration: 2, ease: 'none' }, 0); tl.to('#a', { y: 10, duration: 2, ease: "
            "'power2.in' }, 0);");
        QVERIFY(bent.path.line[12].y() < bent.path.line[12].x() - 1);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestMotionPath)
#include "tst_motion_path.moc"
