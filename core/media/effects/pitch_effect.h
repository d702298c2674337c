#pragma once

#include "core/media/effects/delay_line.h"
#include "core/media/effects/effect_values.h"
#include "core/media/effects/sound_effect.h"

#include <array>
#include <memory>
#include <vector>

namespace muto::media {

/// pitchshift, by Rubber Band (R3) without threads. Its delay is one of the latency.
class PitchEffect : public SoundEffect
{
public:
    explicit PitchEffect(const EffectValues &values);
    ~PitchEffect() override;

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    int latency() const override;
    double tailSeconds() const override { return 0.1; }
    double warmUpSeconds() const override { return 0.5; }

private:
    struct Shifter;

    double m_mix;
    std::unique_ptr<Shifter> m_shifter;
    std::array<DelayLine, 2> m_dry;
};

} // namespace muto::media
