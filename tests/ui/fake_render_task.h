#pragma once

#include "ui/render/render_task.h"

namespace muto::test {

/// A render that does nothing until the test says so.
class FakeRenderTask : public ui::RenderTask
{
    Q_OBJECT

public:
    FakeRenderTask(const render::RenderRequest &taskRequest, const render::RenderConfig &taskConfig)
        : request(taskRequest)
        , config(taskConfig)
    {
    }

    void start() override { wasStarted = true; }
    void cancel() override { wasCancelled = true; }
    void setPaused(bool paused) override { isPaused = paused; }

    void capture(std::int64_t done, std::int64_t total)
    {
        render::RenderProgress progress;
        progress.stage = render::RenderStage::Streaming;
        progress.done = done;
        progress.total = total;
        progress.elapsedSeconds = double(done) / 60;
        progress.framesPerSecond = 60;
        progress.remainingSeconds = double(total - done) / 60;
        progress.memoryBytes = 912'000'000;
        Q_EMIT progressed(progress);
    }

    void complete()
    {
        render::RenderOutcome outcome;
        outcome.kind = render::RenderOutcome::Kind::Completed;
        outcome.report = {
            request.outputPath, 1'240'000, 300, 10, 5.1, 4.2, render::RenderPath::Streaming, 1, {}};
        Q_EMIT finished(outcome);
    }

    void stop()
    {
        render::RenderOutcome outcome;
        outcome.kind = render::RenderOutcome::Kind::Cancelled;
        Q_EMIT finished(outcome);
    }

    void breakDown(const Error &error)
    {
        render::RenderOutcome outcome;
        outcome.error = error;
        Q_EMIT finished(outcome);
    }

    render::RenderRequest request;
    render::RenderConfig config;
    bool wasStarted = false;
    bool wasCancelled = false;
    bool isPaused = false;
};

/// Hands out fakes and remembers the last one.
class FakeRenders
{
public:
    ui::RenderTaskFactory factory()
    {
        return [this](const render::RenderRequest &request, const render::RenderConfig &config) {
            auto task = std::make_unique<FakeRenderTask>(request, config);
            m_last = task.get();
            return task;
        };
    }

    FakeRenderTask &last() const { return *m_last; }
    bool wasAsked() const { return m_last != nullptr; }

private:
    FakeRenderTask *m_last = nullptr;
};

} // namespace muto::test
