#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"
#include "core/frames/frame_stamp.h"
#include "core/frames/frame_view.h"
#include "core/web/page_surface.h"
#include "core/worker/frame_ring.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <cstdint>
#include <set>

namespace muto::web {

/// Takes a stretch of frames from a page that drives itself: every image painted is judged by its stamp,
/// converted into a free slot of the ring if it is a frame still wanted, and dropped otherwise. A frame that
/// was passed over is asked for again: correctness never rests on luck. With no free slot the surface is
/// held, and with it the page. GUI thread.
class FrameGrabber : public QObject
{
    Q_OBJECT

public:
    struct Job
    {
        FrameRange frames;
        int stride = 1;
        bool stateful = false;
        std::uint16_t nonce = 0;
        int frameTimeoutMs = 60'000;
        frames::Backdrop backdrop = frames::Backdrop::Opaque; ///< Behind the film; every stamp proves it.
    };

    struct Statistics
    {
        std::int64_t captured = 0;
        std::int64_t stale = 0;
        std::int64_t askedAgain = 0;
    };

    /// `surface` and `ring` must outlive the grabber. Pictures of the ring's layout are cut from the
    /// surface's top left.
    FrameGrabber(PageSurface &surface, worker::FrameRing &ring, const frames::PictureLayout &layout,
                 QObject *parent = nullptr);

    void start(const Job &job);

    /// Gives a slot back that a captured frame occupied.
    void release(int slot);

Q_SIGNALS:
    void captured(muto::FrameIndex frame, int slot);
    void finished(const muto::web::FrameGrabber::Statistics &statistics);
    void failed(const muto::Error &error);

private:
    void onPainted(const QImage &image);
    bool isWanted(FrameIndex frame) const;
    void take(FrameIndex frame, const QImage &image);
    void noteGapBefore(FrameIndex frame);
    void onSilence();
    void askAgain(FrameIndex frame);
    FrameIndex firstOutstanding() const;
    void finishIfComplete();

    PageSurface &m_surface;
    worker::FrameRing &m_ring;
    frames::PictureLayout m_layout;
    worker::SlotCredits m_credits;
    Job m_job;
    FrameIndex m_next; ///< Every wanted frame before this one was taken or is in m_passedOver.
    std::set<std::int64_t> m_passedOver;
    Statistics m_statistics;
    QTimer m_silence; ///< Since the last frame taken, or the last time it was asked for again.
    QElapsedTimer m_sinceLastFrame;
    bool m_running = false;
};

} // namespace muto::web
