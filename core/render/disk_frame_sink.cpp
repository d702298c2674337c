#include "core/render/disk_frame_sink.h"

#include "core/render/rendering_words.h"

#include <utility>

namespace muto::render {

DiskFrameSink::DiskFrameSink(media::FrameSpoolWriter spool, FrameRange frames, int framesInFlight,
                             SinkEvents events)
    : m_spool(std::move(spool))
    , m_frames(frames)
    , m_events(std::move(events))
    , m_queue(std::size_t(framesInFlight))
    , m_thread([this](std::stop_token stop) { store(std::move(stop)); })
{
}

DiskFrameSink::~DiskFrameSink()
{
    m_thread.request_stop(); // before the queue wakes the thread, or it would take the end for the end of the
                             // film
    m_queue.close();
}

void DiskFrameSink::push(CapturedFrame frame)
{
    (void)m_queue.push(std::move(frame),
                       m_thread.get_stop_token()); // refused only after a failure, which was told
}

void DiskFrameSink::finish()
{
    m_queue.finish();
}

void DiskFrameSink::store(std::stop_token stop)
{
    auto stored = storeAll(stop);
    if (stop.stop_requested())
        return;
    if (stored)
        stored = complete();
    if (!stored)
        m_events.failed(stored.error());
    else
        m_events.completed();
}

Result<> DiskFrameSink::storeAll(std::stop_token stop)
{
    std::int64_t done = 0;
    while (auto frame = m_queue.pop(stop)) {
        const auto written = m_spool.write(frame->index, frame->view);
        frame->release();
        if (!written) {
            m_queue.close();
            return written;
        }
        m_events.consumed(++done);
    }
    return ok();
}

Result<> DiskFrameSink::complete()
{
    if (const auto missing = m_spool.missingIn(m_frames); !missing.empty())
        return fail(
            ErrorKind::Worker,
            RenderingWords::tr("%1 of %2 frames are missing from the scratch file, the first being frame %3")
                .arg(missing.size())
                .arg(m_frames.count())
                .arg(missing.front().value),
            RenderingWords::tr("Render again; if it happens twice, please report it with the log."));
    return m_spool.finish();
}

} // namespace muto::render
