#pragma once

#include "core/base/bounded_queue.h"
#include "core/base/frame_index.h"
#include "core/media/frame_spool.h"
#include "core/render/frame_sink.h"

#include <thread>

namespace muto::render {

/// Frames to a lossless scratch file, in whatever order they come, on a thread of its own. When finished, the
/// file is known to hold every frame of `frames`: a gap is a failure that names it.
class DiskFrameSink : public FrameSink
{
public:
    DiskFrameSink(media::FrameSpoolWriter spool, FrameRange frames, int framesInFlight, SinkEvents events);
    ~DiskFrameSink() override;

    void push(CapturedFrame frame) override;
    void finish() override;

private:
    void store(std::stop_token stop);
    Result<> storeAll(std::stop_token stop);
    Result<> complete();

    media::FrameSpoolWriter m_spool; // used by the storing thread alone
    const FrameRange m_frames;
    const SinkEvents m_events;
    BoundedQueue<CapturedFrame> m_queue;
    std::jthread m_thread; // last: it uses everything above, and is the first to go
};

} // namespace muto::render
