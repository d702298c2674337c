#include "core/render/png_sequence_sink.h"

#include "core/base/picture_sequence.h"
#include "core/base/system_info.h"
#include "core/media/picture_file.h"

#include <QDir>

#include <algorithm>
#include <utility>

namespace muto::render {

namespace {

constexpr int kMostThreads = 8;

int threadCount()
{
    return std::clamp(SystemInfo::current().cores, 1, kMostThreads);
}

} // namespace

PngSequenceSink::PngSequenceSink(QString folder, FrameRange frames, int framesInFlight, SinkEvents events)
    : m_folder(std::move(folder))
    , m_frames(frames)
    , m_events(std::move(events))
    , m_queue(std::size_t(framesInFlight))
    , m_atWork(threadCount())
{
    for (int i = m_atWork; i > 0; --i)
        m_threads.emplace_back([this, stop = m_stop.get_token()] { write(stop); });
}

PngSequenceSink::~PngSequenceSink()
{
    m_stop.request_stop(); // before the queue wakes the threads, or they would take the end for the end of
                           // the film
    m_queue.close();
}

void PngSequenceSink::push(CapturedFrame frame)
{
    (void)m_queue.push(std::move(frame), m_stop.get_token()); // refused only after a failure, which was told
}

void PngSequenceSink::finish()
{
    m_queue.finish();
}

void PngSequenceSink::write(std::stop_token stop)
{
    while (auto frame = m_queue.pop(stop)) {
        if (!writeOne(*frame))
            break;
    }
    leave(std::move(stop));
}

bool PngSequenceSink::writeOne(const CapturedFrame &frame)
{
    const QString name = pictureName(frame.index.value - m_frames.first.value);
    const auto written = media::writePng(frame.view, QDir(m_folder).filePath(name));
    frame.release();
    const std::lock_guard lock(m_counting);
    if (written) {
        m_events.consumed(++m_done);
        return true;
    }
    m_queue.close();
    if (!std::exchange(m_hasFailed, true))
        m_events.failed(written.error());
    return false;
}

/// The last one to go tells that all is done.
void PngSequenceSink::leave(std::stop_token stop)
{
    const bool isLast = --m_atWork == 0;
    if (isLast && !m_hasFailed && !stop.stop_requested())
        m_events.completed();
}

} // namespace muto::render
