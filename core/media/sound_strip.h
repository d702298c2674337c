#pragma once

#include "core/media/effects/effect_chain.h"
#include "core/media/sound_lane.h"
#include "core/media/sound_plan.h"

#include <optional>

namespace muto::media {

/// What a clip or a group does to its sound: effects, then the volume. Positions count from its beginning.
class SoundStrip
{
public:
    explicit SoundStrip(const SoundLevel &level);

    /// `position`: of the block's first sample as it goes in; it comes out `latency()` samples earlier.
    void process(StereoBlock &block, std::int64_t position);
    void reset() { m_chain.reset(); }

    int latency() const { return m_chain.latency(); }
    double tailSeconds() const { return m_chain.tailSeconds(); }
    double warmUpSeconds() const { return m_chain.warmUpSeconds(); }

private:
    EffectChain m_chain;
    float m_gain;
    std::optional<LaneReader> m_volume;
};

} // namespace muto::media
