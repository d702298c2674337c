#pragma once

#include "core/frames/frame_view.h"

#include <QByteArray>
#include <QSize>

#include <algorithm>
#include <cstdint>

namespace muto::test {

/// Smallest picture that can carry a number.
inline constexpr QSize kNumberedFrameSize(128, 32);

/// Paints `number` into an I420 picture as sixteen bars, white for 1 and black for 0, that survive any
/// encoder.
inline void paintNumber(std::int64_t number, const frames::I420Layout &layout, std::uint8_t *target)
{
    const int barWidth = layout.size.width() / 16;
    for (int y = 0; y < layout.size.height(); ++y) {
        for (int x = 0; x < layout.size.width(); ++x) {
            const int bar = qMin(x / barWidth, 15);
            target[y * layout.lumaStride + x] = (number >> bar) & 1 ? 235 : 16;
        }
    }
    std::fill(target + layout.uOffset, target + layout.totalBytes, std::uint8_t(128));
}

/// Reads the number back from a packed luma plane.
inline std::int64_t readNumber(const QByteArray &luma, QSize size)
{
    const int barWidth = size.width() / 16;
    std::int64_t number = 0;
    for (int bar = 0; bar < 16; ++bar) {
        const int x = bar * barWidth + barWidth / 2;
        const auto value = std::uint8_t(luma[size.height() / 2 * size.width() + x]);
        number |= std::int64_t(value > 128) << bar;
    }
    return number;
}

} // namespace muto::test
