#include "core/media/lossless_codec.h"

#include "core/media/media_words.h"

#include <utility>

namespace muto::media {

namespace {

/// Why these codecs: README.md, "The spool".
EncodeProfile losslessProfile(frames::PixelFormat format)
{
    if (format == frames::PixelFormat::Bgra)
        return {"qoi", {{"threads", "1"}}, EncoderPixels::FourBytes};
    return {"libx264",
            {{"preset", "ultrafast"},
             {"tune", "zerolatency"}, // a packet for every picture at once
             {"qp", "0"},             // lossless
             {"g", "1"},              // every picture by itself
             {"threads", "1"}}};
}

Error outOfMemory()
{
    return {ErrorKind::Media, MediaWords::tr("Cannot keep a frame: out of memory"), {}};
}

} // namespace

Result<LosslessEncoder> LosslessEncoder::create(frames::PixelFormat format, QSize size)
{
    auto encoder = VideoEncoder::create({size, FrameRate(), losslessProfile(format), false});
    if (!encoder)
        return fail(std::move(encoder.error()));
    PacketPtr packet(av_packet_alloc());
    if (!packet)
        return fail(outOfMemory());
    return LosslessEncoder(std::move(*encoder), std::move(packet));
}

LosslessEncoder::LosslessEncoder(VideoEncoder encoder, PacketPtr packet)
    : m_encoder(std::move(encoder))
    , m_packet(std::move(packet))
{
}

Result<const AVPacket *> LosslessEncoder::encode(const frames::FrameView &picture)
{
    bool isGivenBack = false;
    if (auto sent = m_encoder.send(picture, m_encoded++, [&isGivenBack] { isGivenBack = true; }); !sent)
        return fail(std::move(sent.error()));
    auto answer = m_encoder.receive(*m_packet);
    if (!answer)
        return fail(std::move(answer.error()));
    if (answer != CodecAnswer::Output || !isGivenBack)
        return fail(ErrorKind::Media, MediaWords::tr("The lossless encoder holds frames back"));
    return m_packet.get();
}

Result<LosslessDecoder> LosslessDecoder::create(frames::PixelFormat format)
{
    auto decoder =
        VideoDecoder::create(format == frames::PixelFormat::Bgra ? AV_CODEC_ID_QOI : AV_CODEC_ID_H264);
    if (!decoder)
        return fail(std::move(decoder.error()));
    return LosslessDecoder(format, std::move(*decoder));
}

LosslessDecoder::LosslessDecoder(frames::PixelFormat format, VideoDecoder decoder)
    : m_format(format)
    , m_decoder(std::move(decoder))
{
}

Result<std::shared_ptr<AVFrame>> LosslessDecoder::decode(const AVPacket &packet, QSize size)
{
    FramePtr frame(av_frame_alloc());
    if (!frame)
        return fail(outOfMemory());
    if (auto sent = m_decoder.send(packet); !sent)
        return fail(std::move(sent.error()));
    auto answer = m_decoder.receive(*frame);
    if (!answer)
        return fail(std::move(answer.error()));
    const AVPixelFormat written =
        m_format == frames::PixelFormat::Bgra ? AV_PIX_FMT_RGBA : AV_PIX_FMT_YUV420P;
    if (answer != CodecAnswer::Output || frame->format != written ||
        QSize(frame->width, frame->height) != size)
        return fail(ErrorKind::Media, MediaWords::tr("it does not hold the picture that was written"));
    return std::shared_ptr<AVFrame>(std::move(frame));
}

} // namespace muto::media
