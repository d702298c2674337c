#include "core/web/frame_grabber.h"

#include "core/base/logging.h"
#include "core/frames/bgra_to_i420.h"
#include "core/web/stage_config.h"
#include "core/web/web_words.h"

#include <cstring>

namespace muto::web {

namespace {

// A page that is merely slow is not disturbed more often than this.
constexpr int kAskAgainAfterMs = 3'000;

QString captureCall(const FrameGrabber::Job &job)
{
    return scriptCall(QStringLiteral("stage.capture"),
                      {{QStringLiteral("first"), double(job.frames.first.value)},
                       {QStringLiteral("end"), double(job.frames.end.value)},
                       {QStringLiteral("stride"), job.stride},
                       {QStringLiteral("stateful"), job.stateful},
                       {QStringLiteral("nonce"), job.nonce}});
}

/// Puts the picture at the top left of `image` into a slot, as the layout has it.
void store(const QImage &image, const frames::PictureLayout &layout, std::uint8_t *slot)
{
    if (layout.format == frames::PixelFormat::I420)
        return frames::bgraToI420(image.constBits(), image.bytesPerLine(), layout, slot);
    for (int row = 0; row < layout.size.height(); ++row)
        std::memcpy(slot + row * layout.strides[0], image.constScanLine(row),
                    std::size_t(layout.size.width()) * 4);
}

} // namespace

FrameGrabber::FrameGrabber(PageSurface &surface, worker::FrameRing &ring, const frames::PictureLayout &layout,
                           QObject *parent)
    : QObject(parent)
    , m_surface(surface)
    , m_ring(ring)
    , m_layout(layout)
    , m_credits(ring.slotCount())
{
    m_silence.setInterval(kAskAgainAfterMs);
    connect(&m_silence, &QTimer::timeout, this, &FrameGrabber::onSilence);
    connect(&m_surface, &PageSurface::painted, this, &FrameGrabber::onPainted);
}

void FrameGrabber::start(const Job &job)
{
    m_job = job;
    m_next = job.frames.first;
    m_passedOver.clear();
    m_statistics = {};
    m_running = true;
    m_sinceLastFrame.start();
    m_silence.start();
    m_surface.channel().runScript(captureCall(job));
    finishIfComplete();
}

void FrameGrabber::release(int slot)
{
    m_credits.giveBack(slot);
    m_surface.setHeld(false);
}

void FrameGrabber::onPainted(const QImage &image)
{
    if (!m_running)
        return;
    const auto stamp =
        frames::readStamp(image.constScanLine(m_layout.size.height()), image.bytesPerLine(), m_job.backdrop);
    const FrameIndex frame{stamp ? std::int64_t(stamp->frame) : -1};
    if (!stamp || stamp->nonce != m_job.nonce || !isWanted(frame)) {
        ++m_statistics.stale;
        return;
    }
    noteGapBefore(frame);
    take(frame, image);
    finishIfComplete();
}

bool FrameGrabber::isWanted(FrameIndex frame) const
{
    const bool isOneOfOurs =
        m_job.frames.contains(frame) && (frame.value - m_job.frames.first.value) % m_job.stride == 0;
    return isOneOfOurs && (frame >= m_next || m_passedOver.contains(frame.value));
}

void FrameGrabber::take(FrameIndex frame, const QImage &image)
{
    const int slot = m_credits.take();
    store(image, m_layout, m_ring.slot(slot));
    m_passedOver.erase(frame.value);
    if (frame >= m_next)
        m_next = frame + m_job.stride;
    ++m_statistics.captured;
    m_sinceLastFrame.start();
    m_silence.start();
    m_surface.setHeld(m_credits.isEmpty());
    Q_EMIT captured(frame, slot);
}

void FrameGrabber::noteGapBefore(FrameIndex frame)
{
    for (; m_next < frame; m_next = m_next + m_job.stride) {
        m_passedOver.insert(m_next.value);
        askAgain(m_next);
    }
}

void FrameGrabber::onSilence()
{
    if (!m_running || m_credits.isEmpty()) { // nobody takes frames from us: not the page's fault
        m_sinceLastFrame.start();
        return;
    }
    if (m_sinceLastFrame.elapsed() < m_job.frameTimeoutMs)
        return askAgain(firstOutstanding());
    m_running = false;
    m_silence.stop();
    Q_EMIT failed(
        {ErrorKind::Composition,
         WebWords::tr("Frame %1 did not appear within %2 s")
             .arg(firstOutstanding().value)
             .arg(m_job.frameTimeoutMs / 1000.0),
         WebWords::tr("A script probably loops for ever at that time, or the machine is very busy.")});
}

void FrameGrabber::askAgain(FrameIndex frame)
{
    ++m_statistics.askedAgain;
    qCDebug(lcPage) << "Asking again for frame" << frame.value;
    m_surface.channel().runScript(QStringLiteral("stage.again(%1)").arg(frame.value));
}

FrameIndex FrameGrabber::firstOutstanding() const
{
    return m_passedOver.empty() ? m_next : FrameIndex{*m_passedOver.begin()};
}

void FrameGrabber::finishIfComplete()
{
    if (!m_running || m_next < m_job.frames.end || !m_passedOver.empty())
        return;
    m_running = false;
    m_silence.stop();
    Q_EMIT finished(m_statistics);
}

} // namespace muto::web
