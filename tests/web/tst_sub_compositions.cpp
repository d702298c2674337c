#include "tests/support/test_main.h"
#include "tests/web/runtime_page.h"

#include <QHash>
#include <QJsonArray>
#include <QTest>

using namespace muto::test;

namespace {

constexpr char kBlue[] = "rgb(0, 0, 255)";

/// A composition wrapped in a template, as tools write them: style, contents, and a script that moves its own
/// box.
const QByteArray kCard = R"HTML(<template id="card-template">
  <div data-composition-id="card" id="top" class="scene" data-start="0" data-duration="2" data-width="200" data-height="100">
    <style>
      body { --from-body: 7px }
      .box { color: rgb(0, 0, 255); background: url(local.svg) }
      #top .box { letter-spacing: 3px }
      .scene { word-spacing: 4px }
      [data-composition-id="card"] > .box { text-indent: 5px }
      @media (min-width: 1px) { .box { line-height: 33px } }
      @keyframes pulse { from { outline-width: 1px } }
    </style>
    <div class="box" id="box" style="background: url('../shared.svg')">box</div>
    <img id="own" src="local.svg"><img id="shared" src="shared.svg"><img id="up" src="../shared.svg">
    <script>
      const gsap = window.gsap;
      let secret = 1;
      function helper() { return document.querySelector('[data-composition-id="card"]'); }
      window.seen = (window.seen || []).concat({
        box: document.getElementById("box").closest("[data-composition-id]").dataset.compositionId,
        all: document.querySelectorAll(".box").length,
        list: document.querySelectorAll(".box") instanceof NodeList,
        root: document.getElementById("top") === document.querySelector("#top") && document.querySelector("#top").className,
        host: helper().dataset.compositionId,
        current: document.currentScript.closest("[data-composition-id]").dataset.compositionId,
        self: this === window.top.document.getElementById("film").contentWindow,
        made: document.createElement("p").tagName + document.body.tagName,
        array: gsap.utils.toArray(".box").length,
        style: window.getComputedStyle(document.getElementById("box")).color,
        outside: document.getElementById("root"),
      });
      window.__timelines = window.__timelines || {};
      const tl = gsap.timeline({ paused: true, defaults: { ease: "none" } });
      tl.to("#box", { x: 100, duration: 2 });
      window.__timelines["card"] = tl;
      window.same = window.__timelines.card === tl;
    </script>
  </div>
</template>)HTML";

QByteArray host(const QByteArray &id, const QByteArray &source, const QByteArray &more)
{
    return "<div data-composition-id='" + id + "' data-composition-src='" + source + "' " + more + "></div>";
}

const QByteArray kSmallSvg = "<svg xmlns='http://www.w3.org/2000/svg' width='7' height='7'/>";

} // namespace

/// Compositions of other files and of templates, mounted into a film.
class TestSubCompositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_page = std::make_unique<RuntimePage>(); }
    void cleanup() { m_page.reset(); }

    void severalMountsOfOneFile();
    void filesWithoutTemplate();
    void inlineTemplatesAndNesting();
    void compositionsOfOneNameInsideEachOther();
    void whatCannotBeMountedIsAWarning();
    void scriptThatThrowsFailsWithItsFileAndLine();
    void externalScriptsRunInOrder();
    void templateFileAsAFilm();
    void templateFileHasTheLibrariesOfItsFilm();
    void partWithoutATemplateHasThemToo();
    void pageThatLoadsItsOwnIsLeftAlone();
    void editorsDriveThePreview();

private:
    QString fact(const QByteArray &expression)
    {
        return m_page->inFilm(QString::fromUtf8(expression)).toString();
    }
    QStringList codes(const QJsonObject &ready) const;
    void writeCards();

    std::unique_ptr<RuntimePage> m_page;
};

QStringList TestSubCompositions::codes(const QJsonObject &ready) const
{
    QStringList codes;
    for (const QJsonValue &warning : manifest(ready)[QLatin1String("warnings")].toArray())
        codes << text(warning.toObject(), "code");
    return codes;
}

void TestSubCompositions::writeCards()
{
    m_page->write(QStringLiteral("compositions/card.html"), kCard);
    m_page->write(QStringLiteral("compositions/local.svg"), kSmallSvg);
    m_page->write(QStringLiteral("shared.svg"), kSmallSvg);
}

void TestSubCompositions::severalMountsOfOneFile()
{
    writeCards();
    OPEN_READY(*m_page,
               film(host("card", "compositions/card.html", "id=a data-start=0 data-duration=2") +
                        host("card", "./compositions/card.html", "id=b data-start=1 data-duration=2") +
                        "<p class=box id=box>not in a card</p>" +
                        script("window.early = document.querySelectorAll('#a .box, #b .box').length"),
                    kGsap));
    QCOMPARE(codes(ready), QStringList());
    // The page's own script finds what was mounted before it; the cards' scripts run after it.
    QCOMPARE(fact("early"), QStringLiteral("2"));
    QCOMPARE(m_page->consoleLines, QStringList());
    const QString seen = QStringLiteral("seen.map((s) => Object.values(s).join()).join(' ')");
    QCOMPARE(m_page->inFilm(seen).toString(),
             QStringLiteral("card,1,true,scene,card,card,true,PBODY,1,rgb(0, 0, 255), "
                            "card__hf1,1,true,scene,card__hf1,card__hf1,true,PBODY,1,rgb(0, 0, 255),"));
    QCOMPARE(fact("[same, typeof secret, typeof helper, Object.keys(__timelines).join('+')].join()"),
             QStringLiteral("true,undefined,undefined,card+card__hf1"));
    QCOMPARE(
        fact("[a, b].map((e) => [e.dataset.compositionId, e.dataset.hfOriginalCompositionId ?? '-', "
             "e.dataset.compositionFile, e.dataset.width, e.children.length].join()).join(' ')"),
        QStringLiteral("card,-,compositions/card.html,200,1 card__hf1,card,compositions/card.html,200,1"));
    QCOMPARE(fact("(({hfInnerRoot, hfAuthoredId, start, duration, compositionId}, {width, height}) => "
                  "[hfInnerRoot, "
                  "hfAuthoredId, start, duration, compositionId, width, "
                  "height].join())(a.firstElementChild.dataset, "
                  "a.firstElementChild.style)"),
             QStringLiteral("true,top,,,,200px,100px"));
    const QByteArray style = "(({color, letterSpacing, textIndent, lineHeight}) => [color, letterSpacing, "
                             "textIndent, lineHeight].join('/'))(getComputedStyle(";
    QCOMPARE(fact(style + "b.querySelector('.box')))"), QStringLiteral("rgb(0, 0, 255)/3px/5px/33px"));
    QVERIFY(!fact(style + "document.querySelector('#root > .box')))").contains(QLatin1String(kBlue)));
    QCOMPARE(
        fact("getComputedStyle(b.firstElementChild).wordSpacing + getComputedStyle(b.querySelector('.box'))"
             ".getPropertyValue('--from-body') + getComputedStyle(root).getPropertyValue('--from-body')"),
        QStringLiteral("4px 7px "));
    QCOMPARE(fact("[...a.querySelectorAll('img')].map((i) => i.getAttribute('src') + i.naturalWidth).join()"),
             QStringLiteral("compositions/local.svg7,shared.svg7,shared.svg7"));
    QCOMPARE(fact("a.querySelector('.box').style.background.match(/url.*?\\)/)[0]"),
             QStringLiteral("url(\"shared.svg\")"));

    const QByteArray look =
        "[a, b].map((e) => e.style.visibility + gsap.getProperty(e.querySelector('.box'), "
        "'x')).join()";
    QHash<int, QString> forwards;
    for (int frame = 0; frame < 120; frame += 15) {
        m_page->seek(frame);
        forwards[frame] = fact(look);
    }
    QCOMPARE(forwards[0], QStringLiteral("visible0,hidden0"));
    QCOMPARE(forwards[45], QStringLiteral("visible75,visible25"));
    QCOMPARE(forwards[60], QStringLiteral("hidden100,visible50"));
    QCOMPARE(forwards[90], QStringLiteral("hidden100,hidden100"));
    for (const int frame : {105, 90, 75, 60, 45, 30, 15, 0, 90, 15, 60, 30, 105, 45}) {
        m_page->seek(frame);
        QCOMPARE(QStringLiteral("%1: ").arg(frame) + fact(look),
                 QStringLiteral("%1: ").arg(frame) + forwards[frame]);
    }
}

void TestSubCompositions::filesWithoutTemplate()
{
    m_page->write(QStringLiteral("parts/extra.css"), ".linked { color: rgb(1, 1, 1) }");
    m_page->write(
        QStringLiteral("parts/plain.html"),
        "<!doctype html><html><head><link rel=stylesheet href=extra.css><style>:root { color: rgb(2, 2, 2) } "
        "* { text-indent: 1px }</style><script>window.order = window.order || ['head']</script></head>"
        "<body><p class=linked>x</p>"
        "<script type=application/json id=data>{\"n\": 5}</script>"
        "<div data-composition-id=plain><b>inner</b></div>"
        "<script>order.push('body', JSON.parse(document.getElementById('data').textContent).n)</script>"
        "<script type=module>order.push('module ' + typeof "
        "__hyperframes.getVariables)</script></body></html>");
    OPEN_READY(*m_page,
               film("<div id=a data-composition-src=parts/plain.html data-start=0></div>"
                    "<div id=b data-composition-id=other data-composition-src=parts/plain.html></div>"));
    QCOMPARE(codes(ready), QStringList());
    // A host without a name takes its file's; one of another name gets all that is in the body.
    QCOMPARE(fact("[a, b].map((e) => [e.dataset.compositionId, e.querySelector('p') ? 'all' : 'root', "
                  "getComputedStyle(e.querySelector('b')).color].join()).join(' ')"),
             QStringLiteral("plain,root,rgb(2, 2, 2) other,all,rgb(2, 2, 2)"));
    QCOMPARE(fact("order.join()"), QStringLiteral("head,body,5,module function,body,5,module function"));
    QCOMPARE(fact("getComputedStyle(b.querySelector('p')).color + getComputedStyle(root).color"),
             QStringLiteral("rgb(1, 1, 1)rgb(0, 0, 0)"));
    QCOMPARE(fact("getComputedStyle(root).textIndent"), QStringLiteral("1px")); // a bare * is left as it is
    QCOMPARE(fact("document.head.querySelectorAll('link').length"), QStringLiteral("1"));
}

void TestSubCompositions::inlineTemplatesAndNesting()
{
    m_page->write(QStringLiteral("deep/outer.html"),
                  "<template><div data-composition-id=outer>" +
                      host("inner", "deep/inner.html", "class=in data-start=0.5 data-duration=1") +
                      "</div></template>");
    m_page->write(
        QStringLiteral("deep/inner.html"),
        "<template><div data-composition-id=inner data-duration=9><p data-start=0.5 "
        "data-duration=0.25>late</p>"
        "<script>const tl = gsap.timeline({paused: true}).to('p', {x: 10, duration: 1, ease: 'none'});"
        "(window.__timelines = window.__timelines || {}).inner = tl</script></div></template>");
    OPEN_READY(
        *m_page,
        film(host("outer", "deep/outer.html", "id=a data-start=1 data-duration=2") +
                 "<div id=b data-composition-id=note data-start=0></div>"
                 "<template id=note-template><div data-composition-id=note data-duration=3><i>note</i>"
                 "<style>i { color: rgb(3, 3, 3) }</style><script>window.noted = document.querySelector('i')"
                 ".textContent + document.querySelectorAll('p').length</script></div></template>",
             kGsap));
    QCOMPARE(codes(ready), QStringList());
    QCOMPARE(fact("noted + getComputedStyle(b.querySelector('i')).color"),
             QStringLiteral("note0rgb(3, 3, 3)"));
    QCOMPARE(fact("__hfResolveMediaStartSeconds(a.querySelector('p'))"), QStringLiteral("2"));
    QJsonObject late;
    for (const QJsonValue &clip : manifest(ready)[QLatin1String("clips")].toArray())
        if (text(clip.toObject(), "tagName") == QLatin1String("p"))
            late = clip.toObject();
    QCOMPARE(late[QLatin1String("start")].toDouble(), 2.0);
    QCOMPARE(late[QLatin1String("compositionAncestors")].toArray(),
             QJsonArray({QStringLiteral("inner"), QStringLiteral("outer"), QStringLiteral("main")}));
    QCOMPARE(fact("[__clipTree.length, __clipTree[0].children[0].children[0].label, "
                  "__clipManifest.find((c) => c.id === 'inner').compositionSrc].join()"),
             QStringLiteral("2,late,deep/inner.html"));
    const QByteArray look =
        "[a, a.querySelector('.in'), a.querySelector('p'), b].map((e) => e.style.visibility[0]).join('') + "
        "gsap.getProperty(a.querySelector('p'), 'x')";
    const QHash<int, QString> expected{{0, QStringLiteral("hhhv0")},
                                       {45, QStringLiteral("vvhv0")},
                                       {60, QStringLiteral("vvvv5")},
                                       {75, QStringLiteral("vhhv10")},
                                       {90, QStringLiteral("hhhh10")}};
    for (const int frame : {0, 45, 60, 75, 90, 75, 60, 45, 0, 60, 0, 90, 45}) {
        m_page->seek(frame);
        QCOMPARE(QStringLiteral("%1: ").arg(frame) + fact(look),
                 QStringLiteral("%1: ").arg(frame) + expected[frame]);
    }
}

void TestSubCompositions::compositionsOfOneNameInsideEachOther()
{
    m_page->write(QStringLiteral("parts/middle.html"),
                  "<template><div data-composition-id=main>" +
                      host("main", "parts/inner.html", "data-start=0.5") + "</div></template>");
    m_page->write(
        QStringLiteral("parts/inner.html"),
        "<!doctype html><head><style>#root { height: 40px } .bar { color: rgb(4, 4, 4) }</style></head><body>"
        "<div id=root data-composition-id=main data-duration=2><i class=bar>x</i></div><script>"
        "const bar = document.querySelector('#root > .bar');"
        "window.__timelines = {main: {pause() {}, duration: () => 2, totalTime(t) { bar.textContent = t }}}"
        "</script></body>");
    OPEN_READY(*m_page, film(host("main", "parts/middle.html", "data-start=0")));
    QCOMPARE(codes(ready), QStringList());
    QCOMPARE(fact("Object.keys(__timelines).join() + getComputedStyle(document.querySelector('.bar')).color"),
             QStringLiteral("main__hf2rgb(4, 4, 4)"));
    for (const int frame : {15, 45, 15, 30, 0}) {
        m_page->seek(frame);
        QCOMPARE(fact("document.querySelector('.bar').textContent").toDouble(),
                 qMax(0.0, frame / 30.0 - 0.5));
    }
}

void TestSubCompositions::whatCannotBeMountedIsAWarning()
{
    m_page->write(QStringLiteral("empty.html"), " \n ");
    m_page->write(QStringLiteral("ring.html"), "<template><div data-composition-id=ring><em>r</em>" +
                                                   host("ring2", "ring2.html", "") + "</div></template>");
    m_page->write(QStringLiteral("ring2.html"), "<template><div data-composition-id=ring2>" +
                                                    host("x", "./ring.html", "") + "</div></template>");
    for (int i = 0; i <= 22; ++i)
        m_page->write(
            QStringLiteral("d%1.html").arg(i),
            "<template><div data-composition-id=d" + QByteArray::number(i) + ">" +
                host("d" + QByteArray::number(i + 1), "d" + QByteArray::number(i + 1) + ".html", "") +
                "</div></template>");
    OPEN_READY(*m_page, film(host("a", "none.html", "") + host("b", "empty.html", "") +
                             host("ring", "ring.html", "") + host("c", "https://example.org/c.html", "") +
                             host("d0", "d0.html", "") + host("self", "index.html", "")));
    QStringList messages;
    for (const QJsonValue &warning : manifest(ready)[QLatin1String("warnings")].toArray())
        messages << text(warning.toObject(), "code") + QLatin1Char(' ') + text(warning.toObject(), "message");
    QCOMPARE(
        messages,
        (QStringList{
            QStringLiteral("missing_or_empty_sub_composition none.html does not exist"),
            QStringLiteral("missing_or_empty_sub_composition empty.html is empty"),
            QStringLiteral("circular_sub_composition ring.html contains itself; the inner one is left out"),
            QStringLiteral(
                "missing_or_empty_sub_composition https://example.org/c.html is not a file of the project"),
            QStringLiteral(
                "sub_composition_too_deep d20.html lies more than 20 compositions deep and is left out"),
            QStringLiteral(
                "circular_sub_composition index.html contains itself; the inner one is left out")}));
    QCOMPARE(fact("document.querySelectorAll('em').length"), QStringLiteral("1"));
}

void TestSubCompositions::scriptThatThrowsFailsWithItsFileAndLine()
{
    m_page->write(QStringLiteral("parts/bad.html"), "<template>\n<div data-composition-id=bad>\n<script>\n// "
                                                    "one\nnonsense()\n</script></div></template>");
    const QJsonObject failed = m_page->open(film(host("bad", "parts/bad.html", "")));
    QCOMPARE(text(failed, "code"), QStringLiteral("script-error"));
    QCOMPARE(text(failed, "message"),
             QStringLiteral("parts/bad.html:5: Uncaught ReferenceError: nonsense is not defined"));
}

void TestSubCompositions::externalScriptsRunInOrder()
{
    m_page->write(QStringLiteral("parts/lib.js"), "window.order = [...(window.order || []), 'lib']");
    m_page->write(QStringLiteral("parts/ext.html"),
                  "<template><div data-composition-id=ext><script>window.order = ['first']</script>"
                  "<script src=lib.js></script><script src=../gsap.min.js></script><script>order.push('last "
                  "' + typeof gsap.to);"
                  "document.addEventListener('DOMContentLoaded', () => order.push('event'))</script>"
                  "<script src=none.js></script></div></template>");
    OPEN_READY(*m_page, film(host("ext", "parts/ext.html", "") + host("ext", "parts/ext.html", "")));
    QCOMPARE(codes(ready),
             (QStringList{QStringLiteral("media_load_failed"), QStringLiteral("timeline_missing")}));
    QCOMPARE(fact("order.filter((entry) => entry !== 'event').join()"),
             QStringLiteral("first,last function"));
    QCOMPARE(
        fact("document.querySelectorAll('script[src$=\"lib.js\"], script[src$=\"gsap.min.js\"]').length"),
        QStringLiteral("2"));
}

void TestSubCompositions::templateFileAsAFilm()
{
    writeCards();
    const QByteArray page =
        QByteArray(kCard).replace("<template", "<script src=/gsap.min.js></script><template");
    m_page->write(QStringLiteral("compositions/card.html"), page);
    const QJsonObject ready =
        m_page->open({}, {{QStringLiteral("url"), QStringLiteral("compositions/card.html")}});
    QVERIFY2(type(ready) == QLatin1String("ready"), qPrintable(text(ready, "message")));
    QCOMPARE(text(manifest(ready), "compositionId"), QStringLiteral("card"));
    QCOMPARE(manifest(ready)[QLatin1String("duration")].toDouble(), 2.0);
    QCOMPARE(fact("document.body.children.length + ' ' + document.querySelectorAll('template').length"),
             QStringLiteral("2 0"));
    QCOMPARE(fact("[...document.images].map((i) => i.getAttribute('src') + i.naturalWidth).join()"),
             QStringLiteral("/compositions/local.svg7,/shared.svg7,/shared.svg7"));
    m_page->seek(30);
    QCOMPARE(fact("gsap.getProperty('#box', 'x') + getComputedStyle(box).color"),
             QStringLiteral("50rgb(0, 0, 255)"));
}

/// As it is entered from a film that mounts it: its own file loads nothing, and relies on the film's page.
void TestSubCompositions::templateFileHasTheLibrariesOfItsFilm()
{
    writeCards();
    m_page->write(QStringLiteral("css/all.css"), "i { --shared: sheet; background: url(../shared.svg) }");
    m_page->write(QStringLiteral("js/moves.js"),
                  "window.moved = true; window.__timelines.main = gsap.timeline()");
    const QByteArray page =
        "<head><link rel=stylesheet href=css/all.css><style>:root { --ink: teal }</style>"
        "<script>window.__timelines = window.__timelines || {}; window.early = 'set up'</script>"
        "</head><body><div data-composition-id=main data-width=10 data-height=10>" +
        host("card", "compositions/card.html", "data-start=0") +
        "</div><script src=gsap.min.js></script><script src=js/moves.js></script>"
        "<script>window.inlined = true</script></body>";
    const QJsonObject ready =
        m_page->open(page, {{QStringLiteral("url"), QStringLiteral("compositions/card.html")}});
    QVERIFY2(type(ready) == QLatin1String("ready"), qPrintable(text(ready, "message")));
    QCOMPARE(manifest(ready)[QLatin1String("duration")].toDouble(), 2.0);
    QCOMPARE(fact("[early, typeof moved, typeof inlined, Object.keys(__timelines)].join()"),
             QStringLiteral("set up,undefined,undefined,card"));
    QCOMPARE(fact("getComputedStyle(document.documentElement).getPropertyValue('--ink').trim() + "
                  "document.querySelectorAll('link').length"),
             QStringLiteral("teal1"));
    m_page->seek(30);
    QCOMPARE(fact("'' + gsap.getProperty('#box', 'x')"), QStringLiteral("50"));
    QCOMPARE(m_page->consoleLines, QStringList());
}

/// Its scripts run while the page is being parsed.
void TestSubCompositions::partWithoutATemplateHasThemToo()
{
    m_page->write(QStringLiteral("js/moves.js"),
                  "window.moved = true; window.__timelines.main = gsap.timeline()");
    m_page->write(QStringLiteral("js/own.js"), "window.owned = (window.owned || 0) + 1");
    m_page->write(QStringLiteral("parts/card.html"),
                  "<style>:root { --paper: white }</style><div data-composition-id=card data-width=100 "
                  "data-height=100 data-duration=2><p id=box>x</p></div><script src=/js/own.js></script>" +
                      script("window.__timelines = window.__timelines || {};"
                             "const tl = gsap.timeline({ paused: true });"
                             "tl.to('#box', { x: 100, duration: 2, ease: 'none' }, 0);"
                             "window.__timelines.card = tl;"));
    const QByteArray page =
        "<head><style>:root { --ink: teal; --paper: black }</style><script>window.early = 'set up'</script>"
        "</head><body><div data-composition-id=main data-width=10 data-height=10>" +
        host("card", "parts/card.html", "data-start=0") +
        "</div><script src=gsap.min.js></script><script src=js/own.js></script>"
        "<script src=js/moves.js></script></body>";
    const QJsonObject ready =
        m_page->open(page, {{QStringLiteral("url"), QStringLiteral("parts/card.html")}});
    QVERIFY2(type(ready) == QLatin1String("ready"), qPrintable(text(ready, "message")));
    QCOMPARE(manifest(ready)[QLatin1String("duration")].toDouble(), 2.0);
    QCOMPARE(fact("[early, typeof moved, owned, Object.keys(__timelines)].join()"),
             QStringLiteral("set up,undefined,1,card"));
    QCOMPARE(fact("['--ink', '--paper'].map((name) => getComputedStyle(document.documentElement)"
                  ".getPropertyValue(name).trim()).join()"),
             QStringLiteral("teal,white"));
    m_page->seek(30);
    QCOMPARE(fact("'' + gsap.getProperty('#box', 'x')"), QStringLiteral("50"));
    QCOMPARE(m_page->consoleLines, QStringList());
}

void TestSubCompositions::pageThatLoadsItsOwnIsLeftAlone()
{
    m_page->write(QStringLiteral("other.html"),
                  film("<p>x</p>" + script("gsap.set('p', { x: 1 })"), "<script src=gsap.min.js></script>"));
    const QJsonObject ready = m_page->open(film("<p>x</p>", "<style>:root { --ink: teal }</style>"),
                                           {{QStringLiteral("url"), QStringLiteral("other.html")}});
    QVERIFY2(type(ready) == QLatin1String("ready"), qPrintable(text(ready, "message")));
    QCOMPARE(fact("getComputedStyle(document.documentElement).getPropertyValue('--ink')"), QString());
}

void TestSubCompositions::editorsDriveThePreview()
{
    OPEN_READY(*m_page, film("<p data-start=1 data-duration=1>x</p>"));
    m_page->seek(0);
    m_page->inStage(
        QStringLiteral("window.told = []; window.addEventListener('message', ({data}) => "
                       "data.source === 'hf-preview' && told.push(data.type, data.currentTime))"));
    m_page->inFilm(QStringLiteral(
        "window.parent.told.length = 0; window.postMessage({source: 'hf-parent', action: 'seek', time: 1.5}, "
        "'*'); window.postMessage({source: 'other', action: 'seek', time: 3}, '*')"));
    QTRY_COMPARE_WITH_TIMEOUT(m_page->inStage(QStringLiteral("told.join()")).toString(),
                              QStringLiteral("state,1.5"), 20000);
    QCOMPARE(fact("__player.getTime() + document.querySelector('p').style.visibility"),
             QStringLiteral("1.5visible"));
}

MUTO_TEST_MAIN(WebApplication, TestSubCompositions)
#include "tst_sub_compositions.moc"
