#pragma once

#include "core/base/result.h"
#include "core/render/destination.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"

namespace muto::render {

/// Checks that what has been written is the film that was planned (frames, size, length) and only then puts
/// it in the place of the destination. Returns its size in bytes.
Result<qint64> runAssembleStage(const RenderPlan &plan, Destination &destination, StageContext &context);

} // namespace muto::render
