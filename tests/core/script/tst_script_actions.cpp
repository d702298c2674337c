#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "core/script/animation_presets.h"
#include "core/script/ease.h"
#include "core/script/keyframe_edits.h"
#include "core/script/keyframe_times.h"
#include "core/script/script_actions.h"
#include "core/script/script_follower.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <random>

using namespace muto::script;
using muto::Result;
using muto::edit::Document;
using muto::edit::EditorActions;
using muto::edit::SourcePatch;

namespace {

const QString kPage = QStringLiteral("index.html");

/// A page as people write it: comments, lines, chains, other scripts, loops.
QByteArray nastyPage()
{
    return "<!doctype html>\r\n<html><body>\r\n<div id='root' data-composition-id='main' data-start='0' "
           "data-duration='20' data-width='640' data-height='360'>\r\n"
           "  <div id=\"a\" class=\"clip\" data-start=\"1\" data-duration=\"4\"><h1 "
           "class=\"word\">\xC3\x84</h1></div>\r\n"
           "  <div id=\"b\" class=\"clip\" data-start=\"6\" data-duration=\"4\"><i "
           "class=\"word\">B</i></div>\r\n"
           "  <div id=\"c\" class=\"clip\" data-start=\"11\" data-end=\"15\"></div>\r\n</div>\r\n"
           "<script>/* gsap */ const D = .6; // \xF0\x9F\x98\x80\r\n"
           "var tl = gsap.timeline({ paused: true, defaults: { ease: 'power2.out' } });\r\n"
           "tl.from(\"#a\", { y: 40, /* soft */ opacity: 0, duration: D }, 1)\r\n"
           "  .to('#a .word', {\r\n    x: 12.3456, // far\r\n    duration: 1,\r\n  }, '<0.5')\r\n"
           "  .to(\"#b\", { keyframes: { '0%': { x: 0 }, '40%': { x: 9 }, '100%': { x: 3 } }, duration: 2 }, "
           "6);\r\n"
           "tl.addLabel('late', 11);\r\n"
           "tl.fromTo('#c', { scale: 0 }, { scale: 1, duration: 1 }, 'late+=0.25'); tl.set('.word', {color: "
           "'red'}, 8)\r\n"
           "for (let i = 0; i < 3; i++) tl.to('#c', { x: i }, 12 + i);\r\n"
           "tl.to(\"#a\", { keyframes: [{ x: 1, duration: 1 }, { x: 2 }], ease: \"none\" })\r\n"
           "window.__timelines = window.__timelines || {}; window.__timelines['main'] = tl;\r\n</script>\r\n"
           "<script>const other = 'gsap'; if (other) { console.log(other) }</script></body></html>\r\n";
}

class RandomAnimator
{
public:
    RandomAnimator(Document &document, ScriptLibrary &library, unsigned seed)
        : m_document(document)
        , m_actions(document, library)
        , m_editor(document)
        , m_follower(library)
        , m_random(seed)
    {
        m_editor.addTimingFollower(m_follower);
    }

    Result<> edit()
    {
        const auto model = m_actions.library().scriptsOf(m_document, kPage).front().model;
        const TweenAddress tween{kPage, 0, int(below(model->tweens.size()))};
        const double time = below(300) / 30.0;
        switch (below(14)) {
        case 0:
            return m_actions.setStart(tween, time);
        case 1:
            return m_actions.setDuration(tween, time / 4);
        case 2:
            return m_actions.setEase(tween, easePresets()[below(easePresets().size())].name);
        case 3:
            return m_actions.setProperty(tween, any({"x", "y", "--size"}), ScriptValue::ofNumber(time));
        case 4:
            return m_actions.setProperty(
                tween, QStringLiteral("text"),
                ScriptValue::ofText(any({"</script>", "it's", "\"", "\xC3\xA4", "a\nb"})));
        case 5:
            return m_actions.removeProperty(tween, any({"x", "y", "opacity"}));
        case 6:
            return m_actions.setMethod(tween, TweenMethod(below(4)));
        case 7:
            return m_actions.deleteTweens({tween});
        case 8:
            return m_actions.addTween(kPage, 0,
                                      tweenOf(animationPresets()[below(animationPresets().size())],
                                              any({"#a", "#b", "#c"}), 0, time, time + 2));
        case 9:
            return m_actions.change(kPage, 0, {}, [&](ScriptEdits &edits, const ScriptModel &found) {
                return addKeyframe(edits, found, tween.tween, below(20) / 20.0,
                                   {{QStringLiteral("x"), ScriptValue::ofNumber(5), {}, {}}});
            });
        case 10:
            return m_actions.change(kPage, 0, {}, [&](ScriptEdits &edits, const ScriptModel &found) {
                return below(2) ? moveKeyframe(edits, found, tween.tween, int(below(3)), below(20) / 20.0)
                                : removeKeyframe(edits, found, tween.tween, int(below(3)));
            });
        case 11:
            return m_editor.trimEnd(clip(), time);
        case 12:
            return m_editor.trimStart(clip(), time);
        default:
            return m_editor.moveClip(clip(), time);
        }
    }

private:
    unsigned below(std::size_t limit) { return unsigned(m_random() % std::max<std::size_t>(limit, 1)); }
    QString any(const std::vector<const char *> &texts)
    {
        return QString::fromUtf8(texts[below(texts.size())]);
    }
    muto::edit::ElementPath clip() { return {kPage, any({"#a", "#b", "#c"})}; }

    Document &m_document;
    ScriptActions m_actions;
    EditorActions m_editor;
    ScriptFollower m_follower;
    std::mt19937 m_random;
};

} // namespace

/// Edits of scripts as steps of a document's history.
class TestScriptActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is done can be undone to the byte; what was refused left no trace; what is computed and what
    /// is no animation stays as its author wrote it.
    void randomEdits_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 12; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void randomEdits()
    {
        QFETCH(unsigned, seed);
        Document document;
        const QByteArray before = nastyPage();
        VERIFY_RESULT(document.open(kPage, before));
        ScriptLibrary library;
        RandomAnimator animator(document, library, seed);
        int done = 0;
        for (int i = 0; i < 60; ++i) {
            const QByteArray bytes = document.bytes(kPage);
            const int steps = document.undoStack().count();
            const bool worked = animator.edit().has_value();
            done += worked;
            if (!worked) {
                QCOMPARE(document.bytes(kPage), bytes);
                QCOMPARE(document.undoStack().count(), steps);
            }
            QVERIFY(document.bytes(kPage).contains(
                "for (let i = 0; i < 3; i++) tl.to('#c', { x: i }, 12 + i);\r\n"));
            QVERIFY(document.bytes(kPage).endsWith(before.right(140)));
            QVERIFY(!library.scriptsOf(document, kPage).front().model->hasErrors);
        }
        QVERIFY2(done > 20, qPrintable(QString::number(done)));
        const QByteArray after = document.bytes(kPage);
        while (document.undoStack().canUndo())
            document.undoStack().undo();
        QCOMPARE(document.bytes(kPage), before);
        while (document.undoStack().canRedo())
            document.undoStack().redo();
        QCOMPARE(document.bytes(kPage), after);
    }

    void onlyItsBytes()
    {
        Document document;
        VERIFY_RESULT(document.open(kPage, nastyPage()));
        ScriptLibrary library;
        ScriptActions actions(document, library);
        VERIFY_RESULT(actions.setProperty({kPage, 0, 1}, QStringLiteral("x"), ScriptValue::ofNumber(20)));
        QCOMPARE(document.bytes(kPage), nastyPage().replace("12.3456", "20"));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Animate x"));
    }

    void aGestureIsOneStep()
    {
        Document document;
        VERIFY_RESULT(document.open(kPage, nastyPage()));
        ScriptLibrary library;
        ScriptActions actions(document, library);
        {
            muto::edit::GestureScope gesture(document);
            for (int i = 1; i <= 20; ++i)
                VERIFY_RESULT(actions.setStart({kPage, 0, 0}, 1 + i / 10.0));
        }
        QCOMPARE(document.undoStack().count(), 1);
        document.undoStack().undo();
        QCOMPARE(document.bytes(kPage), nastyPage());
    }

    void aScriptIsReadAgainWhenItMeansSomethingElse()
    {
        Document document;
        VERIFY_RESULT(document.open(kPage,
                                    "<div id=root data-composition-id=main><i class=word></i></div><script>"
                                    "const tl = gsap.timeline();"
                                    "tl.to('.word', {x: 1, duration: 1, stagger: 1});</script>"));
        EditorActions actions(document);
        ScriptLibrary library;
        const auto model = [&] { return library.scriptsOf(document, kPage).front().model; };
        const muto::edit::ElementPath root{kPage, QStringLiteral("#root")};
        const auto first = model();
        VERIFY_RESULT(actions.setAttribute({root}, QStringLiteral("title"), QStringLiteral("x")));
        QCOMPARE(model(), first);
        VERIFY_RESULT(actions.insert("<i class=word></i>", muto::edit::Place::IntoLast, root));
        const auto second = model();
        QVERIFY(second != first);
        QCOMPARE(model(), second);
        document.undoStack().undo();
        QVERIFY(model() != second);
    }

    void whatIsTooLongIsNoScriptOfTheFilm()
    {
        Document document;
        VERIFY_RESULT(document.open(kPage, "<script src=film.js></script><script src=data.js></script>"));
        VERIFY_RESULT(document.open(QStringLiteral("film.js"), "gsap.timeline();"));
        VERIFY_RESULT(document.open(QStringLiteral("data.js"), QByteArray("[1],").repeated(200'000)));
        ScriptLibrary library;
        const auto scripts = library.scriptsOf(document, kPage);
        QCOMPARE(scripts.size(), std::size_t(1));
        QCOMPARE(scripts.front().place.file, QStringLiteral("film.js"));
    }

    void loopsAreWrittenOutInOneStep()
    {
        const QByteArray page = "<div id='root' data-composition-id='main' data-start='0' data-duration='4'>"
                                "<h1><b class=\"word\">a</b><b\n  class=\"word\">b</b></h1></div>\n"
                                "<script>\nconst tl = gsap.timeline({ paused: true });\n"
                                "document.querySelectorAll('.word').forEach((el, i) => {\n"
                                "  tl.from(el, { y: 40, duration: 0.5 }, i * 0.1);\n});\n</script>";
        Document document;
        VERIFY_RESULT(document.open(kPage, page));
        ScriptLibrary library;
        ScriptActions actions(document, library);
        VERIFY_RESULT(actions.unroll({kPage, 0, 0}));
        QCOMPARE(document.undoStack().count(), 1);
        QCOMPARE(document.bytes(kPage),
                 QByteArray("<div id='root' data-composition-id='main' data-start='0' data-duration='4'>"
                            "<h1><b class=\"word\" data-hf-id=\"hf-1\">a</b><b\n"
                            "  class=\"word\"\n  data-hf-id=\"hf-2\">b</b></h1></div>\n"
                            "<script>\nconst tl = gsap.timeline({ paused: true });\n"
                            "tl.from('[data-hf-id=\"hf-1\"]', { y: 40, duration: 0.5 }, 0);\n"
                            "tl.from('[data-hf-id=\"hf-2\"]', { y: 40, duration: 0.5 }, 0.1);\n</script>"));
        VERIFY_RESULT(actions.setStart({kPage, 0, 1}, 0.75));
        QVERIFY(document.bytes(kPage).contains("duration: 0.5 }, 0.75);"));
        QVERIFY(!actions.unroll({kPage, 0, 1}));
        QVERIFY(!actions.unroll({kPage, 0, 9}));
        QVERIFY(!actions.unroll({kPage, 9, 0}));
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(document.bytes(kPage), page);
    }

    void whenElementsHaveKeyframes()
    {
        Document document;
        VERIFY_RESULT(document.open(kPage, nastyPage()));
        ScriptLibrary library;
        const auto model = library.scriptsOf(document, kPage).front().model;
        const auto &page = *document.html(kPage);
        const auto keyframes = keyframeTimes(*model, page, *document.find({kPage, QStringLiteral("#b")}));
        QCOMPARE(int(keyframes.size()), 3);
        QCOMPARE(keyframes[0].time, 6.0);
        QCOMPARE(keyframes[1].time, 6.8);
        QCOMPARE(keyframes[2].time, 8.0);
        QCOMPARE(keyframes[1].properties, QStringList{QStringLiteral("x")});
        QCOMPARE(tweensOf(*model, page, *document.find({kPage, QStringLiteral("#a")})),
                 (std::vector<int>{0, int(model->tweens.size()) - 1}));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestScriptActions)
#include "tst_script_actions.moc"
