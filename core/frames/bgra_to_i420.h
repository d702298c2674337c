#pragma once

#include "core/frames/frame_view.h"

#include <cstdint>

namespace muto::frames {

/// Converts opaque BGRA pixels (full-range sRGB) to true BT.709 limited-range 4:2:0 with chroma averaged over
/// each 2×2 block. `pixels` holds `layout.size` pixels, `stride` bytes a row; `target` receives
/// `layout.totalBytes`. Pure and deterministic: the same input gives the same bytes on every processor.
void bgraToI420(const std::uint8_t *pixels, std::ptrdiff_t stride, const PictureLayout &layout,
                std::uint8_t *target);

} // namespace muto::frames
