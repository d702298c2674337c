#pragma once

#include "core/base/result.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"
#include "core/render/worker_crew.h"

namespace muto::render {

/// Starts the first worker of `crew`, waits until the page in it is ready, and tells what the page said. What
/// the page warns of is passed on, and fails the stage where the request is strict about it.
Result<PageFacts> runPrepareStage(WorkerCrew &crew, StageContext &context);

} // namespace muto::render
