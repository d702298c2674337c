#pragma once

#include "core/base/result.h"
#include "core/render/render_plan.h"
#include "core/render/sound_ahead.h"
#include "core/render/stages/stage_context.h"

#include <QJsonObject>

#include <memory>

namespace muto::render {

/// Gets the film's sound ready: reads what the page says is to be heard, opens every file, measures the
/// loudness if a target is asked for, and begins to mix, which goes on beside capture and never far ahead of
/// the pictures. Null when there is nothing to be heard.
Result<std::shared_ptr<SoundAhead>> runAudioStage(const RenderPlan &plan, const QJsonObject &sounds,
                                                  StageContext &context);

} // namespace muto::render
