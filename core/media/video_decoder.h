#pragma once

#include "core/base/result.h"
#include "core/media/av_error.h"
#include "core/media/av_ptr.h"

namespace muto::media {

/// Packets in, pictures out, on the caller's thread. Belongs to one thread at a time.
class VideoDecoder
{
public:
    /// A decoder for `codec`, told what the container knows about the stream when there is a container.
    static Result<VideoDecoder> create(AVCodecID codec, const AVCodecParameters *parameters = nullptr);

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
