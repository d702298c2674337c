#pragma once

#include "core/media/effects/effect_values.h"
#include "core/media/effects/lookahead_gain.h"
#include "core/media/effects/sound_effect.h"

#include <vector>

namespace muto::media {

/// By how many dB a compressor changes a level, in dB. The knee is as wide as its factor says, around the
/// threshold.
double compressedBy(double level, double threshold, double ratio, double knee);

/// By how many dB a gate changes a level: the further below the threshold the more, down to `range`.
double gatedBy(double level, double threshold, double ratio, double knee, double range);

/// A gain in dB that follows another one at two speeds, given as milliseconds to 63 %.
class GainFollower
{
public:
    GainFollower(double fallMs, double riseMs);

    double next(double wanted);
    void reset() { m_gain = 0; }

private:
    double m_fall;
    double m_rise;
    double m_gain = 0;
};

/// compressor. Both sides get the gain of the louder.
class CompressorEffect : public SoundEffect
{
public:
    explicit CompressorEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override { m_follower.reset(); }
    double warmUpSeconds() const override { return m_warmUp; }

private:
    double m_threshold, m_ratio, m_knee, m_makeup, m_mix, m_warmUp;
    GainFollower m_follower;
};

/// limiter: nothing exceeds the limit. It comes down over the attack before a peak, and the delay that this
/// takes is one of its latency.
class LimiterEffect : public SoundEffect
{
public:
    explicit LimiterEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    int latency() const override { return m_gain.delay(); }
    double warmUpSeconds() const override { return m_warmUp; }

private:
    double m_limit, m_output, m_warmUp;
    LookaheadGain m_gain;
    std::vector<float> m_left, m_right; ///< The samples of the delay, a ring.
    std::size_t m_next = 0;
};

/// gate. Both sides open with the louder.
class GateEffect : public SoundEffect
{
public:
    explicit GateEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override;
    double warmUpSeconds() const override { return m_warmUp; }

private:
    double m_threshold, m_range, m_ratio, m_knee, m_warmUp;
    double m_envelope = 0;
    GainFollower m_follower;
};

} // namespace muto::media
