#include "core/media/output_context.h"

#include "core/media/av_error.h"
#include "core/media/media_words.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <utility>

namespace muto::media {

namespace {

constexpr int kFinestTimescaleNeeded = 10'000;

QString attemptToWrite(const QString &path)
{
    return MediaWords::tr("Cannot write %1").arg(path);
}

Error writeError(const QString &path, int code, const char *call)
{
    Error error = avError(ErrorKind::Io, attemptToWrite(path), code, call);
    if (code == AVERROR(ENOSPC))
        error.detail = MediaWords::tr("Make room on the disk or choose another destination.");
    return error;
}

/// Ticks a second in which every frame of `rate` begins and ends exactly: 15360 for 30, 30000 for 30000/1001.
QByteArray exactTimescale(const FrameRate &rate)
{
    std::int64_t ticks = rate.numerator();
    while (ticks < kFinestTimescaleNeeded)
        ticks *= 2;
    return QByteArray::number(qlonglong(ticks));
}

/// A URL for libav: without the scheme a colon or a percent sign in a name would mean something to it.
QByteArray fileUrl(const QString &path)
{
    return "file:" + QFile::encodeName(path);
}

const char *muxerOf(Container container)
{
    switch (container) {
    case Container::Mp4:
        return "mp4";
    case Container::Mov:
        return "mov";
    case Container::WebM:
        return "webm";
    }
    Q_UNREACHABLE();
}

Result<OutputFormatPtr> allocate(const QString &path, const QByteArray &url, const char *muxer)
{
    AVFormatContext *format = nullptr;
    if (const int code = avformat_alloc_output_context2(&format, nullptr, muxer, url.constData()); code < 0)
        return fail(writeError(path, code, "avformat_alloc_output_context2"));
    OutputFormatPtr owned(format);
    owned->flags |= AVFMT_FLAG_BITEXACT; // no dates, no version of libav: two films are the same bytes
    // Sound begins before time zero by its encoder's delay, which the containers can say (an edit list, a
    // codec delay). Left to itself libav would shift the picture instead.
    owned->avoid_negative_ts = AVFMT_AVOID_NEG_TS_DISABLED;
    av_dict_set(&owned->metadata, "mutoscope_version", MUTO_VERSION, 0);
    return owned;
}

Result<> addVideoStream(AVFormatContext &format, const QString &path, const AVCodecContext &encoder)
{
    AVStream *stream = avformat_new_stream(&format, nullptr);
    if (!stream)
        return fail(writeError(path, AVERROR(ENOMEM), "avformat_new_stream"));
    if (const int code = avcodec_parameters_from_context(stream->codecpar, &encoder); code < 0)
        return fail(writeError(path, code, "avcodec_parameters_from_context"));
    stream->time_base = encoder.time_base;
    stream->avg_frame_rate = encoder.framerate;
    stream->r_frame_rate = encoder.framerate;
    if (encoder.pix_fmt == AV_PIX_FMT_YUVA420P) // a picture beside the picture, which players must be told of
        av_dict_set(&stream->metadata, "alpha_mode", "1", 0);
    return ok();
}

Result<> addSoundStream(AVFormatContext &format, const QString &path, const AVCodecContext &encoder)
{
    AVStream *stream = avformat_new_stream(&format, nullptr);
    if (!stream)
        return fail(writeError(path, AVERROR(ENOMEM), "avformat_new_stream"));
    if (const int code = avcodec_parameters_from_context(stream->codecpar, &encoder); code < 0)
        return fail(writeError(path, code, "avcodec_parameters_from_context"));
    stream->time_base = encoder.time_base;
    return ok();
}

Result<> addStreams(AVFormatContext &format, const QString &path, const OutputContext::Encoders &encoders)
{
    if (auto added = addVideoStream(format, path, *encoders.picture); !added)
        return added;
    return encoders.sound ? addSoundStream(format, path, *encoders.sound) : ok();
}

Result<> writeHead(AVFormatContext &format, const QString &path, AvDictionary &options)
{
    if (const int code = avformat_write_header(&format, options.address()); code < 0)
        return fail(writeError(path, code, "avformat_write_header"));
    Q_ASSERT(!options.leftOver());
    return ok();
}

Result<> writeHead(AVFormatContext &format, const QString &path, Container container, const FrameRate &rate)
{
    AvDictionary options;
    if (container != Container::WebM) {
        const QByteArray timescale = exactTimescale(rate);
        options.set("movflags", "+faststart+use_metadata_tags");
        options.set("video_track_timescale", timescale.constData());
        options.set("movie_timescale",
                    timescale.constData()); // or durations would be rounded to milliseconds
    }
    return writeHead(format, path, options);
}

/// Hundredths of a second for which the last of `frames` pictures stays, so that all together last exactly as
/// long as the film.
std::int64_t lastDelay(std::int64_t frames, AVRational frameTime)
{
    constexpr AVRational kGifTime{1, 100};
    return av_rescale_q(frames, frameTime, kGifTime) - av_rescale_q(frames - 1, frameTime, kGifTime);
}

} // namespace

Result<OutputContext> OutputContext::create(const QString &path, Container container, const FrameRate &rate,
                                            const Encoders &encoders)
{
    const QByteArray url = fileUrl(path);
    auto format = allocate(path, url, muxerOf(container));
    if (!format)
        return fail(std::move(format.error()));
    if (auto added = addStreams(**format, path, encoders); !added)
        return fail(std::move(added.error()));
    if (const int code = avio_open(&(*format)->pb, url.constData(), AVIO_FLAG_WRITE); code < 0)
        return fail(writeError(path, code, "avio_open"));
    if (auto written = writeHead(**format, path, container, rate); !written)
        return fail(std::move(written.error()));
    OutputContext output(std::move(*format), path);
    output.m_packetTimeBases = {encoders.picture->time_base,
                                encoders.sound ? encoders.sound->time_base : AVRational{}};
    if (encoders.sound && container == Container::WebM && !kWebmAddsCodecDelay)
        output.m_soundShift = encoders.sound->initial_padding;
    return output;
}

Result<OutputContext> OutputContext::createGif(const QString &path, const GifFacts &facts,
                                               const AVCodecContext &encoder)
{
    AvDictionary options;
    options.set("loop", QByteArray::number(facts.repeats).constData());
    options.set("final_delay",
                QByteArray::number(qlonglong(lastDelay(facts.frames, encoder.time_base))).constData());
    return createOfOneStream(path, "gif", encoder, options);
}

Result<OutputContext> OutputContext::createWav(const QString &path, const AVCodecContext &encoder)
{
    AvDictionary options;
    return createOfOneStream(path, "wav", encoder, options);
}

Result<OutputContext> OutputContext::createOfOneStream(const QString &path, const char *muxer,
                                                       const AVCodecContext &encoder, AvDictionary &options)
{
    const QByteArray url = fileUrl(path);
    auto format = allocate(path, url, muxer);
    if (!format)
        return fail(std::move(format.error()));
    const bool isPicture = encoder.codec_type == AVMEDIA_TYPE_VIDEO;
    if (auto added =
            isPicture ? addVideoStream(**format, path, encoder) : addSoundStream(**format, path, encoder);
        !added)
        return fail(std::move(added.error()));
    if (const int code = avio_open(&(*format)->pb, url.constData(), AVIO_FLAG_WRITE); code < 0)
        return fail(writeError(path, code, "avio_open"));
    if (auto written = writeHead(**format, path, options); !written)
        return fail(std::move(written.error()));
    OutputContext output(std::move(*format), path);
    output.m_packetTimeBases = {encoder.time_base, AVRational{}};
    return output;
}

OutputContext::OutputContext(OutputFormatPtr format, QString path)
    : m_format(std::move(format))
    , m_path(std::move(path))
{
}

Result<> OutputContext::write(AVPacket &packet, Stream stream)
{
    const auto index = std::size_t(stream);
    packet.stream_index = int(index);
    if (stream == Stream::Sound) {
        packet.pts += m_soundShift;
        packet.dts += m_soundShift;
    }
    av_packet_rescale_ts(&packet, m_packetTimeBases[index], m_format->streams[index]->time_base);
    if (const int code = av_interleaved_write_frame(m_format.get(), &packet); code < 0)
        return fail(writeError(m_path, code, "av_interleaved_write_frame"));
    if (m_format->pb->error < 0) // the muxer may not have looked
        return fail(writeError(m_path, m_format->pb->error, "avio_write"));
    return ok();
}

Result<> OutputContext::finish()
{
    if (const int code = av_write_trailer(m_format.get()); code < 0)
        return fail(writeError(m_path, code, "av_write_trailer"));
    avio_flush(m_format->pb);
    if (const int code = m_format->pb->error; code < 0)
        return fail(writeError(m_path, code, "avio_flush"));
    if (const int code = avio_closep(&m_format->pb); code < 0)
        return fail(writeError(m_path, code, "avio_closep"));
    return ok();
}

} // namespace muto::media
