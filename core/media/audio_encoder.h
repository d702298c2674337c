#pragma once

#include "core/base/result.h"
#include "core/media/av_error.h"
#include "core/media/av_ptr.h"
#include "core/media/sound_plan.h"

#include <cstdint>
#include <span>

namespace muto::media {

enum class AudioCodec {
    Aac,  ///< AAC-LC, 192 kb/s.
    Opus, ///< 128 kb/s.
    Pcm,  ///< 24 bits, as they are.
};

/// One tick a sample: the time base of everything we hear.
inline constexpr AVRational kSampleTime{1, kSoundRate};

/// Samples in (48 kHz stereo), packets out. The usual conversation is `send`, then `receive` until it needs
/// input; after the last samples `startDraining`, then `receive` until the end of the stream. Packets begin
/// before time zero by the encoder's delay, and the last one's duration ends where the samples did. Belongs
/// to one thread at a time.
class AudioEncoder
{
public:
    static Result<AudioEncoder> create(AudioCodec codec);

    /// Samples per channel that go into one `send`; only the last may bring fewer.
    int blockSamples() const { return m_context->frame_size > 0 ? m_context->frame_size : kSoundRate / 50; }

    /// Encodes the block that begins at sample `position`; positions go on without gaps. What is no number
    /// becomes silence.
    Result<> send(std::span<const float> interleaved, std::int64_t position);

    /// No more samples will come.
    Result<> startDraining();

    /// Replaces what is in `packet`; its times are in samples.
    Result<CodecAnswer> receive(AVPacket &packet);

    const AVCodecContext &context() const { return *m_context; }

private:
    explicit AudioEncoder(CodecContextPtr context);

    CodecContextPtr m_context;
};

} // namespace muto::media
