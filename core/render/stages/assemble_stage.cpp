#include "core/render/stages/assemble_stage.h"

#include "core/media/media_probe.h"

#include <QFileInfo>

namespace muto::render {

namespace {

tl::unexpected<Error> mismatch(const QString &what)
{
    return fail(ErrorKind::Media, QStringLiteral("The finished film is not what was planned: %1").arg(what),
                QStringLiteral("Nothing was written to the destination. Please report this with the log."));
}

Result<> verify(const RenderPlan &plan, const media::MediaInfo &info)
{
    if (info.videoStreams.size() != 1)
        return mismatch(QStringLiteral("it has %1 video streams").arg(info.videoStreams.size()));
    const media::VideoStreamInfo &video = info.videoStreams.front();
    if (video.frameCount != plan.frames.count())
        return mismatch(
            QStringLiteral("it has %1 of %2 frames").arg(video.frameCount).arg(plan.frames.count()));
    if (video.size != plan.outputSize)
        return mismatch(QStringLiteral("its picture has %1 × %2 pixels")
                            .arg(video.size.width())
                            .arg(video.size.height()));
    return ok();
}

} // namespace

Result<qint64> runAssembleStage(const RenderPlan &plan, AtomicFile &file, StageContext &context)
{
    const auto info = media::probeMedia(file.partialPath());
    if (!info)
        return fail(info.error());
    if (auto verified = verify(plan, *info); !verified)
        return fail(verified.error());
    if (context.stop.stop_requested())
        return cancelled();
    if (auto committed = file.commit(); !committed)
        return fail(committed.error());
    return QFileInfo(file.target()).size();
}

} // namespace muto::render
