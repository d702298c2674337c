#pragma once

#include "core/media/effects/effect_values.h"
#include "core/media/effects/oversampler.h"
#include "core/media/effects/sound_effect.h"

#include <array>

namespace muto::media {

/// A curve through the origin with slope 1 that bends to ±1.
using Shape = double (*)(double);

/// "tanh", "atan", "cubic", "exp", "alg", "quintic", "sin", "erf" or "hard".
Shape shapeNamed(const QString &name);

/// saturate: the shape scaled to the threshold, oversampled.
class SaturateEffect : public SoundEffect
{
public:
    explicit SaturateEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    int latency() const override { return m_sides[0].factor() > 1 ? Oversampler::kDelay : 0; }

private:
    float bent(float sample) const;
    float saturated(Oversampler &side, float sample) const;

    Shape m_shape;
    double m_threshold;
    EffectParameter m_output;
    std::array<Oversampler, 2> m_sides;
};

/// bitcrush: fewer bits, and samples that are held. Which are held counts from the owner's beginning.
class BitcrushEffect : public SoundEffect
{
public:
    explicit BitcrushEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override { m_held = {}; }
    double warmUpSeconds() const override { return double(m_samples) / kSoundRate; }

private:
    float crushed(float sample) const;

    double m_levels; ///< From 0 to full scale.
    std::int64_t m_samples;
    float m_mix;
    std::array<float, 2> m_held{};
};

} // namespace muto::media
