#pragma once

#include "core/frames/frame_view.h"

#include <QImage>
#include <QSize>

namespace muto::render {

/// A small RGB picture of an I420 frame, at most `bound` in size, for people to look at while a render runs.
/// Cheap: it takes one pixel of many.
QImage stillOf(const frames::FrameView &frame, QSize bound);

} // namespace muto::render
