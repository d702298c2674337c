#include "core/media/media_writer.h"

#include "core/media/media_words.h"
#include "core/media/output_context.h"
#include "core/media/sound_track.h"
#include "core/media/video_encoder.h"

#include <utility>

namespace muto::media {

namespace {

PacketPtr emptyPacket()
{
    return PacketPtr(av_packet_alloc());
}

AudioCodec soundCodecOf(Container container)
{
    return container == Container::WebM ? AudioCodec::Opus : AudioCodec::Aac;
}

Result<std::optional<SoundTrack>> openSound(const MediaWriterParams &params)
{
    if (!params.sound)
        return std::optional<SoundTrack>();
    auto track = SoundTrack::create(*params.sound, soundCodecOf(params.container));
    if (!track)
        return fail(std::move(track.error()));
    return std::optional(std::move(*track));
}

} // namespace

struct MediaWriter::State
{
    VideoEncoder encoder;
    std::optional<SoundTrack> sound;
    OutputContext output;
    PacketPtr packet;
    PacketPtr soundPacket;
    WrittenMedia written;

    /// Moves the packets that are ready from the encoder to the file; says why there are no more.
    Result<CodecAnswer> pump()
    {
        for (;;) {
            auto answer = encoder.receive(*packet);
            if (answer != CodecAnswer::Output)
                return answer;
            written.videoBytes += packet->size;
            if (auto sounded = writeSound(packet->pts); !sounded)
                return fail(std::move(sounded.error()));
            if (auto stored = output.write(*packet, OutputContext::Stream::Picture); !stored)
                return fail(std::move(stored.error()));
        }
    }

    /// Writes the sound that begins before frame `until`; all that is left without one.
    Result<> writeSound(std::optional<std::int64_t> until)
    {
        const AVRational frameTime = encoder.context().time_base;
        while (sound && (!until || av_compare_ts(sound->position(), kSampleTime, *until, frameTime) < 0)) {
            const auto there = sound->next(*soundPacket);
            if (!there)
                return fail(there.error());
            if (!*there)
                break;
            written.soundBytes += soundPacket->size;
            if (auto stored = output.write(*soundPacket, OutputContext::Stream::Sound); !stored)
                return stored;
        }
        return ok();
    }
};

Result<MediaWriter> MediaWriter::create(const MediaWriterParams &params)
{
    auto encoder = VideoEncoder::create({params.size, params.frameRate, params.profile});
    if (!encoder)
        return fail(std::move(encoder.error()));
    auto sound = openSound(params);
    if (!sound)
        return fail(std::move(sound.error()));
    auto output = OutputContext::create(params.path, params.container, params.frameRate,
                                        {&encoder->context(), *sound ? &(*sound)->context() : nullptr});
    if (!output)
        return fail(std::move(output.error()));
    auto packet = emptyPacket();
    auto soundPacket = emptyPacket();
    if (!packet || !soundPacket)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot write %1: out of memory").arg(params.path));
    return MediaWriter(
        std::make_unique<State>(State{std::move(*encoder), std::move(*sound), std::move(*output),
                                      std::move(packet), std::move(soundPacket), WrittenMedia{}}));
}

MediaWriter::MediaWriter(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

MediaWriter::MediaWriter(MediaWriter &&) noexcept = default;
MediaWriter &MediaWriter::operator=(MediaWriter &&) noexcept = default;
MediaWriter::~MediaWriter() = default;

Result<> MediaWriter::write(const frames::FrameView &frame, std::function<void()> release)
{
    if (auto sent = m_state->encoder.send(frame, m_state->written.frames, std::move(release)); !sent)
        return sent;
    ++m_state->written.frames;
    if (auto pumped = m_state->pump(); !pumped)
        return fail(std::move(pumped.error()));
    return ok();
}

Result<WrittenMedia> MediaWriter::finish()
{
    if (auto draining = m_state->encoder.startDraining(); !draining)
        return fail(std::move(draining.error()));
    if (auto pumped = m_state->pump(); !pumped)
        return fail(std::move(pumped.error()));
    if (auto sounded = m_state->writeSound(std::nullopt); !sounded)
        return fail(std::move(sounded.error()));
    if (auto finished = m_state->output.finish(); !finished)
        return fail(std::move(finished.error()));
    return m_state->written;
}

} // namespace muto::media
