#include "core/grading/blur.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace muto::grading {

namespace {

using Sums = std::uint32_t __attribute__((vector_size(16)));

constexpr std::uint32_t kUnits = 128; // of a step of eight bits: sums of 2 × 8192 such stay below 2³²

/// Radii of three boxes that together spread as much as a Gaussian.
std::array<int, 3> boxRadii(float sigma)
{
    constexpr int kBoxes = 3;
    const float variance = 12 * sigma * sigma;
    int lower = int(std::sqrt(variance / kBoxes + 1));
    lower -= lower % 2 == 0 ? 1 : 0;
    const float exact =
        (variance - float(kBoxes * lower * lower + 4 * kBoxes * lower + 3 * kBoxes)) / float(-4 * lower - 4);
    const auto lowerCount = int(std::lround(exact));
    std::array<int, 3> radii{};
    for (int i = 0; i < kBoxes; ++i)
        radii[std::size_t(i)] = ((i < lowerCount ? lower : lower + 2) - 1) / 2;
    return radii;
}

/// A line of `count` samples, each `step` behind the last, becomes the means of 2 × radius + 1 neighbours.
void spread(Sums *line, std::ptrdiff_t step, int count, int radius, std::vector<Sums> &copy)
{
    for (int i = 0; i < count; ++i)
        copy[std::size_t(i)] = line[i * step];
    const auto at = [&](int i) { return copy[std::size_t(std::clamp(i, 0, count - 1))]; };
    const auto width = std::uint32_t(2 * radius + 1);
    Sums sum{0, 0, 0, 0};
    for (int i = -radius; i <= radius; ++i)
        sum += at(i);
    for (int i = 0; i < count; ++i) {
        line[i * step] = (sum + width / 2) / width;
        sum += at(i + radius + 1) - at(i - radius);
    }
}

std::vector<Sums> premultiplied(const Pixels &picture)
{
    std::vector<Sums> samples(picture.count());
    const std::uint8_t *pixel = picture.bytes;
    for (Sums &sample : samples) {
        const std::uint32_t alpha = pixel[3];
        const auto part = [&](int i) { return (pixel[i] * alpha * kUnits + 127) / 255; };
        sample = Sums{part(0), part(1), part(2), alpha * kUnits};
        pixel += 4;
    }
    return samples;
}

void putBack(const std::vector<Sums> &samples, const Pixels &picture)
{
    std::uint8_t *pixel = picture.bytes;
    for (const Sums &sample : samples) {
        const std::uint32_t alpha = sample[3];
        for (int i = 0; i < 3; ++i)
            pixel[i] = std::uint8_t(alpha > 0 ? std::min(255U, (sample[i] * 255U + alpha / 2) / alpha) : 0U);
        pixel[3] = std::uint8_t((alpha + kUnits / 2) / kUnits);
        pixel += 4;
    }
}

} // namespace

void blur(float sigma, const Pixels &picture)
{
    constexpr float kInvisible = 0.2F; // pixels
    if (sigma < kInvisible)
        return;
    std::vector<Sums> samples = premultiplied(picture);
    std::vector<Sums> copy(std::size_t(std::max(picture.width, picture.height)));
    const std::ptrdiff_t width = picture.width;
    for (const int radius : boxRadii(sigma)) {
        if (radius == 0)
            continue;
        for (int y = 0; y < picture.height; ++y)
            spread(samples.data() + y * width, 1, picture.width, radius, copy);
        for (int x = 0; x < picture.width; ++x)
            spread(samples.data() + x, width, picture.height, radius, copy);
    }
    putBack(samples, picture);
}

} // namespace muto::grading
