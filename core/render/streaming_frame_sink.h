#pragma once

#include "core/base/bounded_queue.h"
#include "core/base/frame_index.h"
#include "core/media/media_writer.h"
#include "core/render/frame_reorder_buffer.h"
#include "core/render/frame_sink.h"

#include <thread>

namespace muto::render {

/// Frames straight to the encoder: put in order on the caller's thread, encoded on a thread of its own.
/// Pushing never waits, because no more frames can be under way than the queue has room for
/// (`framesInFlight`: every slot of every worker).
class StreamingFrameSink : public FrameSink
{
public:
    StreamingFrameSink(media::MediaWriter writer, FrameRange frames, int framesInFlight, SinkEvents events);
    ~StreamingFrameSink() override;

    void push(CapturedFrame frame) override;
    void finish() override;

private:
    void encode(std::stop_token stop);
    bool encodeAll(std::stop_token stop);

    media::MediaWriter m_writer; // used by the encoder's thread alone
    const SinkEvents m_events;
    FrameReorderBuffer<CapturedFrame> m_reorder;
    BoundedQueue<CapturedFrame> m_queue;
    std::jthread m_thread; // last: it uses everything above, and is the first to go
};

} // namespace muto::render
