#pragma once

#include "core/render/render_job.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <memory>

namespace muto::ui {

/// A render as the editor sees it: a seam between the dialogs and render::RenderJob, so that a test can play
/// one that is slow, fails or says odd things.
class RenderTask : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void start() = 0;
    virtual void cancel() = 0;
    /// Rests, as far as it can, until it is set back.
    virtual void setPaused(bool paused) = 0;

Q_SIGNALS:
    void planned(const muto::render::RenderPlan &plan);
    void progressed(const muto::render::RenderProgress &progress);
    void stillCaptured(const QImage &still, muto::FrameIndex frame);
    void logged(const muto::worker::Log &entry);
    void warned(const QString &warning);
    void finished(const muto::render::RenderOutcome &outcome);
};

using RenderTaskFactory =
    std::function<std::unique_ptr<RenderTask>(const render::RenderRequest &, const render::RenderConfig &)>;

/// Makes tasks that really render, with capture workers started by `worker`.
RenderTaskFactory renderJobFactory(render::WorkerCommand worker);

} // namespace muto::ui
