#pragma once

#include "core/media/clip_sound.h"
#include "core/media/sound_strip.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace muto::media {

/// A clip in the film: its sound through its strip, at its place. The file is open only while it is heard.
/// Belongs to one thread at a time.
class ClipTrack
{
public:
    using Warn = std::function<void(const QString &)>;

    ClipTrack(const SoundClip &clip, Warn warn);

    /// Adds the film's samples from `position` on to `block`. What loops is measured first, which can be
    /// stopped.
    Result<> addTo(StereoBlock &block, std::int64_t position, const std::stop_token &stop);

    /// What follows does not go on from what was before.
    void reset();

    /// How many samples of its sound it has read before it is heard.
    int latency() const { return m_strip.latency(); }

    /// How long before a place it must be read to sound there as if it had been read all along, in seconds.
    double warmUpSeconds() const { return m_strip.warmUpSeconds(); }

private:
    Result<> read(std::int64_t position, StereoBlock &block, const std::stop_token &stop);
    void cut(StereoBlock &block, std::int64_t local) const;
    void report(const SoundFaults &faults);

    SoundClip m_clip;
    Warn m_warn;
    SoundStrip m_strip;
    std::int64_t m_start;
    std::int64_t m_tail; ///< Samples.
    std::int64_t m_end;  ///< Where the sound before the effects ends, as far as is known.
    std::optional<ClipSound> m_sound;
};

} // namespace muto::media
