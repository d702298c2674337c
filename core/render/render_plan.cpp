#include "core/render/render_plan.h"

#include "core/render/load_order.h"
#include "core/render/rendering_words.h"

#include <algorithm>
#include <cmath>

namespace muto::render {

namespace {

constexpr double kLongestFilmSeconds = 24 * 3600;
constexpr int kLargestSide = 16384;

Result<double> filmSeconds(const RenderRequest &request, const PageFacts &page)
{
    const double seconds = request.declaredDuration > 0 ? request.declaredDuration : page.duration;
    if (!std::isfinite(seconds) || seconds <= 0)
        return fail(ErrorKind::Composition,
                    RenderingWords::tr("%1 does not say how long it is").arg(request.entry),
                    RenderingWords::tr("Give the root element a data-duration in seconds."));
    if (seconds > kLongestFilmSeconds)
        return fail(ErrorKind::Composition,
                    RenderingWords::tr("%1 is %2 s long, and 24 hours is the most that can be rendered")
                        .arg(request.entry, QString::number(seconds)),
                    RenderingWords::tr("Give the root element a shorter data-duration."));
    return seconds;
}

Result<FrameRange> framesOf(const RenderRequest &request, double seconds)
{
    const FrameRate &rate = request.frameRate;
    const std::int64_t total = rate.frameCount(seconds);
    const double to = request.range.to.value_or(seconds);
    const FrameRange range{{rate.frameAt(request.range.from)}, {std::min(total, rate.frameCount(to))}};
    if (request.range.from < 0 || range.count() == 0)
        return fail(ErrorKind::Usage,
                    RenderingWords::tr("No frame lies from %1 s to %2 s of a film of %3 s")
                        .arg(request.range.from)
                        .arg(to)
                        .arg(seconds),
                    RenderingWords::tr("Choose a range inside the film."));
    return range;
}

/// The length that was asked for, not that of its frames: 240 s of film at 30000/1001 frames per second last
/// a little longer when counted in whole frames, and have to be 240 s to the gate all the same. A millionth
/// of a second is finer than any author counts, and hides the noise of subtracting.
double secondsAskedFor(const RenderRequest &request, double seconds)
{
    const double to = std::min(request.range.to.value_or(seconds), seconds);
    return std::round((to - request.range.from) * 1e6) / 1e6;
}

WorkerCount workersFor(const RenderRequest &request, const RenderConfig &config, const PageFacts &page,
                       const SystemInfo &system, QSize size, std::int64_t frames)
{
    if (config.lowMemory)
        return {1, RenderingWords::tr("memory is low")};
    if (page.surface.isDrawnByProcessor() && !request.workers)
        return {1, RenderingWords::tr("the processor plays the graphics card, with every core")};
    return chooseWorkerCount(request.workers, system, size, frames);
}

RenderPath pathOf(const GateDecision &gate)
{
    return gate.stream ? RenderPath::Streaming : RenderPath::Disk;
}

} // namespace

Result<QSize> outputSizeOf(const RenderRequest &request)
{
    const QSize wanted = request.outputSize;
    if (wanted.width() <= 0 || wanted.height() <= 0 || wanted.width() > kLargestSide ||
        wanted.height() > kLargestSide)
        return fail(ErrorKind::Usage,
                    RenderingWords::tr("A picture of %1 × %2 pixels cannot be made")
                        .arg(wanted.width())
                        .arg(wanted.height()),
                    RenderingWords::tr("Each side must have from 1 to %1 pixels.").arg(kLargestSide));
    return pictureSize(request.format, wanted);
}

Result<RenderPlan> planRender(const RenderRequest &request, const RenderConfig &config, const PageFacts &page,
                              const SystemInfo &system)
{
    const auto seconds = filmSeconds(request, page);
    if (!seconds)
        return fail(seconds.error());
    const auto frames = framesOf(request, *seconds);
    if (!frames)
        return fail(frames.error());
    const auto size = outputSizeOf(request);
    if (!size)
        return fail(size.error());

    RenderPlan plan;
    plan.frames = *frames;
    plan.durationSeconds = request.frameRate.timeOf(frames->count());
    plan.outputSize = *size;
    plan.pixels = capturedPixels(request);
    plan.stateful = page.stateful;
    plan.surface = page.surface;
    plan.workers = workersFor(request, config, page, system, *size, frames->count());
    plan.gateInput = {request.format, plan.workers.count, // the count is final from here on
                      secondsAskedFor(request, *seconds)};
    plan.gate = shouldUseStreamingEncode(config, plan.gateInput);
    plan.path = pathOf(plan.gate);
    if (*size != request.outputSize)
        plan.notes +=
            RenderingWords::tr(
                "The picture is padded from %1 × %2 to %3 × %4 pixels, because 4:2:0 video needs even sides.")
                .arg(request.outputSize.width())
                .arg(request.outputSize.height())
                .arg(size->width())
                .arg(size->height());
    return plan;
}

std::int64_t expectedFrames(const RenderRequest &request, const PageFacts &page)
{
    const auto seconds = filmSeconds(request, page);
    if (!seconds)
        return 0;
    const auto frames = framesOf(request, *seconds);
    return frames ? frames->count() : 0;
}

RenderPlan onDisk(RenderPlan plan)
{
    plan.path = RenderPath::Disk;
    return plan;
}

} // namespace muto::render
