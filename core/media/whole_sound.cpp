#include "core/media/whole_sound.h"

#include "core/media/media_words.h"
#include "core/media/sound_decoder.h"

namespace muto::media {

namespace {

constexpr std::size_t kFramesAtOnce = 8192;

} // namespace

Result<> hearAll(const QString &file, const std::stop_token &stop,
                 const std::function<void(std::span<const float> piece)> &take)
{
    auto decoder = SoundDecoder::open(file);
    if (!decoder)
        return fail(std::move(decoder.error()));
    std::vector<float> piece(kFramesAtOnce * 2);
    for (std::size_t frames = kFramesAtOnce; frames == kFramesAtOnce;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, MediaWords::tr("Stopped while reading %1").arg(file));
        const auto read = decoder->read(piece);
        if (!read)
            return fail(read.error());
        frames = *read;
        take(std::span<const float>(piece).first(frames * 2));
    }
    return ok();
}

} // namespace muto::media
