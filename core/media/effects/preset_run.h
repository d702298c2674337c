#pragma once

#include "core/media/effects/delay_line.h"
#include "core/media/effects/sound_effect.h"
#include "core/media/sound_lane.h"

#include <array>
#include <memory>
#include <vector>

namespace muto::media {

/// A preset's effects as one, mixed by a lane with what goes into them.
class PresetRun : public SoundEffect
{
public:
    PresetRun(std::vector<std::unique_ptr<SoundEffect>> effects, Lane amount);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    int latency() const override { return m_latency; }
    double tailSeconds() const override;
    double warmUpSeconds() const override;

private:
    std::vector<std::unique_ptr<SoundEffect>> m_effects;
    LaneReader m_amount;
    int m_latency;
    std::array<DelayLine, 2> m_dry;
};

} // namespace muto::media
