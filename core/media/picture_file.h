#pragma once

#include "core/base/result.h"
#include "core/frames/frame_view.h"

#include <QString>

#include <cstdint>

namespace muto::media {

/// Writes a picture of premultiplied BGRA as a PNG with straight alpha; returns its bytes. An error leaves no
/// file behind. Any thread.
Result<std::int64_t> writePng(const frames::FrameView &picture, const QString &path);

} // namespace muto::media
