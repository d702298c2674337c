#include "core/frames/bgra_to_yuva.h"

#include "core/frames/bt709.h"
#include "core/frames/straight_alpha.h"
#include "core/frames/vector_clones.h"

#include <algorithm>
#include <vector>

namespace muto::frames {

namespace {

/// What is seen of a block of 2 × 2 pixels: its straight colour, four times over.
struct Block
{
    int blue, green, red;
};

int seen(int premultiplied, int alpha)
{
    constexpr int kOpaque = 4 * 255;
    return alpha == 0 ? 0 : std::min(kOpaque, (premultiplied * kOpaque + alpha / 2) / alpha);
}

Block blockAt(const std::uint8_t *upper, const std::uint8_t *lower)
{
    const auto sum = [&](int channel) {
        return upper[channel] + upper[channel + 4] + lower[channel] + lower[channel + 4];
    };
    const int alpha = sum(3);
    return {seen(sum(0), alpha), seen(sum(1), alpha), seen(sum(2), alpha)};
}

void chromaRow(const std::uint8_t *upper, const std::uint8_t *lower, std::uint8_t *u, std::uint8_t *v,
               int pairs)
{
    constexpr auto k = bt709::kEightBits;
    constexpr int bias = (k.neutral << 18) + (1 << 17); // four pixels are two bits more
    for (int x = 0; x < pairs; ++x) {
        const Block block = blockAt(upper + 8 * x, lower + 8 * x);
        u[x] =
            std::uint8_t((k.uRed * block.red + k.uGreen * block.green + k.uBlue * block.blue + bias) >> 18);
        v[x] =
            std::uint8_t((k.vRed * block.red + k.vGreen * block.green + k.vBlue * block.blue + bias) >> 18);
    }
}

MUTO_VECTOR_CLONES
void lumaAndAlphaRow(const std::uint8_t *__restrict straight, std::uint8_t *__restrict luma,
                     std::uint8_t *__restrict alpha, int width)
{
    constexpr auto k = bt709::kEightBits;
    constexpr int bias = (k.black << 16) + (1 << 15);
    for (int x = 0; x < width; ++x) {
        const int blue = straight[4 * x];
        const int green = straight[4 * x + 1];
        const int red = straight[4 * x + 2];
        luma[x] = std::uint8_t((k.yRed * red + k.yGreen * green + k.yBlue * blue + bias) >> 16);
        alpha[x] = straight[4 * x + 3];
    }
}

MUTO_VECTOR_CLONES
void tenBitRow(const std::uint8_t *__restrict straight, std::uint16_t *__restrict y,
               std::uint16_t *__restrict u, std::uint16_t *__restrict v, std::uint16_t *__restrict alpha,
               int width)
{
    constexpr auto k = bt709::kTenBits;
    constexpr int half = 1 << 15;
    constexpr int luma = (k.black << 16) + half;
    constexpr int chroma = (k.neutral << 16) + half;
    for (int x = 0; x < width; ++x) {
        const int blue = straight[4 * x];
        const int green = straight[4 * x + 1];
        const int red = straight[4 * x + 2];
        const int opacity = straight[4 * x + 3];
        y[x] = std::uint16_t((k.yRed * red + k.yGreen * green + k.yBlue * blue + luma) >> 16);
        u[x] = std::uint16_t((k.uRed * red + k.uGreen * green + k.uBlue * blue + chroma) >> 16);
        v[x] = std::uint16_t((k.vRed * red + k.vGreen * green + k.vBlue * blue + chroma) >> 16);
        alpha[x] = std::uint16_t(opacity << 2 | opacity >> 6); // 255 becomes 1023
    }
}

template<typename Sample = std::uint8_t>
Sample *rowOf(const YuvaPlanes &target, std::size_t plane, int row)
{
    return reinterpret_cast<Sample *>(target.planes[plane] + row * target.strides[plane]);
}

const std::uint8_t *rowOf(const FrameView &bgra, int row)
{
    return bgra.planes[0] + row * bgra.strides[0];
}

} // namespace

void bgraToYuva420(const FrameView &bgra, const YuvaPlanes &target)
{
    const int width = bgra.size.width();
    std::vector<std::uint8_t> straight(std::size_t(width) * 4);
    for (int row = 0; row < bgra.size.height(); ++row) {
        straightenRow(rowOf(bgra, row), straight.data(), width);
        lumaAndAlphaRow(straight.data(), rowOf(target, 0, row), rowOf(target, 3, row), width);
        if (row % 2 == 1)
            chromaRow(rowOf(bgra, row - 1), rowOf(bgra, row), rowOf(target, 1, row / 2),
                      rowOf(target, 2, row / 2), width / 2);
    }
}

void bgraToYuva444p10(const FrameView &bgra, const YuvaPlanes &target)
{
    const int width = bgra.size.width();
    std::vector<std::uint8_t> straight(std::size_t(width) * 4);
    for (int row = 0; row < bgra.size.height(); ++row) {
        straightenRow(rowOf(bgra, row), straight.data(), width);
        tenBitRow(straight.data(), rowOf<std::uint16_t>(target, 0, row), rowOf<std::uint16_t>(target, 1, row),
                  rowOf<std::uint16_t>(target, 2, row), rowOf<std::uint16_t>(target, 3, row), width);
    }
}

} // namespace muto::frames
