#include "core/frames/frame_view.h"

namespace muto::frames {

namespace {

constexpr std::size_t kRowAlignment = 64;

constexpr std::size_t aligned(std::size_t bytes)
{
    return (bytes + kRowAlignment - 1) / kRowAlignment * kRowAlignment;
}

PictureLayout i420Layout(QSize size, std::size_t width, std::size_t height)
{
    const std::size_t luma = aligned(width);
    const std::size_t chroma = aligned(width / 2);
    const std::size_t u = luma * height;
    const std::size_t v = u + chroma * (height / 2);
    return {PixelFormat::I420,
            size,
            {std::ptrdiff_t(luma), std::ptrdiff_t(chroma), std::ptrdiff_t(chroma)},
            {0, u, v},
            v + chroma * (height / 2)};
}

PictureLayout bgraLayout(QSize size, std::size_t width, std::size_t height)
{
    const std::size_t stride = aligned(4 * width);
    return {PixelFormat::Bgra, size, {std::ptrdiff_t(stride), 0, 0}, {}, stride * height};
}

} // namespace

PictureLayout PictureLayout::of(PixelFormat format, QSize size)
{
    const auto width = std::size_t(size.width());
    const auto height = std::size_t(size.height());
    return format == PixelFormat::Bgra ? bgraLayout(size, width, height) : i420Layout(size, width, height);
}

FrameView PictureLayout::viewAt(const std::uint8_t *base) const
{
    FrameView view{format, size, {}, strides};
    const std::size_t planes = format == PixelFormat::Bgra ? 1 : 3;
    for (std::size_t plane = 0; plane < planes; ++plane)
        view.planes[plane] = base + offsets[plane];
    return view;
}

} // namespace muto::frames
