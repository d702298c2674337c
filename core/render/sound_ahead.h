#pragma once

#include "core/base/bounded_queue.h"
#include "core/base/result.h"
#include "core/media/sound_mixer.h"

#include <QStringList>

#include <cstdint>
#include <span>
#include <stop_token>
#include <thread>
#include <vector>

namespace muto::render {

/// A mixer that works ahead of whoever takes its samples, on a thread of its own, by two seconds at most.
/// Taken from on one thread, which may be another than the one that made it.
class SoundAhead
{
public:
    /// Mixes `samples` from where `mixer` stands. `stop` ends the waiting of whoever takes them.
    SoundAhead(media::SoundMixer mixer, std::int64_t samples, std::stop_token stop);
    ~SoundAhead();

    SoundAhead(const SoundAhead &) = delete;
    SoundAhead &operator=(const SoundAhead &) = delete;

    /// Fills `interleaved` with the next samples, waiting for them if need be. The error is the mixer's.
    Result<> take(std::span<float> interleaved);

    /// Waits until all has been taken, or gives up mixing, and tells what could only be mixed with a flaw.
    QStringList finish();

private:
    using Block = Result<std::vector<float>>;

    void mix(std::stop_token stop, std::int64_t samples);

    media::SoundMixer m_mixer; // used by the mixing thread alone, until it has ended
    BoundedQueue<Block> m_queue;
    const std::stop_token m_stop;
    std::vector<float> m_block;
    std::size_t m_used = 0;
    std::jthread m_thread; // last: it uses everything above, and is the first to go
};

} // namespace muto::render
