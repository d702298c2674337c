#include "core/media/sound_stream.h"

#include "core/media/av_error.h"
#include "core/media/media_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>

namespace muto::media {

namespace {

/// Timestamps that jitter by less go on as if they did not; more is a gap. Recorders of web pages stray by
/// tens of milliseconds.
constexpr double kGapSeconds = 0.1;

/// A longer one is a timestamp that was damaged: nobody waits an hour for nothing.
constexpr double kLongestGapSeconds = 3600;

/// The rates that are believed. Beyond them a filter for the resampler alone would fill the memory.
constexpr int kLowestRate = 1'000;
constexpr int kHighestRate = 768'000;

/// Further than any place in a file, in samples; small enough to be added to.
constexpr std::int64_t kFurthest = std::int64_t(1) << 40;

/// Decoded before a place so that what overlaps from packet to packet (AAC, Opus's 80 ms) has settled.
constexpr double kSettleSeconds = 0.25;

/// How far timestamps that count coarser than samples can be off, in ticks.
constexpr int kCoarseTicks = 2;

/// Containers of which libav's demuxers land where their timestamps say. Of the others (MP3 and ADTS without
/// an index, transport streams) they guess.
constexpr std::array<std::string_view, 9> kExactContainers = {
    "mov,mp4,m4a,3gp,3g2,mj2", "matroska,webm", "ogg", "wav", "w64", "aiff", "caf", "au", "flac"};

/// Codecs whose packets are all of one length, so that a coarse timestamp still tells which one it is.
constexpr std::array kEvenCodecs = {AV_CODEC_ID_AAC, AV_CODEC_ID_MP3, AV_CODEC_ID_AC3, AV_CODEC_ID_EAC3,
                                    AV_CODEC_ID_OPUS};

template<typename Range, typename T>
bool contains(const Range &range, const T &value)
{
    return std::ranges::find(range, value) != range.end();
}

bool isPicture(const AVStream &stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
           !(stream.disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_STILL_IMAGE));
}

/// The default one, or else the first.
int chooseStream(const AVFormatContext &format)
{
    int first = -1;
    for (unsigned i = 0; i < format.nb_streams; ++i) {
        const AVStream &stream = *format.streams[i];
        if (stream.codecpar->codec_type != AVMEDIA_TYPE_AUDIO)
            continue;
        if (stream.disposition & AV_DISPOSITION_DEFAULT)
            return int(i);
        if (first < 0)
            first = int(i);
    }
    return first;
}

/// Earliest start of the pictures in ticks of `timeBase`, or nothing.
std::optional<std::int64_t> startOfPictures(const AVFormatContext &format, AVRational timeBase)
{
    std::optional<std::int64_t> earliest;
    for (unsigned i = 0; i < format.nb_streams; ++i) {
        const AVStream &stream = *format.streams[i];
        if (!isPicture(stream) || stream.start_time == AV_NOPTS_VALUE)
            continue;
        const std::int64_t start = av_rescale_q(stream.start_time, stream.time_base, timeBase);
        earliest = earliest ? std::min(*earliest, start) : start;
    }
    return earliest;
}

} // namespace

Result<SoundStream> SoundStream::open(const QString &path)
{
    auto input = openInput(path);
    if (!input)
        return fail(std::move(input.error()));
    SoundStream stream;
    stream.m_input = std::move(*input);
    stream.m_index = chooseStream(*stream.m_input.format);
    if (stream.m_index < 0)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot open %1: it has no sound").arg(path));
    if (auto opened = stream.openDecoder(path); !opened)
        return fail(std::move(opened.error()));
    if (auto started = stream.findStart(); !started)
        return fail(started.error().within(MediaWords::tr("Cannot read %1").arg(path)));
    return stream;
}

Result<> SoundStream::openDecoder(const QString &path)
{
    AVFormatContext &format = *m_input.format;
    for (unsigned i = 0; i < format.nb_streams; ++i)
        if (int(i) != m_index)
            format.streams[i]->discard = AVDISCARD_ALL;
    const AVStream &stream = *format.streams[m_index];
    const QString attempt = MediaWords::tr("Cannot open %1").arg(path);
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (!codec)
        return fail(ErrorKind::Media,
                    MediaWords::tr("%1: the installed FFmpeg cannot decode its sound (%2)")
                        .arg(attempt, nameOfCodec(*stream.codecpar)),
                    MediaWords::tr("Convert the file to WAV, FLAC, AAC, Opus or MP3."));
    m_decoder.reset(avcodec_alloc_context3(codec));
    m_packet.reset(av_packet_alloc());
    m_frame.reset(av_frame_alloc());
    if (!m_decoder || !m_packet || !m_frame)
        return fail(ErrorKind::Media, MediaWords::tr("%1: out of memory").arg(attempt));
    if (const int code = avcodec_parameters_to_context(m_decoder.get(), stream.codecpar); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avcodec_parameters_to_context"));
    m_decoder->pkt_timebase = stream.time_base; // Or the decoder cannot move the timestamps of what it trims.
    m_decoder->thread_count = 1;
    if (const int code = avcodec_open2(m_decoder.get(), codec, nullptr); code < 0)
        return fail(avError(ErrorKind::Media, attempt, code, "avcodec_open2"));
    return ok();
}

Result<> SoundStream::findStart()
{
    const AVFormatContext &format = *m_input.format;
    const AVStream &stream = *format.streams[m_index];
    m_rate = stream.codecpar->sample_rate;
    const auto pictures = startOfPictures(format, stream.time_base);
    m_hasPictures = pictures.has_value();

    auto decoded = decode();
    if (!decoded)
        return fail(std::move(decoded.error()));
    std::int64_t start = pictures.value_or(0);
    if (*decoded) {
        m_rate = m_frame->sample_rate;
        start = m_frame->best_effort_timestamp;
        if (start == AV_NOPTS_VALUE)
            start = pictures.value_or(0);
    }
    if (m_rate < kLowestRate || m_rate > kHighestRate)
        return fail(ErrorKind::Media, MediaWords::tr("its sound has a sample rate of %1 Hz").arg(m_rate));
    m_origin = originOf(start, pictures.value_or(start));
    m_hasPending = *decoded;
    m_expected = positionOf(start);
    m_position = *m_expected;
    m_grid = m_position + (*decoded ? m_frame->nb_samples : 0);

    const bool isGuess = format.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE;
    if (!isGuess && stream.duration != AV_NOPTS_VALUE)
        m_statedSeconds = double(stream.duration) * stream.time_base.num / stream.time_base.den;
    else if (!isGuess && format.duration != AV_NOPTS_VALUE)
        m_statedSeconds = double(format.duration) / AV_TIME_BASE;
    // libav trims what an MP4's edit list leaves out by whole packets only.
    if (m_input.mp4 && *decoded && stream.duration != AV_NOPTS_VALUE)
        m_limit = m_position + inSamples(stream.duration);
    return ok();
}

/// Where the presentation begins, of the starts of its sound and of its pictures.
std::int64_t SoundStream::originOf(std::int64_t sound, std::int64_t pictures) const
{
    const std::int64_t lead = av_sat_sub64(sound, pictures);
    const AVRational tick = m_input.format->streams[m_index]->time_base;
    const bool isCoarse = tick.den < m_rate * std::int64_t(tick.num);
    // They begin together, as far as such timestamps can say.
    const bool areTogether = isCoarse && lead <= kCoarseTicks;
    const bool isDamaged = double(inSamples(lead)) > kLongestGapSeconds * m_rate;
    return lead <= 0 || areTogether || isDamaged ? sound : pictures;
}

std::int64_t SoundStream::inSamples(std::int64_t ticks) const
{
    const AVRational tick = m_input.format->streams[m_index]->time_base;
    const std::int64_t samples = av_rescale_q(ticks, tick, {1, m_rate});
    const bool isTooMuch = samples == INT64_MIN; // av_rescale's word for it, whatever the sign.
    return isTooMuch ? (ticks < 0 ? -kFurthest : kFurthest) : std::clamp(samples, -kFurthest, kFurthest);
}

/// In samples from the beginning of the presentation.
std::int64_t SoundStream::positionOf(std::int64_t timestamp) const
{
    return inSamples(av_sat_sub64(timestamp, m_origin));
}

Result<> SoundStream::feed()
{
    for (;;) {
        av_packet_unref(m_packet.get());
        const int read = av_read_frame(m_input.format.get(), m_packet.get());
        if (read >= 0 && m_packet->stream_index != m_index)
            continue;
        m_drained = read < 0;
        // A file that cannot be read on ends here: whoever asked compares with what was promised.
        const int sent = avcodec_send_packet(m_decoder.get(), m_drained ? nullptr : m_packet.get());
        if (sent >= 0 || m_drained)
            return ok();
        if (sent == AVERROR(ENOMEM))
            return fail(
                avError(ErrorKind::Media, MediaWords::tr("decoding failed"), sent, "avcodec_send_packet"));
        ++m_damaged;
    }
}

/// Whether there is another piece, which is then in m_frame.
Result<bool> SoundStream::decode()
{
    for (;;) {
        const int code = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (code >= 0 && m_frame->nb_samples > 0)
            return true;
        if (code == AVERROR_EOF || (code == AVERROR(EAGAIN) && m_drained))
            return false;
        if (code < 0 && code != AVERROR(EAGAIN))
            ++m_damaged;
        if (code < 0 && m_drained)
            return false;
        if (code < 0) {
            if (auto fed = feed(); !fed)
                return fail(std::move(fed.error()));
        }
    }
}

/// The beginning of the packet that is meant by a place from a coarse timestamp; nothing if it cannot be
/// told.
std::optional<std::int64_t> SoundStream::snapped(std::int64_t position) const
{
    const AVRational tick = m_input.format->streams[m_index]->time_base;
    if (std::int64_t(tick.num) * m_rate <= tick.den)
        return position; // Finer than samples.
    const std::int64_t length = m_frame->nb_samples;
    if (!contains(kEvenCodecs, m_decoder->codec_id) || length <= 0)
        return std::nullopt;
    const double packets = std::round(double(position - m_grid) / double(length));
    const std::int64_t nearest = m_grid + std::int64_t(packets) * length;
    const std::int64_t slack = kCoarseTicks * av_rescale(m_rate, tick.num, tick.den);
    return std::abs(nearest - position) <= slack && 2 * slack < length ? std::optional(nearest)
                                                                       : std::nullopt;
}

bool SoundStream::isTrusted() const
{
    return contains(kExactContainers, std::string_view(m_input.format->iformat->name));
}

bool SoundStream::seekBefore(std::int64_t position)
{
    if (!isTrusted())
        return false;
    const AVRational timeBase = m_input.format->streams[m_index]->time_base;
    const std::int64_t early = position - std::int64_t(kSettleSeconds * m_rate);
    const std::int64_t target = av_sat_add64(m_origin, av_rescale_q(early, {1, m_rate}, timeBase));
    if (av_seek_frame(m_input.format.get(), m_index, target, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(m_decoder.get());
    m_drained = false;
    m_hasPending = false;
    m_expected.reset();
    const auto decoded = decode();
    if (!decoded || !*decoded || m_frame->best_effort_timestamp == AV_NOPTS_VALUE)
        return false;
    const auto found = snapped(positionOf(m_frame->best_effort_timestamp));
    if (!found || *found > position)
        return false;
    m_position = *found;
    m_hasPending = true;
    return true;
}

/// Where m_frame belongs: where the one before ended, unless its timestamp says that something is missing.
void SoundStream::place()
{
    m_position = m_expected.value_or(m_position);
    if (m_frame->best_effort_timestamp == AV_NOPTS_VALUE)
        return;
    const std::int64_t stated = positionOf(m_frame->best_effort_timestamp);
    const auto gap = double(stated - m_position) / m_rate;
    if (gap > kGapSeconds && gap < kLongestGapSeconds &&
        (!m_statedSeconds || double(stated) / m_rate < *m_statedSeconds + 1))
        m_position = stated;
}

Result<std::optional<PlacedSound>> SoundStream::next()
{
    if (!m_hasPending) {
        const auto decoded = decode();
        if (!decoded)
            return fail(decoded.error());
        if (!*decoded)
            return std::nullopt;
        place();
    }
    m_hasPending = false;
    m_expected = m_position + m_frame->nb_samples;
    const std::int64_t left = m_limit ? *m_limit - m_position : m_frame->nb_samples;
    return PlacedSound{m_frame.get(), m_position,
                       int(std::clamp<std::int64_t>(left, 0, m_frame->nb_samples))};
}

} // namespace muto::media
