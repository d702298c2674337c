#include "core/script/script_reader.h"
#include "core/script/unroll.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

using namespace muto::script;
using muto::Result;

namespace {

const QByteArray kMade = "const tl = gsap.timeline({ paused: true });\n";

/// The page of recorded_calls.mjs.
Result<QStringList> elementsOf(const QString &selector)
{
    if (selector == QLatin1String(".word"))
        return QStringList{QStringLiteral("#w0"), QStringLiteral("#w1"), QStringLiteral("#w2")};
    if (selector.endsWith(QLatin1String(" .part")))
        return QStringList{selector.chopped(5) + QLatin1String(".head"),
                           selector.chopped(5) + QLatin1String(".tail")};
    return muto::fail(muto::ErrorKind::Composition, QStringLiteral("no such element"));
}

/// Written out at the first tween that code makes.
Result<ScriptEdit> unrolledAtFirst(const QByteArray &script)
{
    const ScriptModel model = readScript(script);
    const auto made = std::find_if(model.tweens.begin(), model.tweens.end(),
                                   [](auto &tween) { return tween.isComputed(); });
    if (made == model.tweens.end())
        return muto::fail(muto::ErrorKind::Composition, QStringLiteral("nothing is computed"));
    return unrolled(script, model, made->call, elementsOf);
}

/// What each script asks GSAP for when it is run.
QJsonArray recorded(const QList<QByteArray> &scripts)
{
    QJsonArray list;
    for (const QByteArray &script : scripts)
        list.append(QString::fromUtf8(script));
    QProcess node;
    node.start(QStringLiteral(NODE_PROGRAM), {QStringLiteral(RECORDER_SCRIPT)});
    node.write(QJsonDocument(list).toJson());
    node.closeWriteChannel();
    node.waitForFinished(50'000);
    if (node.exitCode() != 0)
        qWarning("%s", node.readAllStandardError().constData());
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

} // namespace

/// Loops and helpers become the calls that they come to.
class TestUnroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("a list", "['#a', '#b'].forEach((s, i) => tl.to(s, { x: i * 10, duration: .5 }, 1 + i * .1));\n",
            "tl.to('#a', { x: 0, duration: .5 }, 1);\ntl.to('#b', { x: 10, duration: .5 }, 1.1);\n");
        row("a count",
            "for (let i = 0; i < 2; i++) {\n    tl.from(`#n${i}`, { y: 5 }, i * 0.3); // far\n}\ntl.play();",
            "tl.from(\"#n0\", { y: 5 }, 0);\n// far\ntl.from(\"#n1\", { y: 5 }, 0.3);\ntl.play();");
        row("downwards", "for (let i = 4; i > 0; i -= 2) tl.set('#a', { z: -i }, i / 8);",
            "tl.set('#a', { z: -4 }, 0.5);\ntl.set('#a', { z: -2 }, 0.25);");
        row("elements",
            "document.querySelectorAll('.word').forEach((el, i, all) => {\n  tl.to(el, { x: all.length }, "
            "i);\n});",
            "tl.to('#w0', { x: 3 }, 0);\ntl.to('#w1', { x: 3 }, 1);\ntl.to('#w2', { x: 3 }, 2);");
        row("a constant",
            "const words = gsap.utils.toArray(\".word\");\nfor (const el of words) tl.to([el, \"#a\"], { x: "
            "1 });",
            "const words = gsap.utils.toArray(\".word\");\ntl.to([\"#w0\", \"#a\"], { x: 1 });\n"
            "tl.to([\"#w1\", \"#a\"], { x: 1 });\ntl.to([\"#w2\", \"#a\"], { x: 1 });");
        row("inside of elements",
            "[...document.querySelectorAll('.word')].forEach(el => {\n"
            "  const one = el.querySelector('.part');\n  tl.to(one, { x: 1 });\n"
            "  tl.to(el.querySelectorAll('.part'), { y: 1 });\n});",
            "tl.to('#w0 .head', { x: 1 });\ntl.to('#w0 .part', { y: 1 });\n"
            "tl.to('#w1 .head', { x: 1 });\ntl.to('#w1 .part', { y: 1 });\n"
            "tl.to('#w2 .head', { x: 1 });\ntl.to('#w2 .part', { y: 1 });");
        row("objects",
            "[{ s: '#a', at: 1 }, { s: '#b', at: 2, by: 3 }].forEach(({ s, at, by = 9 }) =>\n  tl.to(s, { x: "
            "by, at }, at));",
            "tl.to('#a', { x: 9, at: 1 }, 1);\ntl.to('#b', { x: 3, at: 2 }, 2);");
        row("pairs", "for (const [s, x] of [['#a', 1], ['#b', 2]]) { tl.to(s, { x }); }",
            "tl.to('#a', { x: 1 });\ntl.to('#b', { x: 2 });");
        row("spread", "[{ x: 1, y: 2 }, {}].forEach((vars) => { tl.to('#a', { ...vars, z: 1 }); });",
            "tl.to('#a', { x: 1, y: 2, z: 1 });\ntl.to('#a', { ...{}, z: 1 });");
        row("lines",
            "  for (const s of ['#a', '#b']) {\n    const at = s === '#a' ? 1 : 2;\n    // comes\n"
            "    tl.to(s, {\n      x: 1,\n    }, at)\n      .set(s, { x: 0 });\n  }",
            "  // comes\n  tl.to('#a', {\n    x: 1,\n  }, 1)\n    .set('#a', { x: 0 });\n"
            "  tl.to('#b', {\n    x: 1,\n  }, 2)\n    .set('#b', { x: 0 });");
        row("in each other",
            "for (let i = 0; i < 2; i++)\n  for (const k of ['x', 'y']) tl.to('#a', { [k]: i + 1 });",
            "tl.to('#a', { x: 1 });\ntl.to('#a', { y: 1 });\ntl.to('#a', { x: 2 });\ntl.to('#a', { y: 2 });");
        row("in each other, by one name",
            "for (const i of [1, 2]) {\n  for (const i of [3]) tl.to('#a', { x: i });\n  tl.to('#b', { x: i "
            "});\n}",
            "tl.to('#a', { x: 3 });\ntl.to('#b', { x: 1 });\ntl.to('#a', { x: 3 });\ntl.to('#b', { x: 2 });");
        row("a choice",
            "for (let i = 0; i < 4; i++) { if (i % 2) tl.to('#a', { x: i }); else { tl.to('#b', { x: i }); } "
            "}",
            "tl.to('#b', { x: 0 });\ntl.to('#a', { x: 1 });\ntl.to('#b', { x: 2 });\ntl.to('#a', { x: 3 });");
        row("a helper",
            "function fade(s, at, by = 2) {\n  tl.to(s, { opacity: 0, duration: by }, at);\n  tl.set(s, { x: "
            "0 });\n}\n"
            "tl.to('#a', { x: 1 });\nfade('#a', 1);\n  fade('#b', 2, .5)\n",
            "tl.to('#a', { x: 1 });\ntl.to('#a', { opacity: 0, duration: 2 }, 1);\ntl.set('#a', { x: 0 });\n"
            "  tl.to('#b', { opacity: 0, duration: 0.5 }, 2);\n  tl.set('#b', { x: 0 });\n");
        row("a helper in a constant", "const pop = s => tl.from(s, { scale: 0 });\npop('#a'); pop('#b');",
            "tl.from('#a', { scale: 0 }); tl.from('#b', { scale: 0 });");
        row("no block", "if (window) for (const s of ['#a', '#b']) tl.to(s, { x: 1 });",
            "if (window) {\ntl.to('#a', { x: 1 });\ntl.to('#b', { x: 1 });\n}");
        row("lines of Windows", "[1, 2].forEach(n => tl.to('#a', { x: n }));\r\n",
            "tl.to('#a', { x: 1 });\r\ntl.to('#a', { x: 2 });\r\n");
        row("Math",
            "for (let i = 0; i < 2; i++) tl.to('#a', { x: Math.round(i * 1.5), y: Math.max(i, 0.5) });",
            "tl.to('#a', { x: 0, y: 0.5 });\ntl.to('#a', { x: 2, y: 1 });");
    }

    void writes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto done = unrolledAtFirst(kMade + before);
        VERIFY_RESULT(done);
        QCOMPARE(done->after, kMade + after);
        QVERIFY(std::none_of(done->model.calls.begin(), done->model.calls.end(), [](const ScriptCall &call) {
            return call.why.contains(QLatin1String("loop")) || call.why.contains(QLatin1String("function"));
        }));
        const QJsonArray calls = recorded({kMade + before, done->after});
        QCOMPARE(calls.size(), 2);
        QVERIFY(!calls[0].toArray().isEmpty());
        QCOMPARE(calls[1].toArray(), calls[0].toArray());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *before, const char *words) {
            QTest::newRow(name) << kMade + before << QString::fromUtf8(words);
        };
        row("what is not written", "list.forEach(s => tl.to(s, { x: 1 }));", "“list” is known only");
        row("chance", "for (let i = 0; i < 2; i++) tl.to('#a', { x: Math.random() * i });",
            "“Math.random() * i”");
        row("what the page measures",
            "for (const el of document.querySelectorAll('.word')) tl.to(el, { x: el.offsetWidth });", "“el”");
        row("a callback", "for (let i = 0; i < 2; i++) tl.to('#a', { onComplete: () => go(i) });",
            "“() => go(i)”");
        row("something else", "for (let i = 0; i < 2; i++) { tl.to('#a', { x: i }); if (i == where) break; }",
            "“(i == where)”");
        row("what goes on counting",
            "let t = 0; t = now(); for (const s of ['#a']) { tl.to(s, { x: 1 }, t); var u = t; }", "“u”");
        row("a while", "while (more()) tl.to('#a', { x: 1 });", "stand by themselves");
        row("no elements", "document.querySelectorAll('.none').forEach(e => tl.to(e, { x: 1 }));",
            "no such element");
        row("no rounds", "for (const s of []) tl.to(s, { x: 1 });", "makes nothing");
        row("without an end", "for (let i = 0; i < 2; i += 0) tl.to('#a', { x: i });", "more than 500 times");
        row("its answer is used", "function to(s) { return tl.to(s, { x: 1 }); }\nkeep(to('#a')); to('#b');",
            "to() is not only called");
        row("calls itself", "function again(n) { tl.to('#a', { x: n }); again(n); }\nagain(1);",
            "again() is not only");
        row("a variable of it is set", "for (let i = 0; i < 9; i++) { tl.to('#a', { x: i }); i = 20; }",
            "“i = 20”");
    }

    void refuses()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, words);
        const auto done = unrolledAtFirst(before);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestUnroll)
#include "tst_unroll.moc"
