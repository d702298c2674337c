#include "core/media/effects/pitch_effect.h"

#include <rubberband/RubberBandStretcher.h>

#include <algorithm>
#include <cmath>

namespace muto::media {

using RubberBand::RubberBandStretcher;

namespace {

constexpr auto kOptions = RubberBandStretcher::OptionProcessRealTime |
                          RubberBandStretcher::OptionThreadingNever | RubberBandStretcher::OptionEngineFiner |
                          RubberBandStretcher::OptionChannelsTogether |
                          RubberBandStretcher::OptionPitchHighQuality;

/// Rubber Band hands out windows in bursts: so much is kept in stock that no block waits for one.
constexpr int kStock = 8 * kBlockFrames;

} // namespace

/// Samples in, as many samples out, `kStock` later.
struct PitchEffect::Shifter
{
    RubberBandStretcher stretcher;
    std::ptrdiff_t toDrop = 0; ///< Samples that come out before the first that went in.
    std::array<std::vector<float>, 2> stock;

    explicit Shifter(double pitch)
        : stretcher(kSoundRate, 2, kOptions, 1, pitch)
    {
        stretcher.setMaxProcessSize(kBlockFrames);
    }

    void reset()
    {
        stretcher.reset();
        for (std::vector<float> &side : stock)
            side.assign(kStock, 0.0F);
        toDrop = std::ptrdiff_t(stretcher.getStartDelay());
        feedSilence(stretcher.getPreferredStartPad());
    }

    void feedSilence(std::size_t frames)
    {
        StereoBlock silence;
        for (; frames > 0; frames -= std::min(frames, std::size_t(kBlockFrames)))
            feed(silence, std::min(frames, std::size_t(kBlockFrames)));
    }

    void feed(const StereoBlock &block, std::size_t frames)
    {
        const std::array<const float *, 2> in = {block.left.data(), block.right.data()};
        stretcher.process(in.data(), frames, false);
        collect();
    }

    void collect()
    {
        std::array<float, kBlockFrames> left{};
        std::array<float, kBlockFrames> right{};
        const std::array<float *, 2> out = {left.data(), right.data()};
        while (stretcher.available() > 0) {
            const int wanted = std::min(stretcher.available(), kBlockFrames);
            const std::size_t got = stretcher.retrieve(out.data(), std::size_t(wanted));
            const auto dropped = std::min(toDrop, std::ptrdiff_t(got));
            toDrop -= dropped;
            stock[0].insert(stock[0].end(), left.begin() + dropped, left.begin() + std::ptrdiff_t(got));
            stock[1].insert(stock[1].end(), right.begin() + dropped, right.begin() + std::ptrdiff_t(got));
        }
    }

    /// Takes a block out of the stock.
    void take(StereoBlock &block)
    {
        for (std::size_t side = 0; side < 2; ++side) {
            auto &out = side == 0 ? block.left : block.right;
            const auto count = std::ptrdiff_t(std::min(stock[side].size(), out.size()));
            std::copy_n(stock[side].begin(), count, out.begin());
            std::fill(out.begin() + count, out.end(), 0.0F);
            stock[side].erase(stock[side].begin(), stock[side].begin() + count);
        }
    }
};

PitchEffect::PitchEffect(const EffectValues &values)
    : m_mix(values.number("mix"))
    , m_shifter(std::make_unique<Shifter>(std::exp2(std::round(values.number("semitones")) / 12)))
    , m_dry{DelayLine(kStock + 1), DelayLine(kStock + 1)}
{
    reset();
}

PitchEffect::~PitchEffect() = default;

int PitchEffect::latency() const
{
    return kStock;
}

void PitchEffect::reset()
{
    m_shifter->reset();
    for (DelayLine &line : m_dry)
        line.reset();
}

void PitchEffect::process(StereoBlock &block, std::int64_t /*position*/)
{
    StereoBlock wet;
    m_shifter->feed(block, std::size_t(kBlockFrames));
    m_shifter->take(wet);
    const auto mix = float(m_mix);
    for (std::size_t i = 0; i < std::size_t(kBlockFrames); ++i) {
        m_dry[0].push(block.left[i]);
        m_dry[1].push(block.right[i]);
        const float left = m_dry[0].at(kStock + 1);
        const float right = m_dry[1].at(kStock + 1);
        block.left[i] = left + (wet.left[i] - left) * mix;
        block.right[i] = right + (wet.right[i] - right) * mix;
    }
}

} // namespace muto::media
