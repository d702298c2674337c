#include "core/render/engine_config.h"

namespace muto::render {

RenderConfig renderConfig(const settings::EngineConfiguration &configuration)
{
    RenderConfig config;
    config.enableStreamingEncode = configuration.streamingEnabled.value;
    config.streamingEncodeMaxDurationSeconds = configuration.streamingMaxDurationSeconds.value;
    config.streamingTimeoutMs = configuration.streamingTimeoutMs.value;
    config.readyTimeoutMs = configuration.readyTimeoutMs.value;
    config.truePeakLimit = configuration.limiter.value;
    config.loudness = configuration.loudness.value;
    config.frameTimeoutMs = configuration.frameTimeoutMs.value;
    config.surface = worker::surfaceFromName(configuration.surface.value);
    return config;
}

} // namespace muto::render
