#include "core/render/stages/encode_stage.h"

#include "core/media/frame_spool.h"
#include "core/render/stages/stage_loop.h"

#include <thread>

namespace muto::render {

namespace {

/// What runs on the encoder's thread; tells `progress` after each frame, which returns when the render does
/// not rest.
using Work = std::function<Result<>(std::stop_token stop, const std::function<void(std::int64_t)> &progress)>;

/// Has `work` done, which goes through `total` frames, and waits for it.
Result<> encodeAside(const Work &work, std::int64_t total, int workers, StageContext &context)
{
    context.report(RenderStage::Encoding, 0, total, workers);
    StageLoop loop(context.stop);
    const auto here = [&loop](auto action) {
        QMetaObject::invokeMethod(loop.context(), std::move(action), Qt::QueuedConnection);
    };
    const std::jthread encoder([&](std::stop_token stop) {
        auto result = work(stop, [&](std::int64_t done) {
            here([&context, workers, done, total] {
                context.report(RenderStage::Encoding, done, total, workers);
            });
            context.pause.rest(stop);
        });
        here([&loop, result = std::move(result)] { loop.end(result); });
    });
    return loop.wait();
}

using Picture = media::FrameSpoolReader::Picture;

/// Hands every frame to `take`, in order.
Result<> forEachFrame(media::FrameSpoolReader &spool, FrameRange frames, std::stop_token stop,
                      const std::function<Result<>(Picture, std::int64_t position)> &take)
{
    for (FrameIndex index = frames.first; index < frames.end; ++index) {
        if (stop.stop_requested())
            return cancelled();
        auto picture = spool.read(index);
        if (!picture)
            return fail(picture.error());
        if (auto taken = take(std::move(*picture), index.value - frames.first.value); !taken)
            return taken;
    }
    return ok();
}

Result<> encodeFilm(const QString &spoolPath, FrameRange frames, const media::MediaWriterParams &output,
                    std::stop_token stop, const std::function<void(std::int64_t)> &progress)
{
    auto spool = media::FrameSpoolReader::open(spoolPath);
    if (!spool)
        return fail(spool.error());
    auto writer = media::MediaWriter::create(output);
    if (!writer)
        return fail(writer.error());
    const auto encoded =
        forEachFrame(*spool, frames, std::move(stop), [&](Picture picture, std::int64_t position) {
            // The encoder may go on reading the picture: the callback keeps it alive until it is released.
            const frames::FrameView view = picture.view();
            auto written = writer->write(view, [held = std::move(picture)] {});
            progress(position + 1);
            return written;
        });
    if (!encoded)
        return encoded;
    return writer->finish().map([](const auto &) {});
}

/// Twice through the film: the palette has to be known before the first picture is written.
Result<> encodeGif(const QString &spoolPath, FrameRange frames, const media::GifParams &params,
                   std::stop_token stop, const std::function<void(std::int64_t)> &progress)
{
    auto spool = media::FrameSpoolReader::open(spoolPath);
    if (!spool)
        return fail(spool.error());
    auto writer = media::GifWriter::create(params);
    if (!writer)
        return fail(writer.error());
    const auto studied =
        forEachFrame(*spool, frames, stop, [&](const Picture &picture, std::int64_t position) {
            progress(position + 1);
            return writer->study(picture.view());
        });
    if (!studied)
        return studied;
    if (auto started = writer->startWriting(); !started)
        return started;
    const auto written =
        forEachFrame(*spool, frames, stop, [&](const Picture &picture, std::int64_t position) {
            progress(frames.count() + position + 1);
            return writer->write(picture.view());
        });
    if (!written)
        return written;
    return writer->finish().map([](const auto &) {});
}

} // namespace

Result<> runEncodeStage(const RenderPlan &plan, const QString &spoolPath,
                        const media::MediaWriterParams &output, StageContext &context)
{
    const Work work = [&](std::stop_token stop, const auto &progress) {
        return encodeFilm(spoolPath, plan.frames, output, std::move(stop), progress);
    };
    return encodeAside(work, plan.frames.count(), plan.workers.count, context);
}

Result<> runGifStage(const RenderPlan &plan, const QString &spoolPath, const media::GifParams &params,
                     StageContext &context)
{
    const Work work = [&](std::stop_token stop, const auto &progress) {
        return encodeGif(spoolPath, plan.frames, params, std::move(stop), progress);
    };
    return encodeAside(work, 2 * plan.frames.count(), plan.workers.count, context);
}

} // namespace muto::render
