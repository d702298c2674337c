#pragma once

#include "core/frames/frame_view.h"
#include "core/media/av_ptr.h"
#include "core/media/encode_profile.h"

#include <functional>
#include <vector>

namespace muto::media {

/// An AVFrame over pixels of somebody else: I420 tagged as BT.709 limited range, BGRA as four bytes a pixel.
/// `release` is called exactly once: when libav lets go of the last reference, or before this returns null
/// for lack of memory.
FramePtr borrowFrame(const frames::FrameView &pixels, std::function<void()> release);

/// What libav calls pixels of this kind.
AVPixelFormat pixelFormatOf(EncoderPixels pixels);

/// Frames whose memory is used again as soon as libav lets go of it: fresh memory costs more than converting
/// into it.
class FramePool
{
public:
    FramePool(AVPixelFormat format, QSize size)
        : m_format(format)
        , m_size(size)
    {
    }

    /// A frame that nobody reads, its pixels undefined; null for lack of memory. Valid as long as the pool.
    AVFrame *take();

private:
    AVPixelFormat m_format;
    QSize m_size;
    std::vector<FramePtr> m_frames;
};

/// The pixels of a decoded yuv420p frame, or of one of four bytes a pixel, valid as long as the frame.
frames::FrameView viewOf(const AVFrame &frame);

/// Says of a codec context or a frame that its colours are what our converter makes of a page's.
template<typename Tagged>
void tagAsBt709(Tagged &tagged)
{
    tagged.color_primaries = AVCOL_PRI_BT709;
    tagged.color_trc = AVCOL_TRC_BT709;
    tagged.colorspace = AVCOL_SPC_BT709;
    tagged.color_range = AVCOL_RANGE_MPEG;
}

} // namespace muto::media
