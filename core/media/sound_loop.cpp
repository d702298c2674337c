#include "core/media/sound_loop.h"

#include "core/media/sound_plan.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::media {

namespace {

/// A period up to this many samples (30 s, 11.5 MB) stays in memory rather than be sought and decoded each
/// time.
constexpr std::int64_t kKeptFrames = 30 * std::int64_t(kSoundRate);

constexpr std::size_t kMeasuredFrames = 16384;

} // namespace

SoundLoop::SoundLoop(SoundDecoder decoder, std::int64_t trim)
    : m_decoder(std::move(decoder))
    , m_trim(trim)
{
}

Result<SoundLoop> SoundLoop::open(const QString &path, std::int64_t trim, bool loops, std::stop_token stop)
{
    auto decoder = SoundDecoder::open(path);
    if (!decoder)
        return fail(std::move(decoder.error()));
    SoundLoop loop(std::move(*decoder), std::max<std::int64_t>(trim, 0));
    if (loops) {
        if (auto measured = loop.measure(std::move(stop)); !measured)
            return fail(std::move(measured.error()));
    }
    return loop;
}

Result<> SoundLoop::measure(std::stop_token stop)
{
    if (auto sought = m_decoder.seek(m_trim); !sought)
        return sought;
    std::vector<float> piece(kMeasuredFrames * 2);
    std::int64_t length = 0;
    for (std::size_t frames = kMeasuredFrames; frames == kMeasuredFrames;) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, QStringLiteral("Stopped"));
        const auto read = m_decoder.read(piece);
        if (!read)
            return fail(read.error());
        frames = *read;
        length += std::int64_t(frames);
        if (length <= kKeptFrames)
            m_kept.insert(m_kept.end(), piece.begin(), piece.begin() + std::ptrdiff_t(frames * 2));
    }
    m_period = length;
    if (m_decoder.hasPictures() && m_decoder.statedSeconds())
        m_period =
            std::max(length, std::int64_t(std::round(*m_decoder.statedSeconds() * kSoundRate)) - m_trim);
    if (m_period > kKeptFrames)
        m_kept = {};
    else
        m_kept.resize(std::size_t(m_period) * 2);
    return ok();
}

Result<> SoundLoop::readOnce(std::int64_t position, std::span<float> interleaved)
{
    if (!m_kept.empty()) {
        std::copy_n(m_kept.begin() + std::ptrdiff_t(position * 2), interleaved.size(), interleaved.begin());
        return ok();
    }
    const auto length = m_decoder.length();
    if (length && m_trim + position >= *length) {
        std::ranges::fill(interleaved, 0.0F);
        return ok();
    }
    if (m_decoder.position() != m_trim + position) {
        if (auto sought = m_decoder.seek(m_trim + position); !sought)
            return sought;
    }
    const auto frames = m_decoder.read(interleaved);
    if (!frames)
        return fail(frames.error());
    std::fill(interleaved.begin() + std::ptrdiff_t(*frames * 2), interleaved.end(), 0.0F);
    return ok();
}

std::optional<std::int64_t> SoundLoop::end() const
{
    const auto length = m_decoder.length();
    if (m_period > 0 || !length)
        return std::nullopt;
    return std::max<std::int64_t>(*length - m_trim, 0);
}

Result<> SoundLoop::read(std::int64_t position, std::span<float> interleaved)
{
    if (m_period == 0)
        return readOnce(position, interleaved);
    while (!interleaved.empty()) {
        const std::int64_t inPeriod = position % m_period;
        const auto frames = std::min<std::int64_t>(std::int64_t(interleaved.size() / 2), m_period - inPeriod);
        if (auto read = readOnce(inPeriod, interleaved.first(std::size_t(frames) * 2)); !read)
            return read;
        interleaved = interleaved.subspan(std::size_t(frames) * 2);
        position += frames;
    }
    return ok();
}

} // namespace muto::media
