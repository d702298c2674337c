#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/script/script_actions.h"
#include "core/script/script_follower.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <functional>

using muto::Result;
using muto::edit::Document;
using muto::edit::EditorActions;
using muto::edit::ElementPath;
using muto::edit::GestureScope;
using muto::script::ScriptActions;
using muto::script::ScriptFollower;
using muto::script::ScriptLibrary;
using muto::test::at;

using Following = std::function<Result<>(EditorActions &)>;
Q_DECLARE_METATYPE(Following)

namespace {

QByteArray filmPage(const QByteArray &calls)
{
    return "<!doctype html><html><body><div id=\"root\" data-composition-id=\"main\" data-start=\"0\" "
           "data-duration=\"20\" data-width=\"640\" data-height=\"360\">\n"
           "<div id=\"a\" class=\"clip alone\" data-start=\"1\" data-duration=\"4\"><h1 id=\"t\" "
           "class=\"word\">A</h1></div>\n"
           "<div id=\"b\" class=\"clip\" data-start=\"6\" data-duration=\"4\"><h1 "
           "class=\"word\">B</h1></div>\n"
           "</div><script>\nconst tl = gsap.timeline({ paused: true });\n" +
           calls + "\nwindow.__timelines = { main: tl };\n</script></body></html>\n";
}

QByteArray scriptOf(const QByteArray &bytes)
{
    const qsizetype start = bytes.indexOf(";\n", bytes.indexOf("<script>")) + 2;
    return bytes.mid(start, bytes.indexOf("\nwindow") - start);
}

} // namespace

/// Tweens go along with the clips they move, in the same step.
class TestClipFollow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<Following>("edit");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &after,
                            Following edit) { QTest::newRow(name) << before << edit << after; };
        const Following moveA = [](EditorActions &actions) { return actions.moveClip(at("#a"), 3); };
        row("move", "tl.from('#a', {x: 1}, 1.5); tl.to('#b', {x: 1}, 6);",
            "tl.from('#a', {x: 1}, 3.5); tl.to('#b', {x: 1}, 6);", moveA);
        row("what is in the clip", "tl.from('#t', {x: 1}, 1.5); tl.to('#a h1', {x: 1}, 2)",
            "tl.from('#t', {x: 1}, 3.5); tl.to('#a h1', {x: 1}, 4)", moveA);
        row("one of its siblings",
            "tl.from('.clip:nth-child(1)', {x: 1}, 1.5); tl.to('div:last-of-type', {x: 1}, 6)",
            "tl.from('.clip:nth-child(1)', {x: 1}, 3.5); tl.to('div:last-of-type', {x: 1}, 6)", moveA);
        row("not what is deeper in",
            "tl.from('#root > h1', {x: 1}, 1.5); tl.from('#root > #a', {x: 1}, 1.5);",
            "tl.from('#root > h1', {x: 1}, 1.5); tl.from('#root > #a', {x: 1}, 3.5);", moveA);
        row("every other one", "tl.from('div.clip:nth-of-type(2n + 1)', {x: 1}, 1.5);",
            "tl.from('div.clip:nth-of-type(2n + 1)', {x: 1}, 3.5);", moveA);
        row("from the end", "tl.from('#root > :nth-last-child(-n + 1)', {x: 1}, 1.5);",
            "tl.from('#root > :nth-last-child(-n + 1)', {x: 1}, 1.5);", moveA);
        row("several clips part", "tl.from('.word', {x: 1}, 1.5);", "tl.from('.word', {x: 1}, 1.5);", moveA);
        row("several clips go together", "tl.from('.word', {x: 1}, 1.5);", "tl.from('.word', {x: 1}, 2.5);",
            [](EditorActions &actions) {
                return actions.moveClips({{at("#a"), 2, {}}, {at("#b"), 7, {}}});
            });
        row("the rest stays", "tl.from('#a', {x: 1}, 1).to('#b', {x: 1}, '+=4.5')",
            "tl.from('#a', {x: 1}, 3).to('#b', {x: 1}, '+=2.5')", moveA);
        row("trim the end", "tl.from('#a', {x: 1, duration: 1}, 1); tl.to('#a', {x: 1, duration: 1}, 4)",
            "tl.from('#a', {x: 1, duration: 0.5}, 1); tl.to('#a', {x: 1, duration: 0.5}, 2.5)",
            [](EditorActions &actions) { return actions.trimEnd(at("#a"), 3); });
        row("trim the start", "tl.from('#a', {x: 1, duration: 1}, 1); tl.to('#a', {x: 1, duration: 1}, 4)",
            "tl.from('#a', {x: 1, duration: 0.5}, 3); tl.to('#a', {x: 1, duration: 0.5}, 4.5)",
            [](EditorActions &actions) { return actions.trimStart(at("#a"), 3); });
        row("delete", "tl.from('#a', {x: 1}).to('#t', {x: 1}).to('#b', {x: 1})", "tl.to('#b', {x: 1}, 1)",
            [](EditorActions &actions) { return actions.deleteClips({at("#a")}); });
        row("split",
            "tl.from('#a', {x: 1}, 1);\ntl.to('#a', {x: 1, duration: 1}, 2.5);\ntl.to('#a', {y: 1}, 4);",
            "tl.from('#a', {x: 1}, 1);\ntl.to('#a', {x: 1, duration: 1}, 2.5);\ntl.to('#a-2', { x: 1, "
            "duration: 1 }, 2.5);\n"
            "tl.to('#a-2', {y: 1}, 4);",
            [](EditorActions &actions) -> Result<> {
                const auto split = actions.splitClip(at("#a"), 3);
                return split ? muto::ok() : muto::fail(split.error());
            });
        row("split, aimed at by a class",
            "tl.from('.alone', {x: 1}, 1);\ntl.to('#a .word', {x: 1}, 2).to('.alone', {y: 1}, 4);\n"
            "tl.to('.word', {y: 1}, 2);",
            "tl.from('.alone', {x: 1}, 1);\ntl.to('#a .word', {x: 1}, 2).to('#a-2 .word', { x: 1 }, 2)"
            ".to('.alone', {y: 1}, 4);\ntl.to('.word', {y: 1}, 2);",
            [](EditorActions &actions) -> Result<> {
                const auto split = actions.splitClip(at("#a"), 3);
                return split ? muto::ok() : muto::fail(split.error());
            });
        row("duplicate", "tl.from('#a', {x: 1.23456}, 1.5).to('#b', {x: 1})",
            "tl.from('#a', {x: 1.23456}, 1.5).from('#a-2', { x: 1.23456 }, 5.5).to('#b', {x: 1}, 2)",
            [](EditorActions &actions) -> Result<> {
                const auto copied = actions.duplicateClips({at("#a")});
                return copied ? muto::ok() : muto::fail(copied.error());
            });
        const Following toTheBegin = [](EditorActions &actions) { return actions.moveClip(at("#a"), 0); };
        const char inner[] = "const i = gsap.timeline(); i.to('#a', {x: 1}).to('#a h1', {x: 2}, '+=1'); ";
        const auto nested = [&inner](const char *add) { return QByteArray(inner) + add; };
        row("a timeline inside", nested("tl.add(i, 2).to('#b', {x: 1}, '+=1');"),
            nested("tl.add(i, 1).to('#b', {x: 1}, '+=2');"), toTheBegin);
        row("a timeline inside, at a label", nested("tl.addLabel('in', 2).add(i, 'in');"),
            nested("tl.addLabel('in', 2).add(i, 'in+=2');"), moveA);
        row("a timeline inside, at the end", nested("tl.to('#b', {x: 1}, 0.5).add(i);"),
            nested("tl.to('#b', {x: 1}, 0.5).add(i, 3);"), moveA);
        row("a timeline inside stays",
            "const i = gsap.timeline(); i.to('#b', {x: 1}, 2); tl.to('#a', {x: 1}, 2).add(i);",
            "const i = gsap.timeline(); i.to('#b', {x: 1}, 2); tl.to('#a', {x: 1}, 4).add(i, 2.5);", moveA);
        row("a name", "const a = document.querySelector('#a'); tl.to(a, {x: 1}, 1.5);",
            "const a = document.querySelector('#a'); tl.to(a, {x: 1}, 3.5);", moveA);
        row("a variable", "let a = '#a'; tl.to(a, {x: 1}, 1.5);", "let a = '#a'; tl.to(a, {x: 1}, 3.5);",
            moveA);
        row("a variable that is set later",
            "let a;\nfunction find() { a = document.getElementById('a'); }\ntl.to(a, {x: 1}, 1.5);",
            "let a;\nfunction find() { a = document.getElementById('a'); }\ntl.to(a, {x: 1}, 3.5);", moveA);
        row("a field", "const el = {a: '#a', t: gsap.utils.toArray('#t')}; tl.to([el.a, el.t], {x: 1}, 1.5);",
            "const el = {a: '#a', t: gsap.utils.toArray('#t')}; tl.to([el.a, el.t], {x: 1}, 3.5);", moveA);
        row("a field that is set again", "const el = {a: '#a'}; el.a = '#b'; tl.to(el.a, {x: 1}, 1.5);",
            "const el = {a: '#a'}; el.a = '#b'; tl.to(el.a, {x: 1}, 1.5);", moveA);
        row("a variable that changes", "let a = '#a'; [a] = ['#b']; tl.to(a, {x: 1}, 1.5);",
            "let a = '#a'; [a] = ['#b']; tl.to(a, {x: 1}, 1.5);", moveA);
        row("a name that a loop has, too",
            "const a = '#b'; for (const a of more) tl.to(a, {x: 1}, 1); tl.to('#a', {y: 1}, 1.5);",
            "const a = '#b'; for (const a of more) tl.to(a, {x: 1}, 1); tl.to('#a', {y: 1}, 3.5);", moveA);
        row("items of a list",
            "const all = ['#b', '#a']; tl.to(all[1], {x: 1}, 1.5); tl.to(all[0], {x: 1}, 6);",
            "const all = ['#b', '#a']; tl.to(all[1], {x: 1}, 3.5); tl.to(all[0], {x: 1}, 6);", moveA);
        row("elements by their numbers",
            "const all = gsap.utils.toArray('.clip'); tl.to(all[0], fly, 1.5).to(all[1], {x: 1}, 6)"
            ".to([...document.querySelectorAll('.word')][2 - 2], {x: 1}, 2).to(all, {y: 1}, 2).to(all[2], "
            "{x: 1}, 2);",
            "const all = gsap.utils.toArray('.clip'); tl.to(all[0], fly, 3.5).to(all[1], {x: 1}, 6)"
            ".to([...document.querySelectorAll('.word')][2 - 2], {x: 1}, 4).to(all, {y: 1}, 2).to(all[2], "
            "{x: 1}, 2);",
            moveA);
        row("what only the page understands stays",
            "tl.to(['#a', 'div:has(h1)'], {x: 1}, 1.5); tl.to('#a', {y: 1}, 1.5);",
            "tl.to(['#a', 'div:has(h1)'], {x: 1}, 1.5); tl.to('#a', {y: 1}, 3.5);", moveA);
        row("what is computed stays", "all.forEach((s) => tl.to(s, {x: 1}, 1)); tl.to('#a', {x: n}, 1.5)",
            "all.forEach((s) => tl.to(s, {x: 1}, 1)); tl.to('#a', {x: n}, 3.5)", moveA);
    }

    void follows()
    {
        QFETCH(QByteArray, before);
        QFETCH(Following, edit);
        QFETCH(QByteArray, after);
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), filmPage(before)));
        ScriptLibrary library;
        ScriptFollower follower(library);
        EditorActions actions(document);
        actions.addTimingFollower(follower);
        VERIFY_RESULT(edit(actions));
        QCOMPARE(scriptOf(document.bytes(QStringLiteral("index.html"))), after);
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(QStringLiteral("index.html")), filmPage(before));
    }

    /// What is aimed at several elements cannot follow one of them, and somebody is told.
    void tellsWhatIsLeft()
    {
        Document document;
        VERIFY_RESULT(document.open(
            QStringLiteral("index.html"),
            filmPage("tl.set('h1', {x: 0}, 0); tl.from('.word', {x: 1}, 1.6); tl.to('#a', {x: 1}, 2);")));
        ScriptLibrary library;
        ScriptFollower follower(library);
        EditorActions actions(document);
        actions.addTimingFollower(follower);
        const QStringList words{QStringLiteral(".word")};
        VERIFY_RESULT(actions.moveClip(at("#a"), 1.5));
        QCOMPARE(follower.takeLeft(), words);
        QCOMPARE(follower.takeLeft(), QStringList());
        VERIFY_RESULT(actions.moveClips({{at("#a"), 2, {}}, {at("#b"), 6.5, {}}}));
        QCOMPARE(follower.takeLeft(), QStringList()); // they go together
        VERIFY_RESULT(actions.duplicateClips({at("#b")}));
        QCOMPARE(follower.takeLeft(), QStringList()); // it begins in another
        VERIFY_RESULT(actions.duplicateClips({at("#a")}));
        QCOMPARE(follower.takeLeft(), words);
        VERIFY_RESULT(actions.splitClip(at("#a"), 3));
        QCOMPARE(follower.takeLeft(), QStringList()); // both halves go on
    }

    /// What code computes cannot follow, and its author is told where that is: once for each clip and line.
    void tellsWhatIsComputed_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("left"); // "clip:line", of #a
        const auto row = [](const char *name, const QByteArray &lines, const char *left) {
            QTest::newRow(name) << lines << QString::fromLatin1(left);
        };
        row("written", "tl.to('#a', {x: 1}, 2);", "");
        row("a position", "\ntl.to('#a', {x: 1}, later());", "a:7");
        row("of what is in the clip", "tl.to('#t', {x: 1}, later());", "a:6");
        row("of another clip", "tl.to('#b', {x: 1}, later());", "");
        row("two on a line", "tl.to('#a', {x: 1}, later()); tl.to('#a', {y: 1}, later());", "a:6");
        row("two lines", "tl.to('#a', {x: 1}, later());\ntl.to('#a', {y: 1}, later());", "a:6 a:7");
        row("after something computed", "tl.to('#b', {x: 1}, later());\ntl.to('#a', {x: 1});", "a:7");
        row("a target",
            "for (let i = 0; i < n; ++i) tl.to('#a' + i, {x: 1}, i);\ntl.to('#' + name, {x: 1}, 2);", "a:6");
        row("a template", "for (let i = 0; i < n; ++i) tl.to(`#a${i}`, {x: 1}, i);", "a:6");
        row("another's", "for (let i = 0; i < n; ++i) tl.to(`#b${i}`, {x: 1}, i);", "");
        row("looked up", "for (let i = 0; i < n; ++i) tl.to(document.getElementById('a' + i), {x: 1}, i);",
            "a:6");
        row("one of several", "tl.to(document.querySelectorAll('.clip')[i], {x: 1}, 2);", "a:6");
        row("one of several in a part", "tl.to(root.querySelectorAll('.clip')[0], {x: 1}, 2);", "a:6");
        row("one of several others", "tl.to(document.querySelectorAll('#b')[i], {x: 1}, 2);", "");
        row("a loop over elements",
            "document.querySelectorAll('.alone').forEach((e, i) => tl.to(e, {x: 1}, i));", "a:6");
        row("a loop over a variable",
            "const all = document.querySelectorAll('.alone');\nall.forEach((e, i) => tl.to(e, {x: 1}, i));",
            "a:7");
        row("a loop over a list", "const all = ['#a'];\nfor (const e of all) tl.to(e, {x: 1}, later());",
            "a:7");
        row("a loop over a list of several",
            "const all = ['#b', '#a'];\nall.forEach((e, i) => tl.to(e, {x: 1}, 2 + i * n));", "a:7");
        row("a loop over others",
            "const all = document.querySelectorAll('.none');\nall.forEach((e, i) => tl.to(e, {x: 1}, i));",
            "");
        row("an item", "const all = gsap.utils.toArray('.clip');\ntl.to(all[i], {x: 1}, 2);", "a:7");
        row("an item of a list in another order",
            "const all = gsap.utils.toArray('.clip');\nall.reverse();\ntl.to(all[1], {x: 1}, 2);", "a:8");
        row("an item of a list that goes elsewhere",
            "const all = gsap.utils.toArray('.clip');\ngsap.utils.shuffle(all);\ntl.to(all[0], {x: 1}, 2);",
            "a:8");
        row("an item that is set",
            "const all = [...document.querySelectorAll('.clip')];\nall[0] = all[1];\ntl.to(all[0], {x: 1}, "
            "2);",
            "a:8");
        row("an item of elements that are made",
            "root.prepend(card());\ntl.to(document.querySelectorAll('.clip')[0], {x: 1}, 2);", "a:7");
        row("an item of others", "const all = gsap.utils.toArray('#b');\ntl.to(all[0], {x: 1}, 2);", "");
        row("counted",
            "const all = document.querySelectorAll('.clip');\n"
            "for (let i = 0; i < all.length; ++i) tl.to(all[i], {x: 1}, 2);",
            "a:7");
        row("counted from a list",
            "let all = ['#b', '#a'];\nall = all.reverse();\n"
            "for (let i = 0; i < 2; ++i) tl.to(all[i], {x: 1}, 2 + i);",
            "a:8");
        row("a variable set twice", "let one = '#b';\nif (wide) one = '#a';\ntl.to(one, {x: 1}, 2);", "a:8");
        row("variables set to each other",
            "let one = two;\nlet two = one;\none = one;\ntl.to(one[0], {x: 1}, 2);", "");
        row("a field",
            "let el = {b: '#b', a: find('#a')};\nel = {a: '#a', b: '#b'};\ntl.to(el.a, {x: 1}, 2);", "a:8");
        row("another field",
            "let el = {b: '#b', a: '#a'};\nel = {'a': '#a', b: '#b'};\ntl.to(el.b, {x: 1}, 2);", "");
        row("a field by another's name",
            "let el = {b: '#b', a: '#a'};\nel = {'a': '#a', b: '#b'};\ntl.to(el['b'], {x: 1}, 2);", "");
        row("a field of its variable's name",
            "const a = document.querySelector('#a');\nlet el = {a};\nel = {a};\ntl.to(el.a, {x: 1}, "
            "2);",
            "a:9");
        row("a callback that is missing", "const all = ['#a'];\nall.forEach();\ntl.to('#b', {x: 1}, 2);", "");
        row("a field by a name",
            "const el = {b: '#b', a: '#a'};\nfor (const key in el) tl.to(el[key], {x: 1}, 2);", "a:7");
        row("a field that is set",
            "const el = {};\nel.a = document.getElementById('a');\ntl.to(el.a, {x: 1}, 2);", "a:8");
        row("taken apart", "const [first, second] = gsap.utils.toArray('.clip');\ntl.to(first, {x: 1}, 2);",
            "a:7");
        row("what is in it",
            "const one = pick(document.querySelector('#a')) || document.querySelector('#a');\n"
            "tl.to(one.children[0], {x: 1}, 2);",
            "a:7");
        row("chosen",
            "let all = [...document.querySelectorAll('.clip')];\nall = all.slice(0, n);\n"
            "tl.to(all.at(-1), {x: 1}, 2);",
            "a:8");
        row("either", "tl.to(wide ? '#b' : '#a', {x: 1}, 2);", "a:6");
        row("of a callback",
            "let all = [...document.querySelectorAll('.clip')];\nall = shuffled(all);\n"
            "all.filter(Boolean).forEach((e) => tl.to(e, {x: 1}, 2));",
            "a:8");
        row("of a function",
            "let all = gsap.utils.toArray('.clip');\nconst enter = (e, at) => {\n  tl.to(e, {x: 1}, "
            "at);\n};\n"
            "enter(all[0], 2);",
            "a:8");
        row("a condition", "if (wide) {\n  tl.to('#a', {x: 1}, 2);\n}", "a:7");
        row("at once", "gsap.to('#a' + i, {x: 1});", "");
        row("by the clip's own time", "tl.to('#a', {x: 1}, Number(clip.dataset.start));", "");
        row("before the clip is there", "tl.to('#a', fly, 0);", "");
        row("while it is there", "tl.to('#a', fly, 2);", "a:6");
    }

    void tellsWhatIsComputed()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, left);
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), filmPage(lines)));
        ScriptLibrary library;
        ScriptFollower follower(library);
        EditorActions actions(document);
        actions.addTimingFollower(follower);
        const auto told = [&follower] {
            QStringList places;
            for (const muto::script::ComputedTween &tween : follower.takeComputed()) {
                if (tween.file == QLatin1String("index.html"))
                    places.append(QStringLiteral("%1:%2").arg(tween.clip).arg(tween.line));
            }
            return places.join(u' ');
        };
        VERIFY_RESULT(actions.moveClip(at("#a"), 1.5));
        QCOMPARE(told(), left);
        QCOMPARE(told(), QString());
        VERIFY_RESULT(actions.moveClip(at("#a"), 2)); // nobody has asked
        VERIFY_RESULT(actions.trimEnd(at("#a"), 4.5));
        QCOMPARE(told(), left);
        VERIFY_RESULT(actions.setAttribute({at("#a")}, QStringLiteral("title"), QStringLiteral("A")));
        QCOMPARE(told(), QString()); // it stays where it is
    }

    void tellsWhatALinkedScriptComputes()
    {
        Document document;
        const QByteArray script = "const tl = gsap.timeline();\ntl.to('#a', {x: 1}, later());\n";
        VERIFY_RESULT(
            document.open(QStringLiteral("index.html"),
                          filmPage("").replace("<script>", "<script src=anim.js></script><script>")));
        VERIFY_RESULT(document.open(QStringLiteral("anim.js"), script));
        ScriptLibrary library;
        ScriptFollower follower(library);
        EditorActions actions(document);
        actions.addTimingFollower(follower);
        VERIFY_RESULT(actions.moveClip(at("#a"), 1.5));
        const std::vector<muto::script::ComputedTween> told = follower.takeComputed();
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(told.front(),
                 (muto::script::ComputedTween{QStringLiteral("a"), QStringLiteral("anim.js"), 2}));
    }

    /// A drag is reckoned from where it began: nothing wanders, and coming back is as if nothing had been.
    /// Nothing begins before the timeline it is in.
    void partsOfATimelineInside()
    {
        const QByteArray script =
            "const i = gsap.timeline(); i.to('#a', {x: 1}, 0.5).to('#b', {x: 1}, 4); tl.add(i, 1.5);";
        Document document;
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), filmPage(script)));
        ScriptLibrary library;
        ScriptFollower follower(library);
        EditorActions actions(document);
        actions.addTimingFollower(follower);
        VERIFY_RESULT(actions.moveClip(at("#a"), 0));
        QCOMPARE(scriptOf(document.bytes(QStringLiteral("index.html"))), script);
        QCOMPARE(follower.takeLeft(), QStringList(QStringLiteral("#a")));
        VERIFY_RESULT(actions.moveClip(at("#a"), 0.5));
        QCOMPARE(scriptOf(document.bytes(QStringLiteral("index.html"))),
                 QByteArray(script).replace("1}, 0.5)", "1}, 1)"));
    }

    void gesture()
    {
        Document document;
        const QByteArray before = filmPage("tl.from('#a', {x: 1, duration: 0.7}, 1.3333);");
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), before));
        ScriptLibrary library;
        ScriptFollower follower(library);
        EditorActions actions(document);
        actions.addTimingFollower(follower);
        {
            GestureScope gesture(document);
            for (int i = 1; i <= 100; ++i)
                VERIFY_RESULT(actions.moveClip(at("#a"), 1 + i / 30.0));
            for (int i = 0; i <= 30; ++i)
                VERIFY_RESULT(actions.moveClip(at("#a"), 2 - i / 30.0));
        }
        QCOMPARE(document.bytes(QStringLiteral("index.html")), before);
        QCOMPARE(document.undoStack().count(), 0);
        {
            GestureScope gesture(document);
            for (int i = 1; i <= 50; ++i)
                VERIFY_RESULT(actions.trimEnd(at("#a"), 5 - i / 30.0));
            for (int i = 49; i >= 0; --i)
                VERIFY_RESULT(actions.trimEnd(at("#a"), 5 - i / 30.0));
        }
        QCOMPARE(document.bytes(QStringLiteral("index.html")), before);
    }

    void scriptInAFileOfItsOwn()
    {
        Document document;
        QByteArray html = filmPage("");
        html.replace("<script>", "<script src=\"js/film.js\"></script><script>");
        const QByteArray script = "const main = gsap.timeline();\r\nmain.to('#a', {x: 1}, 1.5);\r\n";
        VERIFY_RESULT(document.open(QStringLiteral("index.html"), html));
        VERIFY_RESULT(document.open(QStringLiteral("js/film.js"), script));
        ScriptLibrary library;
        ScriptFollower follower(library);
        EditorActions actions(document);
        actions.addTimingFollower(follower);
        VERIFY_RESULT(actions.moveClip(at("#a"), 2));
        QCOMPARE(document.bytes(QStringLiteral("js/film.js")), QByteArray(script).replace("1.5", "2.5"));
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(QStringLiteral("js/film.js")), script);
        QCOMPARE(document.bytes(QStringLiteral("index.html")), html);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestClipFollow)
#include "tst_clip_follow.moc"
