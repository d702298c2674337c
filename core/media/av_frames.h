#pragma once

#include "core/frames/frame_view.h"
#include "core/media/av_ptr.h"

#include <functional>

namespace muto::media {

/// An AVFrame over I420 pixels of somebody else, tagged as BT.709 limited range. `release` is called exactly
/// once: when libav lets go of the last reference, or before this returns null for lack of memory.
FramePtr borrowFrame(const frames::FrameView &pixels, std::function<void()> release);

/// The pixels of a decoded yuv420p frame, valid as long as the frame.
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
