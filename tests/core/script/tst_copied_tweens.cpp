#include "core/script/copied_tweens.h"

#include "core/edit/clipboard_edits.h"
#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/script/script_follower.h"

#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using edit::ElementPath;
using muto::test::at;
using muto::test::kFile;
using script::CopiedTweens;
using script::PastedTweens;

namespace {

const QString kOtherPage = QStringLiteral("parts/other.html");
const QString kOtherScript = QStringLiteral("parts/anim.js");

/// Clips, of which `b` with an `<i>` in it begins at 4, and a script.
QByteArray clipsWith(const QByteArray &script)
{
    return "<body><div id='root' data-composition-id='main' data-start='0' data-duration='20'>\n"
           "  <p id='a' class='k' data-start='0' data-duration='2'>A</p>\n"
           "  <p id='b' class='k own' data-start='4' data-duration='2'><i>B</i></p>\n"
           "  <p class='bare' data-start='6' data-duration='1'>C</p>\n"
           "  <div id='host' data-composition-id='late' data-start='8' data-duration='6'>"
           "<p id='in' data-start='1' data-duration='2'>D</p></div>\n"
           "</div>\n<script>\n" +
           script + "</script>\n</body>\n";
}

QByteArray copiedFilm(const QByteArray &calls, const QByteArray &timeline = "gsap.timeline()")
{
    return clipsWith("const tl = " + timeline + ";\n" + calls + "\nwindow.__timelines = { main: tl };\n");
}

QByteArray otherPage(const QByteArray &script)
{
    return "<div id='other' data-composition-id='other' data-start='0' data-duration='9'>\n"
           "  <p id='b' class='k' data-start='0' data-duration='1'>another B</p>\n"
           "  <p class='bare'>x</p>\n</div>\n" +
           script;
}

/// A project of two pages: what is copied in one is pasted in either, and what moves it along with it.
struct CopyProject
{
    CopyProject() { actions.addTimingFollower(follower); }

    Result<PastedTweens> paste(const QList<ElementPath> &elements, bool cuts, const ElementPath &into,
                               double start)
    {
        const auto source = edit::copiedSource(document, elements);
        const CopiedTweens tweens = CopiedTweens::read(
            script::copiedTweens(document, library, elements).data()); // by way of the clipboard
        const auto deleted = cuts ? actions.deleteClips(elements) : ok();
        const auto pasted = source && deleted ? actions.paste(*source, into, start)
                                              : fail(source ? deleted.error() : source.error());
        return pasted ? script::pasteTweens(document, library, tweens, *pasted) : fail(pasted.error());
    }

    edit::Document document;
    edit::EditorActions actions{document};
    script::ScriptLibrary library;
    script::ScriptFollower follower{library};
};

QByteArray writtenCalls(const QByteArray &page)
{
    const qsizetype begin = page.indexOf(";\n", page.indexOf("<script>")) + 2;
    return page.mid(begin, page.indexOf("\nwindow", begin) - begin);
}

QStringList toldBy(const PastedTweens &pasted)
{
    QStringList told;
    for (const script::LeftTween &each : pasted.left)
        told.append(each.targets + QStringLiteral(": ") + each.why);
    return told;
}

} // namespace

/// Tweens go with what is cut or copied and pasted.
class TestCopiedTweens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeAlong_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("element");
        QTest::addColumn<bool>("cuts");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *name, const char *before, const char *element, bool cuts,
                            const char *after, const QStringList &left = {}) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(element) << cuts << QByteArray(after)
                                << left;
        };
        row("cut", "tl.from('#b', {x: 1, ease: 'none'}, 4.5);\ntl.to('#a', {y: 1}, 1);", "#b", true,
            "tl.to('#a', {y: 1}, 1);\ntl.from('#b', { x: 1, ease: 'none' }, 1.5);");
        row("copied, under another id", "tl.to('#b', {x: 1, delay: 1}, 4.5);", "#b", false,
            "tl.to('#b', {x: 1, delay: 1}, 4.5);\ntl.to('#b-2', { x: 1, delay: 1 }, 1.5);");
        row("all of its kinds", "tl.fromTo('#b', {x: 1}, {x: 2}, 4).set('#b', {y: 1}, 5);", "#b", false,
            "tl.fromTo('#b', {x: 1}, {x: 2}, 4).set('#b', {y: 1}, 5).fromTo('#b-2', { x: 1 }, { x: 2 }, "
            "1).set('#b-2', { y: 1 }, 2);");
        row("aimed at what is in it", "tl.to('#b i', {x: 1}, 4);", "#b", false,
            "tl.to('#b i', {x: 1}, 4);\ntl.to('#b-2 i', { x: 1 }, 1);");
        row("aimed at a class that no other has", "tl.to('.own', {x: 1}, 4);", "#b", true,
            "tl.to(\".own\", { x: 1 }, 1);");
        row("nothing but a class, and no id", "tl.to('.bare', {x: 1}, 6);\ntl.to('#a', {y: 1}, 1);",
            "#root/p[2]", true, "tl.to('#a', {y: 1}, 1);\ntl.to('.bare', { x: 1 }, 1);");
        row("set before the film", "gsap.set('#b', {y: 7});\ntl.to('#b', {x: 1}, 4);", "#b", false,
            "gsap.set('#b', {y: 7});\ntl.to('#b', {x: 1}, 4);\ntl.set('#b-2', { y: 7 }, 0);\ntl.to('#b-2', { "
            "x: 1 }, 1);");
        row("code of this very script", "const f = i => i;\ntl.to('#b', {x: f}, 4);", "#b", false,
            "const f = i => i;\ntl.to('#b', {x: f}, 4);\ntl.to('#b-2', { x: f }, 1);");
        row("before the film begins", "tl.to('#b', {x: 1}, 2);", "#b", false,
            "tl.to('#b', {x: 1}, 2);\ntl.to('#b-2', { x: 1 }, 0);");
        row("one of several", "tl.to(['#a', '#b'], {x: 1, stagger: 0.5}, 4);", "#b", false,
            "tl.to(['#a', '#b'], {x: 1, stagger: 0.5}, 4);\ntl.to('#b-2', { x: 1, stagger: 0.5 }, 1.5);");
        row("a class that the copy has, too", "tl.to('.k', {x: 1}, 4);", "#b", false,
            "tl.to('.k', {x: 1}, 4);",
            {QStringLiteral(".k: it moves what was pasted already, when it moves the others")});
        row("in a loop", "for (let i = 0; i < 2; i++) tl.to('#b', {x: 1}, i);", "#b", false,
            "for (let i = 0; i < 2; i++) tl.to('#b', {x: 1}, i);",
            {QStringLiteral("#b: it is made in a loop")});
        row("nobody knows which", "tl.to(Math.random() > 1 ? '#a' : '#b', {x: 1}, 4);", "#b", false,
            "tl.to(Math.random() > 1 ? '#a' : '#b', {x: 1}, 4);",
            {QStringLiteral("Math.random() > 1 ? '#a' : '#b': what it moves is computed")});
        row("on no timeline", "gsap.to('#b', {x: 1});", "#b", false, "gsap.to('#b', {x: 1});",
            {QStringLiteral("#b: it is on no timeline")});
        row("nobody knows which of others", "tl.to(Math.random() > 1 ? '#a' : '#in', {x: 1}, 4);", "#b",
            false, "tl.to(Math.random() > 1 ? '#a' : '#in', {x: 1}, 4);");
        row("whenever the page likes", "tl.to('#b', {x: 1}, when());", "#b", false,
            "tl.to('#b', {x: 1}, when());", {QStringLiteral("#b: when it begins is computed")});
        row("the first of several", "tl.to(['#a', '#b'], {x: 1}, 0);", "#a", false,
            "tl.to(['#a', '#b'], {x: 1}, 0);\ntl.to('#a-2', { x: 1 }, 1);");
        row("what is in it first", "tl.to(['#b i', '#b'], {x: 1}, 4);", "#b", false,
            "tl.to(['#b i', '#b'], {x: 1}, 4);\ntl.to(['#b-2 i', '#b-2'], { x: 1 }, 1);");
        row("by id and class", "tl.to('#b.own', {x: 1}, 4);", "#b", false,
            "tl.to('#b.own', {x: 1}, 4);\ntl.to('#b-2.own', { x: 1 }, 1);");
        row("set before the film, by a class", "gsap.set('.k', {y: 7});\ntl.to('#in', {x: 1}, 1);", "#b",
            false, "gsap.set('.k', {y: 7});\ntl.to('#in', {x: 1}, 1);");
        const QStringList byClass{
            QStringLiteral(".k: it moves what was pasted already, when it moves the others")};
        row("moved otherwise by a class", "tl.from('#b', {x: 1}, 4);\ntl.to('.k', {x: 1}, 4);", "#b", false,
            "tl.from('#b', {x: 1}, 4);\ntl.to('.k', {x: 1}, 4);\ntl.from('#b-2', { x: 1 }, 1);", byClass);
        row("moved elsewhere by a class", "tl.to('#b', {x: 2}, 4);\ntl.to('.k', {x: 1}, 4);", "#b", false,
            "tl.to('#b', {x: 2}, 4);\ntl.to('.k', {x: 1}, 4);\ntl.to('#b-2', { x: 2 }, 1);", byClass);
        row("moved by a class, twice", "tl.to('.k', {x: 1}, 1);\ntl.to('.k', {x: 1}, 4);", "#b", false,
            "tl.to('.k', {x: 1}, 1);\ntl.to('.k', {x: 1}, 4);", byClass);
        row("others", "tl.to('#a', {x: 1}, 4);", "#b", true, "tl.to('#a', {x: 1}, 4);");
    }

    void comeAlong()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, element);
        QFETCH(bool, cuts);
        CopyProject project;
        const QByteArray film = copiedFilm(before);
        VERIFY_RESULT(project.document.open(kFile, film));
        const auto pasted = project.paste({at(element)}, cuts, at("#root"), 1);
        VERIFY_RESULT(test::plain(pasted));
        QTEST(writtenCalls(project.document.bytes(kFile)), "after");
        QTEST(toldBy(*pasted), "left");
        QVERIFY(!pasted->lacksTimeline);
        while (project.document.undoStack().canUndo())
            project.document.undoStack().undo();
        QCOMPARE(project.document.bytes(kFile), film);
    }

    /// One tween moves several, each later than the one before; when, only GSAP may know.
    void comeOutOfAStagger_data()
    {
        QTest::addColumn<QByteArray>("targets");
        QTest::addColumn<QByteArray>("stagger");
        QTest::addColumn<QByteArray>("start"); // empty where it stays behind
        const auto row = [](const char *name, const char *targets, const char *stagger, const char *start) {
            QTest::newRow(name) << QByteArray(targets) << QByteArray(stagger) << QByteArray(start);
        };
        row("each", "['#a', '#b']", "{ each: 0.5 }", "1.5");
        row("all of it", "['#a', '.bare', '#b']", "{ amount: 1 }", "2");
        row("in their order", "['#a', '#b']", "{ each: 0.5, from: 'start' }", "1.5");
        row("from their end", "['#a', '#b']", "{ each: 0.5, from: 'end' }", "");
        row("eased", "['#a', '#b']", "{ each: 0.5, ease: 'none' }", "");
        row("in a grid", "['#a', '#b']", "{ each: 0.5, grid: 'auto' }", "");
        row("computed", "['#a', '#b']", "i => i / 2", "");
        row("computed, all that it moves", "'#b'", "i => i / 2", "1");
        row("not one after the other", "['#b', '#a', '#b i']", "0.5", "");
    }

    void comeOutOfAStagger()
    {
        QFETCH(QByteArray, targets);
        QFETCH(QByteArray, stagger);
        QFETCH(QByteArray, start);
        CopyProject project;
        const QByteArray tween = "tl.to(" + targets + ", { stagger: " + stagger + " }, 4);";
        VERIFY_RESULT(project.document.open(kFile, copiedFilm(tween)));
        const auto pasted = project.paste({at("#b")}, false, at("#root"), 1);
        VERIFY_RESULT(test::plain(pasted));
        const QByteArray copy = "\ntl.to('#b-2', { stagger: " + stagger + " }, " + start + ");";
        QCOMPARE(writtenCalls(project.document.bytes(kFile)), start.isEmpty() ? tween : tween + copy);
        QCOMPARE(pasted->left.size(), std::size_t(start.isEmpty() ? 1 : 0));
    }

    /// A class goes on moving a copy that is there when it moves the others.
    void goOnByAClass()
    {
        CopyProject project;
        const QByteArray tween = "tl.to('.k', {x: 1, delay: 1}, 4);";
        VERIFY_RESULT(project.document.open(kFile, copiedFilm(tween)));
        const auto pasted = project.paste({at("#b")}, false, at("#root"), 4);
        VERIFY_RESULT(test::plain(pasted));
        QCOMPARE(toldBy(*pasted), QStringList());
        QCOMPARE(writtenCalls(project.document.bytes(kFile)), tween);
    }

    /// Its tweens count from the beginning of the composition they are in.
    void comeOutOfACompositionThatBeginsLate()
    {
        CopyProject project;
        VERIFY_RESULT(project.document.open(
            kFile,
            clipsWith(
                "const tl = gsap.timeline();\nconst late = gsap.timeline();\nlate.to('#in', {x: 1}, 1.5);\n"
                "window.__timelines = { main: tl, late: late };\n")));
        const auto pasted = project.paste({at("#in")}, false, at("#root"), 2);
        VERIFY_RESULT(test::plain(pasted));
        QVERIFY2(project.document.bytes(kFile).contains("tl.to('#in-2', { x: 1 }, 2.5);\nconst late"),
                 project.document.bytes(kFile));
    }

    void comeIntoACompositionThatBeginsLate()
    {
        CopyProject project;
        VERIFY_RESULT(project.document.open(
            kFile,
            clipsWith(
                "const tl = gsap.timeline();\nconst late = gsap.timeline();\ntl.to('#b', {x: 1}, 4.5);\n"
                "window.__timelines = { main: tl, late: late };\n")));
        const auto pasted = project.paste({at("#b")}, false, at("#host"), 2);
        VERIFY_RESULT(test::plain(pasted));
        QVERIFY2(project.document.bytes(kFile).contains("late.to('#b-2', { x: 1 }, 2.5);"),
                 project.document.bytes(kFile));
    }

    void goToAnotherPage_data()
    {
        QTest::addColumn<QByteArray>("calls");
        QTest::addColumn<QByteArray>("timeline");
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("left");
        const auto row = [](const char *name, const char *calls, const char *timeline, const char *there,
                            const char *after, const QStringList &left = {}) {
            QTest::newRow(name) << QByteArray(calls) << QByteArray(timeline) << QByteArray(there)
                                << QByteArray(after) << left;
        };
        row("to its timeline", "tl.to('#b', {x: 1}, 4.5);", "gsap.timeline()", "gsap.timeline()",
            "tl.to(\"#b-2\", { x: 1 }, 1.5);");
        row("aimed at the copy alone", "tl.to('.k', {x: 1}, 4);", "gsap.timeline()", "gsap.timeline()",
            "tl.to(\"#b-2\", { x: 1 }, 1);");
        row("with the defaults it had", "tl.to('#b', {x: 1}, 4);",
            "gsap.timeline({ defaults: { duration: 2, ease: 'none' } })", "gsap.timeline()",
            "tl.to(\"#b-2\", { x: 1, duration: 2, ease: \"none\" }, 1);");
        row("without the defaults that are there", "tl.to('#b', {x: 1}, 4);", "gsap.timeline()",
            "gsap.timeline({ defaults: { duration: 2 } })", "tl.to(\"#b-2\", { x: 1, duration: 0.5 }, 1);");
        row("without the defaults that are around it there", "tl.to('#b', {x: 1}, 4);", "gsap.timeline()",
            "gsap.timeline();\nconst all = gsap.timeline({ defaults: { duration: 2 } });\nall.add(tl)",
            "tl.to(\"#b-2\", { x: 1, duration: 0.5 }, 1);");
        row("with the same defaults", "tl.to('#b', {x: 1}, 4);",
            "gsap.timeline({ defaults: { duration: 2 } })", "gsap.timeline({ defaults: { duration: 2 } })",
            "tl.to(\"#b-2\", { x: 1 }, 1);");
        row("with the defaults of timelines around it",
            "const part = gsap.timeline({ defaults: { ease: 'none' } });\ntl.add(part, 3);\n"
            "part.to('#b', {x: 1}, 1.5);",
            "gsap.timeline({ defaults: { ease: 'power2.in', duration: 2 } })", "gsap.timeline()",
            "tl.to(\"#b-2\", { x: 1, ease: \"none\", duration: 2 }, 1.5);");
        row("with the defaults that are written down", "tl.to('#b', {x: 1}, 4);",
            "gsap.timeline({ defaults: { ...usual, ease: 'none' } })", "gsap.timeline()",
            "tl.to(\"#b-2\", { x: 1, ease: \"none\" }, 1);");
        row("a set takes no time", "tl.set('#b', {y: 1}, 5);", "gsap.timeline()",
            "gsap.timeline({ defaults: { duration: 2 } })", "tl.set(\"#b-2\", { y: 1 }, 2);");
        row("keyframes have their own times", "tl.to('#b', { keyframes: [{ x: 1, duration: 1 }] }, 4);",
            "gsap.timeline()", "gsap.timeline({ defaults: { duration: 2 } })",
            "tl.to(\"#b-2\", { keyframes: [{ x: 1, duration: 1 }] }, 1);");
        row("not with code in a list", "tl.to('#b', {x: 1, data: [f]}, 4);", "gsap.timeline()",
            "gsap.timeline()", "", {QStringLiteral("#b: it uses code of the script it was in")});
        row("not with code of another script", "const f = i => i;\ntl.to('#b', {x: f}, 4);",
            "gsap.timeline()", "gsap.timeline()", "",
            {QStringLiteral("#b: it uses code of the script it was in")});
    }

    void goToAnotherPage()
    {
        QFETCH(QByteArray, calls);
        QFETCH(QByteArray, timeline);
        QFETCH(QByteArray, there);
        CopyProject project;
        const QByteArray film = copiedFilm(calls, timeline);
        const QByteArray script = "const tl = " + there + ";\n\nwindow.__timelines = { other: tl };\n";
        const QByteArray other = otherPage("<script src='anim.js'></script>\n");
        VERIFY_RESULT(project.document.open(kFile, film));
        VERIFY_RESULT(project.document.open(kOtherPage, other));
        VERIFY_RESULT(project.document.open(kOtherScript, script)); // as many have it
        const auto pasted = project.paste({at("#b")}, false, at("#other", kOtherPage), 1);
        VERIFY_RESULT(test::plain(pasted));
        QFETCH(QByteArray, after);
        const QByteArray line = after.isEmpty() ? QByteArray() : after + '\n';
        QCOMPARE(project.document.bytes(kOtherScript),
                 QByteArray(script).insert(script.indexOf('\n') + 1, line));
        QTEST(toldBy(*pasted), "left");
        QCOMPARE(project.document.bytes(kFile), film);
    }

    /// What nothing tells from the others is given a name.
    void areAimedAtWhatIsGivenAName()
    {
        CopyProject project;
        VERIFY_RESULT(project.document.open(kFile, copiedFilm("tl.to('.bare', {x: 1}, 6);")));
        VERIFY_RESULT(
            project.document.open(kOtherPage, otherPage("<script>const tl = gsap.timeline();\n"
                                                        "window.__timelines = { other: tl };</script>\n")));
        VERIFY_RESULT(test::plain(project.paste({at("#root/p[2]")}, false, at("#other", kOtherPage), 1)));
        const QByteArray now = project.document.bytes(kOtherPage);
        QVERIFY2(now.contains("data-duration='1' data-hf-id='hf-1'>C"), now);
        QVERIFY2(now.contains("tl.to(\"[data-hf-id=\\\"hf-1\\\"]\", { x: 1 }, 1);"), now);
    }

    /// All that is in the copy, and none of what is like it around.
    void areAimedWithinTheCopy()
    {
        CopyProject project;
        const QByteArray script = "<script>const tl = gsap.timeline();\nwindow.__timelines = { other: tl };"
                                  "</script>\n";
        VERIFY_RESULT(project.document.open(
            kFile, copiedFilm("tl.to('i', {x: 1}, 4);").replace("<i>B</i>", "<i>B</i><i>b</i>")));
        VERIFY_RESULT(project.document.open(kOtherPage, otherPage(script).replace("another B", "<i>c</i>")));
        VERIFY_RESULT(test::plain(project.paste({at("#b")}, false, at("#other", kOtherPage), 1)));
        const QByteArray now = project.document.bytes(kOtherPage);
        QVERIFY2(now.contains("tl.to(\"#b-2 i\", { x: 1 }, 1);"), now);
    }

    void waitForATimeline()
    {
        CopyProject project;
        const QByteArray other = otherPage("");
        VERIFY_RESULT(project.document.open(kFile, copiedFilm("tl.to('#b', {x: 1}, 4);")));
        VERIFY_RESULT(project.document.open(kOtherPage, other));
        const auto pasted = project.paste({at("#b")}, false, at("#other", kOtherPage), 1);
        VERIFY_RESULT(test::plain(pasted));
        QVERIFY(pasted->lacksTimeline);
        QVERIFY(pasted->left.empty());
    }

    void nothingWaitsThatStaysBehind()
    {
        CopyProject project;
        const QByteArray loop = "for (let i = 0; i < 2; i++) tl.to('#b', {x: 1}, i);";
        VERIFY_RESULT(project.document.open(kFile, copiedFilm(loop)));
        VERIFY_RESULT(project.document.open(kOtherPage, otherPage("")));
        const auto pasted = project.paste({at("#b")}, false, at("#other", kOtherPage), 1);
        VERIFY_RESULT(test::plain(pasted));
        QVERIFY(!pasted->lacksTimeline);
        QCOMPARE(pasted->left.size(), std::size_t(1));
    }

    /// What code makes goes on as it did where the clip is back where it was.
    void nothingIsToldOfWhatGoesOn_data()
    {
        QTest::addColumn<QString>("element");
        QTest::addColumn<bool>("cuts");
        QTest::addColumn<edit::ElementPath>("into");
        QTest::addColumn<double>("start");
        QTest::addColumn<bool>("isTold");
        const ElementPath root = at("#root"), other = at("#other", kOtherPage);
        QTest::newRow("back") << QStringLiteral("#b") << true << root << 4.0 << false;
        QTest::newRow("at another time") << QStringLiteral("#b") << true << root << 5.0 << true;
        QTest::newRow("under another id") << QStringLiteral("#b") << false << root << 4.0 << true;
        QTest::newRow("in another page") << QStringLiteral("#root/p[2]") << true << other << 6.0 << true;
    }

    void nothingIsToldOfWhatGoesOn()
    {
        QFETCH(QString, element);
        QFETCH(bool, cuts);
        QFETCH(edit::ElementPath, into);
        QFETCH(double, start);
        QFETCH(bool, isTold);
        CopyProject project;
        const QByteArray film = copiedFilm("for (let i = 0; i < 2; i++) tl.to(['#b', '.bare'], {x: 1}, i);");
        VERIFY_RESULT(project.document.open(kFile, film));
        VERIFY_RESULT(project.document.open(kOtherPage, otherPage("")));
        const auto pasted = project.paste({ElementPath{kFile, element}}, cuts, into, start);
        VERIFY_RESULT(test::plain(pasted));
        QCOMPARE(pasted->left.size(), std::size_t(isTold ? 1 : 0));
    }

    void whatIsNotUnderstoodIsNothing()
    {
        for (const char *data :
             {"", "{", "[]", "{\"tweens\":[{\"clip\":3,\"elements\":[0],\"call\":\"\"}]}",
              "{\"clips\":[{}],\"tweens\":[{\"clip\":1,\"elements\":[0],\"call\":\"x\"}]}",
              "{\"clips\":[{}],\"tweens\":[{\"clip\":-1,\"elements\":[0],\"call\":\"x\"}]}",
              "{\"clips\":[{}],\"tweens\":[{\"clip\":0,\"elements\":[-1],\"call\":\"x\"}]}",
              "{\"clips\":[{}],\"tweens\":[{\"clip\":0,\"elements\":[2,1],\"call\":\"x\"}]}",
              "{\"clips\":[{}],\"left\":[{\"clip\":3,\"targets\":\"x\"}]}"})
            QVERIFY(CopiedTweens::read(data).isEmpty());
        QVERIFY2(CopiedTweens().data().isEmpty(), "nothing is no format of the clipboard");
    }

    void easesOfTheirOwnComeAlong_data()
    {
        QTest::addColumn<QByteArray>("made"); // where it was copied
        QTest::addColumn<QByteArray>("there");
        QTest::addColumn<QByteArray>("head"); // of the film that mounts both
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QStringList>("lacked");
        const QByteArray plugin = "<script src='lib/CustomEase.min.js'></script>";
        const QByteArray hop = "CustomEase.create('hop', 'M0,0 C0,1 1,1 1,1');";
        const QByteArray timeline = "  const tl = gsap.timeline();\n  ";
        const QByteArray tween = "tl.to(\"#b-2\", { x: 1, ease: \"hop\" }, 1);";
        QTest::newRow("made first") << hop << QByteArray() << plugin << "  " + hop + '\n' + timeline + tween
                                    << QStringList();
        QTest::newRow("behind a directive")
            << hop << QByteArray("  'use strict';\n") << plugin
            << "  'use strict';\n  " + hop + '\n' + timeline + tween << QStringList();
        QTest::newRow("there already") << hop << "  " + hop + "\n"
                                       << plugin << "  " + hop + '\n' + timeline + tween << QStringList();
        QTest::newRow("no plugin") << hop << QByteArray() << QByteArray() << timeline + tween
                                   << QStringList{QStringLiteral("hop (CustomEase)")};
        QTest::newRow("a function") << QByteArray("gsap.registerEase('hop', (t) => Math.floor(t * 4) / 4);")
                                    << QByteArray() << QByteArray()
                                    << "  gsap.registerEase('hop', (t) => Math.floor(t * 4) / 4);\n" +
                                           timeline + tween
                                    << QStringList();
        QTest::newRow("a function of the script")
            << QByteArray("const n = 4; gsap.registerEase('hop', (t) => Math.floor(t * n) / n);")
            << QByteArray() << QByteArray() << timeline + tween << QStringList{QStringLiteral("hop")};
        QTest::newRow("GSAP's own") << QByteArray("CustomEase.create('other', 'M0,0 C0,1 1,1 1,1');")
                                    << QByteArray() << plugin << timeline + tween << QStringList();
    }

    void easesOfTheirOwnComeAlong()
    {
        QFETCH(QByteArray, made);
        QFETCH(QByteArray, there);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, script);
        CopyProject project;
        VERIFY_RESULT(project.document.open(
            kFile, head + copiedFilm(made + "\ntl.to('#b', { x: 1, ease: 'hop' }, 4);")));
        const QByteArray before = otherPage("<script>\n" + there +
                                            "  const tl = gsap.timeline();\n"
                                            "  window.__timelines = { other: tl };\n</script>\n");
        VERIFY_RESULT(project.document.open(kOtherPage, before));
        const auto pasted = project.paste({at("#b")}, false, {kOtherPage, QStringLiteral("#other")}, 1);
        VERIFY_RESULT(pasted);
        QTEST(pasted->lackedEases, "lacked");
        const QByteArray page = project.document.bytes(kOtherPage);
        const qsizetype begin = page.indexOf("<script>") + 9;
        QByteArray written = page.mid(begin, page.indexOf("\n  window", begin) - begin);
        QCOMPARE(written.replace('\'', '"'), script.replace('\'', '"')); // as the page does
        project.document.undoStack().setIndex(0);
        QCOMPARE(project.document.bytes(kOtherPage), before);
    }

    void urlsAreMoved()
    {
        CopyProject project;
        VERIFY_RESULT(project.document.open(
            kFile, copiedFilm("tl.to('#b', { backgroundImage: 'url(\"a.png\")' }, 4);")));
        VERIFY_RESULT(project.document.open(
            kOtherPage,
            otherPage(
                "<script>\nconst tl = gsap.timeline();\nwindow.__timelines = { other: tl };\n</script>")));
        const auto tweens = script::copiedTweens(project.document, project.library, {at("#b")});
        const auto source = edit::copiedSource(project.document, {at("#b")});
        const auto pasted = project.actions.paste(*source, {kOtherPage, QStringLiteral("#other")}, 1);
        VERIFY_RESULT(pasted);
        QStringList asked;
        VERIFY_RESULT(script::pasteTweens(project.document, project.library, tweens, *pasted,
                                          [&asked](const QString &text, const QString &from) {
                                              asked.append(from + QLatin1Char(' ') + text);
                                              return QStringLiteral("url(\"../a.png\")");
                                          }));
        QCOMPARE(asked, QStringList{kFile + QStringLiteral(" url(\"a.png\")")});
        QVERIFY2(project.document.bytes(kOtherPage).contains("backgroundImage: \"url(\\\"../a.png\\\")\""),
                 project.document.bytes(kOtherPage));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestCopiedTweens)
#include "tst_copied_tweens.moc"
