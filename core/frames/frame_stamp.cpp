#include "core/frames/frame_stamp.h"

namespace muto::frames {

namespace {

constexpr std::uint8_t kBlackAtMost = 32;
constexpr std::uint8_t kWhiteAtLeast = 223;

std::uint16_t checkValue(const FrameStamp &stamp)
{
    const std::uint32_t low = stamp.frame & 0xffff;
    const std::uint32_t high = stamp.frame >> 16;
    return std::uint16_t(low * 31 + high * 17 + stamp.nonce * 7u + 0x5a5a);
}

/// One bit from the middle of a cell; nothing when it is grey, or black where it should be transparent.
std::optional<bool> readCell(const std::uint8_t *row, int cell, Backdrop backdrop)
{
    const std::uint8_t *pixel = row + std::ptrdiff_t(cell * kStampCellWidth + kStampCellWidth / 2) * 4;
    bool black = backdrop == Backdrop::Opaque || pixel[3] <= kBlackAtMost;
    bool white = true;
    for (int channel = 0; channel < 3; ++channel) {
        black = black && pixel[channel] <= kBlackAtMost;
        white = white && pixel[channel] >= kWhiteAtLeast;
    }
    if (black == white)
        return std::nullopt;
    return white;
}

std::optional<std::uint64_t> readRow(const std::uint8_t *row, Backdrop backdrop)
{
    std::uint64_t bits = 0;
    for (int cell = 0; cell < kStampCells; ++cell) {
        const auto bit = readCell(row, cell, backdrop);
        if (!bit)
            return std::nullopt;
        bits |= std::uint64_t(*bit) << cell;
    }
    return bits;
}

} // namespace

std::uint64_t stampBits(const FrameStamp &stamp)
{
    return stamp.frame | std::uint64_t(stamp.nonce) << 32 | std::uint64_t(checkValue(stamp)) << 48;
}

std::optional<FrameStamp> readStamp(const std::uint8_t *strip, std::ptrdiff_t stride, Backdrop backdrop)
{
    const auto upper = readRow(strip, backdrop);
    if (!upper || readRow(strip + stride, backdrop) != upper)
        return std::nullopt;
    const FrameStamp stamp{std::uint32_t(*upper), std::uint16_t(*upper >> 32)};
    if (stampBits(stamp) != *upper)
        return std::nullopt;
    return stamp;
}

} // namespace muto::frames
