#pragma once

#include "core/media/effects/biquad.h"
#include "core/media/effects/delay_line.h"
#include "core/media/effects/effect_values.h"
#include "core/media/effects/sound_effect.h"

#include <array>
#include <cstdint>

namespace muto::media {

/// The phase of an oscillator at a place: what its speed has summed up to since the owner's beginning, also
/// where the speed moves. 0 … 1.
class LfoPhase
{
public:
    explicit LfoPhase(EffectParameter speed);

    double at(std::int64_t position);

private:
    EffectParameter m_speed;
    std::int64_t m_known = 0; ///< Up to here the turns are known.
    double m_turns = 0;
};

/// delay: echoes, each quieter by the feedback.
class DelayEffect : public SoundEffect
{
public:
    explicit DelayEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    double tailSeconds() const override;

private:
    EffectParameter m_time, m_feedback, m_mix;
    std::array<DelayLine, 2> m_lines;
};

/// chorus: a copy whose delay swings, a quarter turn apart on the two sides.
class ChorusEffect : public SoundEffect
{
public:
    explicit ChorusEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    double tailSeconds() const override;

private:
    EffectParameter m_delay, m_depth, m_mix;
    LfoPhase m_phase;
    std::array<DelayLine, 2> m_lines;
};

/// phaser: six allpasses that swing around 1/delay by the share `decay`, mixed with what goes in.
class PhaserEffect : public SoundEffect
{
public:
    explicit PhaserEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override { m_memories = {}; }
    double warmUpSeconds() const override { return 0.25; }

private:
    static constexpr int kStages = 6;

    Biquad at(std::int64_t position);

    EffectParameter m_in, m_out;
    double m_centre, m_swing;
    bool m_isSine;
    LfoPhase m_phase;
    std::array<std::array<BiquadMemory, kStages>, 2> m_memories;
};

} // namespace muto::media
