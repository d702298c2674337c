#pragma once

#include "core/media/stereo_block.h"

#include <cstdint>

namespace muto::media {

/// Longest that effects go on ringing after what they were fed has ended, in seconds.
inline constexpr double kLongestTail = 5;

/// Changes sound, block by block in order. Whatever moves by itself (lanes, oscillators) moves by `position`,
/// the place of the block's first sample counted from its owner's beginning, which may be negative; so that
/// what is heard does not depend on where reading began. Belongs to one thread at a time.
class SoundEffect
{
public:
    virtual ~SoundEffect() = default;

    virtual void process(StereoBlock &block, std::int64_t position) = 0;

    /// Back to silence, as if nothing had ever been heard.
    virtual void reset() = 0;

    /// By how many samples what comes out is later than what goes in.
    virtual int latency() const { return 0; }

    /// How long it rings after its input, in seconds, before it counts as silent (-60 dB).
    virtual double tailSeconds() const { return 0; }

    /// How long before a place it must run so that it sounds there as if it had run all along, in seconds.
    virtual double warmUpSeconds() const { return tailSeconds(); }

protected:
    SoundEffect() = default;
    SoundEffect(const SoundEffect &) = default;
    SoundEffect &operator=(const SoundEffect &) = default;
};

} // namespace muto::media
