#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QJsonArray>
#include <QTest>

using namespace muto::test;

namespace {

QByteArray style(const QByteArray &css)
{
    return "<style>" + css + "</style>";
}

/// Everything that stands still, on one page.
const QByteArray kStill =
    style("#early { background: var(--soft); transform: translateX(3px); }") +
    style(":root { --accent: #ff0000; --soft: color-mix(in srgb, var(--accent) 50%, transparent); --unit: "
          "10cqw; }\n"
          "#mix { color: color-mix(in srgb, red 50%, blue); }\n"
          "#mixVariable { background: color-mix(in srgb, var(--accent) 50%, black); }\n"
          "#mixOfItsOwn { --accent: #0000ff; background: color-mix(in srgb, var(--accent) 50%, black); }\n"
          "#mixInVariable { background: var(--soft); }\n"
          "#mixCurrent { color: rgb(0, 0, 0); border: 1px solid color-mix(in srgb, currentColor 50%, white); "
          "}\n"
          "#mixPseudo::before { content: 'x'; color: color-mix(in srgb, var(--accent), blue); }\n"
          "#mixFallback { color: color-mix(in srgb, var(--nobody, lime) 50%, black); }\n"
          "#oklch { color: oklch(62.8% 0.2577 29.23); }\n"
          "#relative { color: oklch(from var(--accent) l c h / 50%); }\n"
          "#lightDark { color: light-dark(rgb(1, 2, 3), white); }\n"
          "#nest { color: red; .deep { color: rgb(7, 8, 9); } &.also { width: 11px; } }\n"
          ".card { container: card / inline-size; width: 400px; }\n"
          "@container card (width > 300px) { #wide { color: rgb(1, 2, 3); } }\n"
          "@container card (width > 500px) { #wide { color: rgb(9, 9, 9); } }\n"
          "@container (100px < width <= 400px) and (not (width: 200px)) { #range { color: rgb(4, 5, 6); } }\n"
          "@container style(--theme: dark) { #styled { color: rgb(10, 20, 30); } }\n"
          "#half { width: 50cqi; } #unit { width: var(--unit); }\n"
          ".frame:has(> img) { color: rgb(4, 5, 6); } .frame:not(:has(img)) { color: rgb(6, 5, 4); }\n"
          "@media (width >= 100px) { #media { color: rgb(10, 11, 12); } }\n"
          "#moved { translate: 10px 20px; rotate: 90deg; scale: 2; transform: translateX(5px); }\n"
          "#halfBack { translate: -50%; width: 100px; height: 10px; }\n"
          "#sine { width: calc(sin(30deg) * 100px); height: round(33px, 10px); }\n"
          "#dvh { height: 50dvh; }\n"
          "#mask { mask-image: linear-gradient(red, transparent); mask-composite: intersect; }\n"
          "#clip { background: linear-gradient(red, blue); background-clip: text; }\n"
          "#xywh { clip-path: xywh(10px 20px 30px 40px); width: 100px; height: 100px; }\n"
          "#gradient { background: linear-gradient(in oklab, red, blue); }\n"
          "@supports (color: color-mix(in srgb, red, red)) { #supports { color: rgb(13, 14, 15); } }\n"
          "#balanced { text-wrap: balance; width: 300px; font: 20px/24px monospace; }\n") +
    "<link rel=stylesheet href=linked.css>";

const QByteArray kStillBody =
    "<div><p id=early style='translate: 1px'></p><p id=mix></p><p id=mixVariable></p><p "
    "id=mixOfItsOwn></p><p id=mixInVariable></p><p "
    "id=mixCurrent></p>"
    "<p id=mixPseudo></p><p id=mixFallback></p><p id=oklch></p><p id=relative></p><p id=lightDark></p>"
    "<div id=nest class=also><i id=deep class=deep></i></div>"
    "<div class=card style='--theme: dark'><p id=wide></p><p id=range></p><p id=styled></p><p id=half></p><p "
    "id=unit></p></div>"
    "<div id=framed class=frame><img alt=''></div><div id=unframed class=frame></div>"
    "<p id=media></p><p id=moved></p><p id=halfBack></p><p id=sine></p><p id=dvh></p><p id=mask></p><p "
    "id=clip></p>"
    "<p id=xywh></p><p id=gradient></p><p id=supports></p><p id=balanced>aaaa bbbb cccc dddd eeee ffff</p>"
    "<p id=inline style='color: color-mix(in srgb, var(--accent), white); rotate: 90deg'></p>"
    "<p id=linked class=linked></p><p id=imported class=imported></p>"
    "<p id=scripted></p><p id=text></p><p id=attribute></p><p id=inserted class=inserted></p><p id=adopted "
    "class=adopted></p></div>" +
    script(
        "scripted.style.color = 'color-mix(in srgb, red, blue)'; scripted.style.translate = '5px 6px';"
        "text.style.cssText = 'color: oklch(62.8% 0.2577 29.23)';"
        "attribute.setAttribute('style', 'color: color-mix(in srgb, red, lime)');"
        "const made = document.createElement('style'); document.head.append(made);"
        "made.sheet.insertRule('.inserted { color: color-mix(in srgb, red, blue); & b { color: red } }', 0);"
        "const sheet = new CSSStyleSheet(); sheet.replaceSync('.adopted { color: color-mix(in srgb, blue, "
        "lime) }');"
        "document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];");

/// Everything that moves: variables, containers, classes, keyframes, GSAP and WAAPI.
const QByteArray kMovingHead =
    kGsap +
    style(":root { --share: 0%; --c: #ff0000; --soft: color-mix(in srgb, var(--c) var(--share), white); }\n"
          "#own { background: color-mix(in srgb, var(--c) var(--share), white); }\n"
          "#through { background: var(--soft); }\n"
          "#box { container-type: inline-size; width: 200px; height: 50px; }\n"
          "#inner { width: 50cqi; background: rgb(128, 0, 0); }\n"
          "@container (min-width: 300px) { #inner { background: rgb(0, 128, 0); } }\n"
          "#gliding { transition: background 1s linear; background: color-mix(in srgb, var(--c) 50%, white); "
          "}\n"
          "#tweened { translate: 0 10px; }\n"
          "@keyframes fade { from { background: color-mix(in srgb, var(--c), white); } to { background: "
          "#000; } }\n"
          "#keyframes { animation: fade 2s linear forwards; }\n"
          "@keyframes turn { to { rotate: 180deg; } }\n"
          "#turning { animation: turn 2s linear forwards; transform: translateX(10px); }\n"
          "#list { color: rgb(2, 2, 2); } #list:has([data-on='1']) { color: rgb(1, 1, 1); }\n"
          "#variable { --turn: 0deg; rotate: var(--turn); }\n");

const QByteArray kMovingBody =
    "<div><p id=own></p><p id=through></p><div id=box><p id=inner></p></div><p id=gliding></p><p "
    "id=tweened></p>"
    "<p id=keyframes></p><p id=turning></p><div id=list><i id=item data-on=0></i></div><p id=waapi></p><p "
    "id=variable></p></div>" +
    script(
        "const tl = gsap.timeline({ paused: true });"
        "tl.to(':root', { '--share': '100%', duration: 2, ease: 'none' }, 0);"
        "tl.fromTo('#box', { width: 200 }, { width: 400, duration: 2, ease: 'none' }, 0);"
        "tl.to('#tweened', { x: 100, duration: 2, ease: 'none' }, 0);"
        "tl.to('#variable', { '--turn': '90deg', duration: 2, ease: 'none' }, 0);"
        "tl.set('#item', { attr: { 'data-on': 1 } }, 1);"
        "window.__timelines = { main: tl };"
        "waapi.animate([{ rotate: '0deg', backgroundColor: 'oklch(62.8% 0.2577 29.23)' },"
        "               { rotate: '90deg', backgroundColor: 'black' }], { duration: 2000, fill: 'both' });");

} // namespace

/// CSS that is newer than the engine: what it computes to, frame by frame, and what is said of the rest.
class TestModernCss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_page.reset(); }

    void computes_data();
    void computes();
    void pagesInWhichThingsMove_data();
    void pagesInWhichThingsMove();
    void reportsWhatTheEngineCannotDo();
    void plainPagesAreLeftAlone();
    void textIsBalancedWithinItsBox();

private:
    QString inFilm(const QString &expression) { return m_page->inFilm(expression).toString(); }
    QString computed(const QString &element, const QString &property);

    std::unique_ptr<RuntimePage> m_page;
    QString m_shown;
};

/// One page for everything: it is opened anew where another is wanted.
void TestModernCss::initTestCase()
{
    m_page = std::make_unique<RuntimePage>();
    m_page->write(QStringLiteral("linked.css"),
                  "@import 'imported.css';\n.linked { color: oklch(62.8% 0.2577 29.23);\n"
                  "  background: url(picture.png); }\n");
    m_page->write(QStringLiteral("imported.css"), ".imported { color: color-mix(in srgb, red, lime); }");
    m_page->write(QStringLiteral("report.css"), ".a { color: red; }\n.b { anchor-name: --b; }\n");
}

QString TestModernCss::computed(const QString &element, const QString &property)
{
    const QString pseudo = property.section(QLatin1Char(' '), 1);
    return inFilm(QStringLiteral("getComputedStyle(%1, '%2').%3")
                      .arg(element, pseudo, property.section(QLatin1Char(' '), 0, 0)));
}

void TestModernCss::computes_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *element, const char *property, const char *expected) {
        QTest::newRow(name) << QString::fromLatin1(element) << QString::fromLatin1(property)
                            << QString::fromLatin1(expected);
    };
    row("color-mix", "mix", "color", "rgb(128, 0, 128)");
    row("color-mix of a variable", "mixVariable", "backgroundColor", "rgb(128, 0, 0)");
    row("color-mix of the element's own variable", "mixOfItsOwn", "backgroundColor", "rgb(0, 0, 128)");
    row("color-mix inside a variable", "mixInVariable", "backgroundColor", "rgba(255, 0, 0, 0.5)");
    row("a sheet before the first that is newer", "early", "backgroundColor", "rgba(255, 0, 0, 0.5)");
    row("its transform, with translate", "early", "transform", "matrix(1, 0, 0, 1, 4, 0)");
    row("color-mix of currentColor", "mixCurrent", "borderTopColor", "rgb(128, 128, 128)");
    row("color-mix in ::before", "mixPseudo", "color ::before", "rgb(128, 0, 128)");
    row("color-mix of a fallback", "mixFallback", "color", "rgb(0, 128, 0)");
    row("oklch", "oklch", "color", "rgb(255, 0, 0)");
    row("relative colour", "relative", "color", "rgba(255, 0, 0, 0.5)");
    row("light-dark", "lightDark", "color", "rgb(1, 2, 3)");
    row("nesting without &", "deep", "color", "rgb(7, 8, 9)");
    row("nesting with &", "nest", "width", "11px");
    row("container query", "wide", "color", "rgb(1, 2, 3)");
    row("container query, a range and not", "range", "color", "rgb(4, 5, 6)");
    row("container style query", "styled", "color", "rgb(10, 20, 30)");
    row("cqi", "half", "width", "200px");
    row("cqw inside a variable", "unit", "width", "40px");
    row(":has", "framed", "color", "rgb(4, 5, 6)");
    row(":not(:has)", "unframed", "color", "rgb(6, 5, 4)");
    row("media range", "media", "color", "rgb(10, 11, 12)");
    row("translate, rotate, scale and transform", "moved", "transform",
        "matrix(1.22465e-16, 2, -2, 1.22465e-16, 10, 30)");
    row("translate by a share", "halfBack", "transform", "matrix(1, 0, 0, 1, -50, 0)");
    row("sin", "sine", "width", "50px");
    row("round", "sine", "height", "30px");
    row("dvh", "dvh", "height", "180px");
    row("mask-image", "mask", "webkitMaskImage", "linear-gradient(rgb(255, 0, 0), rgba(0, 0, 0, 0))");
    row("mask-composite", "mask", "webkitMaskComposite", "source-in");
    row("background-clip: text", "clip", "webkitBackgroundClip", "text");
    row("xywh", "xywh", "clipPath", "inset(20px calc(100% - 40px) calc(100% - 60px) 10px)");
    row("supports", "supports", "color", "rgb(13, 14, 15)");
    row("style attribute", "inline", "color", "rgb(255, 128, 128)");
    row("rotate in a style attribute", "inline", "transform",
        "matrix(6.12323e-17, 1, -1, 6.12323e-17, 0, 0)");
    row("linked sheet", "linked", "color", "rgb(255, 0, 0)");
    row("address in a linked sheet", "linked", "backgroundImage", "url(\"muto://project/picture.png\")");
    row("imported sheet", "imported", "color", "rgb(128, 128, 0)");
    row("element.style.color", "scripted", "color", "rgb(128, 0, 128)");
    row("element.style.translate", "scripted", "transform", "matrix(1, 0, 0, 1, 5, 6)");
    row("element.style.cssText", "text", "color", "rgb(255, 0, 0)");
    row("setAttribute('style')", "attribute", "color", "rgb(128, 128, 0)");
    row("insertRule", "inserted", "color", "rgb(128, 0, 128)");
    row("replaceSync", "adopted", "color", "rgb(0, 128, 128)");
}

void TestModernCss::computes()
{
    QFETCH(QString, element);
    QFETCH(QString, property);
    if (m_shown != QLatin1String("still")) {
        OPEN_READY(*m_page, film(kStillBody, kStill));
        m_shown = QStringLiteral("still");
        QCOMPARE(manifest(ready)[QLatin1String("warnings")].toArray().size(), 1); // picture.png
    }
    QTEST(computed(element, property), "expected");
}

void TestModernCss::pagesInWhichThingsMove_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QStringList>("expected"); // at frames 0, 15, 30 and 60

    const QStringList toRed{QStringLiteral("rgb(255, 255, 255)"), QStringLiteral("rgb(255, 191, 191)"),
                            QStringLiteral("rgb(255, 128, 128)"), QStringLiteral("rgb(255, 0, 0)")};
    const auto row = [](const char *name, const char *element, const char *property,
                        const QStringList &expected) {
        QTest::newRow(name) << QString::fromLatin1(element) << QString::fromLatin1(property) << expected;
    };
    const auto texts = [](std::initializer_list<const char *> list) {
        QStringList result;
        for (const char *one : list)
            result << QString::fromLatin1(one);
        return result;
    };
    row("a tweened variable", "own", "backgroundColor", toRed);
    row("a tweened variable in another one", "through", "backgroundColor", toRed);
    row("a container that grows", "inner", "width", texts({"100px", "125px", "150px", "200px"}));
    row("its query", "inner", "backgroundColor",
        texts({"rgb(128, 0, 0)", "rgb(128, 0, 0)", "rgb(0, 128, 0)", "rgb(0, 128, 0)"}));
    row("no transition from nothing", "gliding", "backgroundColor",
        texts({"rgb(255, 128, 128)", "rgb(255, 128, 128)", "rgb(255, 128, 128)", "rgb(255, 128, 128)"}));
    row("GSAP takes translate in", "tweened", "transform",
        texts({"matrix(1, 0, 0, 1, 0, 10)", "matrix(1, 0, 0, 1, 25, 10)", "matrix(1, 0, 0, 1, 50, 10)",
               "matrix(1, 0, 0, 1, 100, 10)"}));
    row("colours in keyframes", "keyframes", "backgroundColor",
        texts({"rgb(255, 128, 128)", "rgb(191, 96, 96)", "rgb(128, 64, 64)", "rgb(0, 0, 0)"}));
    row("rotate in keyframes", "turning", "transform",
        texts({"matrix(1, 0, 0, 1, 10, 0)",
               "matrix(0.707107, 0.707107, -0.707107, 0.707107, 7.07107, 7.07107)",
               "matrix(6.12323e-17, 1, -1, 6.12323e-17, 6.12323e-16, 10)",
               "matrix(-1, 1.22465e-16, -1.22465e-16, -1, -10, 1.22465e-15)"}));
    row(":has of what is changed", "list", "color",
        texts({"rgb(2, 2, 2)", "rgb(2, 2, 2)", "rgb(1, 1, 1)", "rgb(1, 1, 1)"}));
    row("rotate by WAAPI", "waapi", "transform",
        texts({"matrix(1, 0, 0, 1, 0, 0)", "matrix(0.92388, 0.382683, -0.382683, 0.92388, 0, 0)",
               "matrix(0.707107, 0.707107, -0.707107, 0.707107, 0, 0)",
               "matrix(6.12323e-17, 1, -1, 6.12323e-17, 0, 0)"}));
    row("colours by WAAPI", "waapi", "backgroundColor",
        texts({"rgb(255, 0, 0)", "rgb(191, 0, 0)", "rgb(128, 0, 0)", "rgb(0, 0, 0)"}));
    row("rotate by a tweened variable", "variable", "transform",
        texts({"matrix(1, 0, 0, 1, 0, 0)", "matrix(0.92388, 0.382683, -0.382683, 0.92388, 0, 0)",
               "matrix(0.707107, 0.707107, -0.707107, 0.707107, 0, 0)",
               "matrix(6.12323e-17, 1, -1, 6.12323e-17, 0, 0)"}));
}

/// Forwards, and then back: every frame is what it was.
void TestModernCss::pagesInWhichThingsMove()
{
    QFETCH(QString, element);
    QFETCH(QString, property);
    QFETCH(QStringList, expected);
    if (m_shown != QLatin1String("moving")) {
        OPEN_READY(*m_page, film(kMovingBody, kMovingHead));
        m_shown = QStringLiteral("moving");
    }
    const QVector<int> frames{0, 15, 30, 60};
    for (const int i : {0, 1, 2, 3, 2, 0, 3, 1}) {
        m_page->seek(frames[i]);
        QCOMPARE(computed(element, property), expected[i]);
    }
}

void TestModernCss::reportsWhatTheEngineCannotDo()
{
    m_shown.clear();
    const QByteArray html =
        "<!doctype html>\n<html><head>\n<link rel=stylesheet href=report.css>\n<style>\n"
        ".ok { color: color-mix(in srgb, red, blue); }\n"
        ".c { text-box-trim: trim-both; }\n"
        "@scope (.d) { p { color: red; } }\n"
        ".e { & .f { animation-timeline: scroll(); } }\n"
        ".g { transition: opacity 1s linear(0, 0.5, 1); }\n"
        "@container scroll-state(stuck: top) { .h { color: red; } }\n"
        "</style></head>\n<body>\n"
        "<div id=root data-composition-id=main data-start=0 data-duration=4 data-width=640 data-height=360>\n"
        "<p style='interpolate-size: allow-keywords'>a</p>\n"
        "</div></body></html>\n";
    OPEN_READY(*m_page, html);
    QStringList places;
    for (const QJsonValue &warning : manifest(ready)[QLatin1String("warnings")].toArray()) {
        QCOMPARE(warning[QLatin1String("code")].toString(), QStringLiteral("unsupported_css"));
        places << QStringLiteral("%1:%2 %3")
                      .arg(warning[QLatin1String("file")].toString())
                      .arg(warning[QLatin1String("line")].toInt())
                      .arg(warning[QLatin1String("message")].toString().section(QStringLiteral(" and has"), 0,
                                                                                0));
    }
    places.sort();
    const QStringList expected{
        QStringLiteral("index.html:10 \"@container scroll-state(stuck: top)\" cannot be done by this engine"),
        QStringLiteral("index.html:14 \"interpolate-size: allow-keywords\" needs Chromium 129"),
        QStringLiteral("index.html:6 \"text-box-trim: trim-both\" needs Chromium 133"),
        QStringLiteral("index.html:7 @scope needs Chromium 118"),
        QStringLiteral("index.html:8 \"animation-timeline: scroll()\" needs Chromium 115"),
        QStringLiteral("index.html:9 \"transition: opacity 1s linear(0, 0.5, 1)\" needs Chromium 113"),
        QStringLiteral("report.css:2 \"anchor-name: --b\" needs Chromium 125")};
    QCOMPARE(places, expected);
}

/// Nothing is fetched, nothing is put in the place of what the engine has.
void TestModernCss::plainPagesAreLeftAlone()
{
    m_shown.clear();
    m_page->write(QStringLiteral("plain.css"), ".a { color: red; background: linear-gradient(red, blue); }");
    OPEN_READY(*m_page, film("<p class=a style='transform: rotate(5deg); opacity: 0.5'>a</p>" +
                                 script("if (Math.abs(-1) > 2) console.log(1);"),
                             style("@media (min-width: 1px) { .a::before { content: '&amp;'; } }\n"
                                   "@keyframes k { from { opacity: 0 } to { opacity: 1 } }\n"
                                   ".a { -webkit-mask: none; animation: k 1s; transition: transform 1s }") +
                                 "<link rel=stylesheet href=plain.css>"));
    QCOMPARE(inFilm(QStringLiteral(
                 "String(Object.getOwnPropertyDescriptor(HTMLElement.prototype, "
                 "'style').get).includes('native code') + ' ' + "
                 "document.querySelector('link').media + document.querySelectorAll('style').length")),
             QStringLiteral("true 1"));
}

/// Two lines of three words each instead of five and one; the box stays as wide as it is.
void TestModernCss::textIsBalancedWithinItsBox()
{
    m_shown.clear();
    OPEN_READY(*m_page,
               film("<div><p id=balanced>aaaa bbbb cccc dddd eeee ffff</p></div>",
                    style("#balanced { text-wrap: balance; width: 300px; font: 20px/24px monospace; }")));
    QCOMPARE(inFilm(QStringLiteral("balanced.offsetWidth + ' ' + balanced.offsetHeight")),
             QStringLiteral("300 48"));
    const QString firstLine = inFilm(
        QStringLiteral("(() => { const range = document.createRange(); range.selectNodeContents(balanced);"
                       "return range.getClientRects()[0].width < 200 ? 'short' : 'long' })()"));
    QCOMPARE(firstLine, QStringLiteral("short"));
}

MUTO_TEST_MAIN(WebApplication, TestModernCss)
#include "tst_modern_css.moc"
