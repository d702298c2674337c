#pragma once

#include "core/base/result.h"
#include "core/media/media_writer.h"
#include "core/render/render_plan.h"
#include "core/render/stages/stage_context.h"

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace muto::render {

class WorkerCrew;

/// What making a film needs from outside that a test may want to make fail.
struct FilmServices
{
    /// Opens the encoder of the streaming path.
    std::function<Result<media::MediaWriter>(const media::MediaWriterParams &)> openStreamingWriter =
        media::MediaWriter::create;
    /// Where scratch goes; empty means the system's cache folder.
    QString scratchParent = {};
};

/// What is to be written, and where.
struct FilmOutput
{
    QString path; ///< A file, or the folder of a sequence, which exists.
    std::optional<media::SoundParams> sound = {};
};

/// The part of a render from the first frame asked for to the last byte written: frames go straight to the
/// encoder, through a lossless scratch file, or into files of their own. Works on the orchestrator's thread.
class FilmMaker
{
public:
    FilmMaker(const FilmServices &services, WorkerCrew &crew, StageContext &context);

    /// Makes the film of `plan`. When the streaming encoder does not open, the plan becomes one through disk
    /// and `replanned` is called, before any frame is captured.
    Result<> make(RenderPlan &plan, const FilmOutput &output);

    std::function<void(const RenderPlan &plan)> replanned = [](const RenderPlan &) {};

    /// From the first frame asked for to the last one taken.
    double captureSeconds() const { return m_captureSeconds; }

private:
    Result<> stream(const RenderPlan &plan, media::MediaWriter writer);
    Result<> goThroughDisk(const RenderPlan &plan, const FilmOutput &output);
    Result<> captureToDisk(const RenderPlan &plan, const QString &spoolPath);
    Result<> writePictures(const RenderPlan &plan, const FilmOutput &output);
    void tellOfRefusal(const RenderPlan &plan, const Error &error);
    media::MediaWriterParams writerParams(const RenderPlan &plan, const FilmOutput &output) const;

    const FilmServices &m_services;
    WorkerCrew &m_crew;
    StageContext &m_context;
    QElapsedTimer m_elapsed;
    double m_captureSeconds = 0;
};

} // namespace muto::render
