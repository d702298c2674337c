#include "core/render/stages/prepare_stage.h"

#include "core/render/stages/stage_loop.h"

namespace muto::render {

Result<PageFacts> runPrepareStage(WorkerCrew &crew, StageContext &context)
{
    context.report(RenderStage::Compiling, 0, 0, 1);
    StageLoop loop(context.stop);
    PageFacts facts;
    QObject::connect(&crew, &WorkerCrew::pageReady, loop.context(), [&](const worker::Ready &ready) {
        facts = {ready.duration, ready.stateful, ready.manifest[QLatin1String("sounds")].toObject()};
        loop.end(ok());
    });
    QObject::connect(&crew, &WorkerCrew::failed, loop.context(),
                     [&](const Error &error) { loop.end(fail(error)); });
    if (auto started = crew.startFirst(); !started)
        return fail(started.error());
    if (auto ended = loop.wait(); !ended)
        return fail(ended.error());
    return facts;
}

} // namespace muto::render
