#pragma once

#include "core/base/result.h"
#include "core/frames/frame_view.h"
#include "core/media/video_decoder.h"
#include "core/media/video_encoder.h"

#include <QSize>

#include <memory>

namespace muto::media {

/// Squeezes pictures without losing a bit, each by itself. Belongs to one thread at a time.
class LosslessEncoder
{
public:
    static Result<LosslessEncoder> create(frames::PixelFormat format, QSize size);

    /// The compressed picture, valid until the next call.
    Result<const AVPacket *> encode(const frames::FrameView &picture);

private:
    LosslessEncoder(VideoEncoder encoder, PacketPtr packet);

    VideoEncoder m_encoder;
    PacketPtr m_packet;
    std::int64_t m_encoded = 0;
};

/// Brings them back, in any order.
class LosslessDecoder
{
public:
    static Result<LosslessDecoder> create(frames::PixelFormat format);

    /// The picture in `packet`; an error unless there is exactly one, of `size`.
    Result<std::shared_ptr<AVFrame>> decode(const AVPacket &packet, QSize size);

private:
    LosslessDecoder(frames::PixelFormat format, VideoDecoder decoder);

    frames::PixelFormat m_format;
    VideoDecoder m_decoder;
};

} // namespace muto::media
