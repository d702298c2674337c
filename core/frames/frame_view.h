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

/// Where the planes of a picture lie in one block of memory. Rows start at multiples of 64 bytes, so that
/// vector code and libav can read them in place.
struct PictureLayout
{
    PixelFormat format = PixelFormat::I420;
    QSize size;
    std::array<std::ptrdiff_t, 3> strides{};
    std::array<std::size_t, 3> offsets{};
    std::size_t totalBytes = 0;

    /// Layout of a picture of positive `size`; even in both directions for I420.
    static PictureLayout of(PixelFormat format, QSize size);

    /// The picture stored at `base`.
    FrameView viewAt(const std::uint8_t *base) const;
};

} // namespace muto::frames
