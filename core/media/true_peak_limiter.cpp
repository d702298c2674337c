#include "core/media/true_peak_limiter.h"

#include "core/media/sound_plan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace muto::media {

namespace {

constexpr int kPhases = 4;
constexpr int kTaps = 24; ///< Around a place between two samples.
constexpr int kHalf = kTaps / 2;
constexpr int kAttack = kSoundRate / 200;
constexpr double kRelease = 1.0 / (0.1 * kSoundRate);

/// What four times oversampling can overlook of a peak, and what an interpolation this short gets wrong: kept
/// below the limit.
constexpr double kMarginDecibels = 0.15;

constexpr std::size_t kRing = 512; ///< Holds the delay and the taps; a power of two.
static_assert(kRing >= std::size_t(kAttack + kTaps));

using Kernel = std::array<std::array<float, kTaps>, kPhases - 1>;

/// Windowed sinc for the three places between two samples.
Kernel makeKernel()
{
    Kernel kernel{};
    for (int phase = 1; phase < kPhases; ++phase) {
        double sum = 0;
        std::array<double, kTaps> taps{};
        for (int i = 0; i < kTaps; ++i) {
            const double x = i - (kHalf - 1) - double(phase) / kPhases;
            const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * x / kHalf);
            taps[i] = std::sin(std::numbers::pi * x) / (std::numbers::pi * x) * window;
            sum += taps[i];
        }
        for (int i = 0; i < kTaps; ++i)
            kernel[phase - 1][i] = float(taps[i] / sum);
    }
    return kernel;
}

const Kernel &kernel()
{
    static const Kernel made = makeKernel();
    return made;
}

/// The highest of the last-but-kHalf sample and the three places after it.
float peakAround(const std::vector<float> &ring, std::size_t newest)
{
    std::array<float, kTaps> recent{};
    for (int i = 0; i < kTaps; ++i)
        recent[i] = ring[(newest - std::size_t(kTaps - 1 - i)) & (kRing - 1)];
    float peak = std::abs(recent[kHalf - 1]);
    if (std::ranges::all_of(recent, [](float sample) { return sample == 0; }))
        return peak;
    for (const auto &taps : kernel()) {
        float sum = 0;
        for (int i = 0; i < kTaps; ++i)
            sum += taps[i] * recent[i];
        peak = std::max(peak, std::abs(sum));
    }
    return peak;
}

} // namespace

TruePeakLimiter::TruePeakLimiter(double limit)
    : m_limit(std::pow(10.0, (limit - kMarginDecibels) / 20))
    , m_gain(kAttack, kRelease)
    , m_left(kRing)
    , m_right(kRing)
{
}

int TruePeakLimiter::latency() const
{
    return m_gain.delay() + kHalf;
}

double TruePeakLimiter::warmUpSeconds() const
{
    return 1.5; // Fifteen time constants of the release.
}

void TruePeakLimiter::reset()
{
    m_gain.reset();
    std::ranges::fill(m_left, 0.0F);
    std::ranges::fill(m_right, 0.0F);
    m_next = 0;
}

void TruePeakLimiter::process(StereoBlock &block, std::int64_t /*position*/)
{
    for (int i = 0; i < kBlockFrames; ++i) {
        const std::size_t newest = m_next++;
        m_left[newest & (kRing - 1)] = block.left[i];
        m_right[newest & (kRing - 1)] = block.right[i];
        const double peak = std::max(peakAround(m_left, newest), peakAround(m_right, newest));
        const auto gain = float(m_gain.next(peak > m_limit ? m_limit / peak : 1));
        const std::size_t heard = (newest - std::size_t(latency())) & (kRing - 1);
        block.left[i] = m_left[heard] * gain;
        block.right[i] = m_right[heard] * gain;
    }
}

} // namespace muto::media
