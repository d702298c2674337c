#pragma once

#include "core/media/effects/sound_effect.h"
#include "core/media/sound_plan.h"

#include <memory>
#include <vector>

namespace muto::media {

/// Effects one after another.
class EffectChain
{
public:
    /// Parameters clamp; effects of unknown types are left out.
    explicit EffectChain(const std::vector<Effect> &effects);

    bool isEmpty() const { return m_effects.empty(); }

    /// `position`: of what goes in. What comes out is `latency()` samples earlier.
    void process(StereoBlock &block, std::int64_t position);
    void reset();

    int latency() const { return m_latency; }
    double tailSeconds() const { return m_tail; } ///< At most kLongestTail.
    double warmUpSeconds() const { return m_warmUp; }

private:
    std::vector<std::unique_ptr<SoundEffect>> m_effects;
    int m_latency = 0;
    double m_tail = 0;
    double m_warmUp = 0;
};

} // namespace muto::media
