#pragma once

#include "core/render/render_config.h"
#include "core/render/render_request.h"
#include "core/worker/worker_protocol.h"

namespace muto::render {

/// What pictures are captured as: ready for the encoder, or as they were painted where it needs alpha or
/// every colour.
frames::PixelFormat capturedPixels(const RenderRequest &request);

/// What a worker is told to open a film's page, whether for all of it or for one frame.
worker::Load loadOrder(const RenderRequest &request, const RenderConfig &config);

} // namespace muto::render
