#include "core/script/script_replay.h"

#include "tests/support/test_main.h"

using namespace muto;
using script::scriptReplay;

/// Which scripts may run again in a page that they have run in.
class TestScriptReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timelinesAreAllTheyLeave_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char *name, const char *script) {
            QTest::newRow(name) << QByteArray("const tl = gsap.timeline({ paused: true });\n") + script +
                                       "\nwindow.__timelines = window.__timelines || {};"
                                       "window.__timelines[\"main\"] = tl;";
        };
        row("tweens",
            "tl.to('#a', { x: 100, duration: 1 }, 0).from('.b', { opacity: 0, stagger: 0.1 }, '<');");
        row("numbers of their own",
            "const d = 1.5, all = [1, 2, 3]; let sum = 0; for (const n of all) sum += n * d;"
            " tl.to('#a', { x: sum, y: Math.sin(sum), z: -Math.PI }, d);");
        row("loops over elements",
            "document.querySelectorAll('.a').forEach((el, i) => {"
            " tl.fromTo(el, { y: i }, { y: () => 0, ease: `power${i}.out` }, i * 0.1); });");
        row("loops that count",
            "for (let i = 0; i < 3; i++) tl.to('#a', { x: i });"
            " const all = [1, 2]; for (let i = 0; i < all.length; i += 2) { tl.to(all[i], { x: i }); }");
        row("helpers", "function show(target, at) { return tl.from(target, { opacity: 0 }, at); }"
                       " const hide = (target) => tl.to(target, { opacity: 0 }); show('#a', 1); hide('#b');");
        row("a timeline in another",
            "const inner = gsap.timeline(); inner.to('#a', { x: 1 }); tl.add(inner, 2);");
        row("gsap's own tools", "gsap.registerPlugin(MotionPathPlugin);"
                                " const [first] = gsap.utils.toArray('.a'); tl.to(first, { x: 1 });");
        row("a function that is called", "(() => { 'use strict'; tl.set('#a', { x: 1 }); })();");
        row("choices",
            "if (tl.duration() > 3) tl.to('#a', { x: 1 }); else { tl.to('#a', { x: true ? 1 : 2 }); }");
        row("values that are set", "gsap.set('#a', { x: 10, transformOrigin: '50% 50%' });"
                                   " gsap.utils.toArray('.b').forEach((b, i) => gsap.set(b, { y: i }));"
                                   " (() => { if (tl) gsap.set('#c', { y: (i) => i * 2 }); })();");
        row("defaults and eases", "gsap.defaults({ ease: 'none', duration: 2 });"
                                  " gsap.registerEase('steep', (p) => p * p * p);");
        row("whether gsap is there", "if (window.gsap && !tl) console.log(typeof gsap, gsap !== undefined);");
        row("gsap as its own name", "(() => { const gsap = window.gsap; gsap.set('#a', { x: 1 });"
                                    " tl.to('#a', { x: 2 }); })();");
        row("gsap over several lines", "gsap\n  .set('#a', { x: 1 }); gsap.utils\n .toArray('.b');");
        row("arrows that are run at once", "(() => gsap.set('#a', { x: 1 }))();"
                                           "(() => ['#b', '#c'].forEach((b) => (gsap.set(b, { y: 1 }))))();");
        row("parts by their names", "const [{ id, length: n = 2 }] = [...gsap.utils.toArray('.b')];"
                                    " tl.to('#' + id, { x: n });");
        row("callbacks that do no more", "tl.call(() => console.log('here'), [], 1);");
    }
    void timelinesAreAllTheyLeave()
    {
        QFETCH(QByteArray, script);
        const script::ScriptReplay replay = scriptReplay(script);
        QCOMPARE(replay.objection, QString());
        QCOMPARE(replay.timelines, QStringList{QStringLiteral("main")});
        script::ScriptReplays replays;
        QCOMPARE(replays.of(script), replay);
        QCOMPARE(&replays.of(script), &replays.of(script));
    }

    void namesOfAllTimelines()
    {
        const auto replay = scriptReplay("(window.__timelines ||= {}).a = gsap.timeline().to('#a', { x: 1 });"
                                         "__timelines['b'] = gsap.timeline().to('#b', { x: 1 });");
        QCOMPARE(replay.timelines, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }

    void everythingElseMayLeaveMore_data()
    {
        QTest::addColumn<QByteArray>("script");
        const auto row = [](const char *name, const char *script) {
            QTest::newRow(name) << QByteArray("const tl = gsap.timeline({ paused: true });\n") + script +
                                       "\nwindow.__timelines = { main: tl }; window.__timelines.main = tl;";
        };
        row("markup", "document.querySelector('#a').innerHTML = 'x';");
        row("classes", "document.querySelector('#a').classList.add('x');");
        row("styles", "const a = document.querySelector('#a'); a.style.left = '1px';");
        row("elements", "document.body.append(document.createElement('p'));");
        row("listeners", "window.addEventListener('hf-seek', () => {});");
        row("time", "setTimeout(() => tl.to('#a', { x: 1 }), 10);");
        row("chance", "tl.to('#a', { x: Math.random() });");
        row("chance of gsap's", "tl.to('#a', { x: gsap.utils.random(1, 2) });");
        row("measures", "tl.to('#a', { x: document.querySelector('#b').offsetWidth });");
        row("boxes", "tl.to('#a', { x: document.querySelector('#b').getBoundingClientRect().left });");
        row("names of others", "tl.to(title, { x: 1 });");
        row("globals", "window.film = tl;");
        row("tweens of no timeline", "gsap.to('#a', { x: 1 });");
        row("values that are set later", "tl.call(() => gsap.set('#a', { x: 1 }));");
        row("values that a helper sets",
            "function show(a) { gsap.set(a, { x: 1 }); } tl.call(show, ['#a']);");
        row("a tween that sets values", "tl.add(gsap.set('#a', { x: 1 }));");
        row("what comes of setting values", "gsap.set('#a', { x: 1 }).delay(2);");
        row("a value that is kept", "const set = (() => gsap.set('#a', { x: 1 }))(); set.delay(2);");
        row("a value that is handed on",
            "const all = ['#a'].map((a) => gsap.set(a, { x: 1 })); all[0].delay(2);");
        row("a value that is given back", "tl.add((() => (() => gsap.set('#a', { x: 1 }))())());");
        row("values that are set for later", "const later = { forEach: 1 }; later.map(() => {"
                                             " gsap.set('#a', { x: 1 }); });");
        row("gsap under another name", "const g = gsap; g.to('#a', { x: 1 });");
        row("gsap as something else", "const show = (gsap) => gsap.to('#a', { x: 1 }); show(tl);");
        row("gsap's functions by their names", "const { to } = gsap; to('#a', { x: 1 });");
        row("gsap's functions passed on", "['#a'].forEach(gsap.to);");
        row("gsap's own timeline", "const everything = gsap.globalTimeline; everything.to('#a', { x: 1 });");
        row("gsap's clock", "const { ticker: clock } = window.gsap; clock.add(() => {});");
        row("what only may be gsap", "(tl || gsap).to('#a', { x: 1 });");
        row("gsap in other brackets", "gsap['to']('#a', { x: 1 });");
        row("gsap that may be missing", "gsap?.to('#a', { x: 1 });");
        row("what stands for what is missing", "const show = (a = gsap.to('#a', { x: 1 })) => a; show();");
        row("what stands for missing parts", "const { a = gsap.to('#a', { x: 1 }) } = {};");
        row("names of others where something is missing",
            "const show = (a = title) => tl.to(a, { x: 1 }); show();");
        row("parts that change the page", "const { classList } = document.querySelector('#a');"
                                          " classList.add('x');");
        row("parts under another name", "const { classList: all } = document.querySelector('#a');"
                                        " all.add('x');");
        row("loops that write globals", "for (window.film of [tl]) tl.to('#a', { x: 1 });");
        row("what is registered on the way", "gsap.registerPlugin(document.querySelector('#a').remove());");
        row("chance by its name", "tl.to('#a', { x: 'random(1, 9)' });");
        row("chance in a text that is made", "tl.to('#a', { x: `random(1, ${2 * 4})` });");
        row("an order by chance", "tl.to('.a', { x: 1, stagger: { each: 0.1, from: \"random\" } });");
        row("an ease by chance", "tl.to('.a', { x: 1, ease: 'rough({ points: 9 })' });");
        row("defaults under another name", "const all = gsap.defaults({ ease: 'none' });");
        row("values set by chance", "gsap.set('#a', { x: Math.random() });");
        row("timelines that nothing holds", "gsap.timeline().to('#a', { x: 1 });");
        row("callbacks that do more", "tl.call(() => { document.title = 'x'; });");
        row("new things", "tl.to(new SplitText('#a').chars, { x: 1 });");
        row("code made of texts", "eval('1');");
        row("half-written code", "tl.to('#a', { x: ");
        row("a method under another name", "tl['to'].call(null); tl['kill']();");
        row("requests", "fetch('data.json').then(() => {});");
        row("names of others that are set", "film = tl;");
        row("numbers of others", "count++;");
        row("what a name is set to", "let a = ''; a = document.title;");
        row("what is turned round", "tl.to('#a', { x: -document.title });");
        row("a text that is made of more", "tl.to('#a', { x: `${document.title}px` });");
        row("which item", "tl.to(['#a', '#b'][document.title], { x: 1 });");
        row("which timeline", "window.__timelines[document.title] = tl;");
        row("what stands for a missing part under another name", "const { a: b = document.title } = {};");
        row("chance within a distance", "tl.to('#a', { x: '+=random(1, 9)' });");
        row("what loops go through", "for (const a of document.forms) tl.to(a, { x: 1 });");
        row("what loops over lists do", "for (const a of ['#a']) document.title = a;");
        row("what loops do", "for (let i = 0; i < 3; i++) document.title = `${i}`;");
        row("loops that may never end", "for (let i = 0; i < 3; ) tl.to('#a', { x: i });");
        row("loops that go the wrong way", "for (let i = 0; i < 3; i--) tl.to('#a', { x: i });");
        row("loops that go back", "for (let i = 0; i < 3; i++) { tl.to('#a', { x: i }); i = 0; }");
        row("loops that go back by some", "for (let i = 0; i < 3; i++) { tl.to('#a', { x: i }); i -= 1; }");
        row("loops while something is set", "for (let i = 0; i = 3; i++) tl.to('#a', { x: i });");
        row("loops without an end", "for (;;) tl.to('#a', { x: 1 });");
        row("loops over anything else", "let j = 0; for (let i = 0; j < 3; i++) tl.to('#a', { x: i });");
        row("waiting", "await 0;");
        row("classes of their own", "class A {}");
        row("properties that vanish", "const o = { a: 1 }; delete o.a;");
    }
    void everythingElseMayLeaveMore()
    {
        QFETCH(QByteArray, script);
        QVERIFY(!scriptReplay(script).isPossible());
    }

    void scriptsThatOnlySetValuesRunAgain()
    {
        QCOMPARE(scriptReplay("gsap.set('#a', { x: 1 });"), script::ScriptReplay());
    }

    void scriptsOfNoTimelineHaveNothingToRunAgain()
    {
        QVERIFY(!scriptReplay("const a = 1;").isPossible());
        QVERIFY(!scriptReplay("{ \"a\": 1 }").isPossible());
        QVERIFY(!scriptReplay(QByteArray(100'000, ' ')).isPossible());
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestScriptReplay)
#include "tst_script_replay.moc"
