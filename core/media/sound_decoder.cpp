#include "core/media/sound_decoder.h"

#include "core/media/media_words.h"
#include "core/media/sound_plan.h"

#include <algorithm>
#include <utility>

namespace muto::media {

namespace {

/// Nearer than this it is quicker to decode on than to seek.
constexpr std::int64_t kNear = 2 * std::int64_t(kSoundRate);

/// Decoded before a place for the resampler's filter, in seconds.
constexpr double kFilterSeconds = 0.05;

/// Silence goes into the resampler in pieces, in frames.
constexpr std::int64_t kSilence = 1 << 16;

/// Ends that differ from what was promised by less are nobody's fault: containers round, encoders pad.
constexpr double kEarlySeconds = 0.25;

} // namespace

SoundDecoder::SoundDecoder(QString path, SoundStream stream, SoundResampler resampler)
    : m_path(std::move(path))
    , m_stream(std::move(stream))
    , m_resampler(std::move(resampler))
{
}

Result<SoundDecoder> SoundDecoder::open(const QString &path)
{
    auto stream = SoundStream::open(path);
    if (!stream)
        return fail(std::move(stream.error()));
    auto resampler = SoundResampler::create(stream->rate());
    if (!resampler)
        return fail(resampler.error().within(MediaWords::tr("Cannot open %1").arg(path)));
    return SoundDecoder(path, std::move(*stream), std::move(*resampler));
}

/// The resampler begins anew with the sample at `sourcePosition`, a multiple of its period.
Result<> SoundDecoder::restartAt(std::int64_t sourcePosition)
{
    m_sourcePosition = sourcePosition;
    m_position = sourcePosition / m_resampler.periodIn() * m_resampler.periodOut();
    m_ready.clear();
    m_used = 0;
    m_pending.reset();
    m_ended = false;
    return m_resampler.restart();
}

Result<> SoundDecoder::rewind()
{
    m_damagedBefore += m_stream.damagedPackets();
    auto stream = SoundStream::open(m_path);
    if (!stream)
        return fail(std::move(stream.error()));
    m_stream = std::move(*stream);
    return restartAt(0);
}

Result<> SoundDecoder::seek(std::int64_t position)
{
    position = std::max<std::int64_t>(position, 0);
    if (position >= m_position && (position - m_position <= kNear || m_ended))
        return skipTo(position);
    const std::int64_t wanted = position * m_resampler.periodIn() / m_resampler.periodOut() -
                                std::int64_t(kFilterSeconds * m_stream.rate());
    const std::int64_t start = wanted > 0 ? wanted - wanted % m_resampler.periodIn() : 0;
    const bool landed = start > 0 && m_stream.seekBefore(start);
    if (auto begun = landed ? restartAt(start) : rewind(); !begun)
        return begun;
    return skipTo(position);
}

Result<> SoundDecoder::skipTo(std::int64_t position)
{
    while (m_position < position) {
        if (m_used == m_ready.size()) {
            if (m_ended)
                break;
            if (auto advanced = advance(); !advanced)
                return advanced;
            continue;
        }
        const auto ready = std::int64_t(m_ready.size() - m_used) / 2;
        const std::int64_t skipped = std::min(ready, position - m_position);
        m_used += std::size_t(skipped) * 2;
        m_position += skipped;
    }
    m_position = position; // Beyond the end there is nothing to skip.
    return ok();
}

/// Puts more into m_ready, which has been used up, or finds the end.
Result<> SoundDecoder::advance()
{
    m_ready.clear();
    m_used = 0;
    const auto isIn = [this](const Error &error) {
        return error.within(MediaWords::tr("Cannot read %1").arg(m_path));
    };
    if (!m_pending) {
        auto sound = m_stream.next();
        if (!sound)
            return fail(isIn(sound.error()));
        m_pending = *sound;
    }
    if (m_pending)
        return (m_sourcePosition < m_pending->position ? fillGap() : take()).map_error(isIn);
    m_ended = true;
    noteEnd();
    auto finished = m_resampler.finish(m_ready);
    m_length = m_position + std::int64_t(m_ready.size() / 2);
    return finished;
}

/// Resamples silence towards the place of what is pending: a hole may be longer than the memory is large.
Result<> SoundDecoder::fillGap()
{
    const std::int64_t frames = std::min(m_pending->position - m_sourcePosition, kSilence);
    m_source.assign(std::size_t(frames) * 2, 0.0F);
    m_sourcePosition += frames;
    return m_resampler.append(m_source, m_ready);
}

/// Resamples what is pending, without what is there already.
Result<> SoundDecoder::take()
{
    const PlacedSound sound = *std::exchange(m_pending, std::nullopt);
    if (sound.frame->sample_rate != m_stream.rate())
        return fail(ErrorKind::Media,
                    MediaWords::tr("its sample rate changes from %1 to %2 Hz on the way")
                        .arg(m_stream.rate())
                        .arg(sound.frame->sample_rate),
                    MediaWords::tr("Convert the file to one sample rate."));
    m_source.clear();
    if (auto converted = m_converter.append(*sound.frame, m_source); !converted)
        return converted;
    m_source.resize(std::size_t(sound.samples) * 2);
    const auto frames = std::int64_t(sound.samples);
    const std::int64_t known = std::min(m_sourcePosition - sound.position, frames);
    m_sourcePosition += frames - known;
    return m_resampler.append(std::span<const float>(m_source).subspan(std::size_t(known) * 2), m_ready);
}

void SoundDecoder::noteEnd()
{
    const double end = double(m_sourcePosition) / m_stream.rate();
    const bool isEarly = m_stream.statedSeconds() && end < *m_stream.statedSeconds() - kEarlySeconds;
    if (m_sourcePosition == 0 || (isEarly && !m_stream.hasPictures()))
        m_endedAt = end;
}

Result<std::size_t> SoundDecoder::read(std::span<float> interleaved)
{
    std::size_t filled = 0;
    while (filled < interleaved.size()) {
        if (m_used == m_ready.size()) {
            if (m_ended)
                break;
            if (auto advanced = advance(); !advanced)
                return fail(std::move(advanced.error()));
            continue;
        }
        const std::size_t count = std::min(m_ready.size() - m_used, interleaved.size() - filled);
        std::copy_n(m_ready.begin() + std::ptrdiff_t(m_used), count,
                    interleaved.begin() + std::ptrdiff_t(filled));
        m_used += count;
        filled += count;
        m_position += std::int64_t(count / 2);
    }
    return filled / 2;
}

SoundFaults SoundDecoder::faults() const
{
    return {m_converter.brokenSamples(), m_damagedBefore + m_stream.damagedPackets(), m_endedAt};
}

} // namespace muto::media
