#include "core/media/clip_sound.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::media {

namespace {

constexpr double kSlowest = 0.1;
constexpr double kFastest = 5;
constexpr double kUnstretched = 1e-6; ///< Rates so near to 1 differ by less than a sample in 20 s.

/// Longer than any film; small enough to be added to, and to be multiplied by a sample rate.
constexpr std::int64_t kForever = std::int64_t(1) << 40;

} // namespace

std::int64_t soundSamples(double seconds)
{
    const double samples = std::round(seconds * kSoundRate);
    return std::int64_t(std::clamp(samples, -double(kForever), double(kForever)));
}

double clampedRate(double rate)
{
    return rate > 0 ? std::clamp(rate, kSlowest, kFastest) : 1;
}

ClipSound::ClipSound(SoundLoop loop, double rate, std::int64_t length)
    : m_loop(std::make_unique<SoundLoop>(std::move(loop)))
    , m_rate(rate)
    , m_length(length)
{
    if (std::abs(rate - 1) > kUnstretched)
        m_stretch.emplace(rate, [source = m_loop.get()](std::int64_t position, std::span<float> samples) {
            return source->read(position, samples);
        });
}

Result<ClipSound> ClipSound::open(const SoundClip &clip, std::stop_token stop)
{
    auto loop = SoundLoop::open(clip.file, soundSamples(clip.trim), clip.loops, std::move(stop));
    if (!loop)
        return fail(std::move(loop.error()));
    return ClipSound(std::move(*loop), clampedRate(clip.rate),
                     std::max<std::int64_t>(soundSamples(clip.duration), 0));
}

std::int64_t ClipSound::end() const
{
    const auto source = m_loop->end();
    return source ? std::min(m_length, std::int64_t(std::round(double(*source) / m_rate))) : m_length;
}

Result<> ClipSound::read(std::int64_t position, StereoBlock &block)
{
    block.clear();
    const std::int64_t before = std::clamp<std::int64_t>(-position, 0, kBlockFrames);
    const std::int64_t first = position + before;
    const std::int64_t frames = std::min<std::int64_t>(kBlockFrames - before, end() - first);
    if (frames <= 0)
        return ok();
    m_piece.resize(std::size_t(frames) * 2);
    if (m_stretch && std::exchange(m_stretched, first + frames) != first)
        m_stretch->seek(first);
    if (auto read = m_stretch ? m_stretch->read(m_piece) : m_loop->read(first, m_piece); !read)
        return read;
    for (std::int64_t i = 0; i < frames; ++i) {
        block.left[std::size_t(before + i)] = m_piece[std::size_t(2 * i)];
        block.right[std::size_t(before + i)] = m_piece[std::size_t(2 * i + 1)];
    }
    return ok();
}

} // namespace muto::media
