#include "core/render/streaming_frame_sink.h"

#include <utility>

namespace muto::render {

StreamingFrameSink::StreamingFrameSink(media::MediaWriter writer, FrameRange frames, int framesInFlight,
                                       SinkEvents events)
    : m_writer(std::move(writer))
    , m_events(std::move(events))
    , m_reorder(frames.first)
    , m_queue(std::size_t(framesInFlight))
    , m_thread([this](std::stop_token stop) { encode(std::move(stop)); })
{
}

StreamingFrameSink::~StreamingFrameSink()
{
    m_thread.request_stop(); // before the queue wakes the thread, or it would take the end for the end of the
                             // film
    m_queue.close();
}

void StreamingFrameSink::push(CapturedFrame frame)
{
    const FrameIndex index = frame.index;
    m_reorder.put(index, std::move(frame));
    while (auto next = m_reorder.takeNext()) {
        if (!m_queue.push(std::move(*next), m_thread.get_stop_token()))
            return; // the encoder failed or was cancelled, and has said so
    }
}

void StreamingFrameSink::finish()
{
    m_queue.finish();
}

void StreamingFrameSink::encode(std::stop_token stop)
{
    if (!encodeAll(stop) || stop.stop_requested())
        return;
    if (const auto written = m_writer.finish(); !written)
        m_events.failed(written.error());
    else
        m_events.completed();
}

bool StreamingFrameSink::encodeAll(std::stop_token stop)
{
    std::int64_t done = 0;
    while (auto frame = m_queue.pop(stop)) {
        if (const auto written = m_writer.write(frame->view, std::move(frame->release)); !written) {
            m_queue.close();
            m_events.failed(written.error());
            return false;
        }
        m_events.consumed(++done);
    }
    return true;
}

} // namespace muto::render
