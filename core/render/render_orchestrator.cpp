#include "core/render/render_orchestrator.h"

#include "core/base/atomic_file.h"
#include "core/base/logging.h"
#include "core/base/scoped_temp_dir.h"
#include "core/media/frame_spool.h"
#include "core/render/disk_frame_sink.h"
#include "core/render/load_order.h"
#include "core/render/rendering_words.h"
#include "core/render/sound_range.h"
#include "core/render/stages/assemble_stage.h"
#include "core/render/stages/audio_stage.h"
#include "core/render/stages/capture_stage.h"
#include "core/render/stages/encode_stage.h"
#include "core/render/stages/prepare_stage.h"
#include "core/render/streaming_frame_sink.h"
#include "core/render/worker_crew.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace muto::render {

namespace {

constexpr int kReportEveryMs = 100;

/// A text as JSON has it, with its quotation marks.
QString jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

int framesInFlight(const RenderPlan &plan)
{
    return 2 * WorkerCrew::kSlotsPerWorker * plan.workers.count; // twice, for a worker that was replaced
}

media::MediaWriterParams writerParams(const RenderRequest &request, const RenderPlan &plan,
                                      const QString &path)
{
    return {path, plan.outputSize, request.frameRate, media::h264Profile(request.quality),
            media::Container::Mp4};
}

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(bytes / 1'000'000);
}

Result<> checkScratchSpace(const RenderPlan &plan, const QString &folder)
{
    const qint64 needed = media::estimatedSpoolBytes(plan.outputSize, plan.frames.count());
    const qint64 available = ScopedTempDir::bytesAvailable(folder);
    qCInfo(lcRender).noquote() << "Scratch in" << folder << "may need" << megabytes(needed) << "of"
                               << megabytes(available);
    if (needed <= available)
        return ok();
    return fail(
        ErrorKind::Io,
        RenderingWords::tr("The frames may need %1 of scratch space in %2, where %3 are free")
            .arg(megabytes(needed), folder, megabytes(available)),
        RenderingWords::tr(
            "Free some space, render a part of the film, or let it stream by raising the maximum duration."));
}

} // namespace

RenderOrchestrator::RenderOrchestrator(RenderRequest request, RenderConfig config, RenderServices services,
                                       std::stop_token stop)
    : m_request(std::move(request))
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
    ScopedTempDir::removeLeftovers(m_services.scratchParent); // gigabytes, if a render was killed
    auto file = AtomicFile::reserve(m_request.outputPath);
    if (!file)
        return fail(file.error());
    if (const auto size = evenOutputSize(m_request.outputSize); !size)
        return fail(size.error()); // before a worker has to find memory for it
    const auto facts = runPrepareStage(crew, context);
    if (!facts)
        return fail(facts.error());
    auto plan = planRender(m_request, m_config, *facts, SystemInfo::current());
    if (!plan)
        return fail(plan.error());
    qCInfo(lcRender).noquote() << gateLogLine(m_config, plan->gateInput, plan->gate);
    for (const QString &note : std::as_const(plan->notes))
        warn(note);
    Q_EMIT planned(*plan);
    const auto sound = runAudioStage(*plan, facts->sounds, context);
    if (!sound)
        return fail(sound.error());
    report(RenderStage::Starting, 0, 0, plan->workers.count);

    auto output = writerParams(m_request, *plan, file->partialPath());
    if (*sound) {
        plan->soundSamples = samplesIn(plan->frames.count(), m_request.frameRate);
        output.sound = {plan->soundSamples,
                        [mix = *sound](std::span<float> interleaved) { return mix->take(interleaved); }};
    }
    const auto made = makeFilm(*plan, output, crew, context);
    if (!made)
        return fail(made.error());
    for (const QString &warning : *sound ? (*sound)->finish() : QStringList())
        warn(warning);
    report(RenderStage::Assembling, 0, 0, plan->workers.count);
    const auto bytes = runAssembleStage(*plan, *file, context);
    if (!bytes)
        return fail(bytes.error());
    report(RenderStage::Complete, 0, 0, plan->workers.count);
    return RenderReport{file->target(),
                        *bytes,
                        plan->frames.count(),
                        plan->durationSeconds,
                        m_elapsed.elapsed() / 1000.0,
                        m_captureSeconds,
                        plan->path,
                        plan->workers.count,
                        m_warnings,
                        plan->surface};
}

Result<> RenderOrchestrator::makeFilm(RenderPlan &plan, const media::MediaWriterParams &output,
                                      WorkerCrew &crew, StageContext &context)
{
    if (plan.path == RenderPath::Streaming) {
        auto writer = m_services.openStreamingWriter(output);
        if (writer)
            return stream(plan, std::move(*writer), crew, context);
        // Only here may the path still change: no frame has been captured yet.
        qCWarning(lcRender).noquote()
            << QStringLiteral(
                   "Cannot open the streaming encoder; frames go through disk instead "
                   "{\"error\":%1,\"outputFormat\":\"%2\",\"workerCount\":%3,\"durationSeconds\":%4}")
                   .arg(jsonText(writer.error().message), formatName(m_request.format),
                        QString::number(plan.workers.count), QString::number(plan.durationSeconds));
        warn(RenderingWords::tr(
                 "The streaming encoder could not be opened (%1); frames went through disk instead.")
                 .arg(writer.error().message));
        plan = onDisk(plan);
        Q_EMIT planned(plan);
    }
    return goThroughDisk(plan, output, crew, context);
}

Result<> RenderOrchestrator::stream(const RenderPlan &plan, media::MediaWriter writer, WorkerCrew &crew,
                                    StageContext &context)
{
    CaptureStage stage(plan, crew, context);
    StreamingFrameSink sink(std::move(writer), plan.frames, framesInFlight(plan), stage.sinkEvents());
    auto result = stage.run(sink);
    m_captureSeconds = m_stageElapsed.elapsed() / 1000.0;
    return result;
}

Result<> RenderOrchestrator::goThroughDisk(const RenderPlan &plan, const media::MediaWriterParams &output,
                                           WorkerCrew &crew, StageContext &context)
{
    const auto scratch = ScopedTempDir::create(m_services.scratchParent);
    if (!scratch)
        return fail(scratch.error());
    if (auto enough = checkScratchSpace(plan, scratch->path()); !enough)
        return enough;
    const QString spoolPath = scratch->filePath(QStringLiteral("frames.spool"));
    auto spool = media::FrameSpoolWriter::create(spoolPath, plan.outputSize);
    if (!spool)
        return fail(spool.error());
    {
        CaptureStage stage(plan, crew, context);
        DiskFrameSink sink(std::move(*spool), plan.frames, framesInFlight(plan), stage.sinkEvents());
        if (auto captured = stage.run(sink); !captured)
            return captured;
        m_captureSeconds = m_stageElapsed.elapsed() / 1000.0;
    }
    crew.dismiss(); // the encoder gets the whole machine
    return runEncodeStage(plan, spoolPath, output, context);
}

void RenderOrchestrator::warn(const QString &warning)
{
    m_warnings += warning;
    Q_EMIT warned(warning);
}

void RenderOrchestrator::report(RenderStage stage, std::int64_t done, std::int64_t total, int workers)
{
    const bool isNewStage = stage != m_stage;
    if (isNewStage) {
        m_stage = stage;
        m_stageElapsed.start();
        m_restedBeforeStage = m_services.pause->restedMs();
    }
    const bool isEdge = isNewStage || done == 0 || done == total;
    if (!isEdge && m_sinceReport.isValid() && m_sinceReport.elapsed() < kReportEveryMs)
        return;
    m_sinceReport.start();
    RenderProgress progress{stage, done, total, workers, m_elapsed.elapsed() / 1000.0, 0, -1};
    const qint64 rested = m_services.pause->restedMs() - m_restedBeforeStage;
    const double stageSeconds = (m_stageElapsed.elapsed() - rested) / 1000.0;
    if (done > 0 && stageSeconds > 0) {
        progress.framesPerSecond = double(done) / stageSeconds;
        progress.remainingSeconds = double(total - done) / progress.framesPerSecond;
    }
    Q_EMIT progressed(progress);
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
