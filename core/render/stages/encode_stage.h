#pragma once

#include "core/base/result.h"
#include "core/media/gif_writer.h"
#include "core/media/media_writer.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"

#include <QString>

namespace muto::render {

/// Encodes the frames of a complete scratch file in order: the second half of the disk path. The encoder gets
/// the very bytes the streaming path would have given it, so the film is the same.
Result<> runEncodeStage(const RenderPlan &plan, const QString &spoolPath,
                        const media::MediaWriterParams &output, StageContext &context);

/// The same for a GIF, which goes through the film twice.
Result<> runGifStage(const RenderPlan &plan, const QString &spoolPath, const media::GifParams &params,
                     StageContext &context);

} // namespace muto::render
