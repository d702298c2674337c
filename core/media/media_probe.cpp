#include "core/media/media_probe.h"

#include "core/media/av_error.h"
#include "core/media/input_context.h"
#include "core/media/media_words.h"
#include "core/media/stream_facts.h"

namespace muto::media {

namespace {

double seconds(std::int64_t ticks, AVRational timeBase)
{
    return ticks == AV_NOPTS_VALUE ? 0 : ticksToSeconds(ticks, timeBase);
}

/// Matroska says in words how long a stream is: "00:00:02.500000000".
double taggedSeconds(const AVStream &stream)
{
    const AVDictionaryEntry *tag = av_dict_get(stream.metadata, "DURATION", nullptr, 0);
    const QStringList parts = QString::fromLatin1(tag ? tag->value : "").split(QLatin1Char(':'));
    if (parts.size() != 3)
        return 0;
    return parts[0].toDouble() * 3600 + parts[1].toDouble() * 60 + parts[2].toDouble();
}

double durationOf(const AVStream &stream)
{
    return stream.duration == AV_NOPTS_VALUE ? taggedSeconds(stream)
                                             : ticksToSeconds(stream.duration, stream.time_base);
}

/// libav's names of things, some of which have none.
QString named(const char *name)
{
    return QString::fromLatin1(name ? name : "unknown");
}

VideoStreamInfo describe(const AVStream &stream)
{
    const AVCodecParameters &parameters = *stream.codecpar;
    VideoStreamInfo info;
    info.codec = named(avcodec_get_name(parameters.codec_id));
    info.size = QSize(parameters.width, parameters.height);
    info.frameCount = stream.nb_frames;
    info.durationSeconds = durationOf(stream);
    info.startSeconds = seconds(stream.start_time, stream.time_base);
    info.rateNumerator = stream.avg_frame_rate.num;
    info.rateDenominator = stream.avg_frame_rate.den;
    info.pixelFormat = named(av_get_pix_fmt_name(AVPixelFormat(parameters.format)));
    info.colorSpace = named(av_color_space_name(parameters.color_space));
    info.colorPrimaries = named(av_color_primaries_name(parameters.color_primaries));
    info.colorTransfer = named(av_color_transfer_name(parameters.color_trc));
    info.colorRange = named(av_color_range_name(parameters.color_range));
    info.hasBFrames = parameters.video_delay > 0;
    return info;
}

AudioStreamInfo describeSound(const AVStream &stream)
{
    const AVCodecParameters &parameters = *stream.codecpar;
    return {named(avcodec_get_name(parameters.codec_id)), parameters.sample_rate,
            parameters.ch_layout.nb_channels, durationOf(stream),
            seconds(stream.start_time, stream.time_base)};
}

} // namespace

Result<MediaInfo> probeMedia(const QString &path)
{
    auto input = openInput(path);
    if (!input)
        return fail(std::move(input.error()));
    const AVFormatContext &format = *input->format;
    MediaInfo info;
    info.container = named(format.iformat->name);
    info.durationSeconds = seconds(format.duration, kMicroseconds);
    info.isFastStart = input->mp4 && input->mp4->indexIsFirst;
    for (unsigned i = 0; i < format.nb_streams; ++i) {
        const AVStream &stream = *format.streams[i];
        if (stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO)
            info.videoStreams.push_back(describe(stream));
        else if (stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO)
            info.audioStreams.push_back(describeSound(stream));
    }
    return info;
}

Result<std::int64_t> countPictures(const QString &path)
{
    auto input = openInput(path);
    if (!input)
        return fail(std::move(input.error()));
    const QString attempt = MediaWords::tr("Cannot read %1").arg(path);
    const int stream = av_find_best_stream(input->format.get(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (stream < 0)
        return fail(avError(ErrorKind::Media, attempt, stream, "av_find_best_stream"));
    PacketPtr packet(av_packet_alloc());
    if (!packet)
        return fail(avError(ErrorKind::Media, attempt, AVERROR(ENOMEM), "av_packet_alloc"));
    std::int64_t pictures = 0;
    for (;;) {
        const int code = av_read_frame(input->format.get(), packet.get());
        if (code == AVERROR_EOF)
            return pictures;
        if (code < 0)
            return fail(avError(ErrorKind::Media, attempt, code, "av_read_frame"));
        pictures += packet->stream_index == stream ? 1 : 0;
        av_packet_unref(packet.get());
    }
}

} // namespace muto::media
