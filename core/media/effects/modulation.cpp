#include "core/media/effects/modulation.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace muto::media {

namespace {

constexpr int kSlowStep = 32; ///< Samples that share what moves slowly; divides the block.
constexpr double kSamplesPerMs = kSoundRate / 1000.0;
constexpr double kFloor = 0.001; ///< -60 dB, where echoes stop to count.
constexpr double kAllpassQuality = std::numbers::sqrt2 / 2;

/// -1 … 1.
double triangle(double phase)
{
    return 4 * std::abs(phase + 0.25 - std::floor(phase + 0.75)) - 1;
}

double sine(double phase)
{
    return std::sin(2 * std::numbers::pi * phase);
}

float blended(float dry, float wet, double mix)
{
    return float(dry + (wet - dry) * mix);
}

} // namespace

LfoPhase::LfoPhase(EffectParameter speed)
    : m_speed(std::move(speed))
{
}

double LfoPhase::at(std::int64_t position)
{
    if (!m_speed.moves() || position <= 0) {
        const double turns = m_speed.at(0) * double(position) / kSoundRate;
        return turns - std::floor(turns);
    }
    if (position < m_known) {
        m_known = 0;
        m_turns = 0;
    }
    for (; m_known + kSlowStep <= position; m_known += kSlowStep)
        m_turns += m_speed.at(m_known + kSlowStep / 2) * kSlowStep / kSoundRate;
    const double turns = m_turns + m_speed.at(m_known) * double(position - m_known) / kSoundRate;
    return turns - std::floor(turns);
}

DelayEffect::DelayEffect(const EffectValues &values)
    : m_time(values.parameter("time"))
    , m_feedback(values.parameter("feedback"))
    , m_mix(values.parameter("mix"))
    , m_lines{DelayLine(std::size_t(m_time.highest() * kSamplesPerMs) + 1),
              DelayLine(std::size_t(m_time.highest() * kSamplesPerMs) + 1)}
{
}

void DelayEffect::reset()
{
    for (DelayLine &line : m_lines)
        line.reset();
}

double DelayEffect::tailSeconds() const
{
    const double echoes = 1 + std::ceil(std::log(kFloor) / std::log(m_feedback.highest()));
    return m_mix.highest() > 0 ? echoes * m_time.highest() / 1000 : 0;
}

void DelayEffect::process(StereoBlock &block, std::int64_t position)
{
    for (int i = 0; i < kBlockFrames; ++i) {
        const double distance = m_time.at(position + i) * kSamplesPerMs;
        const auto feedback = float(m_feedback.at(position + i));
        const double mix = m_mix.at(position + i);
        const std::array<float, 2> echo = {m_lines[0].at(distance), m_lines[1].at(distance)};
        m_lines[0].push(block.left[i] + echo[0] * feedback);
        m_lines[1].push(block.right[i] + echo[1] * feedback);
        block.left[i] = blended(block.left[i], echo[0], mix);
        block.right[i] = blended(block.right[i], echo[1], mix);
    }
}

ChorusEffect::ChorusEffect(const EffectValues &values)
    : m_delay(values.parameter("delay"))
    , m_depth(values.parameter("depth"))
    , m_mix(values.parameter("mix"))
    , m_phase(values.parameter("speed"))
    , m_lines{DelayLine(std::size_t((m_delay.highest() + m_depth.highest()) * kSamplesPerMs) + 2),
              DelayLine(std::size_t((m_delay.highest() + m_depth.highest()) * kSamplesPerMs) + 2)}
{
}

void ChorusEffect::reset()
{
    for (DelayLine &line : m_lines)
        line.reset();
}

double ChorusEffect::tailSeconds() const
{
    return m_mix.highest() > 0 ? (m_delay.highest() + m_depth.highest()) / 1000 : 0;
}

void ChorusEffect::process(StereoBlock &block, std::int64_t position)
{
    for (int i = 0; i < kBlockFrames; ++i) {
        const double phase = m_phase.at(position + i);
        const double delay = m_delay.at(position + i);
        const double depth = m_depth.at(position + i);
        const double mix = m_mix.at(position + i);
        const auto copy = [&](DelayLine &line, double turn, float in) {
            line.push(in);
            return line.at(1 + std::max(0.0, delay + depth * sine(turn)) * kSamplesPerMs);
        };
        block.left[i] = blended(block.left[i], copy(m_lines[0], phase, block.left[i]), mix);
        block.right[i] = blended(block.right[i], copy(m_lines[1], phase + 0.25, block.right[i]), mix);
    }
}

PhaserEffect::PhaserEffect(const EffectValues &values)
    : m_in(values.parameter("in_gain"))
    , m_out(values.parameter("out_gain"))
    , m_centre(1000 / values.number("delay"))
    , m_swing(values.number("decay"))
    , m_isSine(values.number("type") >= 0.5)
    , m_phase(values.parameter("speed"))
{
}

Biquad PhaserEffect::at(std::int64_t position)
{
    const double phase = m_phase.at(position);
    const double swing = m_isSine ? sine(phase) : triangle(phase);
    return Biquad::of(BiquadKind::Allpass, m_centre * (1 + m_swing * swing), kAllpassQuality, 0);
}

void PhaserEffect::process(StereoBlock &block, std::int64_t position)
{
    Biquad filter;
    const auto phased = [&](std::array<BiquadMemory, kStages> &memories, double sample) {
        for (BiquadMemory &memory : memories)
            sample = memory.next(filter, sample);
        return sample;
    };
    for (int i = 0; i < kBlockFrames; ++i) {
        if (i % kSlowStep == 0)
            filter = at(position + i);
        const double in = m_in.at(position + i);
        const double out = m_out.at(position + i);
        block.left[i] = float(block.left[i] * in + phased(m_memories[0], block.left[i]) * out);
        block.right[i] = float(block.right[i] * in + phased(m_memories[1], block.right[i]) * out);
    }
}

} // namespace muto::media
