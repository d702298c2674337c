#include "core/media/effects/effect_chain.h"

#include "core/media/effects/effect_factory.h"

#include <algorithm>

namespace muto::media {

namespace {

/// A chain is warmed up for no longer than this: an echo of an echo of ten seconds ago is not missed.
constexpr double kLongestWarmUp = 10;

} // namespace

EffectChain::EffectChain(const std::vector<Effect> &effects)
    : m_effects(makeEffects(effects))
{
    for (const auto &effect : m_effects) {
        m_latency += effect->latency();
        m_tail += effect->tailSeconds();
        m_warmUp += effect->warmUpSeconds();
    }
    m_tail = std::min(m_tail, kLongestTail);
    m_warmUp = std::min(m_warmUp, kLongestWarmUp);
}

void EffectChain::process(StereoBlock &block, std::int64_t position)
{
    for (const auto &effect : m_effects) {
        effect->process(block, position);
        position -= effect->latency();
    }
}

void EffectChain::reset()
{
    for (const auto &effect : m_effects)
        effect->reset();
}

} // namespace muto::media
