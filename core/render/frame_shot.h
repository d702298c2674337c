#pragma once

#include "core/base/frame_index.h"
#include "core/base/result.h"
#include "core/render/render_config.h"
#include "core/render/render_request.h"
#include "core/worker/worker_process.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace muto::render {

/// One frame of a film as a render would make it, as a picture. Lives in the
/// program's first thread and never waits; destroying it ends the work.
class FrameShot : public QObject
{
    Q_OBJECT

public:
    FrameShot(RenderRequest request, FrameIndex frame, RenderConfig config, worker::WorkerCommand worker,
              QObject *parent = nullptr);
    ~FrameShot() override;

    /// Begins; `finished` follows exactly once.
    void start();

Q_SIGNALS:
    void finished(const muto::Result<QImage> &picture);

private:
    void start(worker::Surface surface);
    void onReady(const worker::Ready &facts);
    void onCaptured(int slot);
    void onDied(const Error &error);
    void finish(const Result<QImage> &picture);

    RenderRequest m_request;
    RenderConfig m_config;
    FrameIndex m_frame;
    worker::WorkerCommand m_command;
    worker::Surface m_surface = worker::Surface::Software;
    std::unique_ptr<worker::WorkerProcess> m_worker;
    bool m_isOver = false;
};

} // namespace muto::render
