#include "core/render/sound_sources.h"

#include "core/media/media_probe.h"
#include "core/render/rendering_words.h"

#include <QFileInfo>

#include <map>
#include <utility>

namespace muto::render {

namespace {

Result<SoundSourceFacts> examine(const media::SoundClip &clip)
{
    if (!QFileInfo::exists(clip.file))
        return SoundSourceFacts{};
    const auto info = media::probeMedia(clip.file);
    if (!info)
        return fail(info.error().kind,
                    RenderingWords::tr("\"%1\" cannot be heard: %2").arg(clip.name, info.error().message),
                    info.error().detail);
    if (info->audioStreams.empty())
        return SoundSourceFacts{true, false, 0};
    const double seconds = info->audioStreams.front().durationSeconds;
    return SoundSourceFacts{true, true, seconds > 0 ? seconds : info->durationSeconds};
}

} // namespace

Result<std::vector<SoundSourceFacts>> examineSources(const SoundManifest &manifest,
                                                     const std::stop_token &stop)
{
    std::map<QString, SoundSourceFacts> known;
    std::vector<SoundSourceFacts> facts;
    for (const media::SoundClip &clip : manifest.plan.clips) {
        auto found = known.find(clip.file);
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("Stopped while looking into the sounds"));
        if (found == known.end()) {
            auto examined = examine(clip);
            if (!examined)
                return fail(std::move(examined.error()));
            found = known.emplace(clip.file, *examined).first;
        }
        facts.push_back(found->second);
    }
    return facts;
}

} // namespace muto::render
