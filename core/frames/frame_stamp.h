#pragma once

#include "core/base/frame_index.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace muto::frames {

/// The strip of cells below a captured picture that proves which frame it is. The page draws it in the same
/// commit as the frame (resources/runtime/stage/stamp.js), so an image whose strip reads n is frame n, whole.
///
/// 64 cells of 8 × 2 pixels, white for 1 and black for 0, least significant bit first: 32 bits of frame
/// index, 16 of the job's nonce, 16 of check value. In a film with alpha nothing is drawn for 0, so that the
/// strip also proves that nothing lies behind the film.
inline constexpr int kStampCells = 64;
inline constexpr int kStampCellWidth = 8;
inline constexpr int kStampWidth = kStampCells * kStampCellWidth;
inline constexpr int kStampHeight = 2;

/// What a strip says of the picture that it is in.
struct FrameStamp
{
    std::uint32_t frame = 0;
    std::uint16_t nonce = 0; ///< Of the job: pictures that another one left behind are not taken.
    friend bool operator==(const FrameStamp &, const FrameStamp &) = default;
};

/// What a captured picture has where its page paints nothing. The fourth byte of opaque ones means nothing.
enum class Backdrop : std::uint8_t { Opaque, Transparent };

/// The 64 bits a stamp is drawn with.
std::uint64_t stampBits(const FrameStamp &stamp);

/// Reads the strip from BGRA pixels: `strip` is its first row, `stride` the bytes from one row to the next.
/// Nothing when a cell is neither white nor what 0 looks like before `backdrop`, the rows disagree or the
/// check value is wrong.
std::optional<FrameStamp> readStamp(const std::uint8_t *strip, std::ptrdiff_t stride,
                                    Backdrop backdrop = Backdrop::Opaque);

} // namespace muto::frames
