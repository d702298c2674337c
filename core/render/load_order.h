#pragma once

#include "core/render/render_config.h"
#include "core/render/render_request.h"
#include "core/worker/worker_protocol.h"

#include <QSize>

namespace muto::render {

/// A size with even sides, as 4:2:0 needs them.
QSize evened(QSize size);

/// What a worker is told to open a film's page, whether for all of it or for one frame.
worker::Load loadOrder(const RenderRequest &request, const RenderConfig &config);

} // namespace muto::render
