#include "core/media/sound_track.h"

#include <algorithm>
#include <span>
#include <utility>

namespace muto::media {

Result<SoundTrack> SoundTrack::create(SoundParams params, AudioCodec codec)
{
    auto encoder = AudioEncoder::create(codec);
    if (!encoder)
        return fail(std::move(encoder.error()));
    return SoundTrack(std::move(params), std::move(*encoder));
}

SoundTrack::SoundTrack(SoundParams params, AudioEncoder encoder)
    : m_params(std::move(params))
    , m_encoder(std::move(encoder))
    , m_block(std::size_t(m_encoder.blockSamples()) * 2)
    , m_position(-kSoundRate) // before the delay of any encoder
{
}

Result<bool> SoundTrack::next(AVPacket &packet)
{
    for (;;) {
        const auto answer = m_encoder.receive(packet);
        if (!answer)
            return fail(answer.error());
        if (*answer == CodecAnswer::EndOfStream)
            return false;
        if (*answer == CodecAnswer::Output) {
            m_position = packet.pts;
            // The encoder pads its last block; what is beyond the film is nobody's length.
            packet.duration = std::clamp<std::int64_t>(m_params.samples - packet.pts, 0, packet.duration);
            return true;
        }
        if (auto fed = feed(); !fed)
            return fail(std::move(fed.error()));
    }
}

Result<> SoundTrack::feed()
{
    const std::int64_t count = std::min<std::int64_t>(m_encoder.blockSamples(), m_params.samples - m_pulled);
    if (count <= 0)
        return m_encoder.startDraining();
    const std::span<float> block(m_block.data(), std::size_t(count) * 2);
    if (auto pulled = m_params.source(block); !pulled)
        return pulled;
    auto sent = m_encoder.send(block, m_pulled);
    m_pulled += count;
    return sent;
}

} // namespace muto::media
