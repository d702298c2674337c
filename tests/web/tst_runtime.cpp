#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QJsonArray>
#include <QTest>

using namespace muto::test;

/// What a seek does to a page: time, visibility, animations.
class TestRuntime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<RuntimePage>(); }
    void cleanup() { m_page.reset(); }

    void visibilityFollowsTheWindows_data();
    void visibilityFollowsTheWindows();
    void filmRestsOnItsLastPicture();
    void inFlowClipsLeaveTheFlow();
    void clockStandsWhereTheSeekPutIt();
    void timersFallDueInOrder();
    void framesSeeOneRoundPerSeek();
    void randomDependsOnTheFrameOnly();
    void orderOfSeeksChangesNothing_data();
    void orderOfSeeksChangesNothing();
    void gsapCallbacksFireOnce();
    void gsapValuesAreReadAsInAPlayedFilm();
    void gsapRendersAgainWhatOthersHaveChanged();
    void transitionsOfOurMakingAreInstant();
    void hfSeekIsAwaited();
    void nestedFrameFollowsTheClock();
    void layoutIsNormalised();
    void lateImageIsAwaited();
    void lateStyleImageIsAwaited_data();
    void lateStyleImageIsAwaited();
    void errorWhileSeekingDoesNotStopTheFilm();
    void timelineRegisteredLaterIsTakenUp();
    void clipsSayWhereTheyAre();
    void animationOfAClassChangeCountsFromThere();
    void transitionOfAClassChangeCountsFromThere();

private:
    QVariant inFilm(const QByteArray &expression) { return m_page->inFilm(QString::fromUtf8(expression)); }

    std::unique_ptr<RuntimePage> m_page;
};

void TestRuntime::visibilityFollowsTheWindows_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QVector<int>>("frames");
    QTest::addColumn<QString>("expected");

    QTest::newRow("half open") << QByteArray("<p id=a data-start=1 data-duration=1>a</p>")
                               << QVector<int>{29, 30, 59, 60} << QStringLiteral("0110");
    QTest::newRow("strict numbers") << QByteArray("<p id=a data-start=1 data-duration=1s>a</p>")
                                    << QVector<int>{29, 30, 119} << QStringLiteral("011");
    QTest::newRow("stays at the end of the film") << QByteArray("<p id=a data-start=1 data-duration=3>a</p>")
                                                  << QVector<int>{0, 119} << QStringLiteral("01");
    QTest::newRow("reference") << QByteArray("<p id=b data-start=0.5 data-duration=1>b</p><p id=a "
                                             "data-start='b + 0.5' data-duration=1>a</p>")
                               << QVector<int>{59, 60, 89, 90} << QStringLiteral("0110");
    QTest::newRow("reference back")
        << QByteArray(
               "<p id=b data-start=1 data-duration=1>b</p><p id=a data-start='b - .5' data-duration=1>a</p>")
        << QVector<int>{44, 45, 74, 75} << QStringLiteral("0110");
    QTest::newRow("hyphen is part of the id")
        << QByteArray(
               "<p id=b-1 data-start=1 data-duration=1>b</p><p id=a data-start=b-1 data-duration=1>a</p>")
        << QVector<int>{59, 60, 89, 90} << QStringLiteral("0110");
    QTest::newRow("circle")
        << QByteArray("<p id=a data-start=b data-duration=1>a</p><p id=b data-start=a data-duration=1>b</p>")
        << QVector<int>{0} << QStringLiteral("0");
    QTest::newRow("unknown reference") << QByteArray("<p id=a data-start=nobody data-duration=1>a</p>")
                                       << QVector<int>{0, 29, 30} << QStringLiteral("110");
    QTest::newRow("hidden ancestor")
        << QByteArray("<div data-start=1 data-duration=1><p id=a data-start=0 data-duration=4>a</p></div>")
        << QVector<int>{0, 30, 60} << QStringLiteral("010");
    QTest::newRow("relative to its composition")
        << QByteArray("<div data-composition-id=sub data-start=1 data-duration=2><p id=a data-start=0.5 "
                      "data-duration=1>a</p></div>")
        << QVector<int>{44, 45, 74, 75} << QStringLiteral("0110");
    QTest::newRow("data-hidden") << QByteArray("<p id=a data-start=0 data-duration=4 data-hidden>a</p>")
                                 << QVector<int>{0, 60} << QStringLiteral("00");
    QTest::newRow("data-end") << QByteArray("<p id=a data-start=1 data-end=2>a</p>")
                              << QVector<int>{29, 30, 59, 60} << QStringLiteral("0110");
    QTest::newRow("autoAlpha does not outlive the window")
        << QByteArray("<p id=a style='visibility:hidden' data-start=1 data-duration=1>a</p>")
        << QVector<int>{29, 30, 60} << QStringLiteral("010");
}

void TestRuntime::visibilityFollowsTheWindows()
{
    QFETCH(QByteArray, content);
    QFETCH(QVector<int>, frames);
    OPEN_READY(*m_page, film(content));
    QString seen;
    for (const int frame : frames) {
        m_page->seek(frame);
        seen +=
            inFilm(
                "getComputedStyle(a).visibility === 'visible' && a.getClientRects().length > 0 ? '1' : '0'")
                .toString();
    }
    QTEST(seen, "expected");
}

void TestRuntime::filmRestsOnItsLastPicture()
{
    OPEN_READY(
        *m_page,
        film("<p id=a data-start=1 data-duration=3>a</p><p id=b data-start=1 data-duration=2.9>b</p>"));
    QCOMPARE(inFilm("__player.seek(4), a.style.visibility + ' ' + b.style.visibility").toString(),
             QStringLiteral("visible hidden"));
}

void TestRuntime::inFlowClipsLeaveTheFlow()
{
    OPEN_READY(*m_page, film("<div><p id=a style='display:flex' data-start=0 data-duration=1>a</p>"
                             "<p id=b data-start=1 data-duration=1>b</p></div>"));
    const QByteArray displays = "getComputedStyle(a).display + ' ' + getComputedStyle(b).display";
    m_page->seek(0);
    QCOMPARE(inFilm(displays).toString(), QStringLiteral("flex none"));
    m_page->seek(30);
    QCOMPARE(inFilm(displays).toString(), QStringLiteral("none block"));
    m_page->seek(0);
    QCOMPARE(inFilm(displays).toString(), QStringLiteral("flex none"));
}

void TestRuntime::clockStandsWhereTheSeekPutIt()
{
    OPEN_READY(*m_page, film({}));
    m_page->seek(45);
    QCOMPARE(
        inFilm("[Date.now(), +new Date(), performance.now(), new Date().toISOString(), new Date(0) "
               "instanceof Date, "
               "new Date(2020, 1).getFullYear(), typeof Date(), Date.UTC(1970, 0, 2), Date.name].join(' ')")
            .toString(),
        QStringLiteral("1500 1500 1500 1970-01-01T00:00:01.500Z true 2020 string 86400000 Date"));
    QCOMPARE(inFilm("class Mine extends Date { twice() { return 2 * this } }; new Mine().twice()").toInt(),
             3000);
}

void TestRuntime::timersFallDueInOrder()
{
    OPEN_READY(*m_page, film({}, script(R"JS(
        window.log = [];
        const note = (name) => log.push(name + '@' + Date.now());
        setTimeout(note, 500, 'b');
        setTimeout(note, 100, 'a');
        const beat = setInterval(() => { note('i'); if (log.filter((l) => l[0] === 'i').length === 3) clearInterval(beat); }, 200);
        clearTimeout(setTimeout(note, 50, 'never'));
        setTimeout(function again() { note('n'); if (Date.now() < 900) setTimeout(again, 300); }, 300);
    )JS")));
    m_page->seek(30);
    QCOMPARE(inFilm("log.join(' ')").toString(),
             QStringLiteral("a@100 i@200 n@300 i@400 b@500 n@600 i@600 n@900"));
    m_page->seek(0);
    QCOMPARE(inFilm("log.length").toInt(), 8);
}

void TestRuntime::framesSeeOneRoundPerSeek()
{
    OPEN_READY(*m_page, film({}, script(R"JS(
        window.log = [];
        requestAnimationFrame(function draw(now) { log.push(now); requestAnimationFrame(draw); });
        cancelAnimationFrame(requestAnimationFrame(() => log.push('never')));
    )JS")));
    m_page->seek(30);
    m_page->seek(33);
    QCOMPARE(inFilm("log.join(' ')").toString(), QStringLiteral("0 1000 1100"));
}

void TestRuntime::randomDependsOnTheFrameOnly()
{
    OPEN_READY(*m_page, film({}));
    const QByteArray draw =
        "[Math.random(), Math.random(), ...crypto.getRandomValues(new Uint8Array(4))].join()";
    m_page->seek(7);
    const QString first = inFilm(draw).toString();
    m_page->seek(8);
    QVERIFY(inFilm(draw).toString() != first);
    m_page->seek(99);
    m_page->seek(7);
    QCOMPARE(inFilm(draw).toString(), first);
}

void TestRuntime::orderOfSeeksChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("head");

    const QByteArray box = "<div id=a style='position:absolute;width:50px;height:50px'></div>";
    const QByteArray moves =
        "<style>@keyframes move { from { transform: translateX(0); opacity: 0 } "
        "to { transform: translateX(300px); opacity: 1 } } #a { animation: move 1s 1s both }</style>";
    QTest::newRow("gsap")
        << box + script("window.__timelines = {}; const tl = gsap.timeline({paused: true});"
                        "tl.set('#a', {y: 5}, 0).from('#a', {opacity: 0, duration: 1}, 0)"
                        ".to('#a', {x: 100, duration: 2}, 0.5).to('#a', {x: -50, duration: 1}, 1)"
                        ".to('#a', {rotation: '+=90', duration: 1}, 2).call(() => {}, null, 9);"
                        "__timelines.main = tl;")
        << kGsap;
    QTest::newRow("gsap, nudged")
        << box + script("window.__timelines = {}; const tl = gsap.timeline({paused: true});"
                        "tl.set('#a', {y: 5}, 0).from('#a', {opacity: 0, duration: 1}, 0)"
                        ".to('#a', {x: 100, duration: 2}, 0.5).to('#a', {x: -50, duration: 1}, 1)"
                        ".to('#a', {rotation: '+=90', duration: 1}, 2);"
                        "__timelines.main = tl;")
        << kGsap;
    // What a tween begins with is shown again when time goes back beyond its beginning, over what another has
    // left.
    // What it begins with would be shown again when time goes back beyond that, over what another has left.
    QTest::newRow("gsap, from after to")
        << box + script("window.__timelines = {}; const tl = gsap.timeline({paused: true});"
                        "tl.to('#a', {rotation: 20, duration: 1}, 0.6).set('#a', {x: 33}, 2.5)"
                        ".to('#a', {opacity: 0.5}, 0.1).from('#a', {opacity: 0.1}, 0.7);"
                        "__timelines.main = tl;")
        << kGsap;
    QTest::newRow("gsap beside the root")
        << "<div data-composition-id=sub data-start=1 data-duration=2>" + box + "</div>" +
               script(
                   "window.__timelines = {}; const tl = gsap.timeline({paused: true}); tl.to('#a', {x: 100, "
                   "duration: 2}); __timelines.sub = tl; __timelines.main = gsap.timeline({paused: true});")
        << kGsap;
    QTest::newRow("css animation") << box << moves;
    QTest::newRow("css animation of a clip")
        << QByteArray("<div id=a data-start=1 data-duration=2></div>") << moves;
    QTest::newRow("css animation of a clip in the flow")
        << QByteArray("<div><div id=a data-start=1 data-duration=2>x</div></div>") << moves;
    QTest::newRow("css transition") << box + script("setTimeout(() => a.className = 'on', 0)")
                                    << QByteArray(
                                           "<style>#a { transition: transform 1s linear 0.5s } #a.on { "
                                           "transform: translateX(100px) }</style>");
    QTest::newRow("waapi") << box +
                                  script(
                                      "a.animate([{transform: 'none'}, {transform: 'translateX(90px)'}], "
                                      "{duration: 1000, delay: 500, iterations: 2, direction: 'alternate'})")
                           << QByteArray();
    QTest::newRow("waapi, filling")
        << box + script("a.animate({opacity: [1, 0.5]}, {duration: 700, fill: 'forwards'});"
                        "a.animate({opacity: [0.5, 0.2]}, {duration: 700, delay: 1000, fill: 'forwards'})")
        << QByteArray();
}

void TestRuntime::orderOfSeeksChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, head);
    OPEN_READY(*m_page, film(content, head));
    const QByteArray look =
        "(({transform, opacity, visibility, display}) => [transform, opacity, visibility, "
        "display].join(' '))(getComputedStyle(a))";
    QHash<int, QString> forwards;
    for (int frame = 0; frame < 120; ++frame) {
        m_page->seek(frame);
        if (frame % 5 == 0)
            forwards[frame] = inFilm(look).toString();
    }
    QVERIFY(QSet<QString>(forwards.begin(), forwards.end()).size() > 3);
    for (int frame = 115; frame >= 0; frame -= 5) {
        m_page->seek(frame);
        QCOMPARE(QStringLiteral("%1: ").arg(frame) + inFilm(look).toString(),
                 QStringLiteral("%1: ").arg(frame) + forwards[frame]);
    }
    for (const int stride : {35, 85}) { // mostly forwards, and mostly back
        for (int step = 1; step < 30; ++step) {
            const int frame = step * stride % 120;
            m_page->seek(frame);
            QCOMPARE(QStringLiteral("%1: ").arg(frame) + inFilm(look).toString(),
                     QStringLiteral("%1: ").arg(frame) + forwards[frame]);
        }
    }
}

void TestRuntime::gsapCallbacksFireOnce()
{
    OPEN_READY(*m_page,
               film("<div id=a></div>" +
                        script("window.__timelines = {}; window.log = [];"
                               "const tl = gsap.timeline({paused: true});"
                               "tl.call(() => log.push('zero'), null, 0).to('#a', {x: 9, duration: 4}, 0)"
                               ".call(() => log.push('one'), null, 1); __timelines.main = tl;"),
                    kGsap));
    QCOMPARE(inFilm("log.join()").toString(), QStringLiteral("zero"));
    for (const int frame : {0, 1, 29, 30, 31, 90})
        m_page->seek(frame);
    QCOMPARE(inFilm("log.join()").toString(), QStringLiteral("zero,one"));
}

void TestRuntime::gsapValuesAreReadAsInAPlayedFilm()
{
    OPEN_READY(
        *m_page,
        film("<p id=a></p><p id=b></p>" +
                 script(
                     "window.__timelines = {}; const tl = gsap.timeline({paused: true, defaults: {ease: "
                     "'none'}});"
                     "tl.to('#a', {x: 100, duration: 2}, 0).to('#b', {x: () => gsap.getProperty('#a', 'x'), "
                     "duration: 1}, 1); __timelines.main = tl;"),
             kGsap));
    m_page->seek(119);
    QCOMPARE(inFilm("gsap.getProperty('#b', 'x')").toDouble(), 50.0);
}

void TestRuntime::gsapRendersAgainWhatOthersHaveChanged()
{
    OPEN_READY(*m_page,
               film("<p id=a>x</p>" + script("window.__timelines = {main: gsap.timeline({paused: true})"
                                             ".to('#a', {opacity: 0, duration: 2, ease: 'none'})}"),
                    kGsap));
    m_page->seek(30);
    inFilm("a.style.opacity = 1");
    m_page->seek(30);
    QCOMPARE(inFilm("a.style.opacity").toString(), QStringLiteral("0.5"));
}

void TestRuntime::transitionsOfOurMakingAreInstant()
{
    OPEN_READY(*m_page,
               film("<div id=a data-start=1 data-duration=1></div>" +
                        script("window.__timelines = {}; const tl = gsap.timeline({paused: true});"
                               "tl.to('#a', {x: 100, duration: 2, ease: 'none'}, 0); __timelines.main = tl;"),
                    kGsap + "<style>#a { transition: all 3s }</style>"));
    m_page->seek(30);
    QCOMPARE(
        inFilm("getComputedStyle(a).visibility + new DOMMatrix(getComputedStyle(a).transform).e").toString(),
        QStringLiteral("visible50"));
    m_page->seek(60);
    QCOMPARE(
        inFilm("getComputedStyle(a).visibility + new DOMMatrix(getComputedStyle(a).transform).e").toString(),
        QStringLiteral("hidden100"));
}

void TestRuntime::hfSeekIsAwaited()
{
    OPEN_READY(*m_page, film("<p id=a></p>" + script(R"JS(
        addEventListener('hf-seek', ({detail}) => detail.waitUntil(new Promise((done) => {
          const image = new Image();
          image.onload = () => { a.textContent = detail.time; done(); };
          image.src = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>';
        })));
    )JS")));
    m_page->seek(60);
    QCOMPARE(inFilm("a.textContent").toString(), QStringLiteral("2"));
}

void TestRuntime::nestedFrameFollowsTheClock()
{
    m_page->write(
        QStringLiteral("inner.html"),
        "<!doctype html><style>@keyframes k { to { opacity: 0 } } i { animation: k 2s linear }</style><i></i>"
        "<script>window.log = []; requestAnimationFrame((t) => log.push(t, Date.now()));"
        "window.__timelines = {any: {pause() {}, totalTime: (t) => window.told = t}}</script>");
    OPEN_READY(*m_page, film("<iframe id=inner src=inner.html></iframe>"));
    m_page->seek(0);
    m_page->seek(30);
    QCOMPARE(inFilm("inner.contentWindow.log.join() + ' ' + inner.contentWindow.Date.now()").toString(),
             QStringLiteral("0,0 1000"));
    QCOMPARE(
        inFilm(
            "getComputedStyle(inner.contentDocument.querySelector('i')).opacity + inner.contentWindow.told")
            .toString(),
        QStringLiteral("0.51"));
}

void TestRuntime::layoutIsNormalised()
{
    OPEN_READY(*m_page,
               film("<p id=plain data-start=0>x</p><p id=anchored style='position:relative;top:9px' "
                    "data-start=0>x</p>"
                    "<p id=sized data-start=0 data-width=50 data-height=40></p><p id=empty data-start=0></p>"
                    "<p id=untimed>x</p>",
                    "<style>body { margin: 20px; padding: 5px } #root { color: red }</style>"));
    m_page->seek(0);
    const auto of = [this](const char *id, const char *properties) {
        return inFilm(QByteArray("((s) => [") + properties +
                      "].join(' '))(getComputedStyle(document.querySelector('" + id + "')))")
            .toString();
    };
    QCOMPARE(of("body", "s.margin, s.padding, s.overflow"), QStringLiteral("0px 0px hidden"));
    QCOMPARE(of("#root", "s.position, s.overflow, s.width, s.height, s.getPropertyValue('--comp-width')"),
             QStringLiteral("relative hidden 640px 360px 640px"));
    QCOMPARE(of("#plain", "s.position, s.top, s.left"), QStringLiteral("absolute 0px 0px"));
    QCOMPARE(of("#anchored", "s.position, s.top"), QStringLiteral("absolute 9px"));
    QCOMPARE(of("#sized", "s.width, s.height"), QStringLiteral("50px 40px"));
    QCOMPARE(of("#empty", "s.width, s.height"), QStringLiteral("640px 360px"));
    QCOMPARE(of("#untimed", "s.position"), QStringLiteral("static"));
}

void TestRuntime::lateImageIsAwaited()
{
    m_page->write(QStringLiteral("dot.svg"),
                  "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='7'/>");
    OPEN_READY(*m_page, film("<img id=a>" +
                             script("addEventListener('hf-seek', () => { if (!a.src) a.src = 'dot.svg' })")));
    m_page->seek(30);
    QCOMPARE(inFilm("a.complete + ' ' + a.naturalWidth").toString(), QStringLiteral("true 7"));
}

void TestRuntime::lateStyleImageIsAwaited_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("a background") << QByteArray("<p id=a>a</p>")
                                  << QByteArray("a.style.background = 'url(dot.svg)'");
    QTest::newRow("one of several")
        << QByteArray("<p id=a>a</p>")
        << QByteArray("a.style.backgroundImage = 'image-set(\"dot.svg\" 1x), none';"
                      "a.style.backgroundImage ||= '-webkit-image-set(url(dot.svg) 1x)'");
    QTest::newRow("with its element")
        << QByteArray() << QByteArray("root.innerHTML = '<p style=\"background: url(dot.svg)\">a</p>'");
    QTest::newRow("in an SVG") << QByteArray("<svg><image id=a width=7 height=7></image></svg>")
                               << QByteArray("a.setAttribute('href', 'dot.svg')");
    QTest::newRow("a picture") << QByteArray("<picture><source id=s><img id=a></picture>")
                               << QByteArray("s.srcset = 'dot.svg 1x'");
    QTest::newRow("a class") << QByteArray("<style>.late { background: url(dot.svg) }</style><p id=a>a</p>")
                             << QByteArray("a.className = 'late'");
}

void TestRuntime::lateStyleImageIsAwaited()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, change);
    m_page->write(QStringLiteral("dot.svg"),
                  "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='7'/>");
    OPEN_READY(*m_page,
               film(content + script("let done = false; addEventListener('hf-seek', () => { if (done) return;"
                                     "done = true; " +
                                     change + " })")));
    m_page->seek(30);
    // What Chromium holds already is complete as soon as it is named.
    QCOMPARE(inFilm("(() => { const i = new Image(); i.src = 'dot.svg'; return i.complete + ' ' + "
                    "i.naturalWidth })()")
                 .toString(),
             QStringLiteral("true 7"));
}

void TestRuntime::errorWhileSeekingDoesNotStopTheFilm()
{
    OPEN_READY(
        *m_page,
        film("<p id=a data-start=1 data-duration=1>x</p>" +
                 script("requestAnimationFrame(() => { throw new Error('mine') }); window.__timelines = {};"
                        "__timelines.main = gsap.timeline({paused: true, onUpdate() { throw new "
                        "Error('yours') }})"
                        ".to('#a', {x: 1, duration: 4})"),
             kGsap));
    m_page->seek(30);
    QCOMPARE(inFilm("a.style.visibility").toString(), QStringLiteral("visible"));
    const QString console = m_page->consoleLines.join(QLatin1Char('\n'));
    QVERIFY2(console.contains(QStringLiteral("Error: mine")), qPrintable(console));
    QVERIFY2(console.contains(QStringLiteral("Error: yours")), qPrintable(console));
}

void TestRuntime::timelineRegisteredLaterIsTakenUp()
{
    OPEN_READY(
        *m_page,
        film("<p id=a>x</p>" +
                 script("window.later = () => { (window.__timelines = window.__timelines || {}).main = "
                        "gsap.timeline({paused: true}).to('#a', {x: 8, duration: 2, ease: 'none'}) }"),
             kGsap));
    m_page->seek(30);
    inFilm("later()");
    m_page->seek(31);
    m_page->seek(30);
    QCOMPARE(inFilm("gsap.getProperty('#a', 'x')").toDouble(), 4.0);
}

void TestRuntime::clipsSayWhereTheyAre()
{
    OPEN_READY(*m_page,
               film("<p data-start=0 data-duration=4>a</p><div id=box style='opacity: 0.5'>"
                    "<p data-start=1 data-duration=1>b</p><p data-start=1 data-duration=1>c</p></div>"));
    QCOMPARE(inFilm("__clipManifest.map(c => [c.id, c.nodePath, c.stackingContextId].join(' ')).join(', ')")
                 .toString(),
             QStringLiteral("0/0 0/0 root, 0/1/0 0/1/0 box, 0/1/1 0/1/1 box"));
}

void TestRuntime::animationOfAClassChangeCountsFromThere()
{
    OPEN_READY(*m_page,
               film("<p id=a>x</p>" + script("setTimeout(() => a.className = 'on', 1000)"),
                    "<style>@keyframes k { to { opacity: 0 } } .on { animation: k 1s linear both }</style>"));
    m_page->seek(30);
    m_page->seek(45);
    QCOMPARE(inFilm("getComputedStyle(a).opacity").toString(), QStringLiteral("0.5"));
}

void TestRuntime::transitionOfAClassChangeCountsFromThere()
{
    OPEN_READY(*m_page, film("<p id=a>x</p>" + script("setTimeout(() => a.className = 'on', 1000)"),
                             "<style>#a { transition: opacity 1s linear } #a.on { opacity: 0 }</style>"));
    const QByteArray opacity = "getComputedStyle(a).opacity";
    const auto at = [&](int frame) {
        m_page->seek(frame);
        return inFilm(opacity).toString();
    };
    QCOMPARE(at(29), QStringLiteral("1"));
    QCOMPARE(at(30), QStringLiteral("1"));
    QCOMPARE(at(45), QStringLiteral("0.5"));
    QCOMPARE(at(90), QStringLiteral("0"));
    QCOMPARE(at(45), QStringLiteral("0.5"));
    QCOMPARE(at(15), QStringLiteral("1"));
}

MUTO_TEST_MAIN(WebApplication, TestRuntime)
#include "tst_runtime.moc"
