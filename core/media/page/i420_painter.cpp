#include "core/media/page/i420_painter.h"

#include <new>
#include <utility>

namespace muto::media {

namespace {

constexpr int kLongestSide = 8192; // of what is decoded at all

bool isPossible(int side)
{
    return side >= 1 && side <= kLongestSide;
}

int halved(int side)
{
    return (side + 1) / 2;
}

std::size_t lumaBytes(const PictureShape &shape)
{
    return std::size_t(shape.storedWidth) * std::size_t(shape.storedHeight);
}

std::size_t chromaBytes(const PictureShape &shape)
{
    return std::size_t(halved(shape.storedWidth)) * std::size_t(halved(shape.storedHeight));
}

} // namespace

std::unique_ptr<I420Painter> I420Painter::create(const PictureShape &shape, const Siting &siting)
{
    for (const int side : {shape.storedWidth, shape.storedHeight, shape.width, shape.height})
        if (!isPossible(side))
            return nullptr;
    Bytes planes(new (std::nothrow) std::uint8_t[lumaBytes(shape) + 2 * chromaBytes(shape)]);
    Bytes pixels(new (std::nothrow) std::uint8_t[std::size_t(shape.width) * std::size_t(shape.height) * 4]);
    if (!planes || !pixels)
        return nullptr;
    return std::unique_ptr<I420Painter>(new (std::nothrow)
                                            I420Painter(shape, siting, std::move(planes), std::move(pixels)));
}

I420Painter::I420Painter(const PictureShape &shape, const Siting &siting, Bytes planes, Bytes pixels)
    : m_shape(shape)
    , m_planes(std::move(planes))
    , m_pixels(std::move(pixels))
    , m_channels{channel(0, siting), channel(1, siting), channel(2, siting)}
{
}

Channel<PlaneRows> I420Painter::channel(int index, const Siting &siting) const
{
    const int width = m_shape.storedWidth, height = m_shape.storedHeight;
    if (index == 0)
        return {PlaneRows(m_planes.get(), width, height), m_shape, {0, 0}, siting};
    const std::uint8_t *plane =
        m_planes.get() + lumaBytes(m_shape) + std::size_t(index - 1) * chromaBytes(m_shape);
    return {PlaneRows(plane, halved(width), halved(height)), m_shape, {1, 1}, siting};
}

void I420Painter::paint()
{
    for (auto &channel : m_channels)
        channel.renew();
    std::uint8_t *target = m_pixels.get();
    for (int y = 0; y < m_shape.height; ++y, target += std::ptrdiff_t(m_shape.width) * 4) {
        const Sample *luma = m_channels[0].row(y);
        const Sample *u = m_channels[1].row(y);
        const Sample *v = m_channels[2].row(y);
        paintYuv(luma, u, v, m_matrix, target, m_shape.width);
    }
}

} // namespace muto::media
