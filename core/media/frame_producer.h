#pragma once

#include "core/base/result.h"
#include "core/media/av_compat.h"

#include <memory>
#include <optional>

namespace muto::media {

/// A decoded frame, its pixels as the decoder left them, and when it begins, counted from the first frame.
struct TimedFrame
{
    std::shared_ptr<const AVFrame> pixels;
    double seconds = 0;
};

/// What was spent on reading, to be told from outside. Plain numbers of one producer.
struct ProducerCosts
{
    std::int64_t frames = 0;
    std::int64_t seeks = 0;
    std::int64_t brokenPackets = 0;
};

/// Hands out the frames of one film or animation in the order in which they are shown. Belongs to one thread
/// at a time.
class FrameProducer
{
public:
    virtual ~FrameProducer() = default;

    /// The next frame; nothing at the end. Damaged stretches are passed over.
    virtual Result<std::optional<TimedFrame>> next() = 0;

    /// Goes to the very first frame. Exact.
    virtual Result<> rewind() = 0;

    /// Goes to a frame from which one can go on to `seconds`, or a little too far: whoever asks looks at
    /// what `next` gives. False when there is no such shortcut.
    virtual bool seekBefore(double seconds) = 0;

    /// Whether `seekBefore(to)` would get beyond `from`; nothing if that is unknown.
    virtual std::optional<bool> skipsBetween(double from, double to) const = 0;

    const ProducerCosts &costs() const { return m_costs; }

protected:
    ProducerCosts m_costs;
};

} // namespace muto::media
