#pragma once

#include "core/base/result.h"
#include "core/render/frame_sink.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"
#include "core/render/stages/stage_loop.h"
#include "core/render/worker_crew.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstdint>
#include <vector>

namespace muto::render {

/// Has a crew of workers capture the frames of a plan and feeds them to a sink. Runs until the sink has dealt
/// with the last frame, something fails for good, or the job is cancelled.
class CaptureStage
{
public:
    CaptureStage(const RenderPlan &plan, WorkerCrew &crew, StageContext &context);

    /// The events to give to the sink that `run` will be called with.
    SinkEvents sinkEvents();

    Result<> run(FrameSink &sink);

private:
    void onCaptured(const CapturedPicture &picture);
    void reportProgress();
    void watchForStall();
    bool isNew(FrameIndex frame);

    const RenderPlan &m_plan;
    WorkerCrew &m_crew;
    StageContext &m_context;
    StageLoop m_loop;
    FrameSink *m_sink = nullptr;
    std::vector<bool> m_seen; ///< One for each frame of the plan: a restarted worker may bring one again.
    std::int64_t m_captured = 0;
    std::int64_t m_consumed = 0;
    QElapsedTimer m_sinceConsumed; ///< Inactivity of the encoder, never its total time.
    QElapsedTimer m_sinceStill;
    QTimer m_watchdog;
};

} // namespace muto::render
