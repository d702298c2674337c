#pragma once

#include "core/media/frame_producer.h"

#include <stop_token>

namespace muto::media {

/// A frame and how long it stays.
struct ShownFrame
{
    std::shared_ptr<const AVFrame> pixels;
    double seconds = 0;
    double untilSeconds = 0; ///< Infinity for the last one.
};

/// A place in a film: finds the frame that is on at a time, going on where that is near and seeking where it
/// is not. Belongs to one thread at a time.
class FrameCursor
{
public:
    explicit FrameCursor(std::unique_ptr<FrameProducer> producer);

    /// The frame that is on at `seconds`; the first one before the film begins, the last one after its end.
    /// A time up to a microsecond before a frame counts as that frame's. Gives up when `stop` is requested.
    Result<ShownFrame> at(double seconds, const std::stop_token &stop = {});

    /// The frame that begins a stretch which can be decoded on its own, at or before `seconds`: cheap.
    Result<ShownFrame> nearestStart(double seconds);

    /// Begin of the current frame; before the first `at` it is 0.
    double position() const { return m_current ? m_current->seconds : 0; }

    /// Whether `seconds` is sooner reached by going on from here than by seeking.
    bool isNear(double seconds) const;

    const ProducerCosts &costs() const { return m_producer->costs(); }

private:
    Result<> start();
    Result<> jump(double seconds);
    Result<bool> land(double seconds);
    Result<> advance();
    ShownFrame shown() const;
    bool nextIsOn(double seconds) const;

    std::unique_ptr<FrameProducer> m_producer;
    bool m_isUntouched = true; ///< The producer is still at the first frame.
    std::optional<TimedFrame> m_current;
    std::optional<TimedFrame> m_next; ///< Nothing at the end.
};

} // namespace muto::media
