#pragma once

#include "core/base/result.h"
#include "core/render/destination.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"

#include <QString>

namespace muto::render {

/// What lies at the destination.
struct AssembledFilm
{
    qint64 sizeBytes = 0;
    QString sha256; ///< In hexadecimal; empty for a sequence of pictures.
};

/// Checks that what has been written is the film that was planned (frames, size, length) and only then puts
/// it in the place of the destination.
Result<AssembledFilm> runAssembleStage(const RenderPlan &plan, Destination &destination,
                                       StageContext &context);

} // namespace muto::render
