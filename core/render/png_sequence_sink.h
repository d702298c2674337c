#pragma once

#include "core/base/bounded_queue.h"
#include "core/base/frame_index.h"
#include "core/render/frame_sink.h"

#include <QString>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace muto::render {

/// Frames to numbered PNG files, in whatever order they come, on threads of its own: compressing is most of
/// the work, and no picture has to wait for another.
class PngSequenceSink : public FrameSink
{
public:
    /// `folder` must exist.
    PngSequenceSink(QString folder, FrameRange frames, int framesInFlight, SinkEvents events);
    ~PngSequenceSink() override;

    void push(CapturedFrame frame) override;
    void finish() override;

private:
    void write(std::stop_token stop);
    bool writeOne(const CapturedFrame &frame);
    void leave(std::stop_token stop);

    const QString m_folder;
    const FrameRange m_frames;
    const SinkEvents m_events;
    BoundedQueue<CapturedFrame> m_queue;
    std::stop_source m_stop;
    std::mutex m_counting;
    std::int64_t m_done = 0; // guarded by m_counting, as is the next
    bool m_hasFailed = false;
    std::atomic<int> m_atWork;
    std::vector<std::jthread> m_threads; // last: they use everything above, and are the first to go
};

} // namespace muto::render
