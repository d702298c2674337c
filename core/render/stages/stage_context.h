#pragma once

#include "core/base/frame_index.h"
#include "core/render/pause_switch.h"
#include "core/render/render_config.h"
#include "core/render/render_progress.h"
#include "core/render/render_request.h"
#include "core/render/rendering_words.h"
#include "core/worker/worker_protocol.h"

#include <QImage>
#include <QString>

#include <functional>
#include <stop_token>

namespace muto::render {

/// What every stage of a render may use. Stages run one after another on the orchestrator's thread; the
/// functions may be called from that thread alone.
struct StageContext
{
    const RenderRequest &request;
    const RenderConfig &config;
    std::stop_token stop;
    const PauseSwitch &pause;

    std::function<void(RenderStage stage, std::int64_t done, std::int64_t total, int workers)> report;
    std::function<void(const QImage &still, FrameIndex frame)> showStill;
    std::function<void(const worker::Log &entry)> log;
    std::function<void(const QString &warning)> warn;
};

/// The error every stage answers a request to stop with.
inline tl::unexpected<Error> cancelled()
{
    return fail(ErrorKind::Cancelled, RenderingWords::tr("The render was cancelled"));
}

} // namespace muto::render
