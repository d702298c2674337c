#pragma once

#include "core/media/sound_loop.h"
#include "core/media/sound_plan.h"
#include "core/media/stereo_block.h"
#include "core/media/time_stretch.h"

#include <memory>
#include <optional>

namespace muto::media {

/// What a clip sounds like before its effects: trimmed, looped, stretched, cut to its slot. Positions count
/// from the clip's start, in samples of 48 kHz. Belongs to one thread at a time.
class ClipSound
{
public:
    static Result<ClipSound> open(const SoundClip &clip, std::stop_token stop = {});

    /// Fills a block from `position` on; silence outside the slot.
    Result<> read(std::int64_t position, StereoBlock &block);

    /// Where it ends: with its slot, or earlier if the source does, which may not be known yet.
    std::int64_t end() const;

    SoundFaults faults() const { return m_loop->faults(); }

private:
    ClipSound(SoundLoop loop, double rate, std::int64_t length);

    std::unique_ptr<SoundLoop> m_loop; ///< Stays where it is: the stretch reads it.
    std::optional<TimeStretch> m_stretch;
    double m_rate;
    std::int64_t m_length; ///< Of the slot.
    std::int64_t m_stretched = 0;
    std::vector<float> m_piece;
};

/// Samples in so many seconds, as the contract rounds them; a very long time for infinity.
std::int64_t soundSamples(double seconds);

/// The rate that a clip plays at: 0.1 … 5, 1 for nonsense.
double clampedRate(double rate);

} // namespace muto::media
