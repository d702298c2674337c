#include "core/media/media_writer.h"

#include "core/media/output_context.h"
#include "core/media/video_encoder.h"

#include <utility>

namespace muto::media {

namespace {

PacketPtr emptyPacket()
{
    return PacketPtr(av_packet_alloc());
}

} // namespace

struct MediaWriter::State
{
    VideoEncoder encoder;
    OutputContext output;
    PacketPtr packet;
    WrittenMedia written;

    /// Moves the packets that are ready from the encoder to the file; says why there are no more.
    Result<CodecAnswer> pump()
    {
        for (;;) {
            auto answer = encoder.receive(*packet);
            if (answer != CodecAnswer::Output)
                return answer;
            written.videoBytes += packet->size;
            if (auto stored = output.write(*packet); !stored)
                return fail(std::move(stored.error()));
        }
    }
};

Result<MediaWriter> MediaWriter::create(const MediaWriterParams &params)
{
    auto encoder = VideoEncoder::create({params.size, params.frameRate, params.profile});
    if (!encoder)
        return fail(std::move(encoder.error()));
    auto output = OutputContext::create(params.path, encoder->context(), params.frameRate);
    if (!output)
        return fail(std::move(output.error()));
    auto packet = emptyPacket();
    if (!packet)
        return fail(ErrorKind::Media, QStringLiteral("Cannot write %1: out of memory").arg(params.path));
    return MediaWriter(std::make_unique<State>(
        State{std::move(*encoder), std::move(*output), std::move(packet), WrittenMedia{}}));
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
    if (auto finished = m_state->output.finish(); !finished)
        return fail(std::move(finished.error()));
    return m_state->written;
}

} // namespace muto::media
