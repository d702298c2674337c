#include "core/render/film_maker.h"

#include "core/base/logging.h"
#include "core/base/picture_sequence.h"
#include "core/base/scoped_temp_dir.h"
#include "core/media/frame_spool.h"
#include "core/media/gif_writer.h"
#include "core/media/sound_file.h"
#include "core/render/disk_frame_sink.h"
#include "core/render/film_encoding.h"
#include "core/render/png_sequence_sink.h"
#include "core/render/stages/capture_stage.h"
#include "core/render/stages/encode_stage.h"
#include "core/render/streaming_frame_sink.h"
#include "core/render/worker_crew.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace muto::render {

namespace {

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

QString megabytes(qint64 bytes)
{
    return QStringLiteral("%1 MB").arg(bytes / 1'000'000);
}

Result<> checkScratchSpace(const RenderPlan &plan, const QString &folder)
{
    const qint64 needed = media::estimatedSpoolBytes(plan.pixels, plan.outputSize, plan.frames.count());
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

FilmMaker::FilmMaker(const FilmServices &services, WorkerCrew &crew, StageContext &context)
    : m_services(services)
    , m_crew(crew)
    , m_context(context)
{
}

Result<> FilmMaker::make(RenderPlan &plan, const FilmOutput &output)
{
    m_elapsed.start();
    if (m_context.request.format == OutputFormat::PngSequence)
        return writePictures(plan, output);
    if (plan.path == RenderPath::Streaming) {
        auto writer = m_services.openStreamingWriter(writerParams(plan, output));
        if (writer)
            return stream(plan, std::move(*writer));
        // Only here may the path still change: no frame has been captured yet.
        tellOfRefusal(plan, writer.error());
        plan = onDisk(plan);
        replanned(plan);
    }
    return goThroughDisk(plan, output);
}

void FilmMaker::tellOfRefusal(const RenderPlan &plan, const Error &error)
{
    qCWarning(lcRender).noquote()
        << QStringLiteral("Cannot open the streaming encoder; frames go through disk instead "
                          "{\"error\":%1,\"outputFormat\":\"%2\",\"workerCount\":%3,\"durationSeconds\":%4}")
               .arg(jsonText(error.message), formatName(m_context.request.format),
                    QString::number(plan.workers.count), QString::number(plan.durationSeconds));
    m_context.warn(RenderingWords::tr(
                       "The streaming encoder could not be opened (%1); frames went through disk instead.")
                       .arg(error.message));
}

media::MediaWriterParams FilmMaker::writerParams(const RenderPlan &plan, const FilmOutput &output) const
{
    const RenderRequest &request = m_context.request;
    return {output.path, plan.outputSize, request.frameRate, profileOf(request), containerOf(request.format),
            output.sound};
}

Result<> FilmMaker::stream(const RenderPlan &plan, media::MediaWriter writer)
{
    CaptureStage stage(plan, m_crew, m_context);
    StreamingFrameSink sink(std::move(writer), plan.frames, framesInFlight(plan), stage.sinkEvents());
    auto result = stage.run(sink);
    m_captureSeconds = m_elapsed.elapsed() / 1000.0;
    return result;
}

Result<> FilmMaker::goThroughDisk(const RenderPlan &plan, const FilmOutput &output)
{
    const auto scratch = ScopedTempDir::create(m_services.scratchParent);
    if (!scratch)
        return fail(scratch.error());
    if (auto enough = checkScratchSpace(plan, scratch->path()); !enough)
        return enough;
    const QString spoolPath = scratch->filePath(QStringLiteral("frames.spool"));
    if (auto captured = captureToDisk(plan, spoolPath); !captured)
        return captured;
    m_crew.dismiss(); // the encoder gets the whole machine
    const RenderRequest &request = m_context.request;
    if (request.format == OutputFormat::Gif)
        return runGifStage(plan, spoolPath,
                           {output.path, plan.outputSize, request.frameRate, request.gifRepeats}, m_context);
    return runEncodeStage(plan, spoolPath, writerParams(plan, output), m_context);
}

Result<> FilmMaker::captureToDisk(const RenderPlan &plan, const QString &spoolPath)
{
    auto spool = media::FrameSpoolWriter::create(spoolPath, plan.pixels, plan.outputSize);
    if (!spool)
        return fail(spool.error());
    CaptureStage stage(plan, m_crew, m_context);
    DiskFrameSink sink(std::move(*spool), plan.frames, framesInFlight(plan), stage.sinkEvents());
    auto captured = stage.run(sink);
    m_captureSeconds = m_elapsed.elapsed() / 1000.0;
    return captured;
}

Result<> FilmMaker::writePictures(const RenderPlan &plan, const FilmOutput &output)
{
    {
        CaptureStage stage(plan, m_crew, m_context);
        PngSequenceSink sink(output.path, plan.frames, framesInFlight(plan), stage.sinkEvents());
        if (auto captured = stage.run(sink); !captured)
            return captured;
    }
    m_captureSeconds = m_elapsed.elapsed() / 1000.0;
    if (!output.sound)
        return ok();
    return media::writeWav(*output.sound, QDir(output.path).filePath(sequenceSoundName()));
}

} // namespace muto::render
