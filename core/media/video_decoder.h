#pragma once

#include "core/base/result.h"
#include "core/media/av_error.h"
#include "core/media/av_ptr.h"

#include <cstdint>

namespace muto::media {

/// What a decoder may take.
struct DecoderLimits
{
    int threads = 1;
    std::int64_t mostPixels = 0; ///< Of a picture; 0: as libav has it.
};

/// Packets in, pictures out, on the caller's thread. Belongs to one thread at a time.
class VideoDecoder
{
public:
    /// A decoder for `codec`, told what the container knows about the stream when there is a container.
    static Result<VideoDecoder> create(AVCodecID codec, const AVCodecParameters *parameters = nullptr);

    /// A decoder of `codec` for a stream of a container.
    static Result<VideoDecoder> create(const AVCodec &codec, const AVStream &stream,
                                       const DecoderLimits &limits);

    /// Forgets what it was sent: the next packet comes from elsewhere.
    void flush() { avcodec_flush_buffers(m_context.get()); }

    Result<> send(const AVPacket &packet);

    /// No more packets will come.
    Result<> startDraining();

    /// Replaces what is in `frame`.
    Result<CodecAnswer> receive(AVFrame &frame);

private:
    explicit VideoDecoder(CodecContextPtr context);
    Result<> sendOrDrain(const AVPacket *packet);

    CodecContextPtr m_context;
};

} // namespace muto::media
