#pragma once

#include "core/render/render_plan.h"
#include "core/worker/worker_protocol.h"

#include <vector>

namespace muto::render {

/// Who captures what: one order for each worker. Interleaved when frames stream, so that the reordering
/// window is the number of workers; contiguous stretches when they go to disk, so that each worker plays its
/// own stretch. Pure.
std::vector<worker::Capture> distributeFrames(const RenderPlan &plan);

/// What is left of an order when frames before `firstMissing` have arrived. Pure.
worker::Capture remainderOf(const worker::Capture &order, FrameIndex firstMissing);

} // namespace muto::render
