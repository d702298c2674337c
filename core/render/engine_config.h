#pragma once

#include "core/render/render_config.h"
#include "core/settings/configuration.h"

namespace muto::render {

/// The engine's limits from the resolved configuration. Pure.
RenderConfig renderConfig(const settings::EngineConfiguration &configuration);

} // namespace muto::render
