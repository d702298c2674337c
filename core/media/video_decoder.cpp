#include "core/media/video_decoder.h"

#include "core/media/media_words.h"

#include <utility>

namespace muto::media {

Result<VideoDecoder> VideoDecoder::create(AVCodecID codecId, const AVCodecParameters *parameters)
{
    const QString attempt =
        MediaWords::tr("Cannot open decoder %1").arg(QLatin1String(avcodec_get_name(codecId)));
    const AVCodec *codec = avcodec_find_decoder(codecId);
    if (!codec)
        return fail(ErrorKind::Media,
                    MediaWords::tr("%1: the installed FFmpeg does not have it").arg(attempt));
    CodecContextPtr context(avcodec_alloc_context3(codec));
    if (!context)
        return fail(avError(ErrorKind::Media, attempt, AVERROR(ENOMEM), "avcodec_alloc_context3"));
    if (parameters) {
        if (const int code = avcodec_parameters_to_context(context.get(), parameters); code < 0)
            return fail(avError(ErrorKind::Media, attempt, code, "avcodec_parameters_to_context"));
    }
    if (const int code = avcodec_open2(context.get(), codec, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avcodec_open2"));
    return VideoDecoder(std::move(context));
}

Result<VideoDecoder> VideoDecoder::create(const AVCodec &codec, const AVStream &stream,
                                          const DecoderLimits &limits)
{
    const QString attempt = MediaWords::tr("Cannot open decoder %1").arg(QLatin1String(codec.name));
    CodecContextPtr context(avcodec_alloc_context3(&codec));
    if (!context)
        return fail(avError(ErrorKind::Media, attempt, AVERROR(ENOMEM), "avcodec_alloc_context3"));
    if (const int code = avcodec_parameters_to_context(context.get(), stream.codecpar); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avcodec_parameters_to_context"));
    context->pkt_timebase = stream.time_base;
    context->thread_count = limits.threads;
    if (limits.mostPixels > 0)
        context->max_pixels = limits.mostPixels;
    if (const int code = avcodec_open2(context.get(), &codec, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avcodec_open2"));
    return VideoDecoder(std::move(context));
}

VideoDecoder::VideoDecoder(CodecContextPtr context)
    : m_context(std::move(context))
{
}

Result<> VideoDecoder::send(const AVPacket &packet)
{
    return sendOrDrain(&packet);
}

Result<> VideoDecoder::startDraining()
{
    return sendOrDrain(nullptr);
}

Result<> VideoDecoder::sendOrDrain(const AVPacket *packet)
{
    if (const int code = avcodec_send_packet(m_context.get(), packet); code < 0)
        return fail(
            avError(ErrorKind::Media, MediaWords::tr("decoding failed"), code, "avcodec_send_packet"));
    return ok();
}

Result<CodecAnswer> VideoDecoder::receive(AVFrame &frame)
{
    const int code = avcodec_receive_frame(m_context.get(), &frame);
    return codecAnswer(code, MediaWords::tr("decoding failed"), "avcodec_receive_frame");
}

} // namespace muto::media
