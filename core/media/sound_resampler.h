#pragma once

#include "core/base/result.h"
#include "core/media/av_ptr.h"

#include <cstdint>
#include <span>
#include <vector>

namespace muto::media {

/// Interleaved stereo floats of any rate at 48 kHz, by libswresample. The first sample in and the first
/// sample out lie at the same moment. At 48 kHz samples pass untouched.
class SoundResampler
{
public:
    static Result<SoundResampler> create(int rate);

    /// Samples in and samples out after which both lie at the same moment again: 147 and 160 at 44.1 kHz.
    /// Resampling that begins at such a moment finds the samples that it would find from the beginning.
    std::int64_t periodIn() const { return m_periodIn; }
    std::int64_t periodOut() const { return m_periodOut; }

    /// Forgets all; what follows is a new beginning.
    Result<> restart();

    /// Appends what can be said after `in` to `out`.
    Result<> append(std::span<const float> in, std::vector<float> &out);

    /// Appends the rest: nothing follows.
    Result<> finish(std::vector<float> &out);

private:
    explicit SoundResampler(int rate);
    Result<> convert(const float *in, int frames, std::vector<float> &out);

    int m_rate;
    std::int64_t m_periodIn;
    std::int64_t m_periodOut;
    ResamplerPtr m_context; ///< None at 48 kHz.
};

} // namespace muto::media
