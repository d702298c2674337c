#pragma once

#include "ui/render/render_job_model.h"
#include "ui/render/render_task.h"

#include <QObject>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace muto::ui {

/// Owns the renders of the session and runs them, one at a time. GUI thread; never waits.
class RenderController : public QObject
{
    Q_OBJECT

public:
    explicit RenderController(RenderTaskFactory factory, QObject *parent = nullptr);
    ~RenderController() override;

    /// A render that begins at once when none is under way, else after those that wait; its id.
    int start(const render::RenderRequest &request, const render::RenderConfig &config,
              Afterwards afterwards = Afterwards::Nothing);
    /// Renders one after the other, when those before them are through; the ids in that order. How one ends
    /// is nothing to the next.
    std::vector<int> queue(const std::vector<render::RenderRequest> &requests,
                           const render::RenderConfig &config, Afterwards afterwards = Afterwards::Nothing);
    /// One that came to nothing once more, as it was asked for; the id of the new one.
    int again(int id);
    /// Not while another render makes the same film.
    bool canTryAgain(int id) const;
    /// One that runs stops when it can; one that waits is cancelled at once.
    void cancel(int id);
    /// All that run and wait.
    void cancelAll();
    /// The one that runs rests and none begins, until it is set back or nothing is left.
    void setPaused(bool paused);
    bool isPaused() const { return m_isPaused; }
    /// One that waits comes `turns` turns later, or earlier below 0; as far as there are any.
    void postpone(int id, int turns);
    /// Whether there is somebody that waits in the place of `id` plus `turns`.
    bool canPostpone(int id, int turns) const;
    /// What the renders that run and wait will make, in that order.
    QStringList underWay() const;

    std::optional<int> running() const { return m_running; }
    int waiting() const { return int(m_waiting.size()); }
    /// The one that runs has waited for another to end.
    bool isContinuing() const { return m_isContinuing; }
    const RenderRecord &record(int id) const { return m_model.record(id); }
    RenderJobModel &model() { return m_model; }

Q_SIGNALS:
    /// Must wait for its turn.
    void queued(int id);
    void started(int id);
    void progressed(int id);
    void stillCaptured(int id);
    void logged(int id, const QString &line);
    void finished(int id);
    void pausedChanged(bool paused);

private:
    void begin(int id);
    void enqueue(const std::vector<int> &ids, const render::RenderConfig &config);
    void beginNext();
    void endPauseOfNothing();
    void moveAbove(int id, int row);
    std::optional<std::size_t> turnOf(int id) const;
    void connectTask(int id);
    void finish(int id, const render::RenderOutcome &outcome);
    void note(int id, const QString &line);

    RenderTaskFactory m_factory;
    RenderJobModel m_model;
    std::unique_ptr<RenderTask> m_task;
    std::optional<int> m_running;
    std::deque<int> m_waiting; ///< In the order of their turns.
    int m_batches = 0;
    bool m_isContinuing = false;
    bool m_isPaused = false;
};

} // namespace muto::ui
