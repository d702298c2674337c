#include "core/media/effects/reverb.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muto::media {

namespace {

constexpr double kLength = 1.1;      ///< Of an answer, in decay times: -66 dB.
constexpr double kFade = 0.1;        ///< Of an answer, at its end.
constexpr double kSplitHertz = 2500; ///< Between what damping leaves and what it takes.
constexpr double kMostDamped = 0.85; ///< Of the decay time, off the highs.
constexpr int kReflections = 9;

/// Even numbers between -1 and 1 from a counter.
class Dice
{
public:
    explicit Dice(std::uint32_t seed)
        : m_state(seed)
    {
    }

    double next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return double(m_state) / 2147483648.0 - 1;
    }

private:
    std::uint32_t m_state;
};

void addReflections(std::vector<float> &answer, double size, Dice &dice)
{
    const double spread = (0.01 + 0.06 * size) * kSoundRate;
    const double gap = (0.002 + 0.01 * size) * kSoundRate;
    for (int i = 0; i < kReflections; ++i) {
        const double share = (i + 0.5 + 0.4 * dice.next()) / kReflections;
        const auto at = std::size_t(gap + share * spread);
        const double height = 8 * (1 - 0.8 * share) * (dice.next() < 0 ? -1 : 1);
        if (at < answer.size())
            answer[at] += float(height);
    }
}

std::vector<float> sideOf(double size, double damping, std::uint32_t seed)
{
    const double decay = roomDecaySeconds(size) * kSoundRate;
    const double highDecay = decay * (1 - kMostDamped * damping);
    const auto length = std::size_t(kLength * decay);
    const double share = 1 - std::exp(-2 * std::numbers::pi * kSplitHertz / kSoundRate);
    const double buildUp = (0.005 + 0.03 * size) * kSoundRate;
    Dice dice(seed);
    std::vector<float> answer(length);
    double once = 0;
    double low = 0; // Filtered twice.
    for (std::size_t i = 0; i < length; ++i) {
        const auto at = double(i);
        const double white = dice.next();
        once += share * (white - once);
        low += share * (once - low);
        const double tail =
            low * std::pow(10.0, -3 * at / decay) + (white - low) * std::pow(10.0, -3 * at / highDecay);
        const double end = std::min(1.0, (double(length) - at) / (kFade * double(length)));
        answer[i] = float(tail * end * std::min(1.0, at / buildUp));
    }
    addReflections(answer, size, dice);
    double energy = 0;
    for (const float sample : answer)
        energy += double(sample) * sample;
    for (float &sample : answer)
        sample = float(sample / std::sqrt(energy));
    return answer;
}

/// `sum` += `a` × `b`.
void multiplyAdd(Spectrum &sum, const Spectrum &a, const Spectrum &b, std::size_t count)
{
    float *real = sum.real.data();
    float *imaginary = sum.imaginary.data();
    const float *aReal = a.real.data();
    const float *aImaginary = a.imaginary.data();
    const float *bReal = b.real.data();
    const float *bImaginary = b.imaginary.data();
    for (std::size_t i = 0; i < count; ++i) {
        real[i] += aReal[i] * bReal[i] - aImaginary[i] * bImaginary[i];
        imaginary[i] += aReal[i] * bImaginary[i] + aImaginary[i] * bReal[i];
    }
}

} // namespace

double roomDecaySeconds(double size)
{
    return 0.2 * std::pow(16.0, size);
}

RoomAnswer roomAnswer(double size, double damping)
{
    return {sideOf(size, damping, 0x9E3779B9U), sideOf(size, damping, 0x7F4A7C15U)};
}

Convolution::Convolution(const RoomAnswer &answer)
    : m_fourier(kSize)
{
    for (std::size_t from = 0; from < answer.left.size(); from += std::size_t(kBlockFrames)) {
        const std::size_t count = std::min(std::size_t(kBlockFrames), answer.left.size() - from);
        Spectrum both(kSize);
        std::copy_n(answer.left.begin() + std::ptrdiff_t(from), count, both.real.begin());
        std::copy_n(answer.right.begin() + std::ptrdiff_t(from), count, both.imaginary.begin());
        m_fourier.forward(both);
        m_answer.push_back(split(both));
    }
    reset();
}

void Convolution::reset()
{
    m_heard.assign(m_answer.size(), Pair{Spectrum(kBins), Spectrum(kBins)});
    m_last.clear();
    m_newest = 0;
}

/// The transforms of the real and of the imaginary part.
Convolution::Pair Convolution::split(const Spectrum &both) const
{
    Pair pair{Spectrum(kBins), Spectrum(kBins)};
    for (std::size_t i = 0; i < kBins; ++i) {
        const std::size_t mirror = (kSize - i) % kSize;
        pair[0].real[i] = (both.real[i] + both.real[mirror]) / 2;
        pair[0].imaginary[i] = (both.imaginary[i] - both.imaginary[mirror]) / 2;
        pair[1].real[i] = (both.imaginary[i] + both.imaginary[mirror]) / 2;
        pair[1].imaginary[i] = (both.real[mirror] - both.real[i]) / 2;
    }
    return pair;
}

void Convolution::process(StereoBlock &block)
{
    Spectrum both(kSize);
    std::ranges::copy(m_last.left, both.real.begin());
    std::ranges::copy(block.left, both.real.begin() + kBlockFrames);
    std::ranges::copy(m_last.right, both.imaginary.begin());
    std::ranges::copy(block.right, both.imaginary.begin() + kBlockFrames);
    m_last = block;
    m_fourier.forward(both);
    m_newest = (m_newest + m_heard.size() - 1) % m_heard.size();
    m_heard[m_newest] = split(both);

    Pair sum{Spectrum(kBins), Spectrum(kBins)};
    for (std::size_t i = 0; i < m_answer.size(); ++i) {
        const Pair &heard = m_heard[(m_newest + i) % m_heard.size()];
        for (std::size_t side = 0; side < 2; ++side)
            multiplyAdd(sum[side], heard[side], m_answer[i][side], kBins);
    }
    for (std::size_t i = 0; i < kBins; ++i) {
        const std::size_t mirror = (kSize - i) % kSize;
        both.real[mirror] = sum[0].real[i] + sum[1].imaginary[i];
        both.imaginary[mirror] = sum[1].real[i] - sum[0].imaginary[i];
        both.real[i] = sum[0].real[i] - sum[1].imaginary[i];
        both.imaginary[i] = sum[0].imaginary[i] + sum[1].real[i];
    }
    m_fourier.inverse(both);
    std::copy_n(both.real.begin() + kBlockFrames, kBlockFrames, block.left.begin());
    std::copy_n(both.imaginary.begin() + kBlockFrames, kBlockFrames, block.right.begin());
}

ReverbEffect::ReverbEffect(const EffectValues &values)
    : m_wet(values.parameter("wet"))
    , m_dry(values.parameter("dry"))
    , m_tail(m_wet.highest() > 0 ? kLength * roomDecaySeconds(values.number("size")) : 0)
    , m_convolution(roomAnswer(values.number("size"), values.number("damping")))
{
}

void ReverbEffect::process(StereoBlock &block, std::int64_t position)
{
    StereoBlock wet = block;
    m_convolution.process(wet);
    for (int i = 0; i < kBlockFrames; ++i) {
        const auto wetGain = float(m_wet.at(position + i));
        const auto dryGain = float(m_dry.at(position + i));
        block.left[i] = block.left[i] * dryGain + wet.left[i] * wetGain;
        block.right[i] = block.right[i] * dryGain + wet.right[i] * wetGain;
    }
}

} // namespace muto::media
