#include "core/media/effects/preset_run.h"

#include "core/media/sound_plan.h"

#include <algorithm>
#include <utility>

namespace muto::media {

namespace {

int latencyOf(const std::vector<std::unique_ptr<SoundEffect>> &effects)
{
    int sum = 0;
    for (const auto &effect : effects)
        sum += effect->latency();
    return sum;
}

} // namespace

PresetRun::PresetRun(std::vector<std::unique_ptr<SoundEffect>> effects, Lane amount)
    : m_effects(std::move(effects))
    , m_amount(std::move(amount))
    , m_latency(latencyOf(m_effects))
    , m_dry{DelayLine(std::size_t(m_latency) + 1), DelayLine(std::size_t(m_latency) + 1)}
{
}

void PresetRun::reset()
{
    for (const auto &effect : m_effects)
        effect->reset();
    for (DelayLine &line : m_dry)
        line.reset();
}

double PresetRun::tailSeconds() const
{
    double sum = 0;
    for (const auto &effect : m_effects)
        sum += effect->tailSeconds();
    return sum;
}

double PresetRun::warmUpSeconds() const
{
    double sum = 0;
    for (const auto &effect : m_effects)
        sum += effect->warmUpSeconds();
    return sum;
}

void PresetRun::process(StereoBlock &block, std::int64_t position)
{
    const StereoBlock in = block;
    for (const auto &effect : m_effects) {
        effect->process(block, position);
        position -= effect->latency();
    }
    for (int i = 0; i < kBlockFrames; ++i) {
        m_dry[0].push(in.left[i]);
        m_dry[1].push(in.right[i]);
        const float left = m_dry[0].at(m_latency + 1);
        const float right = m_dry[1].at(m_latency + 1);
        const auto amount = float(std::clamp(m_amount.at(double(position + i) / kSoundRate), 0.0, 1.0));
        block.left[i] = left + (block.left[i] - left) * amount;
        block.right[i] = right + (block.right[i] - right) * amount;
    }
}

} // namespace muto::media
