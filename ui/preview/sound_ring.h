#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <span>
#include <stop_token>
#include <vector>

namespace muto::ui {

/// Sound on its way from a mixing thread to an output. Reading never waits: what is not there yet is silence,
/// and as the film does not wait either, as much of what comes late is dropped. Any thread.
class SoundRing
{
public:
    /// Holds so many samples of each side.
    explicit SoundRing(std::size_t capacity);

    /// Forgets what is in it. From here on only what belongs to the number returned is taken in.
    int restart();

    /// Waits for room. False when `stream` is over, or `stop` was requested.
    bool write(int stream, std::span<const float> interleaved, std::stop_token stop);

    void read(std::span<float> interleaved);

    /// Samples of each side read since the first one of this stream came, silence included.
    std::int64_t elapsed() const;

    /// Samples of each side that are there to be read.
    std::int64_t available() const;

private:
    std::size_t takeLate(std::size_t available);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<float> m_samples;
    std::size_t m_first = 0;
    std::size_t m_count = 0;
    std::int64_t m_elapsed = 0;
    std::size_t m_late = 0; ///< Values that were silence instead.
    int m_stream = 0;
    bool m_hasBegun = false;
};

} // namespace muto::ui
