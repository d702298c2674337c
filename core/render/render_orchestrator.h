#pragma once

#include "core/render/film_maker.h"
#include "core/render/pause_switch.h"
#include "core/render/render_config.h"
#include "core/render/render_plan.h"
#include "core/render/render_progress.h"
#include "core/render/render_report.h"
#include "core/render/render_request.h"
#include "core/render/sound_ahead.h"
#include "core/worker/worker_process.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace muto::render {

class WorkerCrew;
struct StageContext;

/// What a render needs from outside.
struct RenderServices
{
    worker::WorkerCommand worker;
    FilmServices film = {};
    std::shared_ptr<PauseSwitch> pause = std::make_shared<PauseSwitch>();
};

/// Makes one film from request to outcome, stage by stage, on the thread it lives in. Spoken to by queued
/// calls only.
class RenderOrchestrator : public QObject
{
    Q_OBJECT

public:
    RenderOrchestrator(RenderRequest request, RenderConfig config, RenderServices services,
                       std::stop_token stop);

    /// Runs all stages; `finished` is emitted exactly once, at the end.
    void run();

Q_SIGNALS:
    void planned(const muto::render::RenderPlan &plan);
    void progressed(const muto::render::RenderProgress &progress);
    void stillCaptured(const QImage &still, muto::FrameIndex frame);
    void logged(const muto::worker::Log &entry);
    void warned(const QString &warning);
    void finished(const muto::render::RenderOutcome &outcome);

private:
    Result<RenderReport> make();
    Result<RenderReport> makeWith(WorkerCrew &crew, StageContext &context);
    Result<std::shared_ptr<SoundAhead>> openSound(RenderPlan &plan, const QJsonObject &sounds,
                                                  StageContext &context);
    void warn(const QString &warning);
    void report(RenderStage stage, std::int64_t done, std::int64_t total, int workers);
    void enter(RenderStage stage);
    double stageSeconds() const;
    void lookAtMemory();
    RenderOutcome outcomeOf(Result<RenderReport> result) const;

    const FrameRate m_wantedRate;
    const RenderRequest m_request;
    const RenderConfig m_config;
    const RenderServices m_services;
    const std::stop_token m_stop;
    QStringList m_warnings;
    QElapsedTimer m_elapsed;
    QElapsedTimer m_stageElapsed;
    QElapsedTimer m_sinceReport;
    QElapsedTimer m_sinceMemory;
    qint64 m_restedBeforeStage = 0; ///< Milliseconds.
    RenderStage m_stage = RenderStage::Compiling;
    std::vector<StageTime> m_stages; ///< That are over.
    qint64 m_memoryBytes = 0;
    qint64 m_peakMemoryBytes = 0;
};

} // namespace muto::render
