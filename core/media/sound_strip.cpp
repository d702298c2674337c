#include "core/media/sound_strip.h"

#include <algorithm>

namespace muto::media {

namespace {

constexpr double kLoudest = 3.98107; ///< +12 dB, of gains and volume lanes.

double clampedGain(double gain)
{
    return gain >= 0 ? std::min(gain, kLoudest) : 0; // Not a number is silence, too.
}

} // namespace

SoundStrip::SoundStrip(const SoundLevel &level)
    : m_chain(level.effects)
    , m_gain(float(clampedGain(level.gain)))
{
    if (level.volume && !level.volume->points.empty())
        m_volume.emplace(*level.volume);
}

void SoundStrip::process(StereoBlock &block, std::int64_t position)
{
    m_chain.process(block, position);
    position -= m_chain.latency();
    for (int i = 0; i < kBlockFrames; ++i) {
        const float gain =
            m_volume ? float(clampedGain(m_volume->at(double(position + i) / kSoundRate))) : m_gain;
        block.left[i] *= gain;
        block.right[i] *= gain;
    }
}

} // namespace muto::media
