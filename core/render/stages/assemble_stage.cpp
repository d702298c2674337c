#include "core/render/stages/assemble_stage.h"

#include "core/base/picture_sequence.h"
#include "core/media/media_probe.h"
#include "core/media/sound_plan.h"
#include "core/render/rendering_words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace muto::render {

namespace {

/// Seconds by which the sound may differ from what was planned. WebM counts the delay of its encoder as well
/// (6.5 ms), in whole milliseconds.
double soundTolerance(OutputFormat format)
{
    return format == OutputFormat::WebM ? 0.008 : 0.001;
}

tl::unexpected<Error> mismatch(const QString &what)
{
    return fail(
        ErrorKind::Media, RenderingWords::tr("The finished film is not what was planned: %1").arg(what),
        RenderingWords::tr("Nothing was written to the destination. Please report this with the log."));
}

Result<> verifySound(const RenderPlan &plan, const media::MediaInfo &info, OutputFormat format)
{
    const std::size_t wanted = plan.soundSamples > 0 ? 1 : 0;
    if (info.audioStreams.size() != wanted)
        return mismatch(
            RenderingWords::tr("it has %1 of %2 audio streams").arg(info.audioStreams.size()).arg(wanted));
    if (wanted == 0)
        return ok();
    const double seconds = double(plan.soundSamples) / media::kSoundRate;
    if (std::abs(info.audioStreams.front().durationSeconds - seconds) > soundTolerance(format))
        return mismatch(RenderingWords::tr("its sound lasts %1 s instead of %2 s")
                            .arg(info.audioStreams.front().durationSeconds)
                            .arg(seconds));
    return ok();
}

/// Most containers say how many pictures there are, the others are counted.
Result<std::int64_t> picturesIn(const QString &path, const media::VideoStreamInfo &video)
{
    if (video.frameCount > 0)
        return video.frameCount;
    return media::countPictures(path);
}

Result<> verifyPictures(const RenderPlan &plan, const media::VideoStreamInfo &video, const QString &path)
{
    const auto pictures = picturesIn(path, video);
    if (!pictures)
        return fail(pictures.error());
    if (*pictures != plan.frames.count())
        return mismatch(RenderingWords::tr("it has %1 of %2 frames").arg(*pictures).arg(plan.frames.count()));
    if (video.size != plan.outputSize)
        return mismatch(RenderingWords::tr("its picture has %1 × %2 pixels")
                            .arg(video.size.width())
                            .arg(video.size.height()));
    return ok();
}

Result<qint64> verifyFilm(const RenderPlan &plan, const QString &path, OutputFormat format)
{
    const auto info = media::probeMedia(path);
    if (!info)
        return fail(info.error());
    if (info->videoStreams.size() != 1)
        return mismatch(RenderingWords::tr("it has %1 video streams").arg(info->videoStreams.size()));
    if (auto pictures = verifyPictures(plan, info->videoStreams.front(), path); !pictures)
        return fail(pictures.error());
    if (auto sound = verifySound(plan, *info, format); !sound)
        return fail(sound.error());
    return QFileInfo(path).size();
}

Result<qint64> verifySequence(const RenderPlan &plan, const QString &path)
{
    const QDir folder(path);
    qint64 bytes = 0;
    for (std::int64_t position = 0; position < plan.frames.count(); ++position) {
        const QFileInfo picture(folder.filePath(pictureName(position)));
        if (picture.size() <= 0)
            return mismatch(RenderingWords::tr("%1 is missing").arg(picture.fileName()));
        bytes += picture.size();
    }
    const QFileInfo sound(folder.filePath(sequenceSoundName()));
    if (sound.exists() != (plan.soundSamples > 0))
        return mismatch(RenderingWords::tr("%1 is missing").arg(sound.fileName()));
    return bytes + sound.size();
}

/// A long film takes its time: whoever cancels is answered soon.
Result<QString> hashOf(const QString &path, const std::stop_token &stop)
{
    constexpr qint64 kAtOnce = 4 << 20;
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool isRead = file.open(QIODevice::ReadOnly);
    while (isRead && !file.atEnd()) {
        if (stop.stop_requested())
            return cancelled();
        const QByteArray bytes = file.read(kAtOnce);
        isRead = !bytes.isEmpty();
        hash.addData(bytes);
    }
    if (!isRead)
        return fail(ErrorKind::Io, RenderingWords::tr("Cannot read %1: %2").arg(path, file.errorString()));
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<AssembledFilm> runAssembleStage(const RenderPlan &plan, Destination &destination,
                                       StageContext &context)
{
    const bool isSequence = context.request.format == OutputFormat::PngSequence;
    const auto bytes = isSequence ? verifySequence(plan, destination.partialPath())
                                  : verifyFilm(plan, destination.partialPath(), context.request.format);
    if (!bytes)
        return fail(bytes.error());
    const auto sha256 =
        isSequence ? Result<QString>(QString()) : hashOf(destination.partialPath(), context.stop);
    if (!sha256)
        return fail(sha256.error());
    if (context.stop.stop_requested())
        return cancelled();
    if (auto committed = destination.commit(); !committed)
        return fail(committed.error());
    return AssembledFilm{*bytes, *sha256};
}

} // namespace muto::render
