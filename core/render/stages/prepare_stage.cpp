#include "core/render/stages/prepare_stage.h"

#include "core/render/page_warnings.h"
#include "core/render/stages/stage_loop.h"

namespace muto::render {

namespace {

/// Passes on what the page warns of, before the first frame is taken.
Result<> heedWarnings(const QJsonObject &manifest, StageContext &context)
{
    const auto warnings = pageWarnings(manifest);
    for (const PageWarning &warning : warnings)
        context.warn(warningText(warning));
    return judgeWarnings(warnings, context.request.strictness);
}

} // namespace

Result<PageFacts> runPrepareStage(WorkerCrew &crew, StageContext &context)
{
    context.report(RenderStage::Compiling, 0, 0, 1);
    StageLoop loop(context.stop);
    worker::Ready page;
    QObject::connect(&crew, &WorkerCrew::pageReady, loop.context(), [&](const worker::Ready &ready) {
        page = ready;
        loop.end(ok());
    });
    QObject::connect(&crew, &WorkerCrew::failed, loop.context(),
                     [&](const Error &error) { loop.end(fail(error)); });
    if (auto started = crew.startFirst(); !started)
        return fail(started.error());
    if (auto ended = loop.wait(); !ended)
        return fail(ended.error());
    if (auto accepted = heedWarnings(page.manifest, context); !accepted)
        return fail(accepted.error());
    return PageFacts{page.duration, page.stateful};
}

} // namespace muto::render
