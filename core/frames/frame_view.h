#pragma once

#include <QSize>

#include <array>
#include <cstddef>
#include <cstdint>

namespace muto::frames {

/// How the bytes of a picture are laid out.
enum class PixelFormat {
    Bgra, ///< One plane, 4 bytes a pixel, premultiplied sRGB, full range.
    I420, ///< Three planes, BT.709 limited range, chroma halved both ways. Even sizes only.
};

/// Pixels that somebody else owns, for as long as that somebody says.
struct FrameView
{
    PixelFormat format = PixelFormat::I420;
    QSize size;
    std::array<const std::uint8_t *, 3> planes{};
    std::array<std::ptrdiff_t, 3> strides{}; ///< Bytes from one row to the next.
};

/// Where the three planes of an I420 picture lie in one block of memory. Rows start at multiples of 64 bytes,
/// so that vector code and libav can read them in place.
struct I420Layout
{
    QSize size;
    std::ptrdiff_t lumaStride = 0;
    std::ptrdiff_t chromaStride = 0;
    std::size_t uOffset = 0;
    std::size_t vOffset = 0;
    std::size_t totalBytes = 0;

    /// Layout of a picture of even, positive `size`.
    static I420Layout of(QSize size);

    /// The picture stored at `base`.
    FrameView viewAt(const std::uint8_t *base) const;
};

} // namespace muto::frames
