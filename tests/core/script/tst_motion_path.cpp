#include "core/script/motion_path.h"

#include "core/script/script_library.h"
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
                path = motionPath(*open.model, html, i);
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

    QByteArray moved(std::size_t point, QPointF to)
    {
        ScriptEdits edits(open.source, *open.model);
        const auto done = moveMotionPoint(edits, path.points[point], to);
        const auto result = done ? library.finish(edits, html) : muto::fail(done.error());
        return result ? result->after.mid(result->after.indexOf('\n') + 1).trimmed() : QByteArray();
    }

    HtmlDocument html;
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
