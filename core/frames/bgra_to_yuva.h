#pragma once

#include "core/frames/frame_view.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace muto::frames {

/// Y, U, V and alpha, to be written: where each plane begins, and the bytes from one row to the next.
struct YuvaPlanes
{
    std::array<std::uint8_t *, 4> planes{};
    std::array<std::ptrdiff_t, 4> strides{};
};

/// Premultiplied BGRA to true BT.709 limited range of eight bits with straight, full-range alpha, chroma
/// halved both ways. Where a block is not equally opaque everywhere, its chroma is that of what is seen of
/// it. Opaque pictures come out as from `bgraToI420`. Even sizes only. Pure and deterministic.
void bgraToYuva420(const FrameView &bgra, const YuvaPlanes &target);

/// The same without halving, ten bits in words of sixteen: what ProRes 4444 takes.
void bgraToYuva444p10(const FrameView &bgra, const YuvaPlanes &target);

} // namespace muto::frames
