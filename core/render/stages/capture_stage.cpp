#include "core/render/stages/capture_stage.h"

#include "core/render/frame_distribution.h"
#include "core/render/rendering_words.h"
#include "core/render/still_maker.h"

namespace muto::render {

namespace {

constexpr int kStillEveryMs = 250;
constexpr QSize kStillBound(640, 640);
constexpr int kWatchEveryMs = 1'000;

} // namespace

CaptureStage::CaptureStage(const RenderPlan &plan, WorkerCrew &crew, StageContext &context)
    : m_plan(plan)
    , m_crew(crew)
    , m_context(context)
    , m_loop(context.stop)
    , m_seen(std::size_t(plan.frames.count()))
{
    m_watchdog.setInterval(kWatchEveryMs);
    QObject *here = m_loop.context();
    QObject::connect(&m_watchdog, &QTimer::timeout, here, [this] { watchForStall(); });
    QObject::connect(&m_crew, &WorkerCrew::captured, here,
                     [this](const CapturedPicture &picture) { onCaptured(picture); });
    QObject::connect(&m_crew, &WorkerCrew::failed, here, [this](const Error &error) {
        m_loop.end(fail(error.kind == ErrorKind::WebGl ? askedTooLate(error) : error));
    });
}

SinkEvents CaptureStage::sinkEvents()
{
    const auto here = [this](auto action) {
        QMetaObject::invokeMethod(m_loop.context(), std::move(action), Qt::QueuedConnection);
    };
    return {
        [this, here](std::int64_t framesDone) {
            here([this, framesDone] {
                m_consumed = framesDone;
                m_sinceConsumed.start();
            });
        },
        [this, here](const Error &error) { here([this, error] { m_loop.end(fail(error)); }); },
        [this, here] { here([this] { m_loop.end(ok()); }); },
    };
}

Result<> CaptureStage::run(FrameSink &sink)
{
    m_sink = &sink;
    m_sinceConsumed.start();
    m_sinceStill.start();
    m_watchdog.start();
    reportProgress();
    if (auto started = m_crew.capture(distributeFrames(m_plan)); !started)
        return started;
    return m_loop.wait();
}

void CaptureStage::onCaptured(const CapturedPicture &picture)
{
    if (m_loop.hasEnded() || !isNew(picture.frame))
        return picture.release();
    if (m_captured == 0 || m_sinceStill.elapsed() >= kStillEveryMs) {
        m_sinceStill.start();
        m_context.showStill(stillOf(picture.view, kStillBound), picture.frame);
    }
    m_sink->push({picture.frame, picture.view, picture.release});
    ++m_captured;
    reportProgress();
    if (m_captured == m_plan.frames.count())
        m_sink->finish();
}

bool CaptureStage::isNew(FrameIndex frame)
{
    if (!m_plan.frames.contains(frame))
        return false;
    const auto position = std::size_t(frame.value - m_plan.frames.first.value);
    if (m_seen[position])
        return false;
    m_seen[position] = true;
    return true;
}

void CaptureStage::reportProgress()
{
    const RenderStage stage =
        m_plan.path == RenderPath::Streaming ? RenderStage::Streaming : RenderStage::Capturing;
    m_context.report(stage, m_captured, m_plan.frames.count(), m_plan.workers.count);
}

void CaptureStage::watchForStall()
{
    const bool isWaitingForEncoder = m_captured > m_consumed && !m_crew.isPaused();
    if (!isWaitingForEncoder)
        m_sinceConsumed.start();
    if (m_sinceConsumed.elapsed() < m_context.config.streamingTimeoutMs)
        return;
    m_loop.end(fail(ErrorKind::Media,
                    RenderingWords::tr("The encoder stopped after %1 ms without consuming a frame")
                        .arg(m_sinceConsumed.elapsed()),
                    RenderingWords::tr("Try a faster quality, or raise MUTOSCOPE_STREAMING_TIMEOUT_MS.")));
}

} // namespace muto::render
