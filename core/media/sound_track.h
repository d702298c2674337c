#pragma once

#include "core/base/result.h"
#include "core/media/audio_encoder.h"
#include "core/media/media_writer.h"

#include <cstdint>
#include <vector>

namespace muto::media {

/// The sound of a film on its way into the file: pulled from its source block by block as packets are asked
/// for, never more than one block ahead. Belongs to one thread at a time.
class SoundTrack
{
public:
    static Result<SoundTrack> create(SoundParams params, AudioCodec codec);

    /// Puts the next packet into `packet`; false when all have been handed out.
    Result<bool> next(AVPacket &packet);

    /// The sample at which the packet begins that was handed out last.
    std::int64_t position() const { return m_position; }

    const AVCodecContext &context() const { return m_encoder.context(); }

private:
    SoundTrack(SoundParams params, AudioEncoder encoder);
    Result<> feed();

    SoundParams m_params;
    AudioEncoder m_encoder;
    std::vector<float> m_block;
    std::int64_t m_pulled = 0; ///< Samples taken from the source.
    std::int64_t m_position;
};

} // namespace muto::media
