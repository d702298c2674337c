#include "core/render/streaming_gate.h"

#include <QLocale>

#include <cmath>

namespace muto::render {

namespace {

QLatin1String boolWord(bool value)
{
    return value ? QLatin1String("true") : QLatin1String("false");
}

/// A JSON number: 240, 10.5; null for what JSON cannot say.
QString jsonNumber(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                : QStringLiteral("null");
}

QString seconds(double value)
{
    return QStringLiteral("%1 s").arg(jsonNumber(value));
}

} // namespace

GateDecision shouldUseStreamingEncode(const RenderConfig &config, const GateInput &input)
{
    if (!config.enableStreamingEncode)
        return {false, GateReason::DisabledByConfig};
    if (input.format == OutputFormat::PngSequence || input.format == OutputFormat::Gif)
        return {false, GateReason::FormatNeedsFiles};
    if (!std::isfinite(input.durationSeconds) || input.durationSeconds <= 0)
        return {false, GateReason::DurationUnusable};
    if (!config.lowMemory && input.durationSeconds > config.streamingEncodeMaxDurationSeconds)
        return {false, GateReason::LongerThanMaximum};
    if (input.workerCount == 1)
        return {true, GateReason::SingleWorker};
    if (config.parallelStreaming)
        return {true, GateReason::ParallelStreaming};
    return {false, GateReason::ParallelNeedsDisk};
}

QString gateReasonName(GateReason reason)
{
    switch (reason) {
    case GateReason::DisabledByConfig:
        return QStringLiteral("disabled");
    case GateReason::FormatNeedsFiles:
        return QStringLiteral("format-needs-files");
    case GateReason::DurationUnusable:
        return QStringLiteral("duration-unusable");
    case GateReason::LongerThanMaximum:
        return QStringLiteral("longer-than-maximum");
    case GateReason::ParallelStreaming:
        return QStringLiteral("parallel-streaming");
    case GateReason::ParallelNeedsDisk:
        return QStringLiteral("parallel-needs-disk");
    case GateReason::SingleWorker:
        return QStringLiteral("single-worker");
    }
    Q_UNREACHABLE();
}

QString gateLogLine(const RenderConfig &config, const GateInput &input, const GateDecision &decision)
{
    // Written out by hand because the order of the keys is part of the contract, and QJsonObject sorts them.
    return QStringLiteral(
               "streaming-encode gate {\"enabled\":%1,\"configFlag\":%2,\"outputFormat\":\"%3\","
               "\"workerCount\":%4,\"durationSeconds\":%5,\"maxDurationSeconds\":%6,\"reason\":\"%7\"}")
        .arg(boolWord(decision.stream), boolWord(config.enableStreamingEncode), formatName(input.format))
        .arg(input.workerCount)
        .arg(jsonNumber(input.durationSeconds), jsonNumber(config.streamingEncodeMaxDurationSeconds),
             gateReasonName(decision.reason));
}

QString gateVerdict(const RenderConfig &config, const GateInput &input)
{
    const GateDecision decision = shouldUseStreamingEncode(config, input);
    if (decision.stream)
        return QStringLiteral("will stream");
    const QString because = QStringLiteral("will go through disk, because ");
    switch (decision.reason) {
    case GateReason::DisabledByConfig:
        return because + QStringLiteral("streaming is switched off");
    case GateReason::FormatNeedsFiles:
        return because + QStringLiteral("this format is made from frame files");
    case GateReason::LongerThanMaximum:
        return because +
               QStringLiteral("%1 is longer than the maximum of %2")
                   .arg(seconds(input.durationSeconds), seconds(config.streamingEncodeMaxDurationSeconds));
    case GateReason::ParallelNeedsDisk:
        return because + QStringLiteral("%1 workers may not stream together").arg(input.workerCount);
    default:
        return because + QStringLiteral("its duration is not known yet");
    }
}

} // namespace muto::render
