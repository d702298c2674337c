#include "core/script/element_keyframes.h"

#include "core/script/property_groups.h"
#include "core/script/property_shift.h"
#include "core/script/script_library.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto::script;
using muto::Result;
using muto::composition::HtmlDocument;

namespace {

QByteArray keyedPage(const QByteArray &calls)
{
    return "<div id=\"root\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"9\">"
           "<p id=\"a\" class=\"word\"></p><p class=\"word\"></p><i class=\"lone\"></i></div><script>"
           "const tl = gsap.timeline({ paused: true }); window.__timelines = { main: tl };\n" +
           calls + "\n</script>";
}

/// The calls of a keyedPage after an edit; the error's words when there was none.
template<typename Edit>
QByteArray editedPage(const QByteArray &calls, const Edit &edit)
{
    const auto html = HtmlDocument::parse(keyedPage(calls));
    ScriptLibrary library;
    const OpenScript open = library.scriptAt(*html, scriptsIn(*html, QStringLiteral("index.html")).front());
    ScriptEdits edits(open.source, *open.model);
    const auto element = [&](const char *id) {
        for (int i = 0; i < int(html->elements().size()); ++i) {
            if (html->elements()[std::size_t(i)].value(QLatin1String("id")) == QLatin1String(id))
                return i;
        }
        return -1;
    };
    const Result<> done = edit(edits, *open.model, *html, element("a"));
    const auto result = done ? library.finish(edits, *html) : muto::fail(done.error());
    if (!result)
        return result.error().message.toUtf8();
    // What an edit made is known, and is not read once more.
    if (result->changes() && library.read(result->after, *html)->tweens.size() != result->model.tweens.size())
        return "the library remembers something else";
    return result->after.mid(result->after.indexOf('\n') + 1).trimmed();
}

ElementKeyframe keyframe(int tween, int index, bool isEnd)
{
    return {0, tween, index, isEnd, true, {}, {}};
}

} // namespace

class TestElementKeyframes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void propertiesHaveSides()
    {
        QCOMPARE(propertyGroup(QStringLiteral("xPercent")), PropertyGroup::Position);
        QCOMPARE(propertyGroup(QStringLiteral("autoAlpha")), PropertyGroup::Opacity);
        QCOMPARE(propertyGroup(QStringLiteral("boxShadow")), PropertyGroup::Filter);
        QCOMPARE(propertyGroup(QStringLiteral("--glow")), PropertyGroup::Other);
        const QStringList names{QStringLiteral("x"), QStringLiteral("opacity"), QStringLiteral("y")};
        QCOMPARE(propertyGroups(names).count(), 2U);
        QCOMPARE(propertiesIn(names, PropertyGroup::Position),
                 (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    }

    void holdsProperties_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<double>("time");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, double time, const char *after) {
            QTest::newRow(name) << QByteArray(before) << time << QByteArray(after);
        };
        row("on the way, without what else is moved",
            "tl.to('#a', { keyframes: { '0%': { x: 0, opacity: 1 }, '100%': { x: 8, opacity: 0 } }, "
            "duration: "
            "2 }, 1);",
            2,
            "tl.to('#a', { keyframes: { '0%': { x: 0, opacity: 1 }, '50%': { x: 4 }, '100%': { x: 8, "
            "opacity: 0 "
            "} }, duration: 2 }, 1);");
        row("after it, as it has come to be", "tl.to('#a', { x: 8, duration: 2 }, 1);", 5,
            "tl.to('#a', { x: 8, duration: 2 }, 1);\ntl.to('#a', { x: 8, duration: 2 }, 3);");
        row("before it, where it rests", "tl.to('#a', { x: 8, duration: 2 }, 3);", 2,
            "tl.to('#a', { x: 8, duration: 2 }, 3);\ntl.to('#a', { x: 0, duration: 2 }, 0);");
        row("before it, where it comes from", "tl.from('#a', { x: 8, duration: 2 }, 3);", 2,
            "tl.from('#a', { x: 8, duration: 2 }, 3);\ntl.to('#a', { x: 8, duration: 2 }, 0);");
        row("of what nobody moves", "tl.to('#a', { y: 8, duration: 2 }, 3);", 4,
            "Cannot set a keyframe: the values it has at this moment are not written down.");
    }

    void holdsProperties()
    {
        QFETCH(QByteArray, before);
        QFETCH(double, time);
        const QByteArray after =
            editedPage(before, [&](auto &edits, const auto &model, const auto &page, int element) {
                return holdProperties(edits, model, page, element, {QStringLiteral("#a"), 0, time, 0, {}},
                                      {QStringLiteral("x")});
            });
        QTEST(after, "after");
    }

    void removesOnlyWhatIsMeant_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, int index, const char *after) {
            QTest::newRow(name) << QByteArray(before) << index << QByteArray(after);
        };
        row("of a keyframe",
            "tl.to('#a', { keyframes: { '0%': { x: 0, y: 1 }, '50%': { x: 4, y: 2 }, '100%': { x: 8, y: 3 } "
            "} "
            "}, 1);",
            1,
            "tl.to('#a', { keyframes: { '0%': { x: 0, y: 1 }, '50%': { y: 2 }, '100%': { x: 8, y: 3 } } }, "
            "1);");
        row("all that a keyframe says",
            "tl.to('#a', { keyframes: { '0%': { x: 0 }, '50%': { x: 4 }, '100%': { x: 8 } } }, 1);", 1,
            "tl.to('#a', { keyframes: { '0%': { x: 0 }, '100%': { x: 8 } } }, 1);");
        row("of a tween without any", "tl.to('#a', { x: 8, y: 2, duration: 2 }, 1);", -1,
            "tl.to('#a', { y: 2, duration: 2 }, 1);");
        row("of both its sides", "tl.fromTo('#a', { x: 1, y: 1 }, { x: 8, y: 2, duration: 2 }, 1);", -1,
            "tl.fromTo('#a', { y: 1 }, { y: 2, duration: 2 }, 1);");
        row("all of it", "tl.to('#a', { x: 8, duration: 2 }, 1);", -1, "");
    }

    void removesOnlyWhatIsMeant()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, index);
        const QByteArray after =
            editedPage(before, [&](auto &edits, const auto &model, const auto &page, int) {
                return removeFromKeyframe(edits, model, targetCount(page), keyframe(0, index, false),
                                          {QStringLiteral("x")});
            });
        QTEST(after, "after");
    }

    void sets_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<double>("time");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, double time, const char *after) {
            QTest::newRow(name) << QByteArray(before) << time << QByteArray(after);
        };
        row("into keyframes",
            "tl.to('#a', { keyframes: { '0%': { x: 0 }, '100%': { x: 9 } }, duration: 2 }, 1);", 2,
            "tl.to('#a', { keyframes: { '0%': { x: 0 }, '50%': { x: 5 }, '100%': { x: 9 } }, duration: 2 }, "
            "1);");
        row("at the end", "tl.to('#a', { x: 9, duration: 2 }, 1);", 3,
            "tl.to('#a', { x: 5, duration: 2 }, 1);");
        row("at the start of a from", "tl.from('#a', { x: 9, duration: 2 }, 1);", 1,
            "tl.from('#a', { x: 5, duration: 2 }, 1);");
        row("where both are written", "tl.fromTo('#a', { x: 1 }, { x: 9, duration: 2 }, 1);", 1,
            "tl.fromTo('#a', { x: 5 }, { x: 9, duration: 2 }, 1);");
        row("set", "tl.set('#a', { x: 9 }, 1);", 1, "tl.set('#a', { x: 5 }, 1);");
        row("after it", "tl.to('#a', { x: 9, duration: 2 }, 1);", 5,
            "tl.to('#a', { x: 9, duration: 2 }, 1);\ntl.to('#a', { x: 5, duration: 2 }, 3);");
        row("something new", "tl.to('#a', { y: 9, duration: 2 }, 1);", 2,
            "tl.to('#a', { y: 9, duration: 2 }, 1);\ntl.to('#a', { x: 5, duration: 1.5 }, 0.5);");
        row("in a from", "tl.from('#a', { x: 9, duration: 2 }, 1);", 2,
            "Cannot edit the keyframes: where it ends is not written.");
        row("computed", "for (const i of [1]) tl.to('#a', { x: i, duration: 2 }, 1);", 2,
            "tl.to('#a', { x: 5, duration: 1.5 }, 0.5); window.__timelines = { main: tl };\n"
            "for (const i of [1]) tl.to('#a', { x: i, duration: 2 }, 1);");
    }

    void sets()
    {
        QFETCH(QByteArray, before);
        QFETCH(double, time);
        QTEST(editedPage(
                  before,
                  [&](ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &html, int element) {
                      return setKeyframe(edits, model, html, element,
                                         {QStringLiteral("#a"),
                                          0,
                                          time,
                                          0.5,
                                          {{QStringLiteral("x"), ScriptValue::ofNumber(5), {}, {}}}});
                  }),
              "after");
    }

    void shifts_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("to", "tl.to('#a', { x: 9, y: 1 }, 1);", "tl.to('#a', { x: 19.5, y: 1 }, 1);");
        row("both ends", "tl.fromTo('#a', { x: -9 }, { x: '4px' }, 1);",
            "tl.fromTo('#a', { x: 1.5 }, { x: '14.5px' }, 1);");
        row("distances", "tl.to('#a', { x: '+=9' }, 1);", "tl.to('#a', { x: '+=9' }, 1);");
        row("by percent", "tl.to('#a', { keyframes: { '0%': { x: 0 }, '100%': { x: 9, y: 2 } } }, 1);",
            "tl.to('#a', { keyframes: { '0%': { x: 10.5 }, '100%': { x: 19.5, y: 2 } } }, 1);");
        row("lists", "tl.to('#a', { keyframes: { x: [0, 9] } }, 1);",
            "tl.to('#a', { keyframes: { x: [10.5, 19.5] } }, 1);");
        row("a way of points", "tl.to('#a', { motionPath: { path: [{ x: 1, y: 2 }, { x: 3, y: 4 }] } }, 1);",
            "tl.to('#a', { motionPath: { path: [{ x: 11.5, y: 0 }, { x: 13.5, y: 2 }] } }, 1);");
        row("parts of the size", "tl.to('#a', { x: '50%' }, 1);", "“x” is “50%”, which is no plain number.");
        row("computed", "tl.to('#a', { x: 2 * 4 }, 1);", "“x” is computed.");
    }

    /// By 10.5 across, and where both are said by 2 up.
    void shifts()
    {
        QFETCH(QByteArray, before);
        const QString property =
            before.contains("motionPath") ? QStringLiteral("motionPath") : QStringLiteral("x");
        QTEST(editedPage(before,
                         [&](ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &, int) {
                             return shiftProperty(edits, model, 0, property, {10.5, -2});
                         }),
              "after");
    }

    void knowsWhetherRestIsSeen_data()
    {
        QTest::addColumn<QByteArray>("calls");
        QTest::addColumn<bool>("isSeen");
        QTest::newRow("nothing moves") << QByteArray() << true;
        QTest::newRow("to") << QByteArray("tl.to('#a', { x: 9 }, 0);") << true;
        QTest::newRow("from") << QByteArray("tl.from('#a', { x: 9 }, 0);") << true;
        QTest::newRow("fromTo") << QByteArray("tl.fromTo('#a', { x: 1 }, { x: 9 }, 2);") << false;
        QTest::newRow("set at once") << QByteArray("tl.set('#a', { x: 9 }, 0);") << false;
        QTest::newRow("set later") << QByteArray("tl.set('#a', { x: 9 }, 2);") << true;
        QTest::newRow("keyframes")
            << QByteArray("tl.to('#a', { keyframes: { '0%': { x: 1 }, '100%': { x: 9 } } }, 0);") << false;
    }

    void knowsWhetherRestIsSeen()
    {
        QFETCH(QByteArray, calls);
        QFETCH(bool, isSeen);
        editedPage(
            calls, [&](ScriptEdits &, const ScriptModel &model, const HtmlDocument &html, int element) {
                const QString x = QStringLiteral("x");
                [&] { QCOMPARE(showsItsRest(model, moversOf(model, html, element, x), x, 0), isSeen); }();
                return muto::ok();
            });
    }

    void whatNothingMovesGoesAlong()
    {
        const QByteArray before = "tl.to('#a', { y: 9, duration: 2 }, 1);";
        const KeyframeWish wish{QStringLiteral("#a"),
                                0,
                                3,
                                0,
                                {{QStringLiteral("x"), ScriptValue::ofNumber(5), {}, {}},
                                 {QStringLiteral("y"), ScriptValue::ofNumber(7), {}, {}}}};
        QCOMPARE(
            editedPage(before, [&](ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &html,
                                   int element) { return setKeyframe(edits, model, html, element, wish); }),
            QByteArray("tl.to('#a', { y: 7, duration: 2, x: 5 }, 1);"));
    }

    void holds_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("between keyframes",
            "tl.to('#a', { keyframes: { '0%': { x: 0 }, '100%': { x: 9 } }, duration: 2 }, 1);",
            "tl.to('#a', { keyframes: { '0%': { x: 0 }, '50%': { x: 4.5 }, '100%': { x: 9 } }, duration: 2 "
            "}, 1);");
        row("from rest", "tl.to('#a', { x: 8, duration: 2, ease: 'none' }, 1);",
            "tl.to('#a', { duration: 2, keyframes: { '50%': { x: 4 }, '100%': { x: 8 }, easeEach: 'none' } "
            "}, 1);");
        row("behind it, the movement is led on", "tl.to('#a', { x: 8, duration: 1 }, 0);",
            "tl.to('#a', { x: 8, duration: 1 }, 0);\ntl.to('#a', { x: 8, duration: 1 }, 1);");
        row("before it, from when it is seen", "tl.to('#a', { x: 8, duration: 1 }, 5);",
            "tl.to('#a', { x: 8, duration: 1 }, 5);\ntl.to('#a', { x: 0, duration: 1.5 }, 0.5);");
        row("behind several, each from its end",
            "tl.to('#a', { x: 8, duration: 1 }, 0);\ntl.to('#a', { opacity: 0, duration: 0.5 }, 1);",
            "tl.to('#a', { x: 8, duration: 1 }, 0);\ntl.to('#a', { opacity: 0, duration: 0.5 }, 1);\n"
            "tl.to('#a', { x: 8, duration: 1 }, 1);\ntl.to('#a', { opacity: 0, duration: 0.5 }, 1.5);");
        row("at its end, where it is one already", "tl.to('#a', { x: 8, duration: 1 }, 1);",
            "tl.to('#a', { x: 8, duration: 1 }, 1);");
        row("from somewhere, on its way back", "tl.from('#a', { x: 8, duration: 2 }, 1);",
            "Cannot set a keyframe: the values it has at this moment are not written down.");
        row("towards no number", "tl.to('#a', { x: '50%', duration: 2 }, 1);",
            "Cannot set a keyframe: the values it has at this moment are not written down.");
        row("nothing moves", "tl.to('.lone', { x: 8, duration: 1 }, 1);",
            "Cannot set a keyframe: nothing moves the element yet.");
        row("unknown", "tl.to('#a', { width: 8, duration: 2 }, 1);",
            "Cannot set a keyframe: the values it has at this moment are not written down.");
    }

    void holds()
    {
        QFETCH(QByteArray, before);
        QTEST(
            editedPage(
                before,
                [&](ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &html, int element) {
                    return holdKeyframes(edits, model, html, element, {QStringLiteral("#a"), 0, 2, 0.5, {}});
                }),
            "after");
    }

    /// So that what was to be animated has a moment that the next keyframe leads away from.
    void theFirstIsSetWhereNothingMoves()
    {
        const std::vector<ScriptField> rest{{QStringLiteral("x"), ScriptValue::ofNumber(4), {}, {}},
                                            {QStringLiteral("y"), ScriptValue::ofNumber(0), {}, {}}};
        const auto first = [&rest](double time) {
            return [&rest, time](ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &html,
                                 int element) {
                return holdKeyframes(edits, model, html, element, {QStringLiteral("#a"), 0, time, 0.5, rest});
            };
        };
        QCOMPARE(editedPage("tl.to('.lone', { x: 8, duration: 1 }, 1);", first(2)),
                 "tl.to('.lone', { x: 8, duration: 1 }, 1);\ntl.set('#a', { x: 4, y: 0 }, 2);");
        QCOMPARE(editedPage("tl.to('#a', { x: 8, duration: 1 }, 0);", first(2)), // moved already
                 "tl.to('#a', { x: 8, duration: 1 }, 0);\ntl.to('#a', { x: 8, duration: 1 }, 1);");
    }

    void retimes_data()
    {
        QTest::addColumn<int>("keyframeIndex");
        QTest::addColumn<bool>("isEnd");
        QTest::addColumn<double>("time");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QByteArray keyed =
            "tl.to('#a', { keyframes: { '0%': { x: 0 }, '50%': { x: 4 }, '100%': { x: 9 } }, "
            "duration: 2 }, 1);";
        const QByteArray plain = "tl.to('#a', { x: 9, duration: 2 }, 1);\ntl.to('#a', { y: 1 }, '>');";
        QTest::newRow("inside") << 1 << false << 1.5 << keyed << QByteArray(keyed).replace("50%", "25%");
        QTest::newRow("the last") << 2 << false << 4.0 << keyed
                                  << QByteArray(keyed).replace("duration: 2", "duration: 3");
        QTest::newRow("the first") << 0 << false << 0.5 << keyed
                                   << QByteArray(keyed).replace("duration: 2 }, 1", "duration: 2.5 }, 0.5");
        QTest::newRow("the beginning") << -1 << false << 2.0 << plain
                                       << QByteArray(plain).replace("duration: 2 }, 1", "duration: 1 }, 2");
        QTest::newRow("the end, and nobody waits longer")
            << -1 << true << 4.0 << plain
            << QByteArray(plain).replace("duration: 2", "duration: 3").replace("'>'", "'>-1'");
    }

    void retimes()
    {
        QFETCH(int, keyframeIndex);
        QFETCH(bool, isEnd);
        QFETCH(double, time);
        QFETCH(QByteArray, before);
        QTEST(editedPage(before,
                         [&](ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &html, int) {
                             return retimeKeyframe(edits, model, targetCount(html),
                                                   keyframe(0, keyframeIndex, isEnd), time);
                         }),
              "after");
    }

    void selectorsMeanOneElement()
    {
        const auto html = HtmlDocument::parse(keyedPage({}));
        QStringList found;
        for (int i = 0; i < int(html->elements().size()); ++i) {
            if (html->elements()[std::size_t(i)].parent >= 0 &&
                html->elements()[std::size_t(html->elements()[std::size_t(i)].parent)].has(
                    QLatin1String("id")))
                found.append(selectorFor(*html, i));
        }
        QCOMPARE(found, (QStringList{QStringLiteral("#a"), QString(), QStringLiteral(".lone")}));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestElementKeyframes)
#include "tst_element_keyframes.moc"
