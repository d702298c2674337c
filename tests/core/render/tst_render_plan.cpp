#include "core/render/render_plan.h"

#include "tests/support/result_check.h"
#include "tests/support/test_main.h"

#include <QCoreApplication>

using namespace muto;
using namespace muto::render;

Q_DECLARE_METATYPE(muto::render::TimeRange)
Q_DECLARE_METATYPE(muto::render::RenderPath)

namespace {

RenderRequest tenSeconds()
{
    RenderRequest request;
    request.entry = QStringLiteral("index.html");
    request.canvas = request.outputSize = {1920, 1080};
    request.declaredDuration = 10;
    return request;
}

constexpr SystemInfo kSmall{2, 8ll << 30};
constexpr SystemInfo kBig{12, 32ll << 30};

} // namespace

class TestRenderPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFilm()
    {
        const auto plan = planRender(tenSeconds(), {}, {}, kSmall);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->frames, (FrameRange{{0}, {300}}));
        QCOMPARE(plan->durationSeconds, 10.0);
        QCOMPARE(plan->workers.count, 1);
        QCOMPARE(plan->path, RenderPath::Streaming);
    }

    void aCardThatTheProcessorPlaysGetsOneWorker()
    {
        RenderRequest request = tenSeconds();
        PageFacts page;
        page.surface = {worker::Surface::Gl, {}, {QStringLiteral("llvmpipe (LLVM 15)")}};
        QCOMPARE(planRender(request, {}, page, kBig)->workers.count, 1);
        QCOMPARE(planRender(request, {}, page, kBig)->surface, page.surface);
        request.workers = 2;
        QCOMPARE(planRender(request, {}, page, kBig)->workers.count, 2);
        request.workers.reset();
        page.surface.renderer.name = QStringLiteral("Radeon");
        QVERIFY(planRender(request, {}, page, kBig)->workers.count > 1);
    }

    void theAuthorsDurationWinsOverThePages()
    {
        const auto plan = planRender(tenSeconds(), {}, {99, false}, kSmall);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->frames.count(), 300);
    }

    void thePageIsAskedWhenTheSourceIsSilent()
    {
        RenderRequest request = tenSeconds();
        request.declaredDuration = 0;
        const auto plan = planRender(request, {}, {2.2, false}, kSmall);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->frames.count(), 66);
    }

    void aRangeKeepsItsPlaceInTheFilm()
    {
        RenderRequest request = tenSeconds();
        request.range = {2, 4.5};
        const auto plan = planRender(request, {}, {}, kSmall);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->frames, (FrameRange{{60}, {135}}));
        QCOMPARE(plan->durationSeconds, 2.5);
    }

    void aRangeEndsWithTheFilm()
    {
        RenderRequest request = tenSeconds();
        request.range = {9, 100};
        QCOMPARE(planRender(request, {}, {}, kSmall)->frames, (FrameRange{{270}, {300}}));
    }

    void refusesWhatCannotBeMade_data()
    {
        QTest::addColumn<double>("declared");
        QTest::addColumn<double>("page");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("kind");
        const QSize hd(1920, 1080);
        QTest::newRow("no duration anywhere")
            << 0.0 << 0.0 << 0.0 << 10.0 << hd << int(ErrorKind::Composition);
        QTest::newRow("endless page") << 0.0 << qInf() << 0.0 << 10.0 << hd << int(ErrorKind::Composition);
        QTest::newRow("more than a day")
            << 86'401.0 << 0.0 << 0.0 << 10.0 << hd << int(ErrorKind::Composition);
        QTest::newRow("range after the end") << 10.0 << 0.0 << 10.0 << 12.0 << hd << int(ErrorKind::Usage);
        QTest::newRow("range beyond all frames")
            << 10.0 << 0.0 << 1e20 << 2e20 << hd << int(ErrorKind::Usage);
        QTest::newRow("range before the beginning")
            << 10.0 << 0.0 << -1.0 << 5.0 << hd << int(ErrorKind::Usage);
        QTest::newRow("empty range") << 10.0 << 0.0 << 5.0 << 5.0 << hd << int(ErrorKind::Usage);
        QTest::newRow("no picture") << 10.0 << 0.0 << 0.0 << 10.0 << QSize(0, 1080) << int(ErrorKind::Usage);
        QTest::newRow("absurd picture")
            << 10.0 << 0.0 << 0.0 << 10.0 << QSize(20'000, 100) << int(ErrorKind::Usage);
    }

    void refusesWhatCannotBeMade()
    {
        QFETCH(double, declared);
        QFETCH(double, page);
        QFETCH(double, from);
        QFETCH(double, to);
        QFETCH(QSize, size);
        QFETCH(int, kind);
        RenderRequest request = tenSeconds();
        request.declaredDuration = declared;
        request.range = {from, to};
        request.outputSize = size;
        const auto plan = planRender(request, {}, {page, false}, kSmall);
        QVERIFY(!plan);
        QCOMPARE(int(plan.error().kind), kind);
        QVERIFY(!plan.error().detail.isEmpty());
    }

    void oddSizesArePaddedAndThatIsSaid()
    {
        RenderRequest request = tenSeconds();
        request.outputSize = {641, 359};
        const auto plan = planRender(request, {}, {}, kSmall);
        VERIFY_RESULT(plan);
        QCOMPARE(plan->outputSize, QSize(642, 360));
        QCOMPARE(plan->notes.size(), 1);
    }

    void theGateIsAskedWithTheFinalWorkerCount()
    {
        RenderConfig config;
        config.parallelStreaming = false;
        RenderRequest request = tenSeconds();
        request.declaredDuration = 100;
        QCOMPARE(planRender(request, config, {}, kSmall)->path, RenderPath::Streaming);
        const auto parallel = planRender(request, config, {}, kBig);
        QCOMPARE(parallel->gateInput.workerCount, parallel->workers.count);
        QCOMPARE(parallel->path, RenderPath::Disk);
    }

    void theGateIsAskedWithTheLengthThatWasAskedFor_data()
    {
        QTest::addColumn<double>("declared");
        QTest::addColumn<QString>("fps");
        QTest::addColumn<TimeRange>("range");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<RenderPath>("path");
        const auto row = [](const char *name, double declared, const char *fps, TimeRange range,
                            double seconds, RenderPath path) {
            QTest::newRow(name) << declared << QString::fromLatin1(fps) << range << seconds << path;
        };
        row("the whole film", 1000, "30", {}, 1000, RenderPath::Disk);
        row("a part of it", 1000, "30", {0, 240}, 240, RenderPath::Streaming);
        row("a part that outlasts it", 300, "30", {60, 1000}, 240, RenderPath::Streaming);
        row("a part that does not subtract well", 1000, "30", {0.1, 240.1}, 240, RenderPath::Streaming);
        row("frames that last a little longer", 240, "30000/1001", {}, 240, RenderPath::Streaming);
        row("frames that end a little earlier", 240.001, "1", {}, 240.001, RenderPath::Disk);
    }

    void theGateIsAskedWithTheLengthThatWasAskedFor()
    {
        QFETCH(double, declared);
        QFETCH(QString, fps);
        QFETCH(TimeRange, range);
        RenderRequest request = tenSeconds();
        request.declaredDuration = declared;
        request.frameRate = *FrameRate::parse(fps);
        request.range = range;
        const auto plan = planRender(request, {}, {}, kSmall);
        VERIFY_RESULT(plan);
        QTEST(plan->gateInput.durationSeconds, "seconds");
        QTEST(plan->path, "path");
    }

    void onDiskChangesThePathAlone()
    {
        const RenderPlan plan = *planRender(tenSeconds(), {}, {}, kSmall);
        const RenderPlan disk = onDisk(plan);
        QCOMPARE(disk.path, RenderPath::Disk);
        QCOMPARE(disk.frames, plan.frames);
        QCOMPARE(disk.workers, plan.workers);
        QCOMPARE(disk.gate, plan.gate);
    }
};

MUTO_TEST_MAIN(QCoreApplication, TestRenderPlan)
#include "tst_render_plan.moc"
