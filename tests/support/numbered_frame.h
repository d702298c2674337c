#pragma once

#include "core/frames/frame_view.h"

#include <QByteArray>
#include <QSize>

#include <algorithm>
#include <cstdint>

namespace muto::test {

/// Smallest picture that can carry a number.
inline constexpr QSize kNumberedFrameSize(128, 32);

/// Paints `number` as sixteen bars, white for 1 and black for 0, that survive any encoder. All of it is
/// there: nothing shows through.
inline void paintNumber(std::int64_t number, const frames::PictureLayout &layout, std::uint8_t *target)
{
    const bool isBgra = layout.format == frames::PixelFormat::Bgra;
    const int barWidth = layout.size.width() / 16;
    for (int y = 0; y < layout.size.height(); ++y) {
        std::uint8_t *row = target + y * layout.strides[0];
        for (int x = 0; x < layout.size.width(); ++x) {
            const bool isWhite = (number >> qMin(x / barWidth, 15)) & 1;
            if (isBgra)
                reinterpret_cast<std::uint32_t *>(row)[x] = isWhite ? 0xffffffffU : 0xff000000U;
            else
                row[x] = isWhite ? 235 : 16;
        }
    }
    if (!isBgra)
        std::fill(target + layout.offsets[1], target + layout.totalBytes, std::uint8_t(128));
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
