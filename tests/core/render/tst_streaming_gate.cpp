#include "core/render/streaming_gate.h"

#include "tests/support/test_main.h"

#include <QCoreApplication>

#include <limits>

using namespace muto::render;

Q_DECLARE_METATYPE(muto::render::OutputFormat)
Q_DECLARE_METATYPE(muto::render::GateReason)

class TestStreamingGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<OutputFormat>("format");
        QTest::addColumn<int>("workers");
        QTest::addColumn<double>("duration");
        QTest::addColumn<double>("maximum");
        QTest::addColumn<bool>("parallelStreaming");
        QTest::addColumn<bool>("lowMemory");
        QTest::addColumn<bool>("streams");
        QTest::addColumn<GateReason>("reason");

        const auto row = [](const char *name, bool enabled, OutputFormat format, int workers, double duration,
                            double maximum, bool parallel, bool lowMemory, bool streams, GateReason reason) {
            QTest::newRow(name) << enabled << format << workers << duration << maximum << parallel
                                << lowMemory << streams << reason;
        };
        constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
        constexpr double kInfinite = std::numeric_limits<double>::infinity();
        using F = OutputFormat;
        using R = GateReason;
        row("by default", true, F::Mp4, 1, 10, 240, true, false, true, R::SingleWorker);
        row("webm", true, F::WebM, 1, 10, 240, true, false, true, R::SingleWorker);
        row("mov", true, F::Mov, 1, 10, 240, true, false, true, R::SingleWorker);
        row("switched off", false, F::Mp4, 1, 10, 240, true, false, false, R::DisabledByConfig);
        row("switched off comes before everything", false, F::Gif, 4, kNan, 240, true, false, false,
            R::DisabledByConfig);
        row("png sequence", true, F::PngSequence, 1, 10, 240, true, false, false, R::FormatNeedsFiles);
        row("gif", true, F::Gif, 1, 10, 240, true, false, false, R::FormatNeedsFiles);
        row("no duration", true, F::Mp4, 1, 0, 240, true, false, false, R::DurationUnusable);
        row("negative", true, F::Mp4, 1, -1, 240, true, false, false, R::DurationUnusable);
        row("not a number", true, F::Mp4, 1, kNan, 240, true, false, false, R::DurationUnusable);
        row("infinite", true, F::Mp4, 1, kInfinite, 240, true, false, false, R::DurationUnusable);
        row("exactly the maximum", true, F::Mp4, 1, 240, 240, true, false, true, R::SingleWorker);
        row("just over it", true, F::Mp4, 1, 240.001, 240, true, false, false, R::LongerThanMaximum);
        row("another maximum", true, F::Mp4, 1, 11, 10, true, false, false, R::LongerThanMaximum);
        row("a higher maximum", true, F::Mp4, 1, 3600, 7200, true, false, true, R::SingleWorker);
        row("low memory knows no maximum", true, F::Mp4, 1, 3600, 240, true, true, true, R::SingleWorker);
        row("workers may stream together", true, F::Mp4, 2, 10, 240, true, false, true, R::ParallelStreaming);
        row("unless that is off", true, F::Mp4, 2, 10, 240, false, false, false, R::ParallelNeedsDisk);
        row("one worker does not care", true, F::Mp4, 1, 10, 240, false, false, true, R::SingleWorker);
        row("too long comes before workers", true, F::Mp4, 2, 241, 240, true, false, false,
            R::LongerThanMaximum);
    }

    void decides()
    {
        QFETCH(bool, enabled);
        QFETCH(OutputFormat, format);
        QFETCH(int, workers);
        QFETCH(double, duration);
        QFETCH(double, maximum);
        QFETCH(bool, parallelStreaming);
        QFETCH(bool, lowMemory);
        RenderConfig config;
        config.enableStreamingEncode = enabled;
        config.streamingEncodeMaxDurationSeconds = maximum;
        config.parallelStreaming = parallelStreaming;
        config.lowMemory = lowMemory;
        const GateDecision decision = shouldUseStreamingEncode(config, {format, workers, duration});
        QTEST(decision.stream, "streams");
        QTEST(decision.reason, "reason");
    }

    void defaultsAreOnAndFourMinutes()
    {
        QCOMPARE(RenderConfig().enableStreamingEncode, true);
        QCOMPARE(RenderConfig().streamingEncodeMaxDurationSeconds, 240.0);
    }

    void logsItsKeysInTheirOrder()
    {
        const RenderConfig config;
        const GateInput input{OutputFormat::Mp4, 1, 10};
        QCOMPARE(gateLogLine(config, input, shouldUseStreamingEncode(config, input)),
                 QStringLiteral(
                     "streaming-encode gate {\"enabled\":true,\"configFlag\":true,\"outputFormat\":\"mp4\","
                     "\"workerCount\":1,\"durationSeconds\":10,\"maxDurationSeconds\":240,"
                     "\"reason\":\"single-worker\"}"));
    }

    void logsFractionsAndWhatJsonCannotSay()
    {
        const RenderConfig config;
        const GateInput fraction{OutputFormat::Mp4, 1, 10.5};
        QVERIFY(gateLogLine(config, fraction, shouldUseStreamingEncode(config, fraction))
                    .contains(QStringLiteral("\"durationSeconds\":10.5,")));
        const GateInput infinite{OutputFormat::Mp4, 1, std::numeric_limits<double>::infinity()};
        QVERIFY(gateLogLine(config, infinite, shouldUseStreamingEncode(config, infinite))
                    .contains(QStringLiteral("\"durationSeconds\":null,")));
    }

    void tellsPeopleWhy()
    {
        RenderConfig config;
        QCOMPARE(gateVerdict(config, {OutputFormat::Mp4, 1, 10}), QStringLiteral("will stream"));
        QCOMPARE(gateVerdict(config, {OutputFormat::Mp4, 1, 300}),
                 QStringLiteral("will go through disk, because 300 s is longer than the maximum of 240 s"));
        config.enableStreamingEncode = false;
        QCOMPARE(gateVerdict(config, {OutputFormat::Mp4, 1, 10}),
                 QStringLiteral("will go through disk, because streaming is switched off"));
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestStreamingGate)
#include "tst_streaming_gate.moc"
