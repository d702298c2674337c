#include "core/render/stages/surface_trial.h"

#include "core/base/logging.h"
#include "core/render/stages/stage_loop.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace muto::render {

namespace {

constexpr int kFrames = 12;
constexpr int kPatienceMs = 3'000; // for everything the second worker does; usually a second is enough

/// Seconds a frame takes, without the first, which waits for the loop of the page to begin; nothing when the
/// worker died meanwhile and another has taken its place. Fails when there is no worker any more.
Result<std::optional<double>> secondsPerFrame(WorkerCrew &crew, StageContext &context)
{
    StageLoop loop(context.stop);
    QElapsedTimer sinceFirst;
    bool wasReplaced = false;
    qint64 lastAt = 0;
    QObject::connect(&crew, &WorkerCrew::tried, loop.context(), [&] {
        if (!sinceFirst.isValid())
            sinceFirst.start();
        lastAt = sinceFirst.nsecsElapsed();
    });
    QObject::connect(&crew, &WorkerCrew::trialEnded, loop.context(), [&] { loop.end(ok()); });
    QObject::connect(&crew, &WorkerCrew::pageReady, loop.context(), [&] {
        wasReplaced = true;
        loop.end(ok());
    });
    QObject::connect(&crew, &WorkerCrew::failed, loop.context(),
                     [&](const Error &error) { loop.end(fail(error)); });
    crew.tryFrames(kFrames);
    if (auto ended = loop.wait(); !ended)
        return fail(ended.error());
    if (wasReplaced)
        return std::optional<double>();
    return std::optional(double(lastAt) * 1e-9 / (kFrames - 1));
}

SurfaceChoice notTried(const QString &why)
{
    return {worker::Surface::Software, QStringLiteral("the other could not be tried: %1").arg(why), {}};
}

SurfaceChoice notTriedForDeath()
{
    return notTried(QStringLiteral("its process had to be started once more"));
}

Result<> waitForPage(WorkerCrew &crew, StageContext &context)
{
    StageLoop loop(context.stop);
    QObject::connect(&crew, &WorkerCrew::pageReady, loop.context(), [&] { loop.end(ok()); });
    QObject::connect(&crew, &WorkerCrew::failed, loop.context(),
                     [&](const Error &error) { loop.end(fail(error)); });
    QTimer::singleShot(kPatienceMs, loop.context(), [&] {
        loop.end(fail(ErrorKind::Worker, QStringLiteral("its page takes too long to open")));
    });
    if (auto started = crew.startFirst(worker::Surface::Gl); !started)
        return started;
    return loop.wait();
}

} // namespace

Result<SurfaceChoice> trySurfaces(WorkerCrew &crew, const worker::GlRenderer &renderer, StageContext &context)
{
    const auto software = secondsPerFrame(crew, context);
    if (!software)
        return fail(software.error());
    if (!*software)
        return notTriedForDeath();
    WorkerCrew other(crew.command(), crew.request());
    auto opened = waitForPage(other, context);
    const auto gl = opened ? secondsPerFrame(other, context) : fail(opened.error());
    if (!gl && gl.error().kind == ErrorKind::Cancelled)
        return fail(gl.error());
    if (!gl)
        return notTried(gl.error().message);
    if (!*gl)
        return notTriedForDeath();
    SurfaceChoice choice = fasterSurface(**software, **gl, renderer);
    if (choice.surface == worker::Surface::Gl)
        crew.takeFirstFrom(other);
    return choice;
}

} // namespace muto::render
