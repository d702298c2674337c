#include "core/media/stream_producer.h"

#include "core/media/av_error.h"
#include "core/media/media_words.h"
#include "core/media/stream_facts.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::media {

namespace {

constexpr double kCoarseTick = 1.0 / 2000; // time stamps in whole milliseconds
constexpr double kDefaultFrameLength = 0.04;
constexpr int kMostBrokenAtEnd = 1000;
constexpr double kWildestAspect = 100;

bool isAttachedPicture(const AVStream &stream)
{
    return stream.disposition & AV_DISPOSITION_ATTACHED_PIC;
}

bool saysAlpha(const AVStream &stream)
{
    const AVDictionaryEntry *mode = av_dict_get(stream.metadata, "alpha_mode", nullptr, 0); // in any case
    return mode && std::atoi(mode->value) == 1;
}

AVRational steadyRate(const AVStream &stream)
{
    return stream.r_frame_rate.num > 0 && stream.r_frame_rate.den > 0 ? stream.r_frame_rate
                                                                      : stream.avg_frame_rate;
}

} // namespace

double snappedToFrames(double seconds, const AVStream &stream)
{
    const AVRational rate = steadyRate(stream);
    const double tick = av_q2d(stream.time_base);
    if (tick < kCoarseTick || rate.num <= 0 || rate.den <= 0)
        return seconds;
    const double exact = std::round(seconds * av_q2d(rate)) * rate.den / rate.num;
    return std::abs(exact - seconds) < 1.01 * tick ? exact : seconds;
}

int findVideoStream(const AVFormatContext &format)
{
    const int best =
        av_find_best_stream(const_cast<AVFormatContext *>(&format), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (best < 0 || !isAttachedPicture(*format.streams[best]))
        return best;
    for (unsigned i = 0; i < format.nb_streams; ++i)
        if (format.streams[i]->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
            !isAttachedPicture(*format.streams[i]))
            return int(i);
    return -1;
}

const AVCodec *decoderFor(const AVStream &stream)
{
    const AVCodecID id = stream.codecpar->codec_id;
    const AVCodec *codec = nullptr;
    if (id == AV_CODEC_ID_VP8 && saysAlpha(stream))
        codec = avcodec_find_decoder_by_name("libvpx");
    else if (id == AV_CODEC_ID_VP9 && saysAlpha(stream))
        codec = avcodec_find_decoder_by_name("libvpx-vp9");
    return codec ? codec : avcodec_find_decoder(id);
}

Result<std::unique_ptr<StreamProducer>> StreamProducer::open(const QString &path, const DecoderLimits &limits,
                                                             std::vector<double> starts)
{
    std::unique_ptr<StreamProducer> producer(new StreamProducer(path, limits, std::move(starts)));
    if (!producer->m_packet)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot open %1: out of memory").arg(path));
    if (auto opened = producer->reopen(); !opened)
        return fail(std::move(opened.error()));
    if (auto decoded = producer->decodeFirst(); !decoded)
        return fail(std::move(decoded.error()));
    return producer;
}

StreamProducer::StreamProducer(QString path, const DecoderLimits &limits, std::vector<double> starts)
    : m_path(std::move(path))
    , m_limits(limits)
    , m_starts(std::move(starts))
    , m_packet(av_packet_alloc())
{
}

Error StreamProducer::within(const Error &error) const
{
    return error.within(MediaWords::tr("Cannot read %1").arg(m_path));
}

Result<> StreamProducer::reopen()
{
    m_decoder.reset();
    auto input = openInput(m_path, CutFile::ReadAsFar);
    if (!input)
        return fail(std::move(input.error()));
    m_input = std::move(*input);
    m_index = findVideoStream(*m_input.format);
    if (m_index < 0)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot open %1: it has no video").arg(m_path));
    discardAllBut(*m_input.format, {m_index});
    const AVCodec *codec = decoderFor(stream());
    if (!codec)
        return fail(ErrorKind::Media,
                    MediaWords::tr("Cannot open %1: the installed FFmpeg cannot decode %2")
                        .arg(m_path, nameOfCodec(*stream().codecpar)),
                    MediaWords::tr("Convert the file to H.264 or VP9."));
    auto decoder = VideoDecoder::create(*codec, stream(), m_limits);
    if (!decoder)
        return fail(decoder.error().within(MediaWords::tr("Cannot open %1").arg(m_path)));
    m_decoder.emplace(std::move(*decoder));
    m_countsFrames = !m_starts.empty() || (m_input.format->iformat->flags & AVFMT_NOTIMESTAMPS);
    m_isDraining = m_awaitsKey = false;
    m_number = 0;
    m_lastSeconds = -frameLength();
    m_pending.reset();
    return ok();
}

Result<> StreamProducer::decodeFirst()
{
    auto frame = decode();
    if (!frame)
        return fail(within(frame.error()));
    if (!*frame)
        return fail(ErrorKind::Media,
                    MediaWords::tr("Cannot read %1: no picture of it can be decoded").arg(m_path),
                    MediaWords::tr("The file may be damaged or incomplete."));
    m_firstSeconds = secondsOf(***frame);
    m_knowsFirst = true;
    m_pending = timed(std::move(**frame));
    m_firstFrame = m_pending->pixels;
    return ok();
}

Result<> StreamProducer::feed()
{
    for (;;) {
        av_packet_unref(m_packet.get());
        const int code = av_read_frame(m_input.format.get(), m_packet.get());
        if (code < 0) // the end, or as far as a damaged file goes
            return drain();
        if (m_packet->stream_index != m_index)
            continue;
        if (m_awaitsKey && !(m_packet->flags & AV_PKT_FLAG_KEY))
            continue;
        m_awaitsKey = false;
        if (!m_decoder->send(*m_packet))
            ++m_costs.brokenPackets;
        return ok();
    }
}

Result<> StreamProducer::drain()
{
    m_isDraining = true;
    return m_decoder->startDraining();
}

Result<std::optional<FramePtr>> StreamProducer::decode()
{
    FramePtr frame(av_frame_alloc());
    if (!frame)
        return fail(ErrorKind::Media, MediaWords::tr("out of memory"));
    for (int brokenAtEnd = 0; brokenAtEnd < kMostBrokenAtEnd;) {
        const auto answer = m_decoder->receive(*frame);
        if (!answer) {
            ++m_costs.brokenPackets;
            brokenAtEnd += m_isDraining ? 1 : 0;
        }
        if (answer == CodecAnswer::Output) {
            ++m_costs.frames;
            return std::optional(std::move(frame));
        }
        if (answer == CodecAnswer::EndOfStream)
            break;
        if (!m_isDraining)
            if (auto fed = feed(); !fed)
                return fail(std::move(fed.error()));
    }
    return std::nullopt;
}

double StreamProducer::frameLength() const
{
    const AVRational rate = averageRate(stream());
    return rate.num > 0 ? double(rate.den) / rate.num : kDefaultFrameLength;
}

double StreamProducer::secondsOf(const AVFrame &frame)
{
    if (m_countsFrames)
        return double(m_number) * frameLength();
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return m_lastSeconds + frameLength() + (m_knowsFirst ? m_firstSeconds : 0);
    return ticksToSeconds(frame.best_effort_timestamp, stream().time_base);
}

TimedFrame StreamProducer::timed(FramePtr frame)
{
    double seconds = snappedToFrames(secondsOf(*frame) - m_firstSeconds, stream());
    if (!m_starts.empty())
        seconds = m_starts[std::min(std::size_t(m_number), m_starts.size() - 1)];
    ++m_number;
    m_lastSeconds = seconds;
    return {std::shared_ptr<const AVFrame>(frame.release(), AvFree<av_frame_free>()), seconds};
}

Result<std::optional<TimedFrame>> StreamProducer::next()
{
    if (m_pending)
        return std::exchange(m_pending, std::nullopt);
    if (!m_starts.empty() && std::size_t(m_number) >= m_starts.size())
        return std::nullopt;
    auto frame = decode();
    if (!frame)
        return fail(within(frame.error()));
    if (!*frame)
        return std::nullopt;
    return timed(std::move(**frame));
}

Result<> StreamProducer::rewind()
{
    ++m_costs.seeks;
    if (auto opened = reopen(); !opened)
        return opened;
    return ok();
}

bool StreamProducer::seekBefore(double seconds)
{
    if (m_countsFrames || seconds <= 0)
        return false;
    const AVRational timeBase = stream().time_base;
    const auto ticks = std::int64_t(std::floor((seconds + m_firstSeconds) * timeBase.den / timeBase.num));
    ++m_costs.seeks;
    if (av_seek_frame(m_input.format.get(), m_index, ticks, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    m_decoder->flush();
    m_pending.reset();
    m_isDraining = false;
    m_awaitsKey = true;
    return true;
}

std::optional<bool> StreamProducer::skipsBetween(double from, double to) const
{
    if (m_countsFrames)
        return false;
    const AVRational timeBase = stream().time_base;
    const auto ticks = [&](double seconds) {
        return std::int64_t(std::floor((seconds + m_firstSeconds) * timeBase.den / timeBase.num));
    };
    auto *writable = const_cast<AVStream *>(&stream());
    const int before = av_index_search_timestamp(writable, ticks(from), AVSEEK_FLAG_BACKWARD);
    const int after = av_index_search_timestamp(writable, ticks(to), AVSEEK_FLAG_BACKWARD);
    if (before < 0 || after < 0)
        return std::nullopt;
    return after > before;
}

Orientation StreamProducer::orientation() const
{
    const auto *matrix = displayMatrixOf(stream());
    return matrix ? orientationOf(matrix) : Orientation{};
}

QSize StreamProducer::uprightSize() const
{
    QSizeF size(m_firstFrame->width, m_firstFrame->height);
    const AVRational aspect = av_guess_sample_aspect_ratio(
        m_input.format.get(), const_cast<AVStream *>(&stream()), const_cast<AVFrame *>(m_firstFrame.get()));
    const double ratio = aspect.num > 0 && aspect.den > 0 ? av_q2d(aspect) : 1;
    if (ratio > 1 && ratio <= kWildestAspect)
        size.rwidth() *= ratio;
    else if (ratio < 1 && ratio >= 1 / kWildestAspect)
        size.rheight() /= ratio;
    return orientation().applied(size.toSize().expandedTo(QSize(1, 1)));
}

} // namespace muto::media
