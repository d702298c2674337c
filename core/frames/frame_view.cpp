#include "core/frames/frame_view.h"

namespace muto::frames {

namespace {

constexpr std::size_t kRowAlignment = 64;

constexpr std::size_t aligned(std::size_t bytes)
{
    return (bytes + kRowAlignment - 1) / kRowAlignment * kRowAlignment;
}

} // namespace

I420Layout I420Layout::of(QSize size)
{
    const auto width = std::size_t(size.width());
    const auto height = std::size_t(size.height());
    const std::size_t luma = aligned(width);
    const std::size_t chroma = aligned(width / 2);
    I420Layout layout;
    layout.size = size;
    layout.lumaStride = std::ptrdiff_t(luma);
    layout.chromaStride = std::ptrdiff_t(chroma);
    layout.uOffset = luma * height;
    layout.vOffset = layout.uOffset + chroma * (height / 2);
    layout.totalBytes = layout.vOffset + chroma * (height / 2);
    return layout;
}

FrameView I420Layout::viewAt(const std::uint8_t *base) const
{
    return {PixelFormat::I420,
            size,
            {base, base + uOffset, base + vOffset},
            {lumaStride, chromaStride, chromaStride}};
}

} // namespace muto::frames
