#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace muto::media {

/// Stereo sound at another speed with its pitch kept, by Rubber Band (R3). What it hands out lies where it
/// belongs, within a few milliseconds: the delay of its windows is taken off. Without threads, the same bytes
/// on every run. After a seek to elsewhere than the beginning phases may differ from those of playing
/// through. Belongs to one thread at a time.
class TimeStretch
{
public:
    /// Gives interleaved samples of the source from a position on, silence beyond its ends.
    using Source = std::function<Result<>(std::int64_t position, std::span<float> interleaved)>;

    /// `rate`: source samples for a sample out, at most 8: beyond, Rubber Band 3.1 reads past its own
    /// windows.
    TimeStretch(double rate, Source source);
    TimeStretch(TimeStretch &&) noexcept;
    TimeStretch &operator=(TimeStretch &&) noexcept;
    ~TimeStretch();

    /// Goes on from sample `position` of what comes out.
    void seek(std::int64_t position);

    Result<> read(std::span<float> interleaved);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace muto::media
