#pragma once

#include "core/base/result.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"
#include "core/render/worker_crew.h"

namespace muto::render {

/// Has a page that is open on the software surface opened on the other one, too, sees which brings its first
/// frames faster, and leaves `crew` with the faster worker. The other surface loses if it fails or takes its
/// time: a trial never fails a render, except that it may be cancelled.
Result<SurfaceChoice> trySurfaces(WorkerCrew &crew, const worker::GlRenderer &renderer,
                                  StageContext &context);

} // namespace muto::render
