#pragma once

#include "ui/render/render_job_model.h"
#include "ui/render/render_task.h"

#include <QObject>

#include <memory>
#include <optional>

namespace muto::ui {

/// Owns the renders of the session and runs them, one at a time. GUI thread; never waits.
class RenderController : public QObject
{
    Q_OBJECT

public:
    explicit RenderController(RenderTaskFactory factory, QObject *parent = nullptr);
    ~RenderController() override;

    /// Begins a render and returns its id. None may be running.
    int start(const render::RenderRequest &request, const render::RenderConfig &config);
    void cancel(int id);

    std::optional<int> running() const { return m_running; }
    const RenderRecord &record(int id) const { return m_model.record(id); }
    RenderJobModel &model() { return m_model; }

Q_SIGNALS:
    void started(int id);
    void progressed(int id);
    void stillCaptured(int id);
    void logged(int id, const QString &line);
    void finished(int id);

private:
    void connectTask(int id);
    void finish(int id, const render::RenderOutcome &outcome);
    void note(int id, const QString &line);

    RenderTaskFactory m_factory;
    RenderJobModel m_model;
    std::unique_ptr<RenderTask> m_task;
    std::optional<int> m_running;
};

} // namespace muto::ui
