#include "core/media/sound_file.h"

#include "core/media/media_words.h"
#include "core/media/output_context.h"
#include "core/media/sound_track.h"

namespace muto::media {

Result<> writeWav(const SoundParams &sound, const QString &path)
{
    auto track = SoundTrack::create(sound, AudioCodec::Pcm);
    if (!track)
        return fail(std::move(track.error()));
    auto output = OutputContext::createWav(path, track->context());
    if (!output)
        return fail(std::move(output.error()));
    PacketPtr packet(av_packet_alloc());
    if (!packet)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot write %1: out of memory").arg(path));
    for (;;) {
        const auto there = track->next(*packet);
        if (!there)
            return fail(there.error());
        if (!*there)
            return output->finish();
        if (auto stored = output->write(*packet, OutputContext::Stream::Only); !stored)
            return stored;
    }
}

} // namespace muto::media
