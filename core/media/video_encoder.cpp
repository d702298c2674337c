#include "core/media/video_encoder.h"

#include "core/base/logging.h"
#include "core/frames/bgra_to_yuva.h"
#include "core/media/av_frames.h"
#include "core/media/media_words.h"

#include <utility>

namespace muto::media {

namespace {

QString attemptToOpen(const EncodeProfile &profile)
{
    return MediaWords::tr("Cannot open encoder %1").arg(QLatin1String(profile.codecName));
}

bool hasHalvedChroma(EncoderPixels pixels)
{
    return pixels == EncoderPixels::Yuv420 || pixels == EncoderPixels::Yuva420;
}

bool canBeEncoded(QSize size, EncoderPixels pixels)
{
    const bool isEven = size.width() % 2 == 0 && size.height() % 2 == 0;
    return !size.isEmpty() && (isEven || !hasHalvedChroma(pixels));
}

frames::YuvaPlanes planesOf(const AVFrame &frame)
{
    frames::YuvaPlanes target;
    for (std::size_t plane = 0; plane < target.planes.size(); ++plane) {
        target.planes[plane] = frame.data[plane];
        target.strides[plane] = frame.linesize[plane];
    }
    return target;
}

void describePicture(AVCodecContext &context, const VideoEncoderParams &params)
{
    const auto rateNumerator = int(params.frameRate.numerator());
    const auto rateDenominator = int(params.frameRate.denominator());
    context.width = params.size.width();
    context.height = params.size.height();
    context.pix_fmt = pixelFormatOf(params.profile.pixels);
    context.sample_aspect_ratio = {1, 1};
    context.framerate = {rateNumerator, rateDenominator};
    context.time_base = {rateDenominator, rateNumerator}; // one tick a frame: time stamps are indices
    if (hasHalvedChroma(params.profile.pixels))
        context.chroma_sample_location = AVCHROMA_LOC_LEFT;
    if (params.profile.pixels != EncoderPixels::FourBytes)
        tagAsBt709(context);
    context.flags |= AV_CODEC_FLAG_BITEXACT; // no version strings of libav
    if (params.containerHasHeader)
        context.flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
}

Result<> open(AVCodecContext &context, const AVCodec *codec, const EncodeProfile &profile)
{
    AvDictionary options;
    for (const auto &[key, value] : profile.options)
        options.set(key.constData(), value.constData());
    if (const int code = avcodec_open2(&context, codec, options.address()); code < 0)
        return fail(avError(ErrorKind::Media, attemptToOpen(profile), code, "avcodec_open2"));
    if (const char *unknown = options.leftOver())
        return fail(ErrorKind::Media, MediaWords::tr("%1: it has no option \"%2\"")
                                          .arg(attemptToOpen(profile), QLatin1String(unknown)));
    return ok();
}

Error outOfMemory(std::int64_t index)
{
    return {ErrorKind::Media, MediaWords::tr("Cannot encode frame %1: out of memory").arg(index), {}};
}

} // namespace

Result<VideoEncoder> VideoEncoder::create(const VideoEncoderParams &params)
{
    const QString attempt = attemptToOpen(params.profile);
    if (!canBeEncoded(params.size, params.profile.pixels))
        return fail(ErrorKind::Media, MediaWords::tr("%1: a picture of %2×%3 has no even width and height")
                                          .arg(attempt)
                                          .arg(params.size.width())
                                          .arg(params.size.height()));
    const AVCodec *codec = avcodec_find_encoder_by_name(params.profile.codecName.constData());
    if (!codec)
        return fail(ErrorKind::Media,
                    MediaWords::tr("%1: the installed FFmpeg does not have it").arg(attempt),
                    MediaWords::tr("Install an FFmpeg that was built with it."));
    CodecContextPtr context(avcodec_alloc_context3(codec));
    if (!context)
        return fail(avError(ErrorKind::Media, attempt, AVERROR(ENOMEM), "avcodec_alloc_context3"));
    describePicture(*context, params);
    qCDebug(lcMedia) << "Opening encoder" << params.profile.codecName << params.profile.options;
    if (auto opened = open(*context, codec, params.profile); !opened)
        return fail(std::move(opened.error()));
    return VideoEncoder(std::move(context), params.profile.pixels);
}

VideoEncoder::VideoEncoder(CodecContextPtr context, EncoderPixels pixels)
    : m_pixels(pixels)
    , m_context(std::move(context))
    , m_converted(m_context->pix_fmt, QSize(m_context->width, m_context->height))
{
}

Result<> VideoEncoder::send(const frames::FrameView &picture, std::int64_t index,
                            std::function<void()> release)
{
    Q_ASSERT((picture.format == frames::PixelFormat::I420) == (m_pixels == EncoderPixels::Yuv420));
    Q_ASSERT(picture.size == QSize(m_context->width, m_context->height));
    if (m_pixels == EncoderPixels::Yuv420 || m_pixels == EncoderPixels::FourBytes)
        return sendBorrowed(picture, index, std::move(release));
    auto sent = sendConverted(picture, index);
    release();
    return sent;
}

Result<> VideoEncoder::sendBorrowed(const frames::FrameView &picture, std::int64_t index,
                                    std::function<void()> release)
{
    const FramePtr frame = borrowFrame(picture, std::move(release));
    if (!frame)
        return fail(outOfMemory(index));
    frame->pts = index;
    return sendFrame(*frame, index);
}

Result<> VideoEncoder::sendConverted(const frames::FrameView &picture, std::int64_t index)
{
    AVFrame *frame = m_converted.take();
    if (!frame)
        return fail(outOfMemory(index));
    if (m_pixels == EncoderPixels::Yuva420)
        frames::bgraToYuva420(picture, planesOf(*frame));
    else
        frames::bgraToYuva444p10(picture, planesOf(*frame));
    tagAsBt709(*frame);
    frame->chroma_location = m_context->chroma_sample_location;
    frame->pts = index;
    return sendFrame(*frame, index);
}

Result<> VideoEncoder::sendFrame(const AVFrame &frame, std::int64_t index)
{
    if (const int code = avcodec_send_frame(m_context.get(), &frame); code < 0)
        return fail(avError(ErrorKind::Media, MediaWords::tr("Cannot encode frame %1").arg(index), code,
                            "avcodec_send_frame"));
    return ok();
}

Result<> VideoEncoder::startDraining()
{
    if (const int code = avcodec_send_frame(m_context.get(), nullptr); code < 0)
        return fail(
            avError(ErrorKind::Media, MediaWords::tr("Cannot finish encoding"), code, "avcodec_send_frame"));
    return ok();
}

Result<CodecAnswer> VideoEncoder::receive(AVPacket &packet)
{
    const int code = avcodec_receive_packet(m_context.get(), &packet);
    auto answer = codecAnswer(code, MediaWords::tr("Cannot encode the film"), "avcodec_receive_packet");
    if (answer == CodecAnswer::Output)
        packet.duration = 1; // or the length of the last frame would be the muxer's guess
    return answer;
}

} // namespace muto::media
