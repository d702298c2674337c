#pragma once

#include "core/base/atomic_file.h"
#include "core/base/result.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"

namespace muto::render {

/// Checks that the finished file is the film that was planned (frames, size, length) and only then puts it in
/// the place of the destination. Returns its size in bytes.
Result<qint64> runAssembleStage(const RenderPlan &plan, AtomicFile &file, StageContext &context);

} // namespace muto::render
