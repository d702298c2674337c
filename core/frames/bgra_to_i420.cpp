#include "core/frames/bgra_to_i420.h"

#include "core/frames/vector_clones.h"

namespace muto::frames {

namespace {

// ITU-R BT.709, Kr = 0.2126, Kb = 0.0722, scaled to limited range (Y 16…235, C 16…240) in 16-bit fixed point.
// Integers, so that every processor rounds alike. The chroma weights of each row sum to nought, so that grey
// stays exactly grey.
constexpr int kYRed = 11966;
constexpr int kYGreen = 40254;
constexpr int kYBlue = 4064;
constexpr int kURed = -6596;
constexpr int kUGreen = -22189;
constexpr int kUBlue = 28785;
constexpr int kVRed = 28785;
constexpr int kVGreen = -26145;
constexpr int kVBlue = -2640;
constexpr int kLumaBias = (16 << 16) + (1 << 15);
constexpr int kChromaBias = (128 << 18) + (1 << 17); // chroma sums four pixels: two more bits

MUTO_VECTOR_CLONES
void lumaRow(const std::uint8_t *__restrict pixels, std::uint8_t *__restrict luma, int width)
{
    for (int x = 0; x < width; ++x) {
        const int blue = pixels[4 * x];
        const int green = pixels[4 * x + 1];
        const int red = pixels[4 * x + 2];
        luma[x] = std::uint8_t((kYRed * red + kYGreen * green + kYBlue * blue + kLumaBias) >> 16);
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
        u[x] = std::uint8_t((kURed * red + kUGreen * green + kUBlue * blue + kChromaBias) >> 18);
        v[x] = std::uint8_t((kVRed * red + kVGreen * green + kVBlue * blue + kChromaBias) >> 18);
    }
}

} // namespace

void bgraToI420(const std::uint8_t *pixels, std::ptrdiff_t stride, const I420Layout &layout,
                std::uint8_t *target)
{
    const int width = layout.size.width();
    for (int y = 0; y < layout.size.height(); y += 2) {
        const std::uint8_t *upper = pixels + y * stride;
        const std::uint8_t *lower = upper + stride;
        std::uint8_t *luma = target + y * layout.lumaStride;
        lumaRow(upper, luma, width);
        lumaRow(lower, luma + layout.lumaStride, width);
        chromaRow(upper, lower, target + layout.uOffset + y / 2 * layout.chromaStride,
                  target + layout.vOffset + y / 2 * layout.chromaStride, width / 2);
    }
}

} // namespace muto::frames
