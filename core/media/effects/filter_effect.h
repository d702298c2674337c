#pragma once

#include "core/media/effects/biquad.h"
#include "core/media/effects/effect_values.h"
#include "core/media/effects/sound_effect.h"

#include <array>
#include <optional>

namespace muto::media {

/// highpass, lowpass, peaking, lowshelf and highshelf.
class FilterEffect : public SoundEffect
{
public:
    FilterEffect(BiquadKind kind, const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override { m_memory = {}; }
    double tailSeconds() const override;

private:
    Biquad at(std::int64_t position);

    BiquadKind m_kind;
    bool m_hasOnePole;
    EffectParameter m_frequency;
    std::optional<EffectParameter> m_q;
    std::optional<EffectParameter> m_gain;
    std::array<BiquadMemory, 2> m_memory;
    Biquad m_still; ///< When nothing moves.
};

/// gain.
class GainEffect : public SoundEffect
{
public:
    explicit GainEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override {}

private:
    EffectParameter m_gain;
};

} // namespace muto::media
