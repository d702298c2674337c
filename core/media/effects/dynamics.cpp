#include "core/media/effects/dynamics.h"

#include <algorithm>
#include <cmath>

namespace muto::media {

namespace {

constexpr double kQuietest = 1e-9; ///< Below it the logarithm is no more use.
constexpr double kSettled = 8;     ///< Time constants after which a follower has forgotten.
constexpr double kLongestMemory = 5;

/// Of the envelope that a gate listens to: longer than half a period of the lowest tones, so that it does not
/// chatter on them.
constexpr double kEnvelopeMs = 20;

double shareOf(double ms)
{
    return 1 - std::exp(-1000 / (std::max(ms, 0.001) * kSoundRate));
}

double decibelsOf(double factor)
{
    return 20 * std::log10(std::max(factor, kQuietest));
}

/// Seconds after which what was before is not heard any more.
double memoryOf(double ms)
{
    return std::min(kSettled * ms / 1000, kLongestMemory);
}

double louder(const StereoBlock &block, int i)
{
    return std::max(std::abs(block.left[i]), std::abs(block.right[i]));
}

/// How far a level is beyond a threshold of a soft knee, in dB.
double beyond(double over, double knee)
{
    const double width = 20 * std::log10(knee);
    if (over <= -width / 2)
        return 0;
    if (over >= width / 2)
        return over;
    return (over + width / 2) * (over + width / 2) / (2 * width);
}

} // namespace

double compressedBy(double level, double threshold, double ratio, double knee)
{
    return -beyond(level - threshold, knee) * (1 - 1 / ratio);
}

double gatedBy(double level, double threshold, double ratio, double knee, double range)
{
    return std::max(-beyond(threshold - level, knee) * (ratio - 1), range);
}

GainFollower::GainFollower(double fallMs, double riseMs)
    : m_fall(shareOf(fallMs))
    , m_rise(shareOf(riseMs))
{
}

double GainFollower::next(double wanted)
{
    m_gain += (wanted - m_gain) * (wanted < m_gain ? m_fall : m_rise);
    return m_gain;
}

CompressorEffect::CompressorEffect(const EffectValues &values)
    : m_threshold(values.number("threshold"))
    , m_ratio(values.number("ratio"))
    , m_knee(values.number("knee"))
    , m_makeup(values.number("makeup"))
    , m_mix(values.number("mix"))
    , m_warmUp(memoryOf(std::max(values.number("attack"), values.number("release"))))
    , m_follower(values.number("attack"), values.number("release"))
{
}

void CompressorEffect::process(StereoBlock &block, std::int64_t /*position*/)
{
    for (int i = 0; i < kBlockFrames; ++i) {
        const double wanted = compressedBy(decibelsOf(louder(block, i)), m_threshold, m_ratio, m_knee);
        const double wet = fromDecibels(m_follower.next(wanted) + m_makeup);
        const auto gain = float(1 + (wet - 1) * m_mix);
        block.left[i] *= gain;
        block.right[i] *= gain;
    }
}

LimiterEffect::LimiterEffect(const EffectValues &values)
    : m_limit(fromDecibels(values.number("limit")))
    , m_output(fromDecibels(values.number("level_out")))
    , m_warmUp(memoryOf(values.number("release")) + values.number("attack") / 500)
    , m_gain(int(std::round(values.number("attack") * kSoundRate / 1000)), shareOf(values.number("release")))
    , m_left(std::size_t(m_gain.delay()) + 1)
    , m_right(std::size_t(m_gain.delay()) + 1)
{
}

void LimiterEffect::reset()
{
    m_gain.reset();
    std::ranges::fill(m_left, 0.0F);
    std::ranges::fill(m_right, 0.0F);
}

void LimiterEffect::process(StereoBlock &block, std::int64_t /*position*/)
{
    for (int i = 0; i < kBlockFrames; ++i) {
        const double peak = louder(block, i);
        const auto gain = float(m_gain.next(peak > m_limit ? m_limit / peak : 1) * m_output);
        m_left[m_next] = block.left[i];
        m_right[m_next] = block.right[i];
        m_next = (m_next + 1) % m_left.size(); // The oldest.
        block.left[i] = m_left[m_next] * gain;
        block.right[i] = m_right[m_next] * gain;
    }
}

GateEffect::GateEffect(const EffectValues &values)
    : m_threshold(values.number("threshold"))
    , m_range(values.number("range"))
    , m_ratio(values.number("ratio"))
    , m_knee(values.number("knee"))
    , m_warmUp(memoryOf(std::max({values.number("attack"), values.number("release"), kEnvelopeMs})))
    , m_follower(values.number("release"), values.number("attack"))
{
}

void GateEffect::reset()
{
    m_envelope = 0;
    m_follower.reset();
}

void GateEffect::process(StereoBlock &block, std::int64_t /*position*/)
{
    const double fade = 1 - shareOf(kEnvelopeMs);
    for (int i = 0; i < kBlockFrames; ++i) {
        m_envelope = std::max(louder(block, i), m_envelope * fade);
        const double wanted = gatedBy(decibelsOf(m_envelope), m_threshold, m_ratio, m_knee, m_range);
        const auto gain = float(fromDecibels(m_follower.next(wanted)));
        block.left[i] *= gain;
        block.right[i] *= gain;
    }
}

} // namespace muto::media
