#pragma once

#include "core/render/render_config.h"
#include "core/render/render_plan.h"
#include "core/render/render_progress.h"
#include "core/render/render_report.h"
#include "core/render/render_request.h"
#include "core/worker/worker_process.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace muto::render {

using worker::WorkerCommand;

/// One render from start to outcome, on a thread of its own. The object lives in its caller's thread (GUI or
/// command line) and its signals arrive there. Destroying it cancels the work and waits for it.
class RenderJob : public QObject
{
    Q_OBJECT

public:
    RenderJob(RenderRequest request, RenderConfig config, WorkerCommand worker, QObject *parent = nullptr);
    ~RenderJob() override;

    const RenderRequest &request() const;

    /// Begins; `finished` follows exactly once.
    void start();

    /// Asks the work to stop; may be called from any thread and more than once. The outcome is `Cancelled`
    /// unless the film was complete already.
    void cancel();

    /// No frame is captured until it is set back, save those that workers have room for, and what has been
    /// captured is encoded; frames that go through disk are not encoded either. May be called from any
    /// thread, and before `start`.
    void setPaused(bool paused);

Q_SIGNALS:
    void planned(const muto::render::RenderPlan &plan);
    void progressed(const muto::render::RenderProgress &progress);
    /// A small picture of a frame just captured, a few times a second.
    void stillCaptured(const QImage &still, muto::FrameIndex frame);
    /// Something the page's console or the engine said.
    void logged(const muto::worker::Log &entry);
    void warned(const QString &warning);
    void finished(const muto::render::RenderOutcome &outcome);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muto::render
