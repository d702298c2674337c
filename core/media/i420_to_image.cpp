#include "core/media/i420_to_image.h"

#include <algorithm>
#include <cstdint>

namespace muto::media {

namespace {

// The inverse of ITU-R BT.709 with Kr = 0.2126 and Kb = 0.0722, from Y 16…235 and C 16…240 to 0…255, in
// 16-bit fixed point.
constexpr int kLuma = 76309;        // 255/219
constexpr int kRedFromV = 117489;   // 255/224 · 2(1 − Kr)
constexpr int kGreenFromU = -13975; // −255/224 · 2(1 − Kb) · Kb/Kg
constexpr int kGreenFromV = -34925; // −255/224 · 2(1 − Kr) · Kr/Kg
constexpr int kBlueFromU = 138438;  // 255/224 · 2(1 − Kb)
constexpr int kRoundingBias = 1 << 15;

constexpr int toByte(int fixedPoint)
{
    return std::clamp((fixedPoint + kRoundingBias) >> 16, 0, 255);
}

QRgb toRgb(int y, int u, int v)
{
    const int luma = kLuma * (y - 16);
    return qRgb(toByte(luma + kRedFromV * (v - 128)),
                toByte(luma + kGreenFromU * (u - 128) + kGreenFromV * (v - 128)),
                toByte(luma + kBlueFromU * (u - 128)));
}

} // namespace

QImage i420ToImage(const frames::FrameView &pixels)
{
    Q_ASSERT(pixels.format == frames::PixelFormat::I420);
    QImage image(pixels.size, QImage::Format_RGB32);
    for (int row = 0; row < image.height(); ++row) {
        const std::uint8_t *luma = pixels.planes[0] + row * pixels.strides[0];
        const std::uint8_t *u = pixels.planes[1] + row / 2 * pixels.strides[1];
        const std::uint8_t *v = pixels.planes[2] + row / 2 * pixels.strides[2];
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        for (int x = 0; x < image.width(); ++x)
            line[x] = toRgb(luma[x], u[x / 2], v[x / 2]);
    }
    return image;
}

} // namespace muto::media
