#pragma once

#include "core/base/result.h"
#include "core/media/av_ptr.h"
#include "core/media/channel_layout.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muto::media {

/// Decoded frames of any sample format and channel layout as interleaved stereo floats at their own rate.
/// Mono goes to both sides as it is. More than two channels are mixed down as ITU-R BS.775 has it (centre and
/// surrounds at -3 dB, no LFE), attenuated so that full scale in every channel does not clip.
class StereoConverter
{
public:
    /// Appends the samples of `frame` to `interleaved`.
    Result<> append(const AVFrame &frame, std::vector<float> &interleaved);

    /// Samples that were no numbers and have become silence so far.
    std::int64_t brokenSamples() const { return m_broken; }

private:
    Result<> prepare(const AVFrame &frame);
    void mend(std::span<float> samples);

    ResamplerPtr m_converter;
    ChannelLayout m_layout;
    int m_format = -1;
    std::int64_t m_broken = 0;
};

} // namespace muto::media
