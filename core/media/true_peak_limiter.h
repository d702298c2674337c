#pragma once

#include "core/media/effects/lookahead_gain.h"
#include "core/media/effects/sound_effect.h"

#include <vector>

namespace muto::media {

/// Keeps the true peaks of a mix (as ITU-R BS.1770 estimates them, four times oversampled) under a limit,
/// looking ahead 5 ms. Both sides get one gain.
class TruePeakLimiter : public SoundEffect
{
public:
    /// `limit`: in dBTP.
    explicit TruePeakLimiter(double limit);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    int latency() const override;
    double warmUpSeconds() const override;

private:
    double m_limit;
    LookaheadGain m_gain;
    std::vector<float> m_left; ///< The last samples, for the interpolation and for the delay; a ring.
    std::vector<float> m_right;
    std::size_t m_next = 0;
};

} // namespace muto::media
