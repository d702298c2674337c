#include "core/composition/html_document.h"
#include "core/composition/start_resolver.h"
#include "core/composition/timing_attributes.h"
#include "core/composition/variables.h"

#include "tests/support/damage.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>

using namespace muto::composition;
using muto::test::Damage;

namespace {

constexpr int kRounds = 1500;
constexpr double kLongest = 1e15; ///< Seconds that no sum of what can be written may exceed unnoticed.

const std::array<QByteArray, 8> kStarts = {"0",           "12.5",           "intro", "intro + 2",
                                           "intro - 0.5", "part.b-2 + 1e1", " +7 ",  "intro + 0x1f"};

const QByteArray kDeclarations =
    "[{\"id\":\"title\",\"type\":\"string\",\"label\":\"Title\",\"default\":\"Hi\"},"
    "{\"id\":\"n\",\"type\":\"number\",\"default\":2},{\"id\":\"c\",\"type\":\"color\",\"default\":\"#"
    "e94560\"},"
    "{\"id\":\"f\",\"type\":\"font\",\"default\":{\"name\":\"Inter\"}},"
    "{\"id\":\"e\",\"type\":\"enum\",\"default\":\"x\",\"options\":[{\"value\":\"x\",\"label\":\"X\"},7]}]";

const QByteArray kValues =
    "{\"title\":\"\\u00e9\",\"n\":3.5,\"c\":\"rgb(1,2,3)\",\"f\":{\"name\":\"Lato\"},\"e\":\"7\"}";

QByteArray quoted(QByteArray value)
{
    return '"' + value.replace('&', "&amp;").replace('"', "&quot;") + '"';
}

bool isSound(const std::optional<Start> &start)
{
    return !start || (std::isfinite(start->seconds) && (!start->after.isEmpty() || start->seconds >= 0));
}

} // namespace

/// What authors write into attributes may be anything: it is understood or named, never believed to be a time
/// that is none.
class TestAttributeFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreNumbersOrNothing()
    {
        Damage damage(20263);
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray text = damage.hurtText(kStarts[std::size_t(round) % kStarts.size()]);
            const QString value = QString::fromUtf8(text);
            QVERIFY2(isSound(parseStart(value)), text.constData());
            const auto number = parseNumber(value);
            QVERIFY2(!number || std::isfinite(*number), text.constData());
        }
    }

    void timingAttributesOfElements()
    {
        Damage damage(20264);
        for (int round = 0; round < kRounds; ++round) {
            const auto hurt = [&](std::size_t which) { return quoted(damage.hurtText(kStarts[which])); };
            QByteArray html = "<body><p data-start=" + hurt(std::size_t(round) % kStarts.size());
            html += " data-duration=" + hurt(1); // one after the other, so that the dice fall in one order
            html += " data-end=" + hurt(1);
            html += " data-track-index=" + hurt(0) + ">x</p>";
            const auto document = HtmlDocument::parse(html);
            QVERIFY(document);
            for (const HtmlElement &element : document->elements()) {
                const ReadTiming read = readTiming(element);
                QVERIFY2(isSound(read.timing.start), html.constData());
                const auto duration = read.timing.duration;
                QVERIFY2(!duration || (std::isfinite(*duration) && *duration > 0), html.constData());
            }
        }
    }

    void referencesOfAllKinds()
    {
        Damage damage(20265);
        for (int round = 0; round < kRounds; ++round) {
            const std::vector<TimingNode> nodes = someNodes(damage);
            const auto resolved = resolveStarts(nodes);
            QCOMPARE(resolved.size(), nodes.size());
            for (const ResolvedTiming &timing : resolved) {
                QVERIFY(timing.start >= 0 && timing.start < kLongest);
                QVERIFY(!timing.duration || *timing.duration > 0);
            }
            QVERIFY(resolved == resolveStarts(nodes));
        }
    }

    /// Each refers to the one before it, ten thousand times: no recursion may be as deep.
    void aLongChainOfReferences()
    {
        constexpr int kLinks = 10'000;
        std::vector<TimingNode> nodes;
        for (int i = 0; i < kLinks; ++i) {
            TimingNode node;
            node.id = QString::number(i);
            node.timing.start = i == 0 ? Start{{}, 1} : Start{QString::number(i - 1), 0};
            node.timing.duration = 1;
            nodes.push_back(node);
        }
        std::reverse(nodes.begin(), nodes.end());
        QCOMPARE(resolveStarts(nodes).front().start, double(kLinks));
    }

    void declarationsOfVariables()
    {
        Damage damage(20266);
        const QJsonObject values = QJsonDocument::fromJson(kValues).object();
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray html =
                "<html data-composition-variables=" + quoted(damage.hurtText(kDeclarations)) +
                "><div data-composition-id=a>";
            const auto document = HtmlDocument::parse(html);
            QVERIFY(document);
            ReaderNotes notes;
            const auto variables = readVariables(*document, notes);
            for (const Variable &variable : variables)
                QVERIFY2(!variable.id.isEmpty(), html.constData());
            static_cast<void>(checkVariables(variables, values));
        }
    }

    void valuesOfVariables()
    {
        Damage damage(20267);
        ReaderNotes notes;
        const auto document =
            HtmlDocument::parse("<html data-composition-variables=" + quoted(kDeclarations) + ">");
        const auto declared = readVariables(*document, notes);
        QCOMPARE(int(declared.size()), 5);
        for (int round = 0; round < kRounds; ++round) {
            const QByteArray text = damage.hurtText(kValues);
            const auto values = parseVariables(text, QStringLiteral("--variables"));
            if (!values)
                QVERIFY2(values.error().message.startsWith(QStringLiteral("--variables")), text.constData());
            else
                static_cast<void>(checkVariables(declared, *values));
        }
    }

private:
    /// Hosts, media and references to each other, to themselves and to nothing.
    static std::vector<TimingNode> someNodes(Damage &damage)
    {
        static const std::array<QString, 5> kIds = {QStringLiteral("a"), QStringLiteral("b"),
                                                    QStringLiteral("c"), QStringLiteral("d"), QString()};
        static const std::array<double, 5> kSeconds = {0, 0.1, 3, 1e9, -2};
        std::vector<TimingNode> nodes;
        for (int count = int(damage.below(9)), i = 0; i < count; ++i) {
            TimingNode node;
            node.id = kIds[std::size_t(damage.below(5))];
            node.compositionId = kIds[std::size_t(damage.below(5))];
            node.host = int(damage.below(i + 1)) - 1;
            node.isMedia = damage.below(2) == 0;
            const QString after = kIds[std::size_t(damage.below(5))];
            const double seconds = kSeconds[std::size_t(damage.below(5))];
            if (damage.below(4) > 0)
                node.timing.start = Start{after, after.isEmpty() ? std::abs(seconds) : seconds};
            if (damage.below(2) > 0)
                node.timing.duration = 0.5 + double(damage.below(5));
            else if (damage.below(2) > 0)
                node.timing.end = kSeconds[std::size_t(damage.below(5))];
            nodes.push_back(node);
        }
        return nodes;
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestAttributeFuzz)
#include "tst_attribute_fuzz.moc"
