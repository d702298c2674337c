#include "core/render/stages/assemble_stage.h"

#include "core/media/media_probe.h"
#include "core/media/sound_plan.h"
#include "core/render/rendering_words.h"

#include <QFileInfo>

#include <cmath>

namespace muto::render {

namespace {

constexpr double kSoundTolerance = 0.001; // seconds

tl::unexpected<Error> mismatch(const QString &what)
{
    return fail(
        ErrorKind::Media, RenderingWords::tr("The finished film is not what was planned: %1").arg(what),
        RenderingWords::tr("Nothing was written to the destination. Please report this with the log."));
}

Result<> verifySound(const RenderPlan &plan, const media::MediaInfo &info)
{
    const std::size_t wanted = plan.soundSamples > 0 ? 1 : 0;
    if (info.audioStreams.size() != wanted)
        return mismatch(
            RenderingWords::tr("it has %1 of %2 audio streams").arg(info.audioStreams.size()).arg(wanted));
    if (wanted == 0)
        return ok();
    const double seconds = double(plan.soundSamples) / media::kSoundRate;
    if (std::abs(info.audioStreams.front().durationSeconds - seconds) > kSoundTolerance)
        return mismatch(RenderingWords::tr("its sound lasts %1 s instead of %2 s")
                            .arg(info.audioStreams.front().durationSeconds)
                            .arg(seconds));
    return ok();
}

Result<> verify(const RenderPlan &plan, const media::MediaInfo &info)
{
    if (info.videoStreams.size() != 1)
        return mismatch(RenderingWords::tr("it has %1 video streams").arg(info.videoStreams.size()));
    const media::VideoStreamInfo &video = info.videoStreams.front();
    if (video.frameCount != plan.frames.count())
        return mismatch(
            RenderingWords::tr("it has %1 of %2 frames").arg(video.frameCount).arg(plan.frames.count()));
    if (video.size != plan.outputSize)
        return mismatch(RenderingWords::tr("its picture has %1 × %2 pixels")
                            .arg(video.size.width())
                            .arg(video.size.height()));
    return verifySound(plan, info);
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
