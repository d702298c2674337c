#include "core/render/render_job.h"

#include "core/render/render_orchestrator.h"

#include <QThread>

#include <stop_token>

namespace muto::render {

struct RenderJob::Private
{
    RenderRequest request;
    std::stop_source stop;
    std::shared_ptr<PauseSwitch> pause;
    std::unique_ptr<RenderOrchestrator>
        orchestrator; // lives on the thread; destroyed after the thread has ended
    QThread thread;
};

RenderJob::RenderJob(RenderRequest request, RenderConfig config, WorkerCommand worker, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->request = request;
    RenderServices services;
    services.worker = std::move(worker);
    d->pause = services.pause;
    d->orchestrator = std::make_unique<RenderOrchestrator>(std::move(request), config, std::move(services),
                                                           d->stop.get_token());
    d->orchestrator->moveToThread(&d->thread);
    d->thread.setObjectName(QStringLiteral("render"));

    RenderOrchestrator *orchestrator = d->orchestrator.get();
    connect(&d->thread, &QThread::started, orchestrator, &RenderOrchestrator::run);
    connect(orchestrator, &RenderOrchestrator::planned, this, &RenderJob::planned);
    connect(orchestrator, &RenderOrchestrator::progressed, this, &RenderJob::progressed);
    connect(orchestrator, &RenderOrchestrator::stillCaptured, this, &RenderJob::stillCaptured);
    connect(orchestrator, &RenderOrchestrator::logged, this, &RenderJob::logged);
    connect(orchestrator, &RenderOrchestrator::warned, this, &RenderJob::warned);
    connect(orchestrator, &RenderOrchestrator::finished, this, &RenderJob::finished);
}

RenderJob::~RenderJob()
{
    d->stop.request_stop();
    d->thread.quit();
    d->thread.wait();
}

const RenderRequest &RenderJob::request() const
{
    return d->request;
}

void RenderJob::start()
{
    d->thread.start();
}

void RenderJob::setPaused(bool paused)
{
    d->pause->set(paused);
}

void RenderJob::cancel()
{
    d->stop.request_stop();
}

} // namespace muto::render
