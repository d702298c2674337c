#include "core/script/script_reader.h"

#include "core/script/tween_reader.h"

#include "tests/support/test_main.h"
#include "tests/support/thread_clock.h"

#include <QCoreApplication>
#include <QRegularExpression>

using muto::script::readScript;
using muto::script::ScriptModel;
using muto::script::ScriptValue;
using muto::script::TargetCount;
using muto::script::Tween;
using muto::script::TweenProperty;

namespace {

QString timeText(std::optional<double> time)
{
    return time ? QString::number(std::round(*time * 1e6) / 1e6) : QStringLiteral("?");
}

QString propertiesText(const std::vector<TweenProperty> &properties)
{
    QString text;
    for (const TweenProperty &property : properties)
        text += QLatin1Char(' ') + property.name + QLatin1Char('=') +
                QString::fromUtf8(muto::script::valueText(property.value, '\''));
    return text;
}

/// "to #a 1-1.5 power2.out x=100"
QString tweenText(const Tween &tween)
{
    QString text = muto::script::methodName(tween.method) + QLatin1Char(' ') +
                   (tween.targets.isEmpty() ? QStringLiteral("?") : tween.targets.join(QLatin1Char('+'))) +
                   QLatin1Char(' ') + timeText(tween.start) + QLatin1Char('-') + timeText(tween.end);
    if (!tween.ease.isEmpty())
        text += QLatin1Char(' ') + tween.ease;
    if (!tween.from.empty())
        text += QLatin1String(" from") + propertiesText(tween.from) + QLatin1String(" to");
    text += propertiesText(tween.properties);
    for (const auto &key : tween.keyframes)
        text += QLatin1String(" @") + timeText(key.at) + propertiesText(key.properties);
    return tween.isComputed() ? text + QLatin1String(" (") + tween.computed + QLatin1Char(')') : text;
}

QString modelText(const ScriptModel &model)
{
    QStringList lines;
    for (const Tween &tween : model.tweens)
        lines.append(tweenText(tween));
    return lines.join(QLatin1Char('\n'));
}

std::optional<int> threeDots(const QString &selector)
{
    return selector.startsWith(QLatin1Char('.')) ? 3 : 1;
}

} // namespace

/// What is read out of scripts, and when their tweens happen.
class TestScriptReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tweens_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *script, const char *expected) {
            QTest::newRow(name) << QByteArray(script) << QString::fromUtf8(expected);
        };
        const auto onTimeline = [&row](const char *name, const char *calls, const char *expected) {
            const QByteArray script = QByteArray("const tl = gsap.timeline({ paused: true });\n") + calls;
            QTest::newRow(name) << script << QString::fromUtf8(expected);
        };
        row("nothing", "const a = 1;", "");
        onTimeline("absolute", "tl.to('#a', { x: 100, duration: 1, ease: \"power2.out\" }, 2);",
                   "to #a 2-3 power2.out x=100");
        onTimeline("duration nobody wrote", "tl.from('#a', { opacity: 0 })", "from #a 0-0.5 opacity=0");
        onTimeline("fromTo", "tl.fromTo('#a', { x: -10.5 }, { x: 0, duration: .25 }, 1)",
                   "fromTo #a 1-1.25 from x=-10.5 to x=0");
        onTimeline("set", "tl.set('#a', { autoAlpha: 0 }, 0.5)", "set #a 0.5-0.5 autoAlpha=0");
        onTimeline("chain", "tl.to('#a', { x: 1, duration: 1 }).to('#b', { x: 2, duration: 2 })",
                   "to #a 0-1 x=1\nto #b 1-3 x=2");
        onTimeline("relative to the end",
                   "tl.to('#a', {x: 1, duration: 1}); tl.to('#b', {x: 1, duration: 1}, '+=0.5');"
                   "tl.to('#c', {x: 1, duration: 1}, '-=0.25')",
                   "to #a 0-1 x=1\nto #b 1.5-2.5 x=1\nto #c 2.25-3.25 x=1");
        onTimeline("relative to the one before",
                   "tl.to('#a', {x: 1, duration: 2}, 1).to('#b', {x: 1, duration: 1}, '<')"
                   ".to('#c', {x: 1, duration: 1}, '<0.5').to('#d', {x: 1, duration: 1}, '>-0.1')"
                   ".to('#e', {x: 1, duration: 4}, '<25%').to('#f', {x: 1, duration: 2}, '>-=50%')",
                   "to #a 1-3 x=1\nto #b 1-2 x=1\nto #c 1.5-2.5 x=1\nto #d 2.4-3.4 x=1\nto #e 2.65-6.65 x=1\n"
                   "to #f 5.65-7.65 x=1");
        onTimeline("labels",
                   "tl.addLabel('in', 3).to('#a', {x: 1, duration: 1}, 'in').to('#b', {x: 1}, 'in+=2')"
                   ".to('#c', {x: 1}, 'in-=0.5').to('#d', {x: 1}, 'new').to('#e', {x: 1}, 'new')",
                   "to #a 3-4 x=1\nto #b 5-5.5 x=1\nto #c 2.5-3 x=1\nto #d 5.5-6 x=1\nto #e 5.5-6 x=1");
        onTimeline("repeat",
                   "tl.to('#a', {x: 1, duration: 1, repeat: 2, repeatDelay: 0.5, yoyo: true})"
                   ".to('#b', {x: 1})",
                   "to #a 0-4 x=1\nto #b 4-4.5 x=1");
        onTimeline("stagger",
                   "tl.to('.dot', {y: 1, duration: 1, stagger: 0.1}).to('#b', {x: 1})"
                   ".to('.dot', {y: 1, stagger: {amount: 1, from: 'end'}})",
                   "to .dot 0-1.2 y=1\nto #b 1.2-1.7 x=1\nto .dot 1.7-3.2 y=1");
        onTimeline("delay", "tl.to('#a', {x: 1, delay: 1}).to('#b', {x: 1})",
                   "to #a 1-1.5 x=1\nto #b 1.5-2 x=1");
        onTimeline("calls take their place", "tl.call(() => { go(); }, [], 3).to('#a', {x: 1})",
                   "to #a 3-3.5 x=1");
        onTimeline(
            "targets",
            "const title = document.querySelector('#t'); const NAME = '.n';\n"
            "tl.to(['#a', '#b'], {x: 1}, 0).to('#a, .b', {x: 1}, 0).to(title, {x: 1}, 0).to(NAME, {x: 1}, 0)"
            ".to(document.getElementById('g'), {x: 1}, 0).to(anything, {x: 1}, 0)",
            "to #a+#b 0-0.5 x=1\nto #a+.b 0-0.5 x=1\nto #t 0-0.5 x=1\nto .n 0-0.5 x=1\nto #g 0-0.5 x=1\n"
            "to ? 0-0.5 x=1 (what it moves is a variable)");
        onTimeline("constants",
                   "const D = 2, EASE = 'none'; const T = { title: 4 };\n"
                   "tl.to('#a', {x: D * 10, duration: D, ease: EASE}, T.title + 0.5)",
                   "to #a 4.5-6.5 none x=20");
        onTimeline("not constant", "let d = 2; d = 3; tl.to('#a', {x: 1, duration: d}, 0).to('#b', {x: 1})",
                   "to #a 0-? x=1\nto #b ?-? x=1");
        onTimeline("an argument hides a constant",
                   "const d = 2; function f(d) { tl.to('#a', {duration: d}, 0); }",
                   "to #a ?-? (it is made by the function f())");
        onTimeline("loop", "for (const c of cards) { tl.to(c, {x: 1}, 1); }",
                   "to ? ?-? x=1 (it is made in a loop)");
        onTimeline("forEach",
                   "['#a','#b'].forEach((s, i) => tl.to(s, {x: 1}, i)); tl.to('#c', {x: 1});"
                   "tl.to('#d', {x: 1}, 9)",
                   "to #a+#b ?-? x=1 (it is made in a loop)\nto #c ?-? x=1\nto #d 9-9.5 x=1");
        onTimeline("condition", "if (big) tl.to('#a', {x: 1})",
                   "to #a ?-? x=1 (whether it is made depends on a condition)");
        onTimeline("helper", "function move(s) { tl.to(s, {x: 1}); } move('#a'); move('#b');",
                   "to #a+#b ?-? x=1 (it is made by the function move())");
        onTimeline("elements in a loop",
                   "for (const el of document.querySelectorAll('.dot')) tl.to(el, {x: 1})",
                   "to .dot ?-? x=1 (it is made in a loop)");
        onTimeline("fields in a loop", "[{s: '#a'}, {s: '#b'}].forEach(({s}) => tl.to(s, {x: 1}))",
                   "to #a+#b ?-? x=1 (it is made in a loop)");
        onTimeline("run once",
                   "tl.to('#a', {x: 1, duration: 1}); function rest() { tl.to('#b', {x: 1}); } rest();",
                   "to #a 0-1 x=1\nto #b 1-1.5 x=1");
        onTimeline("callback", "tl.to('#a', {x: 1, onComplete: () => gsap.to('#b', {x: 2})}, 0)",
                   "to #b ?-? x=2 (it is made in a function)\nto #a 0-0.5 x=1 onComplete");
        onTimeline("spread", "tl.to('#a', {...base, x: 1}, 0)",
                   "to #a 0-0.5 x=1 (a part of what it does is filled in from elsewhere)");
        row("defaults",
            "const tl = gsap.timeline({ defaults: { duration: 2, ease: 'power1.in' } });"
            "tl.to('#a', {x: 1}).to('#b', {x: 1, duration: 1, ease: 'none'})",
            "to #a 0-2 power1.in x=1\nto #b 2-3 none x=1");
        row("immediately invoked",
            "(function () { const tl = gsap.timeline(); tl.to('#a', {x: 1}); })();"
            "(() => { const tl = gsap.timeline(); tl.to('#b', {x: 1}); })();",
            "to #a 0-0.5 x=1\nto #b 0-0.5 x=1");
        row("when the page is ready",
            "document.addEventListener('DOMContentLoaded', () => { const tl = gsap.timeline(); tl.to('#a', "
            "{x: 1}); });",
            "to #a 0-0.5 x=1");
        row("registered directly",
            "window.__timelines = window.__timelines || {};\nwindow.__timelines['main'] = "
            "gsap.timeline({paused: true})"
            ".to('#a', {x: 1}, 1);\nwindow.__timelines['main'].to('#b', {x: 1}, 2)",
            "to #a 1-1.5 x=1\nto #b 2-2.5 x=1");
        row("nested",
            "const main = gsap.timeline(); function scene() { const s = gsap.timeline();"
            "s.to('#a', {x: 1, duration: 2}, 1); return s; } main.add(scene(), 10).to('#b', {x: 1});",
            "to #a 11-13 x=1\nto #b 13-13.5 x=1");
        row("without a timeline", "gsap.set('#a', {x: 1}); gsap.to('#a', {x: 2, delay: 1})",
            "set #a 0-0 x=1\nto #a 1-1.5 x=2");
        onTimeline(
            "keyframes, a list",
            "tl.to('#a', {keyframes: [{x: 1, duration: 1}, {x: 2, y: 3, duration: 3, ease: 'none'}]}, 1)",
            "to #a 1-5 @0.25 x=1 @1 x=2 y=3");
        onTimeline("keyframes, percent",
                   "tl.to('#a', {keyframes: {'0%': {x: 1}, '50%': {x: 2}, '100%': {x: 3}}, duration: 2}, 1)",
                   "to #a 1-3 @0 x=1 @0.5 x=2 @1 x=3");
        onTimeline("keyframes, arrays", "tl.to('#a', {keyframes: {x: [0, 5, 9], y: [1, 2]}, duration: 2}, 1)",
                   "to #a 1-3 @0 x=0 y=1 @0.5 x=5 @1 x=9 y=2");
        onTimeline("quoted keys and texts",
                   "tl.to(\"#a\", {\"--size\": \"10px\", 'x': `5`, text: 'it\\'s\\u0020ok'}, 0)",
                   "to #a 0-0.5 --size='10px' x='5' text='it\\'s ok'");
        onTimeline("comments",
                   "tl.to('#a', /* how */ { x: 1, // far\n /* and */ duration: 1 }, /* when */ 2)",
                   "to #a 2-3 x=1");
        onTimeline("a label that is added", "tl.add('in', 2); tl.to('#a', {x: 1}, 'in');", "to #a 2-2.5 x=1");
        onTimeline("nothing is added", "tl.add(); tl.to('#a', {x: 1}, 1);", "to #a 1-1.5 x=1");
        onTimeline("a stagger of who knows how many",
                   "tl.to(all, {x: 1, duration: 1, stagger: 0.5}, 1); tl.to('#a', {x: 1});",
                   "to ? 1-? x=1 (what it moves is a variable)\nto #a ?-? x=1");
        row("a parameter of the same name",
            "const tl = gsap.timeline(), x = 5;\nfunction show(x) { tl.to('#a', {x: x}, 1); }\nshow(7);",
            "to #a ?-? x=x (it is made by the function show())");
        row("a var", "var tl = gsap.timeline(), far = 5;\ntl.to('#a', {x: far}, 1);", "to #a 1-1.5 x=5");
        row("an item between two",
            "const tl = gsap.timeline(), all = [1, 2];\ntl.to('#a', {x: all[0.5]}, 1);",
            "to #a 1-1.5 x=all[0.5]");
        onTimeline("half written", "tl.to('#a', {x: 1}, 1);\ntl.to('#b', {x: ", "to #a 1-1.5 x=1");
    }

    void tweens()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, expected);
        QString found = modelText(readScript(script, threeDots));
        static const QRegularExpression callback(QStringLiteral("=\\(\\).*$"));
        QCOMPARE(found, QString(expected).remove(QStringLiteral(" onComplete")));
    }

    void timelinesAndLabels()
    {
        const ScriptModel model = readScript("const a = gsap.timeline(); window.__timelines.main = a; "
                                             "window.__timelines['two'] = gsap.timeline();\n"
                                             "a.addLabel('in', 1.5).to('#x', {x: 1}, 'in');");
        QCOMPARE(int(model.timelines.size()), 2);
        QCOMPARE(model.timelines[0].variable, QStringLiteral("a"));
        QCOMPARE(model.timelines[0].ids, QStringList{QStringLiteral("main")});
        QCOMPARE(model.timelines[1].ids, QStringList{QStringLiteral("two")});
        QCOMPARE(int(model.labels.size()), 1);
        QCOMPARE(model.labels[0].time, std::optional(1.5));
    }

    void placesAreBytes()
    {
        const QByteArray script = "// \xC3\xA4\xE4\xB8\xAD\xF0\x9F\x98\x80\nconst tl = gsap.timeline();\n"
                                  "tl.to('#\xC3\xBC', { x: 7, duration: 1.5 }, 2);";
        const ScriptModel model = readScript(script);
        QCOMPARE(int(model.tweens.size()), 1);
        const auto text = [&script](const muto::script::SourceSpan &span) {
            return script.mid(span.offset, span.length);
        };
        const auto &call = model.calls[model.tweens[0].call];
        QCOMPARE(text(call.arguments[1].field(QLatin1String("duration"))->span), QByteArray("1.5"));
        QCOMPARE(text(call.arguments[0].span), QByteArray("'#\xC3\xBC'"));
        QCOMPARE(text(call.span), QByteArray(".to('#\xC3\xBC', { x: 7, duration: 1.5 }, 2)"));
        QCOMPARE(text(call.statement), QByteArray("tl.to('#\xC3\xBC', { x: 7, duration: 1.5 }, 2);"));
    }

    void mistakesAreTold()
    {
        const ScriptModel model = readScript("const tl = gsap.timeline();\ntl.to('#a', {x: 1};");
        QVERIFY(model.hasErrors);
        QCOMPARE(int(model.problems.size()), 1);
        QVERIFY(model.problems[0].span.offset >= 28);
    }

    /// The thread that shows the windows may wait for it.
    void twoThousandLines()
    {
        QByteArray script = "const tl = gsap.timeline();\n";
        for (int i = 0; i < 2000; ++i)
            script += "tl.to(\"#title" + QByteArray::number(i) +
                      "\", { x: 1, y: 0.5, opacity: 1, duration: 0.6, ease: \"power2.out\" }, " +
                      QByteArray::number(i) + ".5);\n";
        const muto::test::ThreadClock timer;
        const ScriptModel model = readScript(script);
        qInfo("2,000 lines, %lld bytes: %lld ms", qlonglong(script.size()), qlonglong(timer.elapsed()));
        QCOMPARE(int(model.tweens.size()), 2000);
        QVERIFY(timer.elapsed() < 2000);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestScriptReader)
#include "tst_script_reader.moc"
