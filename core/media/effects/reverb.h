#pragma once

#include "core/media/effects/effect_values.h"
#include "core/media/effects/fourier.h"
#include "core/media/effects/sound_effect.h"

#include <array>
#include <vector>

namespace muto::media {

/// What a room answers to a click, on the left and on the right: a few early reflections, then noise that
/// dies away, its highs sooner the more damped the room is. Each side has an energy of 1. The same for the
/// same room.
struct RoomAnswer
{
    std::vector<float> left;
    std::vector<float> right;
};

/// Seconds until a room of size 0 … 1 has died away by 60 dB: 0.2 … 3.2.
double roomDecaySeconds(double size);

RoomAnswer roomAnswer(double size, double damping);

/// Convolution with an answer of any length, block by block, without delay.
class Convolution
{
public:
    explicit Convolution(const RoomAnswer &answer);

    void process(StereoBlock &block);
    void reset();

private:
    static constexpr std::size_t kSize = 2 * std::size_t(kBlockFrames);
    static constexpr std::size_t kBins = std::size_t(kBlockFrames) + 1;

    /// Spectra of both sides, of which the upper halves mirror the lower.
    using Pair = std::array<Spectrum, 2>;

    Pair split(const Spectrum &both) const;

    Fourier m_fourier;
    std::vector<Pair> m_answer; ///< In pieces of a block.
    std::vector<Pair> m_heard;  ///< The spectra of the last blocks, a ring.
    std::size_t m_newest = 0;
    StereoBlock m_last;
};

/// reverb.
class ReverbEffect : public SoundEffect
{
public:
    explicit ReverbEffect(const EffectValues &values);

    void process(StereoBlock &block, std::int64_t position) override;
    void reset() override { m_convolution.reset(); }
    double tailSeconds() const override { return m_tail; }

private:
    EffectParameter m_wet, m_dry;
    double m_tail;
    Convolution m_convolution;
};

} // namespace muto::media
