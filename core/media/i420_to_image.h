#pragma once

#include "core/frames/frame_view.h"

#include <QImage>

namespace muto::media {

/// The opaque RGB picture that BT.709 limited-range I420 pixels stand for; each chroma sample colours its
/// four pixels. Pure, in integers: the same on every processor, grey exactly grey.
QImage i420ToImage(const frames::FrameView &pixels);

} // namespace muto::media
