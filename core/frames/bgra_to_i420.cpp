#include "core/frames/bgra_to_i420.h"

#include "core/frames/bt709.h"
#include "core/frames/vector_clones.h"

namespace muto::frames {

namespace {

constexpr auto k = bt709::kEightBits;
constexpr int kLumaBias = (k.black << 16) + (1 << 15);
constexpr int kChromaBias = (k.neutral << 18) + (1 << 17); // chroma sums four pixels: two more bits

MUTO_VECTOR_CLONES
void lumaRow(const std::uint8_t *__restrict pixels, std::uint8_t *__restrict luma, int width)
{
    for (int x = 0; x < width; ++x) {
        const int blue = pixels[4 * x];
        const int green = pixels[4 * x + 1];
        const int red = pixels[4 * x + 2];
        luma[x] = std::uint8_t((k.yRed * red + k.yGreen * green + k.yBlue * blue + kLumaBias) >> 16);
    }
}

MUTO_VECTOR_CLONES
void chromaRow(const std::uint8_t *__restrict upper, const std::uint8_t *__restrict lower,
               std::uint8_t *__restrict u, std::uint8_t *__restrict v, int pairs)
{
    for (int x = 0; x < pairs; ++x) {
        const int blue = upper[8 * x] + upper[8 * x + 4] + lower[8 * x] + lower[8 * x + 4];
        const int green = upper[8 * x + 1] + upper[8 * x + 5] + lower[8 * x + 1] + lower[8 * x + 5];
        const int red = upper[8 * x + 2] + upper[8 * x + 6] + lower[8 * x + 2] + lower[8 * x + 6];
        u[x] = std::uint8_t((k.uRed * red + k.uGreen * green + k.uBlue * blue + kChromaBias) >> 18);
        v[x] = std::uint8_t((k.vRed * red + k.vGreen * green + k.vBlue * blue + kChromaBias) >> 18);
    }
}

} // namespace

void bgraToI420(const std::uint8_t *pixels, std::ptrdiff_t stride, const PictureLayout &layout,
                std::uint8_t *target)
{
    const int width = layout.size.width();
    for (int y = 0; y < layout.size.height(); y += 2) {
        const std::uint8_t *upper = pixels + y * stride;
        const std::uint8_t *lower = upper + stride;
        std::uint8_t *luma = target + y * layout.strides[0];
        lumaRow(upper, luma, width);
        lumaRow(lower, luma + layout.strides[0], width);
        chromaRow(upper, lower, target + layout.offsets[1] + y / 2 * layout.strides[1],
                  target + layout.offsets[2] + y / 2 * layout.strides[1], width / 2);
    }
}

} // namespace muto::frames
