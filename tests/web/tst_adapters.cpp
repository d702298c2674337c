#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QJsonArray>
#include <QTest>

using namespace muto::test;

namespace {

/// A Lottie of one second at 30 frames a second: a square that goes 90 pixels to the right.
QByteArray lottieJson()
{
    return "{'v':'5.7.0','fr':30,'ip':0,'op':30,'w':200,'h':100,'nm':'move','ddd':0,'assets':[],'layers':[{'"
           "ddd':0,"
           "'ind':1,'ty':4,'nm':'box','sr':1,'ks':{'o':{'a':0,'k':100},'r':{'a':0,'k':0},'p':{'a':1,'k':[{'t'"
           ":0,"
           "'s':[10,50,0],'i':{'x':1,'y':1},'o':{'x':0,'y':0}},{'t':30,'s':[100,50,0]}]},'a':{'a':0,'k':[0,0,"
           "0]},"
           "'s':{'a':0,'k':[100,100,100]}},'ao':0,'shapes':[{'ty':'gr','it':[{'ty':'rc','d':1,'s':{'a':0,'k':"
           "[20,20]},"
           "'p':{'a':0,'k':[0,0]},'r':{'a':0,'k':0}},{'ty':'fl','c':{'a':0,'k':[1,0,0,1]},'o':{'a':0,'k':100}"
           ",'r':1},"
           "{'ty':'tr','p':{'a':0,'k':[0,0]},'a':{'a':0,'k':[0,0]},'s':{'a':0,'k':[100,100]},'r':{'a':0,'k':"
           "0},"
           "'o':{'a':0,'k':100},'sk':{'a':0,'k':0},'sa':{'a':0,'k':0}}]}],'ip':0,'op':30,'st':0,'bm':0}]}";
}

QByteArray lottieFile()
{
    return lottieJson().replace('\'', '"');
}

const QByteArray kLottie =
    "<script src=lottie.min.js></script><div id=a style='width:200px;height:100px'></div>";
/// Where the square's middle is, in the pixels of the animation.
const QByteArray kLottieX = "(r => Math.round(r.x + r.width / 2 - "
                            "a.getBoundingClientRect().x))(a.querySelector('path').getBoundingClientRect())";
/// Where the middle of what is drawn on the canvas is, in its pixels.
const QByteArray kCanvasX =
    "(c => { const d = c.getContext('2d').getImageData(0, 50, c.width, 1).data; let n = 0, s = 0;"
    "for (let x = 0; x < c.width; x++) if (d[4 * x + 3] > 127) { n++; s += x + 0.5; } return Math.round(s / "
    "n); })"
    "(document.querySelector('canvas'))";
const QByteArray kMovedBox = "<div id=a style='position:absolute;left:0;top:0;width:10px;height:10px'></div>";
const QByteArray kBoxX = "Math.round(a.getBoundingClientRect().x)";

} // namespace

/// Each animation library people use, as it comes from npm: where it is at a time of the film, whatever was
/// shown before.
class TestAdapters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<RuntimePage>(); }
    void cleanup() { m_page.reset(); }

    void placesAtAnyMoment_data();
    void placesAtAnyMoment();
    void lottieThatFailsToLoadIsNamed();
    void lottieGivesTheFilmItsLength();
    void heldLibrariesNeedNoFrameBefore();
    void easesOfTheContractAreThere();
    void texturesOutsideTheDocumentAreAwaited();

private:
    QVariant inFilm(const QByteArray &expression) { return m_page->inFilm(QString::fromUtf8(expression)); }

    std::unique_ptr<RuntimePage> m_page;
};

void TestAdapters::placesAtAnyMoment_data()
{
    QTest::addColumn<QStringList>("libraries");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("look");
    QTest::addColumn<QVariantMap>("expected"); // frame of 30 a second → what is seen

    const QString lottie = QStringLiteral("lottie-web/build/player/lottie.min.js");
    QTest::newRow("lottie, found by itself")
        << QStringList{lottie}
        << kLottie + script("lottie.loadAnimation({container: a, renderer: 'svg', loop: false, autoplay: "
                            "false, path: 'move.json'})")
        << kLottieX
        << QVariantMap{{QStringLiteral("0"), 10},
                       {QStringLiteral("10"), 40},
                       {QStringLiteral("20"), 70},
                       {QStringLiteral("29"), 97},
                       {QStringLiteral("60"), 100}};
    QTest::newRow("lottie that plays by itself, for ever")
        << QStringList{lottie}
        << kLottie + script("lottie.loadAnimation({container: a, renderer: 'svg', path: 'move.json'})")
        << kLottieX
        << QVariantMap{{QStringLiteral("0"), 10},
                       {QStringLiteral("10"), 40},
                       {QStringLiteral("40"), 40},
                       {QStringLiteral("70"), 40},
                       {QStringLiteral("85"), 85}};
    QTest::newRow("lottie on a canvas, announced")
        << QStringList{QStringLiteral("lottie-web/build/player/lottie_canvas.min.js")}
        << "<script src=lottie_canvas.min.js></script><div id=a style='width:200px;height:100px'></div>" +
               script("window.__hfLottie = [lottie.loadAnimation({container: a, renderer: 'canvas', loop: 1, "
                      "autoplay: false, "
                      "path: 'move.json', rendererSettings: {dpr: 1}})]")
        << kCanvasX
        << QVariantMap{{QStringLiteral("0"), 10}, {QStringLiteral("10"), 40}, {QStringLiteral("20"), 70}};
    // Its player counts 29 frames to the second of this animation.
    QTest::newRow("dotLottie")
        << QStringList{QStringLiteral("@lottiefiles/dotlottie-web/dist/index.js"),
                       QStringLiteral("@lottiefiles/dotlottie-web/dist/dotlottie-player.wasm")}
        << QByteArray("<canvas id=a width=200 height=100></canvas><script type=module>"
                      "import {DotLottie} from './index.js'; DotLottie.setWasmUrl('dotlottie-player.wasm');"
                      "window.__hfLottie = [new DotLottie({canvas: a, src: 'move.json', autoplay: true, "
                      "loop: false, "
                      "renderConfig: {devicePixelRatio: 1, autoResize: false}})];</script>")
        << kCanvasX
        << QVariantMap{{QStringLiteral("0"), 10}, {QStringLiteral("10"), 39}, {QStringLiteral("20"), 68}};
    // The one that goes on longest decides in the end, wherever one comes from.
    QTest::newRow("keyframes of GSAP beside another tween")
        << QStringList{QStringLiteral("gsap/dist/gsap.min.js")}
        << "<script src=gsap.min.js></script>" + kMovedBox +
               script("const t = gsap.timeline({paused: true, defaults: {ease: 'none'}});"
                      "t.to('#a', {keyframes: [{x: 30, duration: 1, ease: 'none'}, {x: 90, duration: 2, "
                      "ease: 'none'}]}, 0);"
                      "t.to('#a', {x: 200, duration: 1}, 1); window.__timelines = {main: t}")
        << kBoxX
        << QVariantMap{{QStringLiteral("15"), 15}, {QStringLiteral("45"), 45}, {QStringLiteral("100"), 90}};
    QTest::newRow("anime 3, found running")
        << QStringList{QStringLiteral("animejs3/lib/anime.min.js")}
        << "<script src=anime.min.js></script>" + kMovedBox +
               script("anime({targets: '#a', translateX: 100, duration: 1000, easing: 'linear', loop: 2, "
                      "direction: 'alternate'})")
        << kBoxX
        << QVariantMap{{QStringLiteral("0"), 0},
                       {QStringLiteral("15"), 50},
                       {QStringLiteral("30"), 100},
                       {QStringLiteral("45"), 50},
                       {QStringLiteral("90"), 0}};
    QTest::newRow("anime 3, a timeline announced")
        << QStringList{QStringLiteral("animejs3/lib/anime.min.js")}
        << "<script src=anime.min.js></script>" + kMovedBox +
               script("window.__hfAnime = [anime.timeline({autoplay: false, easing: 'linear'}).add({targets: "
                      "a, translateX: 60, duration: 1000})"
                      ".add({targets: a, translateX: 90, duration: 1000})]")
        << kBoxX
        << QVariantMap{{QStringLiteral("0"), 0},
                       {QStringLiteral("15"), 30},
                       {QStringLiteral("30"), 60},
                       {QStringLiteral("45"), 75},
                       {QStringLiteral("90"), 90}};
    QTest::newRow("anime 4") << QStringList{QStringLiteral("animejs/dist/bundles/anime.umd.min.js")}
                             << "<script src=anime.umd.min.js></script>" + kMovedBox +
                                    script("window.__hfAnime = [anime.animate('#a', {translateX: 100, "
                                           "duration: 1000, ease: 'linear', loop: 1, alternate: true})]")
                             << kBoxX
                             << QVariantMap{{QStringLiteral("0"), 0},
                                            {QStringLiteral("15"), 50},
                                            {QStringLiteral("30"), 100},
                                            {QStringLiteral("45"), 50},
                                            {QStringLiteral("90"), 0}};
    QTest::newRow("SMIL") << QStringList()
                          << QByteArray("<svg id=s width=200 height=50><rect id=a width=10 "
                                        "height=10><animate attributeName=x from=0 to=100 "
                                        "dur=2s fill=freeze /></rect></svg>")
                          << QByteArray(
                                 "Math.round(a.getBoundingClientRect().x - s.getBoundingClientRect().x)")
                          << QVariantMap{{QStringLiteral("0"), 0},
                                         {QStringLiteral("15"), 25},
                                         {QStringLiteral("30"), 50},
                                         {QStringLiteral("60"), 100},
                                         {QStringLiteral("90"), 100}};
    QTest::newRow("SMIL in a clip that starts later")
        << QStringList()
        << QByteArray("<div data-start=1 data-duration=3><svg id=s width=200 height=50><rect id=a width=10 "
                      "height=10>"
                      "<animateTransform attributeName=transform type=translate from=0 to=100 dur=2s "
                      "repeatCount=indefinite /></rect></svg></div>")
        << QByteArray("Math.round(a.getBoundingClientRect().x - s.getBoundingClientRect().x)")
        << QVariantMap{{QStringLiteral("30"), 0},
                       {QStringLiteral("45"), 25},
                       {QStringLiteral("75"), 75},
                       {QStringLiteral("84"), 90}};
    QTest::newRow("D3 draws what hf-seek asks for")
        << QStringList{QStringLiteral("d3/dist/d3.min.js")}
        << "<script src=d3.min.js></script><svg id=s width=200 height=50></svg>" +
               script("d3.select('#s').append('rect').attr('id', 'a').attr('width', 10).attr('height', 10);"
                      "const x = d3.scaleLinear([0, 2], [0, 100]).clamp(true);"
                      "addEventListener('hf-seek', ({detail}) => d3.select('#a').attr('x', x(detail.time)));")
        << QByteArray("Math.round(a.getBoundingClientRect().x - s.getBoundingClientRect().x)")
        << QVariantMap{{QStringLiteral("0"), 0},
                       {QStringLiteral("15"), 25},
                       {QStringLiteral("30"), 50},
                       {QStringLiteral("60"), 100},
                       {QStringLiteral("90"), 100}};
    QTest::newRow("a canvas drawn by hf-seek")
        << QStringList()
        << "<canvas id=a width=200 height=20></canvas>" +
               script("const g = a.getContext('2d'); addEventListener('hf-seek', ({detail}) => {"
                      "g.clearRect(0, 0, 200, 20); g.fillRect(0, 0, detail.time * 50, 20); })")
        << QByteArray("(d => { let n = 0; while (n < 200 && d[4 * n + 3] > 127) n++; return n; "
                      "})(a.getContext('2d').getImageData(0, 5, 200, 1).data)")
        << QVariantMap{{QStringLiteral("0"), 0},
                       {QStringLiteral("30"), 50},
                       {QStringLiteral("60"), 100},
                       {QStringLiteral("90"), 150}};
}

void TestAdapters::placesAtAnyMoment()
{
    QFETCH(QStringList, libraries);
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, look);
    QFETCH(QVariantMap, expected);
    for (const QString &library : libraries)
        m_page->writeLibrary(library);
    m_page->write(QStringLiteral("move.json"), lottieFile());
    OPEN_READY(*m_page, film(content));
    QVERIFY(!manifest(ready).value(QLatin1String("stateful")).toBool());

    const auto seen = [&](const QString &frame) {
        m_page->seek(frame.toInt());
        return QStringLiteral("%1: ").arg(frame) + inFilm(look).toString();
    };
    const auto wanted = [&](const QString &frame) {
        return QStringLiteral("%1: ").arg(frame) + expected.value(frame).toString();
    };
    QStringList frames = expected.keys();
    std::sort(frames.begin(), frames.end(),
              [](const QString &a, const QString &b) { return a.toInt() < b.toInt(); });
    for (const QString &frame : std::as_const(frames))
        QCOMPARE(seen(frame), wanted(frame));
    for (auto frame = frames.crbegin(); frame != frames.crend(); ++frame)
        QCOMPARE(seen(*frame), wanted(*frame));
    for (const int i : {1, 0, 2, 1, 2, 0})
        QCOMPARE(seen(frames.at(i)), wanted(frames.at(i)));
}

/// Each of them, in one page: the film is made without them, and their authors hear of it.
void TestAdapters::lottieThatFailsToLoadIsNamed()
{
    m_page->writeLibrary(QStringLiteral("lottie-web/build/player/lottie.min.js"));
    m_page->write(QStringLiteral("cut.json"), lottieFile().chopped(9));
    m_page->write(QStringLiteral("empty.json"), {});
    m_page->write(QStringLiteral("page.json"), "<!DOCTYPE html><title>404</title>");
    m_page->write(QStringLiteral("other.json"), "{\"layers\": 3}");
    OPEN_READY(*m_page,
               film(kLottie + script("window.heard = 0;"
                                     "for (const name of ['nowhere', 'cut', 'empty', 'page', 'other'])"
                                     "  lottie.loadAnimation({container: a, path: name + '.json'})"
                                     "    .addEventListener('data_failed', () => ++window.heard)")));
    QStringList said;
    for (const QJsonValue &warning : manifest(ready).value(QLatin1String("warnings")).toArray())
        said += warning[QLatin1String("code")].toString() + QLatin1Char(' ') +
                warning[QLatin1String("message")].toString();
    const auto failed = [](const char *name, const char *problem) {
        return QStringLiteral("lottie_load_failed Lottie animation %1 %2")
            .arg(QLatin1String(name), QLatin1String(problem));
    };
    QCOMPARE(said, (QStringList{
                       failed("nowhere.json", "could not be loaded"), failed("cut.json", "is no Lottie file"),
                       failed("empty.json", "is no Lottie file"), failed("page.json", "is no Lottie file"),
                       failed("other.json", "is no Lottie file")}));
    QCOMPARE(inFilm("window.heard").toInt(), 5);
}

void TestAdapters::lottieGivesTheFilmItsLength()
{
    m_page->writeLibrary(QStringLiteral("lottie-web/build/player/lottie.min.js"));
    m_page->write(QStringLiteral("move.json"), lottieFile());
    OPEN_READY(
        *m_page,
        "<!DOCTYPE html><body><div data-composition-id=main data-width=320 data-height=180>" + kLottie +
            "</div>" +
            script("lottie.loadAnimation({container: a, loop: false, autoplay: false, path: 'move.json'})"));
    QCOMPARE(manifest(ready).value(QLatin1String("duration")).toDouble(), 1.0);
}

/// A frame may be the first one that is asked for: nothing of the frames before is needed.
void TestAdapters::heldLibrariesNeedNoFrameBefore()
{
    m_page->writeLibrary(QStringLiteral("animejs3/lib/anime.min.js"));
    OPEN_READY(
        *m_page,
        film("<script src=anime.min.js></script>" + kMovedBox +
             script("anime({targets: '#a', translateX: 100, duration: 1000, easing: 'linear'});"
                    "anime({targets: '#a', opacity: 0.5, delay: 500, duration: 1000, easing: 'linear'})")));
    m_page->seek(30);
    QCOMPARE(inFilm(kBoxX).toInt(), 100);
    QCOMPARE(inFilm("getComputedStyle(a).opacity").toDouble(), 0.75);
}

void TestAdapters::easesOfTheContractAreThere()
{
    OPEN_READY(*m_page,
               film(kMovedBox + script("window.__timelines = {}; const tl = gsap.timeline({paused: true});"
                                       "tl.fromTo('#a', {x: 0}, {x: 100, duration: 2, ease: 'hold'}, 0); "
                                       "__timelines.main = tl;"),
                    kGsap));
    m_page->seek(59);
    QCOMPARE(inFilm(kBoxX).toInt(), 0);
    m_page->seek(60);
    QCOMPARE(inFilm(kBoxX).toInt(), 100);
    const auto at = [this](const char *ease, double progress) {
        return inFilm("gsap.parseEase('" + QByteArray(ease) + "')(" + QByteArray::number(progress) + ")")
            .toDouble();
    };
    QCOMPARE(at("custom(M0,0 C0.5,0 0.5,1 1,1)", 0.5), 0.5);
    QCOMPARE(at("custom(0.25,0.1,0.25,1)", 1), 1.0);
    QVERIFY(std::abs(at("custom(0.25,0.1,0.25,1)", 0.5) - 0.8024) < 0.001); // CSS `ease`
    QCOMPARE(at("spring(1,100,10,0)", 0), 0.0);
    QCOMPARE(at("spring(1,100,10,0)", 1), 1.0);
    QVERIFY(at("spring(1,100,5,0)", 0.25) > 1 || at("spring(1,100,5,0)", 0.15) > 1); // overshoots
    QCOMPARE(at("wiggle(6,0.2)", 1), 1.0);
}

void TestAdapters::texturesOutsideTheDocumentAreAwaited()
{
    m_page->write(QStringLiteral("t.svg"), "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='5'/>");
    OPEN_READY(
        *m_page,
        film(script(
            "window.seen = 0; const i = new Image; i.onload = () => seen = i.width; i.src = 't.svg';")));
    QCOMPARE(inFilm("seen").toInt(), 7);
}

MUTO_TEST_MAIN(muto::test::WebApplication, TestAdapters)
#include "tst_adapters.moc"
