#include "core/render/render_orchestrator.h"

#include "core/base/logging.h"
#include "core/base/process_memory.h"
#include "core/base/scoped_temp_dir.h"
#include "core/render/destination.h"
#include "core/render/film_encoding.h"
#include "core/render/load_order.h"
#include "core/render/rendering_words.h"
#include "core/render/sound_range.h"
#include "core/render/stages/assemble_stage.h"
#include "core/render/stages/audio_stage.h"
#include "core/render/stages/prepare_stage.h"
#include "core/render/worker_crew.h"

#include <QCoreApplication>

#include <algorithm>

namespace muto::render {

namespace {

constexpr int kReportEveryMs = 100;
constexpr int kMemoryEveryMs = 1'000;

/// The request with a frame rate that its format can have.
RenderRequest settled(RenderRequest request)
{
    request.frameRate = frameRateFor(request.format, request.frameRate);
    return request;
}

} // namespace

RenderOrchestrator::RenderOrchestrator(RenderRequest request, RenderConfig config, RenderServices services,
                                       std::stop_token stop)
    : m_wantedRate(request.frameRate)
    , m_request(settled(std::move(request)))
    , m_config(config)
    , m_services(std::move(services))
    , m_stop(std::move(stop))
{
}

void RenderOrchestrator::run()
{
    m_elapsed.start();
    m_stageElapsed.start();
    Q_EMIT finished(outcomeOf(make()));
}

Result<RenderReport> RenderOrchestrator::make()
{
    StageContext context{
        m_request,
        m_config,
        m_stop,
        *m_services.pause,
        [this](RenderStage stage, std::int64_t done, std::int64_t total, int workers) {
            report(stage, done, total, workers);
        },
        [this](const QImage &still, FrameIndex frame) { Q_EMIT stillCaptured(still, frame); },
        [this](const worker::Log &entry) { Q_EMIT logged(entry); },
        [this](const QString &warning) { warn(warning); },
    };
    WorkerCrew crew(m_services.worker, loadOrder(m_request, m_config));
    connect(&crew, &WorkerCrew::logged, this, &RenderOrchestrator::logged);
    connect(&crew, &WorkerCrew::warned, this, &RenderOrchestrator::warn);
    connect(m_services.pause.get(), &PauseSwitch::changed, &crew, &WorkerCrew::setPaused);
    crew.setPaused(m_services.pause->isOn());
    auto result = makeWith(crew, context);
    crew.dismiss();
    return result;
}

Result<RenderReport> RenderOrchestrator::makeWith(WorkerCrew &crew, StageContext &context)
{
    ScopedTempDir::removeLeftovers(m_services.film.scratchParent); // gigabytes, if a render was killed
    auto destination = Destination::reserve(m_request);
    if (!destination)
        return fail(destination.error());
    if (const auto size = outputSizeOf(m_request); !size)
        return fail(size.error()); // before a worker has to find memory for it
    const auto facts = runPrepareStage(crew, context);
    if (!facts)
        return fail(facts.error());
    auto plan = planRender(m_request, m_config, *facts, SystemInfo::current());
    if (!plan)
        return fail(plan.error());
    qCInfo(lcRender).noquote() << gateLogLine(m_config, plan->gateInput, plan->gate);
    if (m_request.frameRate != m_wantedRate)
        plan->notes +=
            RenderingWords::tr("It has %1 frames a second instead of %2, because a GIF can show no more.")
                .arg(m_request.frameRate.toString(), m_wantedRate.toString());
    for (const QString &note : std::as_const(plan->notes))
        warn(note);
    Q_EMIT planned(*plan);
    const auto sound = openSound(*plan, facts->sounds, context);
    if (!sound)
        return fail(sound.error());
    report(RenderStage::Starting, 0, 0, plan->workers.count);

    FilmOutput output{destination->partialPath()};
    if (*sound)
        output.sound = {plan->soundSamples,
                        [mix = *sound](std::span<float> interleaved) { return mix->take(interleaved); }};
    FilmMaker maker(m_services.film, crew, context);
    maker.replanned = [this](const RenderPlan &changed) { Q_EMIT planned(changed); };
    if (auto made = maker.make(*plan, output); !made)
        return fail(made.error());
    for (const QString &warning : *sound ? (*sound)->finish() : QStringList())
        warn(warning);
    report(RenderStage::Assembling, 0, 0, plan->workers.count);
    const auto film = runAssembleStage(*plan, *destination, context);
    if (!film)
        return fail(film.error());
    report(RenderStage::Complete, 0, 0, plan->workers.count);
    return RenderReport{destination->target(),
                        film->sizeBytes,
                        plan->frames.count(),
                        plan->durationSeconds,
                        m_elapsed.elapsed() / 1000.0,
                        maker.captureSeconds(),
                        plan->path,
                        plan->workers.count,
                        m_warnings,
                        plan->surface,
                        encoderText(m_request),
                        film->sha256,
                        m_peakMemoryBytes,
                        m_stages};
}

/// Null where nothing is to be heard, or the format cannot say it.
Result<std::shared_ptr<SoundAhead>> RenderOrchestrator::openSound(RenderPlan &plan, const QJsonObject &sounds,
                                                                  StageContext &context)
{
    if (!hasSound(m_request.format))
        return std::shared_ptr<SoundAhead>();
    auto sound = runAudioStage(plan, sounds, context);
    if (sound && *sound)
        plan.soundSamples = samplesIn(plan.frames.count(), m_request.frameRate);
    return sound;
}

void RenderOrchestrator::warn(const QString &warning)
{
    m_warnings += warning;
    Q_EMIT warned(warning);
}

void RenderOrchestrator::report(RenderStage stage, std::int64_t done, std::int64_t total, int workers)
{
    const bool isNewStage = stage != m_stage;
    if (isNewStage)
        enter(stage);
    const bool isEdge = isNewStage || done == 0 || done == total;
    if (!isEdge && m_sinceReport.isValid() && m_sinceReport.elapsed() < kReportEveryMs)
        return;
    m_sinceReport.start();
    lookAtMemory();
    RenderProgress progress{
        stage, done, total, workers, m_elapsed.elapsed() / 1000.0, 0, -1, m_request.format, m_memoryBytes};
    if (const double seconds = stageSeconds(); done > 0 && seconds > 0) {
        progress.framesPerSecond = double(done) / seconds;
        progress.remainingSeconds = double(total - done) / progress.framesPerSecond;
    }
    Q_EMIT progressed(progress);
}

void RenderOrchestrator::enter(RenderStage stage)
{
    m_stages.push_back({m_stage, stageSeconds()});
    m_stage = stage;
    m_stageElapsed.start();
    m_restedBeforeStage = m_services.pause->restedMs();
}

/// Without pauses.
double RenderOrchestrator::stageSeconds() const
{
    const qint64 rested = m_services.pause->restedMs() - m_restedBeforeStage;
    return double(m_stageElapsed.elapsed() - rested) / 1000;
}

void RenderOrchestrator::lookAtMemory()
{
    if (m_sinceMemory.isValid() && m_sinceMemory.elapsed() < kMemoryEveryMs)
        return;
    m_sinceMemory.start();
    m_memoryBytes = memoryOfFamily(QCoreApplication::applicationPid());
    m_peakMemoryBytes = std::max(m_peakMemoryBytes, m_memoryBytes);
}

RenderOutcome RenderOrchestrator::outcomeOf(Result<RenderReport> result) const
{
    using Kind = RenderOutcome::Kind;
    if (result)
        return {m_warnings.isEmpty() ? Kind::Completed : Kind::CompletedWithWarnings, *result, std::nullopt};
    if (result.error().kind == ErrorKind::Cancelled)
        return {Kind::Cancelled, {}, std::nullopt};
    return {Kind::Failed, {}, result.error()};
}

} // namespace muto::render
