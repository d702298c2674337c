#pragma once

#include "core/render/output_format.h"
#include "core/render/render_config.h"

#include <QString>

namespace muto::render {

/// Why frames go where they go; one value for each clause of the gate, in the order in which they are asked.
enum class GateReason {
    DisabledByConfig,
    FormatNeedsFiles,
    DurationUnusable,
    LongerThanMaximum,
    ParallelStreaming,
    ParallelNeedsDisk,
    SingleWorker,
};

struct GateInput
{
    OutputFormat format = OutputFormat::Mp4;
    int workerCount = 1; ///< Final: the gate is asked after the worker count is settled.
    double durationSeconds = 0;
};

struct GateDecision
{
    bool stream = false;
    GateReason reason = GateReason::DurationUnusable;
    friend bool operator==(const GateDecision &, const GateDecision &) = default;
};

/// Whether frames go straight to the encoder. Pure. The clauses and their order are those of composition
/// contract 4.5; the default maximum of 240 s mirrors a production guard against long-lived encoder pipes
/// hitting their timeout: it is inclusive, so a film of exactly 240 s streams and one of 240.001 s does not.
GateDecision shouldUseStreamingEncode(const RenderConfig &config, const GateInput &input);

/// The one line every decision is logged as:
/// `streaming-encode gate {"enabled":true,"configFlag":true,"outputFormat":"mp4",…}`.
QString gateLogLine(const RenderConfig &config, const GateInput &input, const GateDecision &decision);

/// "parallel-streaming": the `reason` of the log line.
QString gateReasonName(GateReason reason);

/// The verdict for people: "will stream", or "will go through disk, because …".
QString gateVerdict(const RenderConfig &config, const GateInput &input);

} // namespace muto::render
