#include "core/render/stages/prepare_stage.h"

#include "core/base/logging.h"
#include "core/render/page_warnings.h"
#include "core/render/rendering_words.h"
#include "core/render/stages/stage_loop.h"
#include "core/render/stages/surface_trial.h"
#include "core/worker/gl_probe.h"

namespace muto::render {

namespace {

using worker::GlRenderer;
using worker::Surface;

PageFacts factsOf(const worker::Ready &page)
{
    PageFacts facts;
    facts.duration = page.duration;
    facts.stateful = page.stateful;
    facts.needsWebGl = webGlNeedFromName(page.manifest[QLatin1String("needsWebGl")].toString());
    facts.sounds = page.manifest[QLatin1String("sounds")].toObject();
    facts.warnings = pageWarnings(page.manifest);
    return facts;
}

Result<PageFacts> openPage(WorkerCrew &crew, Surface surface, StageContext &context)
{
    StageLoop loop(context.stop);
    PageFacts facts;
    QObject::connect(&crew, &WorkerCrew::pageReady, loop.context(), [&](const worker::Ready &ready) {
        facts = factsOf(ready);
        loop.end(ok());
    });
    QObject::connect(&crew, &WorkerCrew::failed, loop.context(),
                     [&](const Error &error) { loop.end(fail(error)); });
    if (auto started = crew.startFirst(surface); !started)
        return fail(started.error());
    if (auto ended = loop.wait(); !ended)
        return fail(ended.error());
    return facts;
}

Result<GlRenderer> probeGl(const WorkerCrew &crew, StageContext &context)
{
    StageLoop loop(context.stop);
    worker::GlProbe probe(crew.command());
    GlRenderer renderer;
    QObject::connect(&probe, &worker::GlProbe::answered, loop.context(),
                     [&](const Result<GlRenderer> &answer) {
                         renderer = answer.value_or(GlRenderer{});
                         loop.end(answer ? ok() : fail(answer.error()));
                     });
    probe.start();
    if (auto ended = loop.wait(); !ended)
        return fail(ended.error());
    return renderer;
}

Result<PageFacts> openPageWithGl(WorkerCrew &crew, const SurfaceChoice &choice, StageContext &context)
{
    qCInfo(lcRender).noquote() << "The page is drawn with OpenGL by" << choice.renderer.name << "because"
                               << choice.reason;
    auto facts = openPage(crew, Surface::Gl, context);
    if (facts)
        facts->surface = choice;
    return facts;
}

/// For a film that cannot be made in any other way.
Result<PageFacts> insistOnGl(WorkerCrew &crew, const QString &reason, StageContext &context)
{
    const auto renderer = probeGl(crew, context);
    if (!renderer && renderer.error().kind == ErrorKind::WebGl)
        return fail(cannotDrawWithGl(context.request.entry, context.config.surface.has_value(),
                                     renderer.error().message));
    if (!renderer)
        return fail(renderer.error());
    return openPageWithGl(crew, {Surface::Gl, reason, *renderer}, context);
}

/// For a page that looks as if it will draw with WebGL, and has not yet: without OpenGL it gets its chance.
Result<PageFacts> preferGl(WorkerCrew &crew, PageFacts facts, StageContext &context)
{
    const auto renderer = probeGl(crew, context);
    if (renderer)
        return openPageWithGl(
            crew, {Surface::Gl, QStringLiteral("the page seems to draw with WebGL"), *renderer}, context);
    if (renderer.error().kind != ErrorKind::WebGl)
        return fail(renderer.error());
    context.warn(RenderingWords::tr("%1 seems to draw with WebGL, and there is no OpenGL here: %2")
                     .arg(context.request.entry, renderer.error().message));
    facts.surface.reason = QStringLiteral("there is no OpenGL here");
    return facts;
}

/// For a page that does not care.
Result<PageFacts> takeTheFaster(WorkerCrew &crew, PageFacts facts, StageContext &context)
{
    facts.surface.reason = QStringLiteral("the page needs no OpenGL");
    const bool isLong = expectedFrames(context.request, facts) >= kFewestFramesForATrial;
    if (!isLong || crew.command().gl.platform.isEmpty())
        return facts;
    const auto renderer = probeGl(crew, context);
    if (!renderer && renderer.error().kind == ErrorKind::Cancelled)
        return fail(renderer.error());
    if (!renderer || !isWorthATrial(*renderer, expectedFrames(context.request, facts), facts.stateful))
        return facts;
    const auto choice = trySurfaces(crew, *renderer, context);
    if (!choice)
        return fail(choice.error());
    qCInfo(lcRender).noquote() << "The page is drawn by surface" << worker::surfaceName(choice->surface)
                               << "because" << choice->reason;
    facts.surface = *choice;
    return facts;
}

Result<PageFacts> openAsSuitsThePage(WorkerCrew &crew, StageContext &context)
{
    const auto facts = openPage(crew, Surface::Software, context);
    if (!facts && facts.error().kind == ErrorKind::WebGl)
        return insistOnGl(crew, QStringLiteral("the page draws with WebGL"), context);
    if (!facts)
        return facts;
    return facts->needsWebGl == WebGlNeed::No ? takeTheFaster(crew, *facts, context)
                                              : preferGl(crew, *facts, context);
}

Result<PageFacts> openAsAsked(WorkerCrew &crew, Surface surface, StageContext &context)
{
    if (surface == Surface::Gl)
        return insistOnGl(crew, QStringLiteral("it was asked for"), context);
    auto facts = openPage(crew, Surface::Software, context);
    if (!facts)
        return facts;
    facts->surface.reason = QStringLiteral("it was asked for");
    if (facts->needsWebGl == WebGlNeed::Yes)
        context.warn(RenderingWords::tr("%1 draws with WebGL, which the software surface does not have.")
                         .arg(context.request.entry));
    return facts;
}

/// Passes on what the page warns of, before the first frame is taken.
Result<> heed(const std::vector<PageWarning> &warnings, StageContext &context)
{
    for (const PageWarning &warning : warnings)
        context.warn(warningText(warning));
    return judgeWarnings(warnings, context.request.strictness);
}

} // namespace

Result<PageFacts> runPrepareStage(WorkerCrew &crew, StageContext &context)
{
    context.report(RenderStage::Compiling, 0, 0, 1);
    auto facts = context.config.surface ? openAsAsked(crew, *context.config.surface, context)
                                        : openAsSuitsThePage(crew, context);
    if (!facts)
        return facts;
    if (auto accepted = heed(facts->warnings, context); !accepted)
        return fail(accepted.error());
    return facts;
}

} // namespace muto::render
