#include "core/render/frame_shot.h"

#include "core/render/load_order.h"
#include "core/render/still_maker.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace muto::render {

FrameShot::FrameShot(RenderRequest request, FrameIndex frame, RenderConfig config,
                     worker::WorkerCommand worker, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_config(config)
    , m_frame(frame)
    , m_command(std::move(worker))
{
    m_request.outputSize = m_request.canvas;
}

FrameShot::~FrameShot() = default;

void FrameShot::start()
{
    start(worker::Surface::Software);
}

void FrameShot::start(worker::Surface surface)
{
    m_surface = surface;
    // What has died may be what calls.
    if (m_worker) {
        m_worker->disconnect(this);
        m_worker.release()->deleteLater();
    }
    m_worker = std::make_unique<worker::WorkerProcess>(m_command, surface);
    using worker::WorkerProcess;
    connect(m_worker.get(), &WorkerProcess::ready, this, &FrameShot::onReady);
    connect(m_worker.get(), &WorkerProcess::captured, this,
            [this](FrameIndex, int slot) { onCaptured(slot); });
    connect(m_worker.get(), &WorkerProcess::died, this, &FrameShot::onDied);

    worker::Load load = loadOrder(m_request, m_config);
    load.mayLackWebGl = surface == worker::Surface::Gl;
    load.pixels = frames::PixelFormat::Bgra; // as painted, with every colour its pixel had
    load.transparent = false;
    if (const auto started = m_worker->start(load, 1); !started)
        finish(fail(started.error()));
}

void FrameShot::onReady(const worker::Ready &facts)
{
    m_worker->capture({{m_frame, m_frame + 1}, 1, facts.stateful});
}

/// Millions of pixels are nothing for the thread of the caller, which may be the GUI's.
void FrameShot::onCaptured(int slot)
{
    QThreadPool::globalInstance()->start([ring = m_worker->ring(), slot, here = QPointer<FrameShot>(this)] {
        const frames::FrameView view = ring->view(slot);
        const QImage picture = stillOf(view, view.size);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [here, picture] {
                if (here)
                    here->finish(picture);
            },
            Qt::QueuedConnection);
    });
}

void FrameShot::onDied(const Error &error)
{
    if (m_isOver)
        return;
    const bool canRetry = m_surface == worker::Surface::Software && !m_command.gl.platform.isEmpty();
    if (error.kind == ErrorKind::WebGl && canRetry)
        start(worker::Surface::Gl);
    else
        finish(fail(error));
}

void FrameShot::finish(const Result<QImage> &picture)
{
    if (std::exchange(m_isOver, true))
        return;
    m_worker->stop();
    Q_EMIT finished(picture);
}

} // namespace muto::render
