#pragma once

#include "core/frames/frame_view.h"

#include <QImage>
#include <QSize>

namespace muto::render {

/// A small picture of a frame, at most `bound` in size, for people to look at while a render runs: of I420
/// without alpha, of BGRA with it. Each pixel is the mean of those it stands for, taken before a colour is
/// made of them, which is cheap.
QImage stillOf(const frames::FrameView &frame, QSize bound);

} // namespace muto::render
