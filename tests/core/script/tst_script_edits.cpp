#include "core/script/keyframe_edits.h"
#include "core/script/script_edits.h"
#include "core/script/script_reader.h"
#include "core/script/tween_edits.h"
#include "core/script/tween_plan.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <functional>

using namespace muto::script;
using muto::Result;

using Edit = std::function<Result<>(ScriptEdits &, const ScriptModel &)>;
Q_DECLARE_METATYPE(Edit)

namespace {

ScriptField field(const char *key, const ScriptValue &value)
{
    return {QLatin1String(key), value, {}, {}};
}

ScriptValue number(double value)
{
    return ScriptValue::ofNumber(value);
}

Result<ScriptEdit> edited(const QByteArray &script, const Edit &edit)
{
    const ScriptModel model = readScript(script);
    ScriptEdits edits(script, model);
    if (const auto done = edit(edits, model); !done)
        return muto::fail(done.error());
    return edits.finish();
}

} // namespace

/// What edits of scripts write, and that they write nothing else.
class TestScriptEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QByteArray>("after");
        const QByteArray made = "const tl = gsap.timeline();\n";
        const auto row = [&made](const char *name, const char *before, const char *after, Edit edit) {
            QTest::newRow(name) << made + before << edit << made + after;
        };
        const auto set = [](const char *name, const ScriptValue &value) -> Edit {
            return [=](ScriptEdits &edits, const ScriptModel &model) {
                return muto::script::setProperty(edits, model, 0, QLatin1String(name), value);
            };
        };
        const auto drop = [](std::vector<const char *> names) -> Edit {
            return [=](ScriptEdits &edits, const ScriptModel &model) {
                Result<> done = muto::ok();
                for (const char *name : names)
                    done = done ? muto::script::removeProperty(edits, model, 0, QLatin1String(name)) : done;
                return done;
            };
        };
        row("a number", "tl.to('#a', { x: 1, /* y */ y: 2 }, 1);",
            "tl.to('#a', { x: 1.5, /* y */ y: 2 }, 1);", set("x", number(1.5)));
        row("three decimals", "tl.to('#a', {x: 1})", "tl.to('#a', {x: 0.333})", set("x", number(1.0 / 3)));
        row("the author's quotes", "tl.to(\"#a\", {x: 1, color: \"red\"})",
            "tl.to(\"#a\", {x: 1, color: \"blue\"})",
            set("color", ScriptValue::ofText(QStringLiteral("blue"))));
        row("a text that could end the script", "tl.to('#a', {text: ''})",
            "tl.to('#a', {text: '<\\/script>\\''})",
            set("text", ScriptValue::ofText(QStringLiteral("</script>'"))));
        row("another property", "tl.to('#a', { x: 1 });", "tl.to('#a', { x: 1, y: 2 });",
            set("y", number(2)));
        row("after a comma", "tl.to('#a', { x: 1, });", "tl.to('#a', { x: 1, y: 2, });", set("y", number(2)));
        row("on lines", "tl.to('#a', {\n  x: 1,\n  duration: 2, // long\n}, 3);",
            "tl.to('#a', {\n  x: 1,\n  duration: 2,\n  y: 2, // long\n}, 3);", set("y", number(2)));
        row("into nothing", "tl.to('#a', {});", "tl.to('#a', { y: 2 });", set("y", number(2)));
        row("a key with a hyphen", "tl.to('#a', {x: 1});", "tl.to('#a', {x: 1, '--size': 2});",
            set("--size", number(2)));
        row("a constant", "const D = 4; tl.to('#a', {x: D});", "const D = 4; tl.to('#a', {x: 5});",
            set("x", number(5)));
        row("remove the first", "tl.to('#a', { x: 1, y: 2 });", "tl.to('#a', { y: 2 });", drop({"x"}));
        row("remove the last", "tl.to('#a', { x: 1, y: 2, });", "tl.to('#a', { x: 1, });", drop({"y"}));
        row("remove all", "tl.to('#a', { x: 1, y: 2 });", "tl.to('#a', {});", drop({"x", "y"}));
        row("remove two of three", "tl.to('#a', { x: 1, y: 2, z: 3 });", "tl.to('#a', { z: 3 });",
            drop({"x", "y"}));
        row("remove lines", "tl.to('#a', {\n  x: 1,\n  y: 2,\n  z: 3\n});",
            "tl.to('#a', {\n  x: 1,\n  z: 3\n});", drop({"y"}));
        row("position", "tl.to('#a', {x: 1}, 1);", "tl.to('#a', {x: 1}, 2.5);",
            [](auto &edits, auto &model) { return setStart(edits, model, 0, 2.5); });
        row("no position yet", "tl.to('#a', {x: 1});", "tl.to('#a', {x: 1}, 2);",
            [](auto &edits, auto &model) { return setStart(edits, model, 0, 2); });
        row("position by a label", "tl.addLabel('in', 3).to('#a', {x: 1}, 'in+=1');",
            "tl.addLabel('in', 3).to('#a', {x: 1}, 'in-=0.5');",
            [](auto &edits, auto &model) { return setStart(edits, model, 0, 2.5); });
        row("position by the one before", "tl.to('#a', {x: 1}, 3).to('#b', {x: 1}, '<');",
            "tl.to('#a', {x: 1}, 3).to('#b', {x: 1}, '<0.25');",
            [](auto &edits, auto &model) { return setStart(edits, model, 1, 3.25); });
        row("duration", "tl.to('#a', {x: 1, duration: 1});", "tl.to('#a', {x: 1, duration: 0.75});",
            [](auto &edits, auto &model) { return setDuration(edits, model, 0, 0.75); });
        row("ease", "tl.to('#a', {x: 1});", "tl.to('#a', {x: 1, ease: 'back.out(1.7)'});",
            [](auto &edits, auto &model) {
                return setEase(edits, model, 0, QStringLiteral("back.out(1.7)"));
            });
        row("to a from", "tl.to('#a', {x: 1}, 1);", "tl.from('#a', {x: 1}, 1);",
            [](auto &edits, auto &model) { return setMethod(edits, model, 0, TweenMethod::From); });
        row("to a fromTo", "tl.to('#a', {x: 1, duration: 2}, 1);",
            "tl.fromTo('#a', { x: 0 }, {x: 1, duration: 2}, 1);",
            [](auto &edits, auto &model) { return setMethod(edits, model, 0, TweenMethod::FromTo); });
        row("a from to a fromTo, which leads to where things rest",
            "tl.from('.c', {y: 80, opacity: 0, color: 'red', stagger: 0.1}, 1);",
            "tl.fromTo('.c', { y: 80, opacity: 0, color: 'red' }, {y: 0, opacity: 1, color: 'red', stagger: "
            "0.1}, 1);",
            [](auto &edits, auto &model) { return setMethod(edits, model, 0, TweenMethod::FromTo); });
        row("from a fromTo", "tl.fromTo('#a', {x: 0}, {x: 1, duration: 2}, 1);",
            "tl.to('#a', {x: 1, duration: 2}, 1);",
            [](auto &edits, auto &model) { return setMethod(edits, model, 0, TweenMethod::To); });
        row("to a set", "tl.to('#a', {x: 1, duration: 2, ease: 'none'}, 1);", "tl.set('#a', {x: 1}, 1);",
            [](auto &edits, auto &model) { return setMethod(edits, model, 0, TweenMethod::Set); });
        const auto add = [](auto &edits, auto &model) {
            return addTween(edits, model,
                            {0,
                             TweenMethod::From,
                             {QStringLiteral("#n")},
                             2,
                             {},
                             {field("opacity", number(0)), field("duration", number(0.5))}});
        };
        row("add", "  tl.to('#a', {x: 1}, 1);\n",
            "  tl.to('#a', {x: 1}, 1);\n  tl.from('#n', { opacity: 0, duration: 0.5 }, 2);\n", add);
        row("add the first", "window.__timelines = {};",
            "tl.from(\"#n\", { opacity: 0, duration: 0.5 }, 2);\nwindow.__timelines = {};", add);
        row("add to a chain", "tl\n  .to('#a', {x: 1}, 1)\n  .to('#b', {x: 1}, 1);\n",
            "tl\n  .to('#a', {x: 1}, 1)\n  .to('#b', {x: 1}, 1)\n  .from('#n', { opacity: 0, duration: 0.5 "
            "}, 2);\n",
            add);
        row("label", "tl.to('#a', {x: 1}, 1);", "tl.to('#a', {x: 1}, 1);\ntl.addLabel('hit', 1.25);",
            [](auto &edits, auto &model) { return addLabel(edits, model, 0, QStringLiteral("hit"), 1.25); });
        row("move a label", "tl.addLabel('hit', 1.25);", "tl.addLabel('hit', 2);",
            [](auto &edits, auto &model) { return moveLabel(edits, model, 0, 2); });
        const auto remove = [](std::set<int> gone) -> Edit {
            return [gone](ScriptEdits &edits, const ScriptModel &model) {
                TweenPlan plan;
                plan.gone = gone;
                return carryOut(edits, model, plan, {});
            };
        };
        row("delete", "tl.to('#a', {x: 1}, 1);\ntl.to('#b', {x: 1}, 2); // b\n",
            "tl.to('#b', {x: 1}, 2); // b\n", remove({0}));
        row("delete from a chain", "tl\n  .to('#a', {x: 1}, 1)\n  .to('#b', {x: 1}, 2);",
            "tl\n  .to('#b', {x: 1}, 2);", remove({0}));
        row("others stay where they were", "tl.to('#a', {x: 1}).to('#b', {x: 1}).to('#c', {x: 1}, '<');",
            "tl.to('#b', {x: 1}, 0.5).to('#c', {x: 1}, '<');", remove({0}));
        const auto move = [](std::map<int, TweenTime> times) -> Edit {
            return [times](ScriptEdits &edits, const ScriptModel &model) {
                TweenPlan plan;
                plan.times = times;
                return carryOut(edits, model, plan, {});
            };
        };
        row("only one moves", "tl.to('#a', {x: 1}).to('#b', {x: 1}).to('#c', {x: 1}, '+=1');",
            "tl.to('#a', {x: 1}).to('#b', {x: 1}, 2).to('#c', {x: 1}, '+=-0.5');", move({{1, {2, {}}}}));
        row("all move", "tl.to('#a', {x: 1}, 1).to('#b', {x: 1}).to('#c', {x: 1}, '+=1');",
            "tl.to('#a', {x: 1}, 3).to('#b', {x: 1}).to('#c', {x: 1}, '+=1');",
            move({{0, {3, {}}}, {1, {3.5, {}}}, {2, {5, {}}}}));
        const auto key = [](double at, double x) -> Edit {
            return [=](ScriptEdits &edits, const ScriptModel &model) {
                return addKeyframe(edits, model, 0, at, {field("x", number(x))});
            };
        };
        row("to keyframes", "tl.to('#a', {x: 100, duration: 2, ease: 'none'}, 1);",
            "tl.to('#a', {duration: 2, keyframes: { '100%': { x: 100 }, easeEach: 'none' }}, 1);",
            [](auto &edits, auto &model) { return convertToKeyframes(edits, model, 0); });
        row("a fromTo to keyframes", "tl.fromTo('#a', {x: 0}, {x: 100, duration: 2}, 1);",
            "tl.to('#a', {duration: 2, keyframes: { '0%': { x: 0 }, '100%': { x: 100 }, easeEach: "
            "'power1.out' }}, 1);",
            [](auto &edits, auto &model) { return convertToKeyframes(edits, model, 0); });
        row("a first keyframe", "tl.to('#a', {x: 100, duration: 2}, 1);",
            "tl.to('#a', {duration: 2, keyframes: { '25%': { x: 40 }, '100%': { x: 100 }, easeEach: "
            "'power1.out' }}, 1);",
            key(0.25, 40));
        row("a keyframe by percent", "tl.to('#a', {keyframes: {'0%': {x: 1}, '100%': {x: 2}}}, 1);",
            "tl.to('#a', {keyframes: {'0%': {x: 1}, '12.5%': { x: 7 }, '100%': {x: 2}}}, 1);", key(0.125, 7));
        row("a keyframe in a list",
            "tl.to('#a', {keyframes: [{x: 1, duration: 1}, {x: 2, duration: 3}]}, 1);",
            "tl.to('#a', {keyframes: [{x: 1, duration: 1}, { x: 7, duration: 1 }, {x: 2, duration: 2}]}, 1);",
            key(0.5, 7));
        row("a value of a keyframe",
            "tl.to('#a', {keyframes: [{x: 1, duration: 1}, {x: 2, duration: 3}]}, 1);",
            "tl.to('#a', {keyframes: [{x: 7, duration: 1}, {x: 2, duration: 3}]}, 1);", key(0.25, 7));
        const auto moveKey = [](int which, double at) -> Edit {
            return [=](ScriptEdits &edits, const ScriptModel &model) {
                return moveKeyframe(edits, model, 0, which, at);
            };
        };
        row("move by percent",
            "tl.to('#a', {keyframes: {'0%': {x: 1}, '50%' : { x: 3 }, '100%': {x: 2}}}, 1);",
            "tl.to('#a', {keyframes: {'0%': {x: 1}, '75%' : { x: 3 }, '100%': {x: 2}}}, 1);",
            moveKey(1, 0.75));
        row("move in a list", "tl.to('#a', {keyframes: [{x: 1, duration: 1}, {x: 2, duration: 3}]}, 1);",
            "tl.to('#a', {keyframes: [{x: 1, duration: 2}, {x: 2, duration: 2}]}, 1);", moveKey(0, 0.5));
        row("move in arrays", "tl.to('#a', {keyframes: {x: [0, 5, 9]}, duration: 2}, 1);",
            "tl.to('#a', {keyframes: { '0%': { x: 0 }, '25%': { x: 5 }, '100%': { x: 9 } }, duration: 2}, "
            "1);",
            moveKey(1, 0.25));
        const auto dropKey = [](int which) -> Edit {
            return [=](ScriptEdits &edits, const ScriptModel &model) {
                return removeKeyframe(edits, model, 0, which);
            };
        };
        row("remove by percent",
            "tl.to('#a', {keyframes: {'0%': {x: 1}, '50%': {x: 3}, '100%': {x: 2}}}, 1);",
            "tl.to('#a', {keyframes: {'0%': {x: 1}, '100%': {x: 2}}}, 1);", dropKey(1));
        row("remove from a list", "tl.to('#a', {keyframes: [{x: 1, duration: 1}, {x: 2, duration: 3}]}, 1);",
            "tl.to('#a', {keyframes: [{x: 2, duration: 4}]}, 1);", dropKey(0));
        row("moved and lengthened", "tl.to('#a', {x: 1, duration: 1}, 1).to('#b', {x: 1})",
            "tl.to('#a', {x: 1, duration: 2}, 2).to('#b', {x: 1}, 2)", move({{0, {2, 2}}}));
    }

    void writes()
    {
        QFETCH(QByteArray, before);
        QFETCH(Edit, edit);
        QFETCH(QByteArray, after);
        after.replace("'+=-0.5'", "'-=0.5'");
        const auto done = edited(before, edit);
        VERIFY_RESULT(done);
        QCOMPARE(done->after, after);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QString>("words");
        const QByteArray made = "const tl = gsap.timeline();\n";
        const auto row = [&made](const char *name, const char *before, const char *words, Edit edit) {
            QTest::newRow(name) << made + before << edit << QString::fromUtf8(words);
        };
        const Edit setX = [](ScriptEdits &edits, const ScriptModel &model) {
            return muto::script::setProperty(edits, model, 0, QStringLiteral("x"), number(1));
        };
        row("a loop", "for (const s of all) tl.to(s, {x: 1});", "it is made in a loop", setX);
        row("a case of trouble", "try { f(); } catch (e) { tl.to('#a', {x: 1}); }", "depends on a condition",
            setX);
        row("a function", "tl.to('#a', {x: () => 1});", "a function", setX);
        row("arithmetic", "tl.to('#a', {x: 2 * 3});", "\"2 * 3\" is computed", setX);
        row("vars from elsewhere", "tl.to('#a', vars);", "is not written where it is made", setX);
        row("a computed start", "tl.to('#a', {x: 1}, when());", "when it begins is computed",
            [](auto &edits, auto &model) { return setStart(edits, model, 0, 2.5); });
        row("a set has no length", "tl.set('#a', {x: 1});", "takes no time",
            [](auto &edits, auto &model) { return setDuration(edits, model, 0, 2.5); });
        row("a from has no keyframes", "tl.from('#a', {x: 1});", "where it ends is not written",
            [](auto &edits, auto &model) { return convertToKeyframes(edits, model, 0); });
        row("items have no names", "tl.to(['#a', '#b'], {x: 1});", "there is no such value",
            [](ScriptEdits &edits, const ScriptModel &model) {
                const muto::script::ValuePath targets{model.tweens.front().call, 0, {}};
                return edits.renameField(targets.at(0), QStringLiteral("x"));
            });
        row("nothing to remove", "", "not there any more",
            [](auto &edits, auto &model) { return removeTween(edits, model, 0); });
        row("no such label", "", "there is no such label",
            [](auto &edits, auto &model) { return moveLabel(edits, model, 0, 1); });
        row("no such tween", "", "not there any more", setX);
    }

    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(Edit, edit);
        QFETCH(QString, words);
        const auto done = edited(before, edit);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestScriptEdits)
#include "tst_script_edits.moc"
