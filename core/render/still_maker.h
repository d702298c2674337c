#pragma once

#include "core/frames/frame_view.h"

#include <QImage>
#include <QSize>

namespace muto::render {

/// A small picture of a frame, at most `bound` in size, for people to look at while a render runs: of I420
/// without alpha, of BGRA with it. Cheap: it takes one pixel of many.
QImage stillOf(const frames::FrameView &frame, QSize bound);

} // namespace muto::render
