#pragma once

#include <cstdint>
#include <functional>
#include <span>

namespace muto::ui {

/// Somewhere sound can be heard: 48 kHz, left and right in turn. GUI thread.
class AudioOutput
{
public:
    /// Fills its argument, at once and wholly. Called from whichever thread the output likes.
    using Pull = std::function<void(std::span<float> interleaved)>;

    virtual ~AudioOutput() = default;

    /// Begins to pull; false when there is no device that could be heard. What was started goes on until
    /// `stop`.
    virtual bool start(Pull pull) = 0;
    virtual void stop() = 0;

    /// 0 … 1, as the ear judges it.
    virtual void setVolume(double volume) = 0;

    /// Samples (of each side) that were pulled and have not been heard yet.
    virtual std::int64_t pending() const = 0;
};

} // namespace muto::ui
