#include "ui/render/render_task.h"

#include <utility>

namespace muto::ui {

namespace {

class JobTask : public RenderTask
{
public:
    JobTask(const render::RenderRequest &request, const render::RenderConfig &config,
            const render::WorkerCommand &worker)
        : m_job(request, config, worker)
    {
        using render::RenderJob;
        connect(&m_job, &RenderJob::planned, this, &RenderTask::planned);
        connect(&m_job, &RenderJob::progressed, this, &RenderTask::progressed);
        connect(&m_job, &RenderJob::stillCaptured, this, &RenderTask::stillCaptured);
        connect(&m_job, &RenderJob::logged, this, &RenderTask::logged);
        connect(&m_job, &RenderJob::warned, this, &RenderTask::warned);
        connect(&m_job, &RenderJob::finished, this, &RenderTask::finished);
    }

    void start() override { m_job.start(); }
    void cancel() override { m_job.cancel(); }
    void setPaused(bool paused) override { m_job.setPaused(paused); }

private:
    render::RenderJob m_job;
};

} // namespace

RenderTaskFactory renderJobFactory(render::WorkerCommand worker)
{
    return [worker = std::move(worker)](const render::RenderRequest &request,
                                        const render::RenderConfig &config) {
        return std::make_unique<JobTask>(request, config, worker);
    };
}

} // namespace muto::ui
