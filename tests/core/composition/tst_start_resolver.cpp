#include "core/composition/start_resolver.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <algorithm>

using muto::composition::parseStart;
using muto::composition::ResolvedTiming;
using muto::composition::resolveStarts;
using muto::composition::TimingNode;
using Trouble = muto::composition::ResolvedTiming::Trouble;

Q_DECLARE_METATYPE(muto::composition::TimingNode)
Q_DECLARE_METATYPE(muto::composition::ResolvedTiming::Trouble)

namespace {

TimingNode node(const char *id, const char *start, double duration = 0, int host = -1)
{
    TimingNode made;
    made.id = QLatin1String(id);
    if (*start)
        made.timing.start = parseStart(QString::fromLatin1(start));
    if (duration > 0)
        made.timing.duration = duration;
    made.host = host;
    return made;
}

TimingNode media(const char *start, double duration, int host)
{
    TimingNode made = node("", start, duration, host);
    made.isMedia = true;
    return made;
}

} // namespace

class TestStartResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsResolvedToNothing() { QVERIFY(resolveStarts({}).empty()); }

    void resolves_data()
    {
        QTest::addColumn<std::vector<TimingNode>>("nodes");
        QTest::addColumn<double>("start"); // of the last node
        QTest::addColumn<Trouble>("trouble");
        using Nodes = std::vector<TimingNode>;
        const auto row = [](const char *name, const Nodes &nodes, double start,
                            Trouble trouble = Trouble::None) {
            QTest::newRow(name) << nodes << start << trouble;
        };
        row("a number", {node("a", "3")}, 3);
        row("nothing said", {node("a", "")}, 0);
        row("a number in a composition", {node("c", "5"), node("a", "2", 0, 0)}, 7);
        row("deep in compositions", {node("c", "5"), node("d", "1", 0, 0), node("a", "2", 0, 1)}, 8);
        row("nothing said in a composition", {node("c", "5"), node("a", "", 0, 0)}, 5);
        row("after another", {node("b", "1", 4), node("a", "b")}, 5);
        row("after another, later", {node("b", "1", 4), node("a", "b + 2")}, 7);
        row("after another, sooner", {node("b", "1", 4), node("a", "b - 2")}, 3);
        row("never before the film", {node("b", "1", 4), node("a", "b - 20")}, 0);
        row("after one of unknown length", {node("b", "1"), node("a", "b + 2")}, 3);
        row("a chain", {node("d", "c", 1), node("c", "b", 2), node("b", "3", 4), node("a", "d")}, 10);
        row("a reference is film time already",
            {node("c", "5", 10), node("b", "1", 2, 0), node("a", "b", 0, 0)}, 8);
        row("out of its composition", {node("b", "1", 2), node("c", "50"), node("a", "b", 0, 1)}, 3);
        row("after its own host's sibling in a late host",
            {node("x", "0", 6), node("c", "x", 4), node("a", "1", 0, 1)}, 7);
        row("no such element", {node("a", "nobody + 4")}, 0, Trouble::UnknownTarget);
        row("no such element, in a composition", {node("c", "5"), node("a", "nobody", 0, 0)}, 0,
            Trouble::UnknownTarget);
        row("after itself", {node("a", "a + 1", 5)}, 0, Trouble::Cycle);
        row("after each other", {node("b", "a", 3), node("a", "b", 5)}, 0, Trouble::Cycle);
        row("after one of those", {node("b", "c", 3), node("c", "b", 5), node("a", "c")}, 5);
        row("a host after its own child", {node("c", "a", 9), node("a", "2", 3, 0)}, 2);
        row("such a host", {node("a", "2", 3, 1), node("c", "a", 9)}, 0, Trouble::Cycle);
        row("absurd sums stay finite", {node("b", "1e308", 1e308), node("a", "b")}, 1e9);
    }

    void resolves()
    {
        QFETCH(std::vector<TimingNode>, nodes);
        const auto resolved = resolveStarts(nodes);
        QCOMPARE(resolved.size(), nodes.size());
        QTEST(resolved.back().start, "start");
        QTEST(resolved.back().trouble, "trouble");
    }

    void anIdComesBeforeACompositionId()
    {
        TimingNode composition = node("", "10");
        composition.compositionId = QStringLiteral("x");
        QCOMPARE(resolveStarts({composition, node("a", "x")}).back().start, 10.0);
        QCOMPARE(resolveStarts({composition, node("x", "20"), node("a", "x")}).back().start, 20.0);
    }

    void theFirstOfTwoEqualIdsCounts()
    {
        QCOMPARE(resolveStarts({node("x", "1"), node("x", "2"), node("a", "x")}).back().start, 1.0);
    }

    void theOrderOfTheNodesDoesNotMatter()
    {
        // e is hosted by c, which starts after d, which belongs to a cycle with b.
        const std::vector<TimingNode> nodes{node("b", "d", 3), node("d", "b", 5), node("c", "d", 7),
                                            node("e", "1", 2, 2)};
        const std::vector<TimingNode> reversed{node("e", "1", 2, 1), node("c", "d", 7), node("d", "b", 5),
                                               node("b", "d", 3)};
        auto backwards = resolveStarts(reversed);
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(resolveStarts(nodes), backwards);
    }

    void mediaInALateCompositionMayUseFilmTime_data()
    {
        QTest::addColumn<TimingNode>("host");
        QTest::addColumn<TimingNode>("media");
        QTest::addColumn<double>("start");
        const auto row = [](const char *name, const TimingNode &host, const TimingNode &clip, double start) {
            QTest::newRow(name) << host << clip << start;
        };
        row("as the host", node("h", "10", 5), media("10", 5, 0), 10);
        row("within the host", node("h", "10", 5), media("12", 1, 0), 12);
        row("reaching into the host", node("h", "10", 5), media("8", 3, 0), 8);
        row("ending where the host starts", node("h", "10", 5), media("8", 2, 0), 18);
        row("starting where the host ends", node("h", "10", 5), media("15", 2, 0), 25);
        row("in the host's time", node("h", "10", 5), media("0", 5, 0), 10);
        row("in the host's time, later", node("h", "10", 5), media("1", 2, 0), 11);
        row("of unknown length, in the host's time", node("h", "10", 5), media("1", 0, 0), 11);
        row("of unknown length, in film time", node("h", "10", 5), media("12", 0, 0), 12);
        row("host without an end", node("h", "10"), media("99", 1, 0), 99);
        row("host at the beginning", node("h", "0", 5), media("2", 1, 0), 2);
        row("not media", node("h", "10", 5), node("a", "12", 1, 0), 22);
    }

    void mediaInALateCompositionMayUseFilmTime()
    {
        QFETCH(TimingNode, host);
        QFETCH(TimingNode, media);
        QTEST(resolveStarts({host, media}).back().start, "start");
    }

    void anEndAfterAReferenceMakesADuration()
    {
        TimingNode ended = node("a", "b");
        ended.timing.end = 9;
        QCOMPARE(resolveStarts({node("b", "1", 4), ended}).back().duration, std::optional<double>(4));
        ended.timing.end = 5;
        QCOMPARE(resolveStarts({node("b", "1", 4), ended}).back().duration, std::optional<double>());
    }

    void longChainsAndCyclesNeedNoStack()
    {
        constexpr int kCount = 200'000;
        std::vector<TimingNode> nodes;
        for (int i = 0; i < kCount; ++i) {
            TimingNode next = node("", "0", 1);
            next.id = QString::number(i);
            next.timing.start->after = QString::number((i + 1) % kCount);
            nodes.push_back(next);
        }
        for (const ResolvedTiming &timing : resolveStarts(nodes))
            QCOMPARE(timing.trouble, Trouble::Cycle);
        nodes.back().timing.start->after.clear();
        QCOMPARE(resolveStarts(nodes).front().start, double(kCount - 1));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStartResolver)
#include "tst_start_resolver.moc"
