#include "core/media/film_opening.h"

#include "core/media/image_timeline.h"
#include "core/media/media_sniffing.h"
#include "core/media/media_words.h"
#include "core/media/picture_converter.h"
#include "core/media/plain_film.h"
#include "core/media/stream_durations.h"
#include "core/media/stream_facts.h"
#include "core/media/stream_producer.h"
#include "core/media/webp_producer.h"

#include <QFile>

#include <algorithm>

namespace muto::media {

namespace {

constexpr qint64 kSniffedBytes = 16;
constexpr qint64 kLargestImageFile = 512LL << 20;

Result<> checkSize(const QString &path, QSize size)
{
    if (std::int64_t(size.width()) * size.height() <= kMostPixels)
        return ok();
    return fail(ErrorKind::Media,
                MediaWords::tr("Cannot show %1: its picture of %2×%3 is larger than 8192×8192 pixels")
                    .arg(path, QString::number(size.width()), QString::number(size.height())),
                MediaWords::tr("Make a smaller copy of the file and use that."));
}

/// How a file begins, and all of it if it is an image that may move.
struct Image
{
    bool isWebp = false;
    bool mayMove = false;
    QByteArray bytes;
    ImageTimeline timeline;
};

bool mayMove(const QByteArray &start)
{
    return isWebp(start) || start.startsWith("GIF8") || start.startsWith("\x89PNG");
}

Result<Image> readImage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Image{}; // said better when it is opened as a film
    const QByteArray start = file.peek(kSniffedBytes);
    if (!mayMove(start))
        return Image{};
    if (file.size() > kLargestImageFile)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot show %1: an image file of %2 MB is too large")
                                          .arg(path, QString::number(file.size() >> 20)));
    Image image{isWebp(start), true, file.readAll(), {}};
    image.timeline = readImageTimeline(image.bytes);
    return image;
}

/// The libav demuxers of single pictures call themselves pipes.
bool isImageFormat(const AVInputFormat &format)
{
    const QByteArray name(format.name);
    return name.endsWith("_pipe") || name.startsWith("image2") || name == "gif" || name == "apng";
}

void describeAsImage(frames::PictureFacts &facts, const ImageTimeline &timeline)
{
    facts.isImage = true;
    facts.frameCount = std::max(int(timeline.starts.size()), 1);
    facts.loopCount = timeline.loopCount;
    facts.durationSeconds = timeline.lengthSeconds;
    facts.frameRate = timeline.lengthSeconds > 0 ? facts.frameCount / timeline.lengthSeconds : 0;
}

Result<FilmFacts> describeWebp(const QString &path, const Image &image)
{
    const auto webp = readWebpFacts(path, image.bytes);
    if (!webp)
        return fail(webp.error());
    if (auto checked = checkSize(path, webp->size); !checked)
        return fail(std::move(checked.error()));
    FilmFacts film;
    film.stored = film.facts.size = webp->size;
    film.facts.hasAlpha = webp->hasAlpha;
    describeAsImage(film.facts, image.timeline);
    return film;
}

Result<FilmFacts> describeStream(const QString &path, const StreamEnds &ends, const Image &image)
{
    FilmFacts film;
    film.facts.hasSound = ends.hasSound;
    film.facts.soundSeconds = ends.hasSound ? std::max(ends.sound - ends.soundStart, 0.0) : 0;
    film.facts.durationSeconds = film.facts.soundSeconds;
    if (!ends.hasVideo)
        return film;
    // What the container says, before anything is decoded: that might take all memory.
    if (auto checked = checkSize(path, ends.videoSize); !checked)
        return fail(std::move(checked.error()));
    const auto producer = StreamProducer::open(path, {1, kMostPixels}, image.timeline.starts);
    if (!producer)
        return fail(producer.error());
    const StreamProducer &stream = **producer;
    film.orientation = stream.orientation();
    film.stored = QSize(stream.firstFrame().width, stream.firstFrame().height);
    film.firstSeconds = stream.firstSeconds();
    film.facts.size = stream.uprightSize();
    film.facts.packets = packetFactsOf(stream);
    const double start = ends.videoIsTimed ? stream.firstSeconds() : 0;
    film.facts.durationSeconds = std::max(ends.video - start, 0.0);
    film.facts.frameRate = av_q2d(averageRate(stream.stream()));
    film.facts.hasAlpha = hasAlpha(AVPixelFormat(stream.firstFrame().format));
    if (isImageFormat(*stream.format().iformat))
        describeAsImage(film.facts, image.timeline);
    if (auto checked = checkSize(path, film.facts.size); !checked)
        return fail(std::move(checked.error()));
    return film;
}

} // namespace

Result<FilmFacts> describeFilm(const QString &path)
{
    const auto image = readImage(path);
    if (!image)
        return fail(image.error());
    if (image->isWebp)
        return describeWebp(path, *image);
    const auto ends = measureStreams(path);
    if (!ends)
        return fail(ends.error());
    if (!ends->hasVideo && !ends->hasSound)
        return fail(ErrorKind::Media,
                    MediaWords::tr("Cannot open %1: it has neither pictures nor sound").arg(path));
    return describeStream(path, *ends, *image);
}

Result<std::unique_ptr<FrameProducer>> openFrames(const QString &path, int threads)
{
    auto image = readImage(path);
    if (!image)
        return fail(std::move(image.error()));
    const auto asProducer = [](auto opened) -> Result<std::unique_ptr<FrameProducer>> {
        if (!opened)
            return fail(std::move(opened.error()));
        return std::unique_ptr<FrameProducer>(std::move(*opened));
    };
    if (image->isWebp)
        return asProducer(
            WebpProducer::open(path, std::move(image->bytes), std::move(image->timeline.starts)));
    return asProducer(StreamProducer::open(path, {threads, kMostPixels}, std::move(image->timeline.starts)));
}

} // namespace muto::media
