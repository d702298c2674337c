#include "core/render/stages/audio_stage.h"

#include "core/base/logging.h"
#include "core/media/sound_mixer.h"
#include "core/render/sound_manifest.h"
#include "core/render/sound_range.h"
#include "core/render/sound_sources.h"
#include "core/render/stages/stage_loop.h"

#include <optional>
#include <thread>
#include <utility>

namespace muto::render {

namespace {

/// What the thread beside the stage finds out.
struct Opened
{
    std::optional<media::SoundMixer> mixer; ///< Nothing when no source has any sound.
    QStringList warnings;
};

/// A file that cannot be heard is its author's to mend, as a video is that cannot be seen.
Error asTheAuthors(Error error)
{
    if (error.kind == ErrorKind::Media)
        error.kind = ErrorKind::Composition;
    return error;
}

Result<Opened> open(SoundManifest manifest, std::int64_t first, std::int64_t end, const std::stop_token &stop)
{
    auto facts = examineSources(manifest, stop);
    if (!facts)
        return fail(facts.error());
    auto fitted = fitToSources(std::move(manifest), *facts);
    if (!fitted)
        return fail(fitted.error());
    Opened opened{std::nullopt, fitted->warnings};
    if (fitted->plan.isSilent())
        return opened;
    auto mixer = media::SoundMixer::create(fitted->plan, end, stop);
    if (!mixer)
        return fail(mixer.error());
    if (auto placed = mixer->seek(first, stop); !placed)
        return fail(placed.error());
    opened.mixer.emplace(std::move(*mixer));
    return opened;
}

} // namespace

Result<std::shared_ptr<SoundAhead>> runAudioStage(const RenderPlan &plan, const QJsonObject &sounds,
                                                  StageContext &context)
{
    auto manifest = readSoundManifest(sounds, context.request.projectFolder);
    if (!manifest)
        return fail(manifest.error());
    if (manifest->plan.isSilent()) {
        for (const QString &warning : std::as_const(manifest->warnings))
            context.warn(warning);
        return std::shared_ptr<SoundAhead>();
    }
    manifest->plan.truePeakLimit = context.config.truePeakLimit;
    manifest->plan.loudness = context.config.loudness;
    context.report(RenderStage::Sound, 0, 0, plan.workers.count);
    const std::int64_t first = samplesIn(plan.frames.first.value, context.request.frameRate);
    const std::int64_t samples = samplesIn(plan.frames.count(), context.request.frameRate);
    qCInfo(lcRender) << "Opening" << manifest->plan.clips.size() << "sounds";

    StageLoop loop(context.stop);
    Result<Opened> opened;
    const std::jthread opener([&](std::stop_token stop) {
        auto result = open(std::move(*manifest), first, first + samples, stop);
        QMetaObject::invokeMethod(
            loop.context(),
            [&loop, &opened, result = std::make_shared<Result<Opened>>(std::move(result))] {
                opened = std::move(*result);
                loop.end(ok());
            },
            Qt::QueuedConnection);
    });
    if (auto ended = loop.wait(); !ended)
        return fail(ended.error());
    if (!opened)
        return fail(asTheAuthors(opened.error()));
    for (const QString &warning : std::as_const(opened->warnings))
        context.warn(warning);
    if (!opened->mixer)
        return std::shared_ptr<SoundAhead>();
    return std::make_shared<SoundAhead>(std::move(*opened->mixer), samples, context.stop);
}

} // namespace muto::render
