#include "core/render/stages/encode_stage.h"

#include "core/media/frame_spool.h"
#include "core/render/stages/stage_loop.h"

#include <thread>

namespace muto::render {

namespace {

/// Reads, encodes and finishes; tells `progress` after each frame. Runs on the encoder's thread.
Result<> encodeSpool(const QString &spoolPath, FrameRange frames, const media::MediaWriterParams &output,
                     std::stop_token stop, const std::function<void(std::int64_t)> &progress)
{
    auto spool = media::FrameSpoolReader::open(spoolPath);
    if (!spool)
        return fail(spool.error());
    auto writer = media::MediaWriter::create(output);
    if (!writer)
        return fail(writer.error());
    for (FrameIndex index = frames.first; index < frames.end && !stop.stop_requested(); ++index) {
        auto picture = spool->read(index);
        if (!picture)
            return fail(picture.error());
        // The encoder may go on reading the picture: the callback keeps it alive until it is released.
        const frames::FrameView view = picture->view();
        if (auto written = writer->write(view, [held = std::move(*picture)] {}); !written)
            return written;
        progress(index.value - frames.first.value + 1);
    }
    if (stop.stop_requested())
        return cancelled();
    return writer->finish().map([](const auto &) {});
}

} // namespace

Result<> runEncodeStage(const RenderPlan &plan, const QString &spoolPath,
                        const media::MediaWriterParams &output, StageContext &context)
{
    const std::int64_t total = plan.frames.count();
    context.report(RenderStage::Encoding, 0, total, plan.workers.count);
    StageLoop loop(context.stop);
    const auto here = [&loop](auto action) {
        QMetaObject::invokeMethod(loop.context(), std::move(action), Qt::QueuedConnection);
    };
    const std::jthread encoder([&](std::stop_token stop) {
        auto result = encodeSpool(spoolPath, plan.frames, output, stop, [&](std::int64_t done) {
            here([&context, &plan, done, total] {
                context.report(RenderStage::Encoding, done, total, plan.workers.count);
            });
        });
        here([&loop, result = std::move(result)] { loop.end(result); });
    });
    return loop.wait();
}

} // namespace muto::render
