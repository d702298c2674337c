#include "core/media/film_opening.h"

#include "core/media/picture_converter.h"
#include "core/media/stream_durations.h"
#include "core/media/stream_producer.h"

#include <algorithm>

namespace muto::media {

namespace {

Result<> checkSize(const QString &path, QSize size)
{
    if (std::int64_t(size.width()) * size.height() <= kMostPixels)
        return ok();
    return fail(ErrorKind::Media,
                QStringLiteral("Cannot show %1: its picture of %2×%3 is larger than 8192×8192 pixels")
                    .arg(path)
                    .arg(size.width())
                    .arg(size.height()),
                QStringLiteral("Make a smaller copy of the file and use that."));
}

double averageRate(const AVStream &stream)
{
    const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
    return rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
}

Result<std::unique_ptr<StreamProducer>> openStream(const QString &path, int threads)
{
    return StreamProducer::open(path, {threads, kMostPixels}, {});
}

Result<FilmFacts> describeStream(const QString &path, const StreamEnds &ends)
{
    FilmFacts film;
    film.facts.hasSound = ends.hasSound;
    film.facts.soundSeconds = ends.hasSound ? std::max(ends.sound - ends.soundStart, 0.0) : 0;
    film.facts.durationSeconds = film.facts.soundSeconds;
    if (!ends.hasVideo)
        return film;
    const auto producer = openStream(path, 1);
    if (!producer)
        return fail(producer.error());
    const StreamProducer &stream = **producer;
    film.orientation = stream.orientation();
    film.stored = QSize(stream.firstFrame().width, stream.firstFrame().height);
    film.facts.size = stream.uprightSize();
    film.facts.durationSeconds = std::max(ends.video - stream.firstSeconds(), 0.0);
    film.facts.frameRate = averageRate(stream.stream());
    film.facts.hasAlpha = hasAlpha(AVPixelFormat(stream.firstFrame().format));
    if (auto checked = checkSize(path, film.facts.size); !checked)
        return fail(std::move(checked.error()));
    return film;
}

} // namespace

Result<FilmFacts> describeFilm(const QString &path)
{
    const auto ends = measureStreams(path);
    if (!ends)
        return fail(ends.error());
    if (!ends->hasVideo && !ends->hasSound)
        return fail(ErrorKind::Media,
                    QStringLiteral("Cannot open %1: it has neither pictures nor sound").arg(path));
    return describeStream(path, *ends);
}

Result<std::unique_ptr<FrameProducer>> openFrames(const QString &path, int threads)
{
    auto producer = openStream(path, threads);
    if (!producer)
        return fail(std::move(producer.error()));
    return std::unique_ptr<FrameProducer>(std::move(*producer));
}

} // namespace muto::media
