#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QJsonArray>
#include <QTest>

using namespace muto::test;

/// What the stage tells about a page: when it is ready, why it is not, what it holds, and how it is shown.
class TestRuntimeStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<RuntimePage>(); }
    void cleanup() { m_page.reset(); }

    void manifestTellsAboutTheFilm();
    void filmHasItsExactSize();
    void readiness_data();
    void readiness();
    void scriptThatThrowsFailsWithItsLine();
    void scriptThatThrowsMayBeTolerated();
    void neverReadyNamesWhatIsMissing();
    void foreignRuntimeIsIgnored_data();
    void foreignRuntimeIsIgnored();
    void fetchReachesProjectFiles();
    void customPageDrivesItself();
    void customPageMayLearnItsLengthLate();
    void stateful_data();
    void stateful();
    void hfSeekThatNeverEndsFails();
    void captureStampsEveryFrame();
    void missingImageIsAWarning();
    void previewPlaysToItsEnd();

private:
    QVariant inFilm(const QByteArray &expression) { return m_page->inFilm(QString::fromUtf8(expression)); }

    std::unique_ptr<RuntimePage> m_page;
};

void TestRuntimeStage::manifestTellsAboutTheFilm()
{
    OPEN_READY(*m_page, film("<h1 id=big-title data-start=1 data-duration=2 data-track-index=3>Hi</h1>",
                             "<title>My film</title>"));
    const QJsonObject facts = manifest(ready);
    QCOMPARE(facts[QLatin1String("compositionId")].toString(), QStringLiteral("main"));
    QCOMPARE(facts[QLatin1String("duration")].toDouble(), 4.0);
    QCOMPARE(facts[QLatin1String("title")].toString(), QStringLiteral("My film"));
    QCOMPARE(facts[QLatin1String("stateful")].toBool(), false);
    QCOMPARE(facts[QLatin1String("clips")].toArray().size(), 1);
    const QJsonObject clip = facts[QLatin1String("clips")].toArray().first().toObject();
    QCOMPARE(clip[QLatin1String("label")].toString(), QStringLiteral("Big title"));
    QCOMPARE(clip[QLatin1String("track")].toInt(), 3);
    QCOMPARE(clip[QLatin1String("start")].toDouble(), 1.0);
    QCOMPARE(clip[QLatin1String("duration")].toDouble(), 2.0);
    QCOMPARE(inFilm("[__playerReady, __renderReady, __hf.duration, __player.getDuration(), "
                    "typeof __timelines].join()")
                 .toString(),
             QStringLiteral("true,true,4,4,undefined"));
}

void TestRuntimeStage::filmHasItsExactSize()
{
    OPEN_READY(*m_page, film("<div id=tall style='height:100vh'></div>",
                             "<style>@media (width: 640px) { #tall { color: rgb(1,2,3) } }</style>"));
    QCOMPARE(inFilm("[innerWidth, innerHeight, tall.offsetHeight, getComputedStyle(tall).color].join(' ')")
                 .toString(),
             QStringLiteral("640 360 360 rgb(1, 2, 3)"));
}

void TestRuntimeStage::readiness_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer");

    const QString rootDuration = QStringLiteral("__hf.duration");
    QTest::newRow("no script at all") << film("<p>still</p>") << rootDuration << QStringLiteral("4");
    QTest::newRow("scripts without a timeline")
        << film(script("1 + 1")) << rootDuration << QStringLiteral("4");
    QTest::newRow("gsap without a timeline") << film({}, kGsap) << rootDuration << QStringLiteral("4");
    QTest::newRow("timeline announced and built late")
        << film("<p id=a>x</p>" +
                    script("window.__hfTimelinesBuilding = true; window.__timelines = {};"
                           "setTimeout(() => requestAnimationFrame(() => { __timelines.main = "
                           "gsap.timeline({paused: true}).to('#a', {x: 7, "
                           "duration: 1}); dispatchEvent(new Event('hf-timelines-built')) }), 60)"),
                kGsap)
        << QStringLiteral("__player.seek(3), gsap.getProperty('#a', 'x')") << QStringLiteral("7");
    QTest::newRow("timeline late, not announced")
        << film("<p id=a>x</p>" + script("window.__timelines = {}; setTimeout(() => { __timelines.main = "
                                         "gsap.timeline({paused: "
                                         "true}).to('#a', {x: 7, duration: 1}) }, 60)"),
                kGsap)
        << QStringLiteral("__player.seek(3), gsap.getProperty('#a', 'x')") << QStringLiteral("7");
    QTest::newRow("timeline after the fonts")
        << film("<p id=a>x</p>" +
                    script("window.__timelines = {}; document.fonts.ready.then(() => { __timelines.main = "
                           "gsap.timeline({paused: true}).to('#a', {x: 7, duration: 1}) })"),
                kGsap)
        << QStringLiteral("__player.seek(3), gsap.getProperty('#a', 'x')") << QStringLiteral("7");
    QTest::newRow("timeline in an array")
        << film("<p id=a>x</p>" +
                    script(
                        "window.__timelines = [gsap.timeline({paused: true}).to('#a', {x: 7, duration: 1})]"),
                kGsap)
        << QStringLiteral("__player.seek(3), gsap.getProperty('#a', 'x')") << QStringLiteral("7");
    QTest::newRow("timeline of another kind")
        << film(script(
               "window.__timelines = {main: {pause() {}, seek(t) { window.told = t }, duration: () => 4}}"))
        << QStringLiteral("__player.seek(3), told") << QStringLiteral("3");
    QTest::newRow("tailwind")
        << film(script("window.__tailwindReady = new Promise((done) => setTimeout(() => { window.styled = 1; "
                       "done() }, 60))"))
        << QStringLiteral("styled") << QStringLiteral("1");
    QTest::newRow("timers keep for the film")
        << film(script("window.late = 0; setTimeout(() => late = 1, 100)")) << QStringLiteral("late")
        << QStringLiteral("0");
    QTest::newRow("a timer of no delay runs at once")
        << film(script("window.late = 0; setTimeout(() => late = 1)")) << QStringLiteral("late")
        << QStringLiteral("1");
    QTest::newRow("duration from the timeline")
        << QByteArray("<!doctype html>" + kGsap + "<div id=a data-composition-id=main></div>" +
                      script("window.__timelines = {main: gsap.timeline({paused: true}).to('#a', {x: 1, "
                             "duration: 2.5})}"))
        << rootDuration << QStringLiteral("2.5");
    QTest::newRow("duration from css")
        << QByteArray(
               "<!doctype html><style>@keyframes k { to { opacity: 0 } } #a { animation: k 2s 1s }</style>"
               "<div id=a data-composition-id=main>x</div>")
        << rootDuration << QStringLiteral("3");
    QTest::newRow("declared duration stretches the timeline")
        << film("<p id=a>x</p>" + script("window.__timelines = {main: gsap.timeline({paused: true}).to('#a', "
                                         "{x: 1, duration: 1})}"),
                kGsap)
        << QStringLiteral("__timelines.main.duration()") << QStringLiteral("4");
    QTest::newRow("variables")
        << QByteArray(film({})).replace(
               "<html>", "<html data-composition-variables='[{\"id\":\"c\",\"default\":\"red\"}]'>")
        << QStringLiteral("__hyperframes.getVariables().c") << QStringLiteral("red");
}

void TestRuntimeStage::readiness()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, question);
    OPEN_READY(*m_page, html);
    QTEST(m_page->inFilm(question).toString(), "answer");
}

void TestRuntimeStage::scriptThatThrowsFailsWithItsLine()
{
    const QJsonObject failed = m_page->open(film("\n\n" + script("\nnonsense()")));
    QCOMPARE(type(failed), QStringLiteral("failed"));
    QCOMPARE(text(failed, "code"), QStringLiteral("script-error"));
    QCOMPARE(text(failed, "message"),
             QStringLiteral("index.html:4: Uncaught ReferenceError: nonsense is not defined"));
}

/// Where somebody is about to mend it, it is shown as far as it got; what keeps it from that is the error.
void TestRuntimeStage::scriptThatThrowsMayBeTolerated()
{
    const QJsonObject tolerant{{QStringLiteral("toleratesErrors"), true}};
    const QByteArray thrown = "\n\n" + script("\nnonsense()");
    const QString said = QStringLiteral("index.html:4: Uncaught ReferenceError: nonsense is not defined");
    const QJsonObject ready = m_page->open(film(thrown), tolerant);
    QCOMPARE(type(ready), QStringLiteral("ready"));
    const QJsonObject manifest = ready[QLatin1String("manifest")].toObject();
    const QJsonObject warning = manifest[QLatin1String("warnings")].toArray().at(0).toObject();
    QCOMPARE(text(warning, "code"), QStringLiteral("script_error"));
    QCOMPARE(text(warning, "message"), said);
    QCOMPARE(manifest[QLatin1String("duration")].toDouble(), 4.0);
    const QJsonObject failed =
        m_page->open(film(thrown + script("window.__hfTimelinesBuilding = true")), tolerant);
    QCOMPARE(text(failed, "code"), QStringLiteral("script-error"));
    QCOMPARE(text(failed, "message"), said);
}

void TestRuntimeStage::neverReadyNamesWhatIsMissing()
{
    const QJsonObject failed = m_page->open(film(script("window.__hfTimelinesBuilding = true")),
                                            {{QStringLiteral("readyTimeoutMs"), 300}});
    QCOMPARE(text(failed, "code"), QStringLiteral("not-ready"));
    QCOMPARE(
        text(failed, "message"),
        QStringLiteral("The page is still waiting for timeline \"main\" announced by __hfTimelinesBuilding"));
    QCOMPARE(text(m_page->open("<!doctype html><p>nothing"), "code"), QStringLiteral("no-root"));
    QCOMPARE(text(m_page->open("<!doctype html><p data-composition-id=a>"), "code"),
             QStringLiteral("no-duration"));
    QCOMPARE(text(m_page->open(film({}), {{QStringLiteral("url"), QStringLiteral("none.html")}}), "code"),
             QStringLiteral("load-failed"));
}

void TestRuntimeStage::foreignRuntimeIsIgnored_data()
{
    QTest::addColumn<QByteArray>("tag");
    const QByteArray harm = "window.harm = 1; window.__player = {}; window.__hf = {duration: 99, seek() {}};";
    QTest::newRow("inline, by its marks") << script(harm + "window.__hyperframeRuntimeBootstrapped = true");
    QTest::newRow("inline, by its attribute")
        << QByteArray("<script data-hyperframes-preview-runtime=1>" + harm + "</script>");
    QTest::newRow("by file name") << QByteArray("<script src=lib/hyperframe.runtime.iife.js></script>");
}

void TestRuntimeStage::foreignRuntimeIsIgnored()
{
    QFETCH(QByteArray, tag);
    OPEN_READY(*m_page, film({}, tag));
    QCOMPARE(inFilm("[typeof harm, __hf.duration, typeof __player.renderSeek].join()").toString(),
             QStringLiteral("undefined,4,function"));
    QVERIFY(m_page->consoleLines.join(QLatin1Char('\n'))
                .contains(QStringLiteral("ignored the HyperFrames runtime")));
}

void TestRuntimeStage::fetchReachesProjectFiles()
{
    m_page->write(QStringLiteral("data.json"), R"({"answer": 42})");
    OPEN_READY(*m_page, film({}, script(R"JS(
        window.log = [];
        const controller = new AbortController();
        controller.abort();
        (async () => {
          const response = await fetch('data.json');
          log.push(response.ok, response.status, response instanceof Response, (await response.json()).answer);
          log.push((await (await fetch(new Request('/data.json'))).text()).length);
          await fetch('missing.json').catch((error) => log.push(error.name));
          await fetch('data.json', {signal: controller.signal}).catch((error) => log.push(error.name));
          log.push(await (await fetch('data:,hello')).text());
        })();
    )JS")));
    QCOMPARE(inFilm("log.join(' ')").toString(),
             QStringLiteral("true 200 true 42 14 TypeError AbortError hello"));
}

void TestRuntimeStage::customPageDrivesItself()
{
    OPEN_READY(
        *m_page,
        "<!doctype html><p id=a>" +
            script("window.__hf = {duration: 3, seek(t, o) { a.textContent = t + ' ' + o.suppressEvents }}"));
    QCOMPARE(manifest(ready)[QLatin1String("duration")].toDouble(), 3.0);
    m_page->seek(45);
    QCOMPARE(inFilm("a.textContent").toString(), QStringLiteral("1.5 false"));
}

void TestRuntimeStage::customPageMayLearnItsLengthLate()
{
    OPEN_READY(*m_page, "<!doctype html><p id=a>" +
                            script("window.__hf = {seek(t) { a.textContent = t }};"
                                   "Promise.resolve().then(() => { window.__hf.duration = 5 })"));
    QCOMPARE(manifest(ready)[QLatin1String("duration")].toDouble(), 5.0);
}

void TestRuntimeStage::stateful_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<bool>("expected");
    QTest::newRow("static") << film("<p>x</p>") << false;
    QTest::newRow("gsap")
        << film("<p id=a>x</p>" +
                    script(
                        "window.__timelines = {main: gsap.timeline({paused: true}).to('#a', {x: 1, duration: "
                        "1})}"),
                kGsap)
        << false;
    QTest::newRow("loose gsap tween")
        << film("<p id=a>x</p>" + script("gsap.to('#a', {x: 1, duration: 1})"), kGsap) << true;
    QTest::newRow("gsap ticker") << film(script("gsap.ticker.add(() => {})"), kGsap) << true;
    QTest::newRow("animation frames")
        << film(script("requestAnimationFrame(function draw() { requestAnimationFrame(draw) })")) << true;
    QTest::newRow("timer") << film(script("setTimeout(() => {}, 1000)")) << true;
    QTest::newRow("finished timer") << film(script("setTimeout(() => {}, 0)")) << false;
}

void TestRuntimeStage::stateful()
{
    QFETCH(QByteArray, html);
    OPEN_READY(*m_page, html);
    QTEST(manifest(ready)[QLatin1String("stateful")].toBool(), "expected");
}

void TestRuntimeStage::hfSeekThatNeverEndsFails()
{
    m_page->open(
        film(script("addEventListener('hf-seek', ({detail}) => detail.waitUntil(new Promise(() => {})))")),
        {{QStringLiteral("readyTimeoutMs"), 200}});
    const QJsonObject failed = m_page->waitFor({QStringLiteral("failed")});
    QCOMPARE(text(failed, "code"), QStringLiteral("seek-failed"));
    QCOMPARE(text(failed, "message"), QStringLiteral("Frame 0 still waits for hf-seek waitUntil()"));
}

void TestRuntimeStage::captureStampsEveryFrame()
{
    const QJsonObject ready =
        m_page->open(film({}, script("window.seen = []; requestAnimationFrame(function draw(t) { "
                                     "seen.push(Math.round(t * 30 / 1000)); requestAnimationFrame(draw) })")),
                     {{QStringLiteral("mode"), QStringLiteral("capture")}});
    QCOMPARE(type(ready), QStringLiteral("ready"));
    m_page->inStage(QStringLiteral(R"JS(
        window.stamped = [];
        new MutationObserver(() => stamped.push(document.querySelector('#stamp path').getAttribute('d')))
            .observe(document.querySelector('#stamp'), {subtree: true, attributes: true});
        stage.capture({first: 4, end: 12, stride: 3, stateful: true, nonce: 9});
    )JS"));
    QCOMPARE(m_page->waitFor({QStringLiteral("captured")})[QLatin1String("end")].toInt(), 12);
    QCOMPARE(m_page->inFilm(QStringLiteral("seen.join()")).toString(),
             QStringLiteral("0,1,2,3,4,5,6,7,8,9,10"));
    const auto expected =
        QStringLiteral("[4, 7, 10].map((n) => muto.stamp.pathOf(muto.stamp.bits(n, 9))).join()");
    QCOMPARE(m_page->inStage(QStringLiteral("stamped.filter(Boolean).join()")).toString(),
             m_page->inStage(expected).toString());
    QCOMPARE(m_page
                 ->inFilm(QStringLiteral(
                     "__HF_RENDER_CAPTURE_MODE && getComputedStyle(document.documentElement).willChange"))
                 .toString(),
             QStringLiteral("contents"));
}

void TestRuntimeStage::missingImageIsAWarning()
{
    OPEN_READY(*m_page, film("<img src='no such.png'>"));
    const QJsonArray warnings = manifest(ready)[QLatin1String("warnings")].toArray();
    QCOMPARE(warnings.size(), 1);
    QCOMPARE(text(warnings.first().toObject(), "code"), QStringLiteral("media_load_failed"));
    QCOMPARE(text(warnings.first().toObject(), "message"), QStringLiteral("no such.png could not be loaded"));
}

void TestRuntimeStage::previewPlaysToItsEnd()
{
    const QJsonObject ready =
        m_page->open(QByteArray(film({})).replace("data-duration=4", "data-duration=0.5"));
    QCOMPARE(type(ready), QStringLiteral("ready"));
    m_page->waitFor({QStringLiteral("frame")});
    m_page->inStage(QStringLiteral("stage.setRate(5); stage.setWorkArea(3, null); stage.play()"));
    QCOMPARE(m_page->waitFor({QStringLiteral("frame")})[QLatin1String("frame")].toInt(), 3);
    QCOMPARE(m_page->waitFor({QStringLiteral("playing")})[QLatin1String("playing")].toBool(), true);
    QCOMPARE(m_page->waitFor({QStringLiteral("playing")})[QLatin1String("playing")].toBool(), false);
    QJsonObject last;
    do
        last = m_page->waitFor({QStringLiteral("frame")});
    while (last[QLatin1String("playing")].toBool());
    QCOMPARE(last[QLatin1String("frame")].toInt(), 14);
    QCOMPARE(inFilm("__player.getTime()").toDouble(), 14.0 / 30);
}

MUTO_TEST_MAIN(WebApplication, TestRuntimeStage)
#include "tst_runtime_stage.moc"
