#pragma once

#include "core/base/result.h"
#include "core/media/sound_plan.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace muto::media {

/// Plays a SoundPlan as samples, any stretch of it in order: 48 kHz stereo, interleaved floats, a plain sum
/// at unity gain. What a stretch sounds like does not depend on where reading began, but for the tails of
/// effects, which are warmed up for a moment before it. Belongs to one thread at a time; decodes on it.
class SoundMixer
{
public:
    /// Opens every file. The error names the clip and what is wrong with it. A loudness target is measured
    /// here over the first `totalSamples`, which takes a pass over the whole film and can be stopped.
    static Result<SoundMixer> create(const SoundPlan &plan, std::int64_t totalSamples,
                                     std::stop_token stop = {});

    SoundMixer(SoundMixer &&) noexcept;
    SoundMixer &operator=(SoundMixer &&) noexcept;
    ~SoundMixer();

    /// Goes on from sample `position` of the film. Like reading it opens what begins to be heard, which takes
    /// a pass over files that loop and can be stopped.
    Result<> seek(std::int64_t position, const std::stop_token &stop = {});

    /// Fills `interleaved` (left, right, left, …) with what follows; silence after everything has ended. The
    /// samples do not depend on how many are asked for at a time.
    Result<> read(std::span<float> interleaved, const std::stop_token &stop = {});

    /// The highest sample (1 is full scale) of each of the plan's groups, as it comes out of its effects and
    /// its volume, of what has been mixed since the last time.
    std::vector<float> takeGroupPeaks();

    /// What was wrong with what has been read so far but could be mixed nevertheless, each once, in order of
    /// discovery: "narration: voice.wav is damaged …".
    std::vector<QString> warnings() const;

private:
    struct State;
    explicit SoundMixer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muto::media
