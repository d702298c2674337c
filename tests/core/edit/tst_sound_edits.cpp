#include "core/edit/sound_automation.h"
#include "core/edit/sound_chain.h"

#include "core/edit/editor_actions.h"
#include "core/edit/json_splices.h"
#include "tests/support/edited_file.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace muto;
using namespace muto::edit;
using muto::test::at;
using muto::test::kFile;
using muto::test::utf8;

namespace {

/// As people write it: their own spaces, order and numbers, and things that nobody here knows.
const char *const kChain =
    "[\n  {\"type\": \"highpass\", \"id\": \"a\", \"params\": {\"frequency\": 90.50}, "
    "\"note\": [1, \"],}\"]},\n  7,\n  {\"id\":\"b.c\",\"type\":\"warpcore\"},\n"
    "  {\"id\":\"r\",\"type\":\"reverb\",\"enabled\":false,\"fromPreset\":\"hall\"}\n]";

const char *const kLanes = "{ \"version\": 1, \"by\": \"me\", \"lanes\": [ {\"target\": \"volume\", "
                           "\"points\": [ {\"t\": 2, \"v\": 1e0}, "
                           "{\"t\": 0, \"v\": 0.50, \"mark\": true}, \"junk\" ]}, "
                           "{\"target\":\"fx.b.c.gain\",\"points\":[{\"t\":1,\"v\":-3}]} ] }";

SoundChain chainOf(const QString &text)
{
    const auto chain = SoundChain::parse(text);
    return chain ? *chain : SoundChain();
}

SoundAutomation lanesOf(const QString &text)
{
    const auto automation = SoundAutomation::parse(text);
    return automation ? *automation : SoundAutomation();
}

QString replaced(const char *text, const char *before, const char *after)
{
    return utf8(text).replace(utf8(before), utf8(after));
}

} // namespace

/// Chains and automations are changed where they are meant, and stay as they are written everywhere else.
class TestSoundEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChainIsRead()
    {
        const SoundChain chain = chainOf(utf8(kChain));
        QCOMPARE(chain.nodes().size(), 3U); // the 7 is none, and stays
        QCOMPARE(chain.nodes()[0].numbers.at(utf8("frequency")), 90.5);
        QCOMPARE(chain.nodes()[1].type, utf8("warpcore"));
        QVERIFY(!chain.nodes()[2].isEnabled);
        QCOMPARE(chain.nodes()[2].preset, utf8("hall"));
        QCOMPARE(chainOf(utf8("{\"nodes\":[{\"id\":\"x\"}],\"by\":1}")).nodes().size(), 1U);
        QVERIFY(chainOf(utf8("  ")).nodes().empty());
    }

    void onlyWhatIsMeantChanges_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("wanted");
        const SoundChain chain = chainOf(utf8(kChain));
        QTest::newRow("number") << chain.withNumber(0, utf8("frequency"), 120)
                                << replaced(kChain, "90.50", "120");
        QTest::newRow("new number") << chain.withNumber(0, utf8("q"), 0.7071067811)
                                    << replaced(kChain, "90.50}", "90.50, \"q\": 0.707107}");
        QTest::newRow("first number")
            << chain.withNumber(1, utf8("x"), -2)
            << replaced(kChain, "\"warpcore\"}", "\"warpcore\",\"params\":{\"x\":-2}}");
        QTest::newRow("no number") << chain.withNumber(0, utf8("frequency"), {})
                                   << replaced(kChain, "{\"frequency\": 90.50}", "{}");
        QTest::newRow("none to take") << chain.withNumber(2, utf8("wet"), {}) << utf8(kChain);
        QTest::newRow("word") << chain.withWord(1, utf8("type"), utf8("a \"b\""))
                              << replaced(kChain, "\"warpcore\"}",
                                          "\"warpcore\",\"params\":{\"type\":\"a \\\"b\\\"\"}}");
        QTest::newRow("name") << chain.withLabel(1, utf8(" My\nbox "))
                              << replaced(kChain, "\"warpcore\"}", "\"warpcore\",\"label\":\"My box\"}");
        QTest::newRow("on") << chain.withEnabled(2, true) << replaced(kChain, ",\"enabled\":false", "");
        QTest::newRow("off") << chain.withEnabled(1, false)
                             << replaced(kChain, "\"warpcore\"}", "\"warpcore\",\"enabled\":false}");
        QTest::newRow("on already") << chain.withEnabled(0, true) << utf8(kChain);
        QTest::newRow("gone") << chain.without(1)
                              << replaced(kChain, ",\n  {\"id\":\"b.c\",\"type\":\"warpcore\"}", "");
    }

    void onlyWhatIsMeantChanges()
    {
        QFETCH(QString, after);
        QFETCH(QString, wanted);
        QCOMPARE(after, wanted);
        QVERIFY(SoundChain::parse(after).has_value());
    }

    void effectsAreMovedAsTheyAreWritten()
    {
        const SoundChain chain = chainOf(utf8(kChain));
        const auto order = [](const QString &text) {
            QStringList ids;
            const SoundChain moved = chainOf(text);
            for (const ChainNode &node : moved.nodes())
                ids << node.id;
            return ids.join(u' ');
        };
        QCOMPARE(order(chain.moved(0, 2)), utf8("b.c r a"));
        QCOMPARE(order(chain.moved(2, 0)), utf8("r a b.c"));
        QVERIFY(chain.moved(0, 2).contains(utf8("{\"frequency\": 90.50}, \"note\": [1, \"],}\"]}")));
        const QString known = replaced(kChain, "\n  7,", "");
        QCOMPARE(chainOf(chainOf(known).moved(0, 2)).moved(2, 0), known); // there and back
        QCOMPARE(chain.moved(1, 1), utf8(kChain));
    }

    void aNewEffectHasAnIdOfItsOwn()
    {
        ChainNode gain{utf8("a"), utf8("gain"), {}, {}, true, {{utf8("gain"), 2.5}}, {}};
        const SoundChain one = chainOf(SoundChain().appended({gain}));
        QCOMPARE(one.text(), utf8("[{\"id\":\"a\",\"type\":\"gain\",\"params\":{\"gain\":2.5}}]"));
        const SoundChain two = chainOf(one.appended({gain}));
        QCOMPARE(two.nodes()[1].id, utf8("fx-1"));
        QCOMPARE(two.nodes()[1].numbers, gain.numbers);
        ChainNode hall{{}, utf8("reverb"), {}, utf8("hall"), true, {}, {}};
        QCOMPARE(SoundChain().appended({hall}),
                 utf8("[{\"id\":\"fx-1\",\"type\":\"reverb\",\"params\":{},\"fromPreset\":\"hall\"}]"));
        QCOMPARE(chainOf(utf8("{\"nodes\":[]}")).appended({gain}),
                 utf8("{\"nodes\":[{\"id\":\"a\",\"type\":\"gain\",\"params\":{\"gain\":2.5}}]}"));
    }

    void nothingIsLeftOfWhatIsEmpty()
    {
        QCOMPARE(chainOf(utf8("[{\"id\":\"a\"}]")).without(0), QString());
        QCOMPARE(chainOf(utf8("{\"nodes\":[{\"id\":\"a\"}]}")).without(0), QString());
        QCOMPARE(chainOf(utf8("{\"by\":1,\"nodes\":[{\"id\":\"a\"}]}")).without(0),
                 utf8("{\"by\":1,\"nodes\":[]}"));
        QCOMPARE(chainOf(utf8("[7,{\"id\":\"a\"}]")).without(0), utf8("[7]"));
    }

    void whatRendersRefuseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"[", "nonsense", "{}", "{\"nodes\":3}", "[{\"id\":\"a\"},]", "\"text\"", "\xff"})
            QTest::newRow(text) << utf8(text);
        QTest::newRow("deep") << QString(5000, u'[');
    }

    void whatRendersRefuseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!SoundChain::parse(text));
        QVERIFY(!SoundAutomation::parse(text));
    }

    void lanesAreRead()
    {
        const SoundAutomation automation = lanesOf(utf8(kLanes));
        QCOMPARE(automation.lanes().size(), 2U);
        QCOMPARE(automation.find(utf8("volume"))->points.front(), (AutomationPoint{0, 0.5}));
        QVERIFY(!automation.find(utf8("fx.x.gain")));
        const auto target = effectOfTarget(automation.lanes()[1].target);
        QCOMPARE(target->node, utf8("b.c"));
        QCOMPARE(target->parameter, utf8("gain"));
        QVERIFY(!effectOfTarget(utf8("fx.preset.hall")) && !effectOfTarget(utf8("fx.x")) &&
                !effectOfTarget(utf8("volume")));
        QVERIFY(!SoundAutomation::parse(utf8("{\"version\":2,\"lanes\":[]}")));
    }

    void pointsAreChangedWhereTheyStand()
    {
        const SoundAutomation automation = lanesOf(utf8(kLanes));
        const QString volume = utf8("volume");
        QCOMPARE(automation.withPointChanged(volume, 0, {0, 0.75}),
                 replaced(kLanes, "\"v\": 0.50", "\"v\": 0.75"));
        QCOMPARE(automation.withPointChanged(volume, 1, {2.5, 1, -0.25}),
                 replaced(kLanes, "{\"t\": 2, \"v\": 1e0}", "{\"t\": 2.5, \"v\": 1e0, \"curve\": -0.25}"));
        QCOMPARE(automation.withPointChanged(volume, 1, {2, 1, 0, 0.5, 0.25}),
                 replaced(kLanes, "\"v\": 1e0}", "\"v\": 1e0, \"viaX\": 0.5, \"viaY\": 0.25}"));
        QCOMPARE(automation.withoutPoint(utf8("fx.gone.gain"), 0), utf8(kLanes));
        QCOMPARE(automation.withoutPoint(volume, 0),
                 replaced(kLanes, ", {\"t\": 0, \"v\": 0.50, \"mark\": true}", ""));
        // What is not in order stays so, and the new one goes to the end.
        QCOMPARE(*automation.withPoint(volume, {1, 2}),
                 replaced(kLanes, "\"junk\"", "\"junk\", {\"t\":1,\"v\":2}"));
        QCOMPARE(*automation.withPoint(utf8("fx.b.c.gain"), {0.5, 0}),
                 replaced(kLanes, "[{\"t\":1,\"v\":-3}]", "[{\"t\":0.5,\"v\":0},{\"t\":1,\"v\":-3}]"));
        const AutomationPoint bent{0.25, 3, 0, 0.5, 0.125};
        QCOMPARE(*SoundAutomation().withPoint(volume, bent),
                 utf8("{\"version\":1,\"lanes\":[{\"target\":\"volume\",\"points\":[{\"t\":0.25,\"v\":3,"
                      "\"viaX\":0.5,"
                      "\"viaY\":0.125}]}]}"));
        QCOMPARE(lanesOf(*SoundAutomation().withPoint(volume, bent)).lanes().front().points.front(), bent);
    }

    void listsOfPointsLeaveWhatStays()
    {
        const QString volume = utf8("volume");
        const QString text =
            utf8("{\"version\":1,\"lanes\":[{\"target\":\"volume\",\"points\":[{\"t\":0, \"v\":1.0},"
                 "{\"t\":1,\"v\":0.50,\"by\":\"me\"},{\"t\":2,\"v\":0},{\"t\":3 ,\"v\":1}]}]}");
        const auto with = [&](const std::vector<AutomationPoint> &points) {
            return *lanesOf(text).withPoints(volume, points);
        };
        QCOMPARE(with({{0, 1}, {1, 0.5}, {2, 0}, {3, 1}}), text);
        QCOMPARE(with({{0, 1}, {1.5, 0.25}, {3, 1}}), // one becomes another, and one goes
                 QString(text).replace(utf8("{\"t\":1,\"v\":0.50,\"by\":\"me\"},{\"t\":2,\"v\":0}"),
                                       utf8("{\"t\":1.5,\"v\":0.25,\"by\":\"me\"}")));
        QCOMPARE(with({{0, 1}, {1, 0.5}, {1.5, 2}, {2, 0}, {3, 1}}),
                 QString(text).replace(utf8(",{\"t\":2,"), utf8(",{\"t\":1.5,\"v\":2},{\"t\":2,")));
        QCOMPARE(with({}), QString());
        const std::vector<AutomationPoint> many(SoundAutomation::kMostPoints + 1, {1, 1});
        QVERIFY(!lanesOf(text).withPoints(volume, many));
        const QString other = *lanesOf(text).withPoints(utf8("fx.a.gain"), {{0, 1}, {1, 2}});
        QCOMPARE(lanesOf(other).find(utf8("fx.a.gain"))->points.size(), 2U);
        QVERIFY(other.startsWith(text.chopped(2)));
    }

    void lanesGoWithTheirLastPointAndTheirEffect()
    {
        const SoundAutomation automation = lanesOf(utf8(kLanes));
        const QString without = automation.withoutPoint(utf8("fx.b.c.gain"), 0);
        QVERIFY(!without.contains(utf8("fx.b.c")) && without.contains(utf8("\"by\": \"me\"")));
        QCOMPARE(automation.withoutEffect(utf8("b.c")), without);
        QCOMPARE(automation.withoutEffect(utf8("b")), utf8(kLanes));
        QVERIFY(!lanesOf(without).without(utf8("volume")).isEmpty()); // somebody has said who made it
        const QString one = *SoundAutomation().withPoint(utf8("volume"), {1, 1});
        QCOMPARE(lanesOf(one).withoutPoint(utf8("volume"), 0), QString());
    }

    void aLaneHasAnEnd()
    {
        QString text = *SoundAutomation().withPoint(utf8("volume"), {0, 1});
        for (int i = 1; i < SoundAutomation::kMostPoints; ++i)
            text = *lanesOf(text).withPoint(utf8("volume"), {double(i), 1});
        QVERIFY(!lanesOf(text).withPoint(utf8("volume"), {0.5, 1}));
        QVERIFY(lanesOf(text).withPoint(utf8("fx.a.gain"), {0.5, 1}).has_value());
    }

    void ofSeveralMembersTheLastCounts()
    {
        const QString text = utf8("{\"a\": 1, \"\\u0061\" :2}");
        QCOMPARE(*jsonAt(text, {utf8("a")}), utf8("2"));
        QCOMPARE(*jsonSet(text, {utf8("a")}, utf8("3")), utf8("{\"a\": 1, \"\\u0061\" :3}"));
        QCOMPARE(*jsonRemoved(text, {utf8("a")}), utf8("{}"));
        QVERIFY(!jsonAt(text, {0}) && !jsonSet(text, {utf8("b"), utf8("c")}, utf8("1")));
        QCOMPARE(jsonNumber(-0.0000001), utf8("0"));
        QCOMPARE(jsonNumber(1.25e-3), utf8("0.00125"));
    }

    /// Whatever somebody has written: what is read can be edited, and is read again afterwards.
    void mutilatedTextsAreEditedOrRefused()
    {
        QRandomGenerator random(7);
        int edited = 0;
        for (int round = 0; round < 4000; ++round) {
            QByteArray text = round % 2 == 0 ? kChain : kLanes;
            for (int i = random.bounded(1, 4); i > 0; --i) {
                const qsizetype at = random.bounded(int(text.size()));
                random.bounded(2) == 0
                    ? text.remove(at, random.bounded(1, 6))
                    : text.insert(at, QByteArray("{}[],:\"\\ 1e-").mid(random.bounded(11), 2));
            }
            const QString mutilated = QString::fromUtf8(text);
            const auto chain = SoundChain::parse(mutilated);
            for (int node = 0; chain && node < int(chain->nodes().size()); ++node) {
                const int last = int(chain->nodes().size()) - 1;
                for (const QString &after :
                     {chain->withNumber(node, utf8("q"), 2), chain->withEnabled(node, false),
                      chain->withLabel(node, utf8("x")), chain->moved(node, last), chain->without(node),
                      chain->appended({chain->nodes()[std::size_t(node)]})})
                    QVERIFY2(SoundChain::parse(after), qPrintable(mutilated + u'\n' + after));
                QCOMPARE(chainOf(chain->withNumber(node, utf8("q"), 2))
                             .nodes()[std::size_t(node)]
                             .numbers.at(utf8("q")),
                         2.0);
                ++edited;
            }
            const auto lanes = SoundAutomation::parse(mutilated);
            for (const AutomationLane &lane : lanes ? lanes->lanes() : std::vector<AutomationLane>()) {
                const AutomationPoint moved{lane.points[0].seconds - 1, 3};
                const QString after = lanes->withPointChanged(lane.target, 0, moved);
                QVERIFY2(lanesOf(after).find(lane.target), qPrintable(mutilated + u'\n' + after));
                QVERIFY(SoundAutomation::parse(*lanes->withPoint(lane.target, {0.5, 1})));
                QVERIFY(SoundAutomation::parse(lanes->withoutPoint(lane.target, 0)));
                const std::vector<AutomationPoint> wanted{lane.points[0], {lane.points[0].seconds + 0.5, 3}};
                QCOMPARE(lanesOf(*lanes->withPoints(lane.target, wanted)).find(lane.target)->points, wanted);
                QVERIFY(!lanesOf(lanes->without(lane.target)).find(lane.target));
                QVERIFY(SoundAutomation::parse(lanes->shifted(-2)));
                ++edited;
            }
        }
        QVERIFY(edited > 300);
    }

    /// The curve goes on where it was, on both sides of a cut and behind a new beginning.
    void curvesStayWithWhatIsHeard()
    {
        const QByteArray source =
            "<div data-composition-id='m' data-start='0' data-duration='9'><audio id='s' "
            "src='a.wav' data-start='1' data-duration='6' data-automation='{\"lanes\":[{"
            "\"target\":\"volume\",\"points\":[{\"t\":1, \"v\":0.5},{\"t\":5,\"v\":1}]}]}'></audio></div>";
        Document document;
        VERIFY_RESULT(document.open(kFile, source));
        EditorActions actions(document);
        VERIFY_RESULT(test::plain(actions.splitClip(at("#s"), 3)));
        QVERIFY2(document.bytes(kFile).contains("[{\"t\":1, \"v\":0.5},{\"t\":5,\"v\":1}]"),
                 document.bytes(kFile));
        QVERIFY2(document.bytes(kFile).contains("[{\"t\":-1, \"v\":0.5},{\"t\":3,\"v\":1}]"),
                 document.bytes(kFile));
        document.undoStack().undo();
        VERIFY_RESULT(actions.trimStart(at("#s"), 1.5));
        QVERIFY2(document.bytes(kFile).contains("[{\"t\":0.5, \"v\":0.5},{\"t\":4.5,\"v\":1}]"),
                 document.bytes(kFile));
        document.undoStack().undo();
        QCOMPARE(document.bytes(kFile), source);
    }

    /// In either kind of quotes, and taken away without a trace.
    void anElementGetsAChainAndLosesIt_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::newRow("single") << QByteArray(
            "<div data-composition-id='m'><audio id='s' src='a.wav' ></audio></div>\r\n");
        QTest::newRow("double") << QByteArray(
            "<div data-composition-id=\"m\"><audio id=\"s\" src=\"a.wav\"/></div>");
        QTest::newRow("group") << QByteArray(
            "<div data-composition-id=m><hf-audio-group id=s></hf-audio-group></div>");
    }

    void anElementGetsAChainAndLosesIt()
    {
        QFETCH(QByteArray, source);
        Document document;
        VERIFY_RESULT(document.open(kFile, source));
        EditorActions actions(document);
        const QString attribute = utf8("data-fx-chain");
        const auto value = [&] {
            const auto &element = document.html(kFile)->elements()[std::size_t(*document.find(at("#s")))];
            return element.value(QLatin1String("data-fx-chain"));
        };
        const QString text =
            SoundChain().appended({{{}, utf8("gain"), utf8("it's \"loud\" & <b>"), {}, true, {}, {}}});
        VERIFY_RESULT(actions.setAttribute({at("#s")}, attribute, text));
        QCOMPARE(value(), text);
        QCOMPARE(chainOf(value()).nodes().front().label, utf8("it's \"loud\" & <b>"));
        VERIFY_RESULT(
            actions.setAttribute({at("#s")}, attribute, chainOf(text).withNumber(0, utf8("gain"), 3)));
        VERIFY_RESULT(actions.setAttribute({at("#s")}, attribute, std::nullopt));
        QCOMPARE(document.bytes(kFile), source);
        QCOMPARE(document.undoStack().count(), 3);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestSoundEdits)
#include "tst_sound_edits.moc"
