#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/frames/frame_view.h"
#include "core/media/av_error.h"
#include "core/media/av_frames.h"
#include "core/media/av_ptr.h"
#include "core/media/encode_profile.h"

#include <QSize>

#include <cstdint>
#include <functional>

namespace muto::media {

struct VideoEncoderParams
{
    QSize size; ///< Even in both directions where the profile halves chroma.
    FrameRate frameRate;
    EncodeProfile profile;
    bool containerHasHeader = true; ///< Parameter sets go to the container rather than into the pictures.
};

/// Pictures in, packets out. The usual conversation is `send`, then `receive` until it needs input;
/// after the last picture `startDraining`, then `receive` until the end of the stream. Belongs to one thread
/// at a time.
class VideoEncoder
{
public:
    static Result<VideoEncoder> create(const VideoEncoderParams &params);

    /// Encodes the picture shown at `index`; indices rise. I420 where the profile says so, BGRA for every
    /// other. Reads the pixels in place where it can, and calls `release` exactly once, when nobody reads
    /// them any more.
    Result<> send(const frames::FrameView &picture, std::int64_t index, std::function<void()> release);

    /// No more pictures will come.
    Result<> startDraining();

    /// Replaces what is in `packet`; its times are in frames.
    Result<CodecAnswer> receive(AVPacket &packet);

    const AVCodecContext &context() const { return *m_context; }

private:
    VideoEncoder(CodecContextPtr context, EncoderPixels pixels);
    Result<> sendBorrowed(const frames::FrameView &picture, std::int64_t index,
                          std::function<void()> release);
    Result<> sendConverted(const frames::FrameView &picture, std::int64_t index);
    Result<> sendFrame(const AVFrame &frame, std::int64_t index);

    EncoderPixels m_pixels;
    CodecContextPtr m_context;
    FramePool m_converted;
};

} // namespace muto::media
