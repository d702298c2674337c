#include "core/media/sample_rows.h"

#include "core/frames/vector_clones.h"

#include <algorithm>
#include <cstring>

namespace muto::media {

namespace {

constexpr std::uint32_t kOpaque = 0xff000000u;
constexpr int kMatrixBits = 20;
constexpr int kWeightBits = 14;

inline std::uint32_t toByte(std::int32_t sum)
{
    return std::uint32_t(std::min(std::max(sum >> kMatrixBits, 0), 255));
}

// Bytes in memory are R, G, B, A: as a number on a little-endian machine, A B G R.
inline std::uint32_t pixel(std::int32_t red, std::int32_t green, std::int32_t blue)
{
    return toByte(red) | toByte(green) << 8 | toByte(blue) << 16 | kOpaque;
}

/// Two samples at once, first and second on a little-endian machine: compilers make vectors of that.
inline void putPair(std::int32_t first, std::int32_t second, Sample *target)
{
    const std::uint32_t pair = std::uint32_t(first) | std::uint32_t(second) << 16;
    std::memcpy(target, &pair, sizeof pair);
}

} // namespace

MUTO_VECTOR_CLONES
void widenRow(const std::uint8_t *__restrict source, Sample *__restrict target, int count)
{
    for (int x = 0; x < count; ++x)
        target[x] = Sample(source[x] << 7);
}

MUTO_VECTOR_CLONES
void widenPairs(const std::uint8_t *__restrict source, Sample *__restrict target, int count)
{
    for (int x = 0; x < count; ++x)
        target[x] = Sample(source[2 * x] << 7);
}

MUTO_VECTOR_CLONES
void widenWords(const std::uint16_t *__restrict source, Sample *__restrict target, int count, int depth,
                int shift)
{
    const int up = std::max(kSampleBits - depth, 0);
    const int down = shift + std::max(depth - kSampleBits, 0);
    for (int x = 0; x < count; ++x)
        target[x] = Sample((source[x] >> down) << up & 0x7fff);
}

MUTO_VECTOR_CLONES
void mixRows(const Sample *__restrict near, const Sample *__restrict far, Sample *__restrict target,
             int count)
{
    for (int x = 0; x < count; ++x)
        target[x] = Sample((3 * near[x] + far[x] + 2) >> 2);
}

MUTO_VECTOR_CLONES
void averageRows(const Sample *__restrict one, const Sample *__restrict other, Sample *__restrict target,
                 int count)
{
    for (int x = 0; x < count; ++x)
        target[x] = Sample((one[x] + other[x] + 1) >> 1);
}

MUTO_VECTOR_CLONES
void spreadFromLeft(const Sample *__restrict source, Sample *__restrict target, int width)
{
    const int pairs = width / 2;
    for (int x = 0; x < pairs; ++x)
        putPair(source[x], (source[x] + source[x + 1] + 1) >> 1, target + 2 * x);
    if (width % 2 != 0)
        target[width - 1] = source[pairs];
}

MUTO_VECTOR_CLONES
void spreadFromCentre(const Sample *__restrict source, Sample *__restrict target, int width)
{
    const int pairs = width / 2;
    for (int x = 0; x < pairs; ++x)
        putPair((3 * source[x] + source[x - 1] + 2) >> 2, (3 * source[x] + source[x + 1] + 2) >> 2,
                target + 2 * x);
    if (width % 2 != 0)
        target[width - 1] = Sample((3 * source[pairs] + source[pairs - 1] + 2) >> 2);
}

MUTO_VECTOR_CLONES
void paintYuv(const Sample *__restrict y, const Sample *__restrict u, const Sample *__restrict v,
              const RowMatrix &matrix, std::uint8_t *__restrict rgba, int count)
{
    const auto &w = matrix.weights;
    const std::int32_t luma = w[0], redV = w[2], greenU = w[4], greenV = w[5], blueU = w[7];
    const std::int32_t red = matrix.biases[0], green = matrix.biases[1], blue = matrix.biases[2];
    auto *pixels = reinterpret_cast<std::uint32_t *>(rgba);
    for (int x = 0; x < count; ++x) {
        const std::int32_t grey = luma * y[x];
        pixels[x] = pixel(grey + redV * v[x] + red, grey + greenU * u[x] + greenV * v[x] + green,
                          grey + blueU * u[x] + blue);
    }
}

MUTO_VECTOR_CLONES
void paintAny(const Sample *__restrict y, const Sample *__restrict u, const Sample *__restrict v,
              const RowMatrix &matrix, std::uint8_t *__restrict rgba, int count)
{
    const RowMatrix m = matrix;
    auto *pixels = reinterpret_cast<std::uint32_t *>(rgba);
    for (int x = 0; x < count; ++x)
        pixels[x] = pixel(m.weights[0] * y[x] + m.weights[1] * u[x] + m.weights[2] * v[x] + m.biases[0],
                          m.weights[3] * y[x] + m.weights[4] * u[x] + m.weights[5] * v[x] + m.biases[1],
                          m.weights[6] * y[x] + m.weights[7] * u[x] + m.weights[8] * v[x] + m.biases[2]);
}

MUTO_VECTOR_CLONES
void setAlpha(const Sample *__restrict alpha, int white, std::uint8_t *__restrict rgba, int count)
{
    const auto scale = std::int32_t((255LL * (1 << 15) + white / 2) / white);
    auto *pixels = reinterpret_cast<std::uint32_t *>(rgba);
    for (int x = 0; x < count; ++x) {
        const auto value = std::uint32_t(std::clamp((alpha[x] * scale + (1 << 14)) >> 15, 0, 255));
        pixels[x] = (pixels[x] & ~kOpaque) | value << 24;
    }
}

MUTO_VECTOR_CLONES
void addWeighted(const Sample *__restrict source, std::int32_t weight, std::int32_t *__restrict sums,
                 int count)
{
    for (int x = 0; x < count; ++x)
        sums[x] += weight * source[x];
}

MUTO_VECTOR_CLONES
void addWeighted(const std::uint8_t *__restrict source, std::int32_t weight, std::int32_t *__restrict sums,
                 int count)
{
    for (int x = 0; x < count; ++x)
        sums[x] += weight * source[x];
}

MUTO_VECTOR_CLONES
void narrowSums(const std::int32_t *__restrict sums, Sample *__restrict target, int count, int bits)
{
    const int shift = kWeightBits + bits - kSampleBits;
    const std::int32_t half = 1 << (shift - 1);
    for (int x = 0; x < count; ++x)
        target[x] = Sample(std::min((sums[x] + half) >> shift, 0x7fff));
}

MUTO_VECTOR_CLONES
void halveRow(const Sample *__restrict source, Sample *__restrict target, int count)
{
    for (int x = 0; x < count; ++x)
        target[x] = Sample((source[2 * x] + source[2 * x + 1] + 1) >> 1);
}

MUTO_VECTOR_CLONES
void slideRow(const Sample *__restrict source, std::int32_t weight, Sample *__restrict target, int count)
{
    const std::int32_t rest = (1 << kWeightBits) - weight;
    for (int x = 0; x < count; ++x)
        target[x] =
            Sample((rest * source[x] + weight * source[x + 1] + (1 << (kWeightBits - 1))) >> kWeightBits);
}

} // namespace muto::media
