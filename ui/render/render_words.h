#pragma once

#include "core/render/render_config.h"
#include "core/render/render_progress.h"
#include "core/render/streaming_gate.h"

#include <QString>

namespace muto::ui {

/// render::progressText and render::gateVerdict in the user's language; in English the same words to the
/// letter.
QString progressWords(const render::RenderProgress &progress);
QString verdictWords(const render::RenderConfig &config, const render::GateInput &input);

} // namespace muto::ui
