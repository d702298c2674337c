#include "core/media/effects/filter_effect.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muto::media {

namespace {

constexpr int kStep = 32; ///< Samples that share coefficients when they move; divides the block.
static_assert(kBlockFrames % kStep == 0);

constexpr double kLongestRing = 2;
constexpr double kDecay = 6.91; ///< Time constants to -60 dB.

bool isPass(BiquadKind kind)
{
    return kind == BiquadKind::Lowpass || kind == BiquadKind::Highpass;
}

bool isShelf(BiquadKind kind)
{
    return kind == BiquadKind::Lowshelf || kind == BiquadKind::Highshelf;
}

} // namespace

FilterEffect::FilterEffect(BiquadKind kind, const EffectValues &values)
    : m_kind(kind)
    , m_hasOnePole(isPass(kind) && values.number("poles") < 1.5)
    , m_frequency(values.parameter("frequency"))
{
    if (!isShelf(kind))
        m_q.emplace(values.parameter("q"));
    if (!isPass(kind))
        m_gain.emplace(values.parameter("gain"));
    m_still = at(0);
}

Biquad FilterEffect::at(std::int64_t position)
{
    const double frequency = m_frequency.at(position);
    if (m_hasOnePole)
        return Biquad::onePole(m_kind, frequency);
    return Biquad::of(m_kind, frequency, m_q ? m_q->at(position) : 1, m_gain ? m_gain->at(position) : 0);
}

double FilterEffect::tailSeconds() const
{
    double quality = 1;
    if (m_q && !m_hasOnePole)
        quality = isPass(m_kind) ? std::pow(10.0, m_q->highest() / 20) : m_q->highest();
    const double cut =
        m_gain ? std::pow(10.0, std::max(0.0, m_gain->highest()) / 40) : 1; // Boosts ring longer.
    return std::min(kDecay * quality * cut / (std::numbers::pi * m_frequency.lowest()), kLongestRing);
}

void FilterEffect::process(StereoBlock &block, std::int64_t position)
{
    const bool moves = m_frequency.moves() || (m_q && m_q->moves()) || (m_gain && m_gain->moves());
    for (int from = 0; from < kBlockFrames; from += kStep) {
        const Biquad filter = moves ? at(position + from) : m_still;
        for (int i = from; i < from + kStep; ++i) {
            block.left[i] = float(m_memory[0].next(filter, block.left[i]));
            block.right[i] = float(m_memory[1].next(filter, block.right[i]));
        }
    }
}

GainEffect::GainEffect(const EffectValues &values)
    : m_gain(values.parameter("gain"))
{
}

void GainEffect::process(StereoBlock &block, std::int64_t position)
{
    auto gain = float(fromDecibels(m_gain.at(position)));
    for (int i = 0; i < kBlockFrames; ++i) {
        if (m_gain.moves())
            gain = float(fromDecibels(m_gain.at(position + i)));
        block.left[i] *= gain;
        block.right[i] *= gain;
    }
}

} // namespace muto::media
