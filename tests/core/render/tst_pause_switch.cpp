#include "core/render/pause_switch.h"

#include "core/media/media_probe.h"
#include "core/render/render_job.h"
#include "core/render/render_orchestrator.h"
#include "core/render/worker_crew.h"
#include "tests/support/numbered_frame.h"
#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <thread>

using namespace muto;
using namespace muto::render;

namespace {

constexpr int kTimeoutMs = 60'000;

} // namespace

/// A render rests without losing anything, and goes on; against a worker without Chromium.
class TestPauseSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void timeOfRestIsCounted()
    {
        PauseSwitch pause;
        QSignalSpy changed(&pause, &PauseSwitch::changed);
        QCOMPARE(pause.restedMs(), 0);
        pause.set(true);
        pause.set(true);
        QCOMPARE(changed.size(), 1);
        QTRY_VERIFY(pause.restedMs() > 0);
        pause.set(false);
        QVERIFY(!pause.isOn());
        const qint64 rested = pause.restedMs();
        QVERIFY(rested > 0);
        QCOMPARE(pause.restedMs(), rested); // no more of it
    }

    void aRenderRestsAndGoesOn_data()
    {
        QTest::addColumn<bool>("streaming");
        QTest::addColumn<int>("workers");
        QTest::newRow("streaming") << true << 2;
        QTest::newRow("through disk") << false << 1;
    }

    void aRenderRestsAndGoesOn()
    {
        QFETCH(bool, streaming);
        QFETCH(int, workers);
        RenderConfig config;
        config.enableStreamingEncode = streaming;
        RenderRequest film = request();
        film.workers = workers;
        RenderJob job(film, config, {QStringLiteral(FAKE_WORKER), {}});
        QSignalSpy finished(&job, &RenderJob::finished);
        QSignalSpy stills(&job, &RenderJob::stillCaptured);
        std::int64_t captured = 0;
        connect(&job, &RenderJob::progressed, this,
                [&](const RenderProgress &progress) { captured = progress.done; });
        job.setPaused(true);
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(!stills.isEmpty(), kTimeoutMs);
        renderAnother(); // which takes longer than the rest of this one would
        QVERIFY(finished.isEmpty());
        QVERIFY(captured <= WorkerCrew::kSlotsPerWorker * workers); // for which there is room
        job.setPaused(false);
        QVERIFY(!finished.isEmpty() || finished.wait(kTimeoutMs));
        const auto outcome = finished.first().first().value<RenderOutcome>();
        QCOMPARE(outcome.kind, RenderOutcome::Kind::Completed);
        const auto made = media::probeMedia(film.outputPath);
        VERIFY_RESULT(made);
        QCOMPARE(made->durationSeconds, film.declaredDuration);
    }

    void whoeverRestsGoesOnWhenItIsOff()
    {
        PauseSwitch pause;
        pause.rest({}); // returns at once
        pause.set(true);
        std::jthread resting([&](const std::stop_token &stop) { pause.rest(stop); });
        pause.set(false);
        resting.join();
        pause.set(true);
        resting = std::jthread([&](const std::stop_token &stop) { pause.rest(stop); });
        resting.request_stop();
        resting.join();
    }

    void theEncoderRestsToo_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("and goes on") << false;
        QTest::newRow("until somebody cancels") << true;
    }

    void theEncoderRestsToo()
    {
        QFETCH(bool, isCancelled);
        const RenderRequest film = request();
        RenderConfig config;
        config.enableStreamingEncode = false;
        RenderServices services;
        services.worker = {QStringLiteral(FAKE_WORKER), {}};
        const auto pause = services.pause;
        std::stop_source stop;
        RenderOrchestrator orchestrator(film, config, services, stop.get_token());
        QSignalSpy finished(&orchestrator, &RenderOrchestrator::finished);
        std::int64_t encoded = -1; // while it rested
        std::int64_t done = 0;
        connect(&orchestrator, &RenderOrchestrator::progressed, this, [&](const RenderProgress &progress) {
            done = progress.done;
            if (progress.stage != RenderStage::Encoding || progress.done != 0 || pause->isOn())
                return;
            pause->set(true); // before the encoder has its first frame
            QTimer::singleShot(0, this, [&] {
                renderAnother();
                encoded = done;
                if (isCancelled)
                    stop.request_stop();
                else
                    pause->set(false);
            });
        });
        orchestrator.run();
        QVERIFY2(encoded >= 0 && encoded <= 1, qPrintable(QString::number(encoded)));
        const auto outcome = finished.first().first().value<RenderOutcome>();
        QCOMPARE(outcome.kind, isCancelled ? RenderOutcome::Kind::Cancelled : RenderOutcome::Kind::Completed);
        QCOMPARE(QFileInfo::exists(film.outputPath), !isCancelled);
    }

    void oneThatRestsIsCancelledAtOnce()
    {
        RenderJob job(request(), {}, {QStringLiteral(FAKE_WORKER), {}});
        QSignalSpy finished(&job, &RenderJob::finished);
        QSignalSpy stills(&job, &RenderJob::stillCaptured);
        job.setPaused(true);
        job.start();
        QTRY_VERIFY_WITH_TIMEOUT(!stills.isEmpty(), kTimeoutMs);
        job.cancel();
        QVERIFY(finished.wait(kTimeoutMs));
        QCOMPARE(finished.first().first().value<RenderOutcome>().kind, RenderOutcome::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(request().outputPath));
    }

private:
    void renderAnother() const
    {
        RenderRequest film = request();
        film.outputPath = m_dir->filePath(QStringLiteral("another.mp4"));
        RenderJob job(film, {}, {QStringLiteral(FAKE_WORKER), {}});
        QSignalSpy finished(&job, &RenderJob::finished);
        job.start();
        QVERIFY(finished.wait(kTimeoutMs));
    }

    RenderRequest request() const
    {
        RenderRequest request;
        request.projectFolder = m_dir->path();
        request.entry = QStringLiteral("index.html");
        request.outputPath = m_dir->filePath(QStringLiteral("film.mp4"));
        request.quality = media::Quality::Draft;
        request.canvas = request.outputSize = test::kNumberedFrameSize;
        request.declaredDuration = 2;
        request.workers = 1;
        return request;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

MUTO_TEST_MAIN(QCoreApplication, TestPauseSwitch)
#include "tst_pause_switch.moc"
