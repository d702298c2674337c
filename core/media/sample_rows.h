#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/// Arithmetic on rows of samples: the inner loops of every conversion. Pure, in integers, the same on every
/// processor.
namespace muto::media {

/// A colour sample of any depth, moved up to 15 bits: `value << (15 - depth)`, so that 8-bit white is
/// 255·128.
using Sample = std::int16_t;
inline constexpr int kSampleBits = 15;

void widenRow(const std::uint8_t *__restrict source, Sample *__restrict target, int count);
/// Every second byte: one half of an interleaved chroma row.
void widenPairs(const std::uint8_t *__restrict source, Sample *__restrict target, int count);
/// Native 16-bit words whose value stands in the lowest `depth` bits after a shift to the right by `shift`.
void widenWords(const std::uint16_t *__restrict source, Sample *__restrict target, int count, int depth,
                int shift);

/// Three quarters of `near` and one of `far`.
void mixRows(const Sample *__restrict near, const Sample *__restrict far, Sample *__restrict target,
             int count);
/// Half of each.
void averageRows(const Sample *__restrict one, const Sample *__restrict other, Sample *__restrict target,
                 int count);

/// Spreads `count` samples over `width` pixels (twice as many, or one less). Each sample sits on its left
/// pixel, as MPEG-2 has it, or between its two, as JPEG has it; what is between is interpolated. `source` is
/// read one sample beyond either end.
void spreadFromLeft(const Sample *__restrict source, Sample *__restrict target, int width);
void spreadFromCentre(const Sample *__restrict source, Sample *__restrict target, int width);

/// Three channels out of three: out = (weights · in + bias) >> 20, for eight bits a channel.
struct RowMatrix
{
    std::array<std::int32_t, 9> weights{}; ///< Row by row: red, green, blue.
    std::array<std::int32_t, 3> biases{};
};

/// Opaque R G B A pixels from Y, U, V (or R, G, B) rows. The YUV form takes for granted that red knows no U
/// and blue no V.
void paintYuv(const Sample *__restrict y, const Sample *__restrict u, const Sample *__restrict v,
              const RowMatrix &matrix, std::uint8_t *__restrict rgba, int count);
void paintAny(const Sample *__restrict y, const Sample *__restrict u, const Sample *__restrict v,
              const RowMatrix &matrix, std::uint8_t *__restrict rgba, int count);

/// Replaces the alpha of R G B A pixels by 15-bit samples of which `white` is opaque.
void setAlpha(const Sample *__restrict alpha, int white, std::uint8_t *__restrict rgba, int count);

/// sums += weight · source, the vertical half of a resampling.
void addWeighted(const Sample *__restrict source, std::int32_t weight, std::int32_t *__restrict sums,
                 int count);
void addWeighted(const std::uint8_t *__restrict source, std::int32_t weight, std::int32_t *__restrict sums,
                 int count);
/// Sums of weights of 14 bits back to samples; `bits` tells how wide the summed values were.
void narrowSums(const std::int32_t *__restrict sums, Sample *__restrict target, int count, int bits);

/// The mean of each two neighbours.
void halveRow(const Sample *__restrict source, Sample *__restrict target, int count);
/// (16384 − weight) · source[i] + weight · source[i + 1], in 14 bits.
void slideRow(const Sample *__restrict source, std::int32_t weight, Sample *__restrict target, int count);

} // namespace muto::media
