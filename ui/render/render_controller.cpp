#include "ui/render/render_controller.h"

#include "core/base/logging.h"
#include "core/render/report_text.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr qsizetype kMostLogLines = 2000;

/// A line each, as everything the program says about its work.
void logReport(const RenderRecord &record)
{
    const QString text = render::reportText(record.request, record.plan, *record.outcome);
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        qCInfo(lcRender).noquote() << line;
}

QString logLine(const worker::Log &entry)
{
    QString place = entry.source;
    if (!place.isEmpty() && entry.line > 0)
        place += QStringLiteral(":%1").arg(entry.line);
    return place.isEmpty() ? entry.text : QStringLiteral("%1 (%2)").arg(entry.text, place);
}

} // namespace

RenderController::RenderController(RenderTaskFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
    connect(&m_model, &RenderJobModel::turnChosen, this, &RenderController::moveAbove);
}

RenderController::~RenderController() = default;

int RenderController::start(const render::RenderRequest &request, const render::RenderConfig &config,
                            Afterwards afterwards)
{
    const int id = m_model.add(request, afterwards);
    enqueue({id}, config);
    return id;
}

std::vector<int> RenderController::queue(const std::vector<render::RenderRequest> &requests,
                                         const render::RenderConfig &config, Afterwards afterwards)
{
    std::vector<int> ids;
    const int total = int(requests.size());
    ++m_batches;
    for (const render::RenderRequest &request : requests)
        ids.push_back(m_model.add(request, afterwards, BatchPlace{m_batches, int(ids.size()) + 1, total}));
    enqueue(ids, config);
    return ids;
}

bool RenderController::canTryAgain(int id) const
{
    const RenderRecord &failed = record(id);
    return failed.outcome && !failed.succeeded() && !underWay().contains(failed.request.outputPath);
}

int RenderController::again(int id)
{
    const RenderRecord failed = record(id);
    m_model.remove(id);
    return start(failed.request, failed.config, failed.afterwards);
}

void RenderController::enqueue(const std::vector<int> &ids, const render::RenderConfig &config)
{
    for (const int id : ids) {
        m_model.update(id, [&](RenderRecord &record) { record.config = config; });
        m_waiting.push_back(id);
    }
    if (!m_running && !m_isPaused) {
        m_isContinuing = false;
        beginNext();
    }
    for (const int id : ids) {
        if (record(id).isWaiting)
            Q_EMIT queued(id);
    }
}

void RenderController::beginNext()
{
    if (m_waiting.empty())
        return;
    const int next = m_waiting.front();
    m_waiting.pop_front();
    begin(next);
}

void RenderController::begin(int id)
{
    m_model.update(id, [](RenderRecord &record) {
        record.isWaiting = false;
        record.clock.start();
        record.restedMs = 0;
    });
    m_running = id;
    m_task = m_factory(record(id).request, record(id).config);
    connectTask(id);
    m_task->start();
    Q_EMIT started(id);
}

void RenderController::connectTask(int id)
{
    connect(m_task.get(), &RenderTask::planned, this, [this, id](const render::RenderPlan &plan) {
        m_model.update(id, [&](RenderRecord &record) { record.plan = plan; });
        for (const QString &adjusted : plan.notes)
            note(id, adjusted);
    });
    connect(m_task.get(), &RenderTask::progressed, this, [this, id](const render::RenderProgress &progress) {
        m_model.update(id, [&](RenderRecord &record) { record.progress = progress; });
        Q_EMIT progressed(id);
    });
    connect(m_task.get(), &RenderTask::stillCaptured, this,
            [this, id](const QImage &still, FrameIndex frame) {
                m_model.update(id, [&](RenderRecord &record) {
                    record.still = still;
                    record.stillFrame = frame;
                });
                Q_EMIT stillCaptured(id);
            });
    connect(m_task.get(), &RenderTask::logged, this,
            [this, id](const worker::Log &entry) { note(id, logLine(entry)); });
    connect(m_task.get(), &RenderTask::warned, this,
            [this, id](const QString &warning) { note(id, warning); });
    connect(m_task.get(), &RenderTask::finished, this,
            [this, id](const render::RenderOutcome &outcome) { finish(id, outcome); });
}

std::optional<std::size_t> RenderController::turnOf(int id) const
{
    const auto waiting = std::find(m_waiting.begin(), m_waiting.end(), id);
    return waiting == m_waiting.end() ? std::nullopt
                                      : std::optional(std::size_t(waiting - m_waiting.begin()));
}

bool RenderController::canPostpone(int id, int turns) const
{
    const auto turn = turnOf(id);
    return turn && int(*turn) + turns >= 0 && int(*turn) + turns < waiting();
}

void RenderController::postpone(int id, int turns)
{
    const int step = turns < 0 ? -1 : 1;
    for (int done = 0; done != turns && canPostpone(id, step); done += step) {
        int &own = m_waiting[*turnOf(id)];
        int &other = m_waiting[std::size_t(int(*turnOf(id)) + step)];
        m_model.swap(own, other);
        std::swap(own, other);
    }
}

/// Of those that wait the first has the row under the one that runs.
void RenderController::moveAbove(int id, int row)
{
    const auto turn = turnOf(id);
    if (!turn)
        return;
    const int target = row - (m_running ? 1 : 0);
    postpone(id, target > int(*turn) ? target - int(*turn) - 1 : target - int(*turn));
}

void RenderController::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    m_model.setPaused(paused);
    if (m_running)
        m_task->setPaused(paused);
    Q_EMIT pausedChanged(paused);
    if (!paused && !m_running)
        beginNext();
}

/// A pause of nothing would keep a render that somebody asks for later from beginning.
void RenderController::endPauseOfNothing()
{
    if (!m_running && m_waiting.empty())
        setPaused(false);
}

QStringList RenderController::underWay() const
{
    QStringList paths;
    if (m_running)
        paths.append(record(*m_running).request.outputPath);
    for (const int id : m_waiting)
        paths.append(record(id).request.outputPath);
    return paths;
}

void RenderController::cancel(int id)
{
    if (const auto turn = turnOf(id)) {
        m_waiting.erase(m_waiting.begin() + std::ptrdiff_t(*turn));
        render::RenderOutcome outcome;
        outcome.kind = render::RenderOutcome::Kind::Cancelled;
        m_model.update(id, [&](RenderRecord &record) {
            record.isWaiting = false;
            record.outcome = outcome;
        });
        m_model.settle(id);
        Q_EMIT finished(id);
        endPauseOfNothing();
        return;
    }
    if (m_running != id)
        return;
    m_model.update(id, [](RenderRecord &record) { record.isCancelling = true; });
    m_task->cancel();
    Q_EMIT progressed(id);
}

void RenderController::cancelAll()
{
    while (!m_waiting.empty())
        cancel(m_waiting.back());
    if (m_running)
        cancel(*m_running);
}

void RenderController::note(int id, const QString &line)
{
    m_model.update(id, [&](RenderRecord &record) {
        if (record.log.size() < kMostLogLines)
            record.log << line;
    });
    Q_EMIT logged(id, line);
}

void RenderController::finish(int id, const render::RenderOutcome &outcome)
{
    m_model.update(id, [&](RenderRecord &record) { record.outcome = outcome; });
    m_model.settle(id);
    logReport(record(id));
    m_running.reset();
    // We are inside one of its signals: it goes when control is back in the event loop.
    m_task.release()->deleteLater();
    Q_EMIT finished(id);
    m_isContinuing = true;
    if (!m_running && !m_isPaused)
        beginNext();
    endPauseOfNothing();
}

} // namespace muto::ui
