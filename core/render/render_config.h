#pragma once

#include "core/worker/worker_command.h"

#include <optional>

namespace muto::render {

/// Limits and switches of the engine, resolved once (command line over environment over settings over
/// default) before a job starts and never read again while it runs.
struct RenderConfig
{
    bool enableStreamingEncode = true;
    double streamingEncodeMaxDurationSeconds = 240;
    bool parallelStreaming = true; ///< Several workers may stream; off sends every parallel render to disk.
    bool lowMemory = false;        ///< Streams whatever the length, with one worker.
    int streamingTimeoutMs = 600'000; ///< Encoder *inactivity* after which a render fails. Never total time.
    int readyTimeoutMs = 45'000;      ///< A page that gives no sign of readiness for this long is given up.
    int frameTimeoutMs = 60'000;      ///< Likewise one that gives no frame.
    std::optional<double> truePeakLimit = {}; ///< dBTP that the sound must not exceed; nothing leaves it be.
    std::optional<double> loudness = {};      ///< LUFS that the sound is brought to; nothing leaves it be.
    std::optional<worker::Surface> surface = {}; ///< What draws; nothing means whatever suits the film.
};

} // namespace muto::render
