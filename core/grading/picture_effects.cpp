#include "core/grading/picture_effects.h"

#include "core/grading/blur.h"
#include "core/grading/grain.h"
#include "core/grading/tones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace muto::grading {

namespace {

constexpr float kReferenceSide = 1080; // lengths of the contract are pixels of a picture as high as this

std::uint8_t toByte(float value)
{
    return std::uint8_t(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

float lumaOf(const std::uint8_t *pixel)
{
    return brightness(float(pixel[0]), float(pixel[1]), float(pixel[2]));
}

/// Colours spread sideways while brightness stays where it is, as on tape.
void bleedChroma(float amount, const Pixels &picture)
{
    constexpr std::array<float, 5> kWeights{1.0F / 16, 4.0F / 16, 6.0F / 16, 4.0F / 16, 1.0F / 16};
    const float scale = std::max(1.0F, float(picture.shortSide()) / kReferenceSide);
    const int reach = std::max(1, int(std::lround((1 + 3 * amount) * scale)));
    std::vector<std::uint8_t> source(std::size_t(picture.width) * 4);
    for (int y = 0; y < picture.height; ++y) {
        std::uint8_t *row = picture.row(y);
        std::copy_n(row, source.size(), source.begin());
        for (int x = 0; x < picture.width; ++x) {
            std::array<float, 3> chroma{};
            for (int tap = 0; tap < 5; ++tap) {
                const int at = std::clamp(x + (tap - 2) * reach, 0, picture.width - 1);
                const std::uint8_t *pixel = source.data() + std::size_t(at) * 4;
                const float luma = lumaOf(pixel);
                for (std::size_t i = 0; i < 3; ++i)
                    chroma[i] += (float(pixel[i]) - luma) * kWeights[std::size_t(tap)];
            }
            const std::uint8_t *own = source.data() + std::size_t(x) * 4;
            const float luma = lumaOf(own);
            for (std::size_t i = 0; i < 3; ++i) {
                const auto was = float(own[i]);
                row[std::size_t(x) * 4 + i] = toByte(was + (luma + chroma[i] - was) * amount);
            }
        }
    }
}

struct Block
{
    int left, top, right, bottom;
};

void level(const Pixels &picture, const Block &block)
{
    std::array<std::uint64_t, 4> sums{};
    for (int y = block.top; y < block.bottom; ++y) {
        const std::uint8_t *pixel = picture.row(y) + std::size_t(block.left) * 4;
        for (int x = block.left; x < block.right; ++x, pixel += 4) {
            for (std::size_t i = 0; i < 3; ++i)
                sums[i] += std::uint64_t(pixel[i]) * pixel[3];
            sums[3] += pixel[3];
        }
    }
    const auto count = std::uint64_t(block.right - block.left) * std::uint64_t(block.bottom - block.top);
    std::array<std::uint8_t, 4> colour{};
    for (std::size_t i = 0; i < 3; ++i)
        colour[i] = std::uint8_t(sums[3] > 0 ? (sums[i] + sums[3] / 2) / sums[3] : 0);
    colour[3] = std::uint8_t((sums[3] + count / 2) / count);
    for (int y = block.top; y < block.bottom; ++y) {
        std::uint8_t *pixel = picture.row(y) + std::size_t(block.left) * 4;
        for (int x = block.left; x < block.right; ++x, pixel += 4)
            std::copy(colour.begin(), colour.end(), pixel);
    }
}

/// Blocks of 1 … 48 pixels of a picture of 1080 rows, all alike, the first and the last cut alike.
void pixelate(float amount, const Pixels &picture)
{
    const float side = (1 + 47 * amount) * float(picture.shortSide()) / kReferenceSide;
    const int size = int(std::lround(side));
    if (size < 2)
        return;
    const int left = -((size - picture.width % size) % size) / 2;
    const int top = -((size - picture.height % size) % size) / 2;
    for (int y = top; y < picture.height; y += size)
        for (int x = left; x < picture.width; x += size)
            level(picture, {std::max(x, 0), std::max(y, 0), std::min(x + size, picture.width),
                            std::min(y + size, picture.height)});
}

/// Darkens (or, below zero, brightens) towards the corners, along ellipses; circles where it is round.
void addVignette(const Grade &grade, const Pixels &picture)
{
    using enum Number;
    constexpr float kDarkest = 0.85F, kBrightest = 0.6F;
    const float amount = grade[Vignette], middle = grade[VignetteMidpoint], feather = grade[VignetteFeather];
    const float inner = middle * (1 - feather / 2);
    const float outer = std::max(inner + 0.02F, middle + (1.05F - middle) * feather);
    const auto width = float(picture.width), height = float(picture.height);
    const float roundness = grade[VignetteRoundness];
    const float longSide = std::max(width, height);
    const float spanX = width + (longSide - width) * std::max(roundness, 0.0F);
    const float spanY = height + (longSide - height) * std::max(roundness, 0.0F);
    const float boxShare = std::max(-roundness, 0.0F);
    const float corner = std::hypot(width / spanX, height / spanY);
    for (int y = 0; y < picture.height; ++y) {
        const float down = std::abs((float(y) + 0.5F) * 2 - height) / spanY;
        std::uint8_t *pixel = picture.row(y);
        for (int x = 0; x < picture.width; ++x, pixel += 4) {
            const float across = std::abs((float(x) + 0.5F) * 2 - width) / spanX;
            const float round = std::sqrt(across * across + down * down) / corner;
            const float away = round + (std::max(across, down) - round) * boxShare;
            const float share = ramp(inner, outer, away) * amount;
            if (share == 0)
                continue;
            for (int i = 0; i < 3; ++i) {
                const auto was = float(pixel[i]);
                pixel[i] =
                    toByte(share > 0 ? was * (1 - share * kDarkest) : was - (255 - was) * share * kBrightest);
            }
        }
    }
}

} // namespace

void applyEffects(const Grade &grade, const Pixels &picture, std::uint32_t moment)
{
    using enum Number;
    constexpr float kWidestBlur = 0.025F; // of the shorter side
    if (grade[ChromaBleed] > 0)
        bleedChroma(grade[ChromaBleed], picture);
    if (grade[Blur] > 0)
        blur(grade[Blur] * kWidestBlur * float(picture.shortSide()), picture);
    if (grade[Pixelate] > 0)
        pixelate(grade[Pixelate], picture);
    if (grade[Vignette] != 0)
        addVignette(grade, picture);
    if (grade[Grain] > 0)
        addGrain({grade[Grain], 1 + 4 * grade[GrainSize], grade[GrainRoughness]}, picture, moment);
}

} // namespace muto::grading
