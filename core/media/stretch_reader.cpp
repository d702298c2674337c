#include "core/media/stretch_reader.h"

#include "core/media/av_error.h"
#include "core/media/media_words.h"
#include "core/media/stream_facts.h"
#include "core/media/stream_producer.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muto::media {

namespace {

constexpr std::int64_t kMostBytes = 64LL << 20;
constexpr double kSameMoment = 1e-6; // as frames are told from one another everywhere
constexpr int kMostSteps = 4;        // back from a key picture that is shown too late

bool isKey(const AVPacket &packet)
{
    return packet.flags & AV_PKT_FLAG_KEY;
}

/// Pictures that are shown before the one their stretch begins with need the stretch before.
bool isClosed(const frames::Stretch &stretch)
{
    const double begin = stretch.packets.front().seconds;
    return std::all_of(stretch.packets.begin(), stretch.packets.end(), [&](const frames::Packet &packet) {
        return packet.seconds >= begin && packet.seconds < stretch.untilSeconds;
    });
}

bool isDistinct(const frames::Stretch &stretch)
{
    std::vector<double> times;
    for (const frames::Packet &packet : stretch.packets)
        times.push_back(packet.seconds);
    std::sort(times.begin(), times.end());
    return std::adjacent_find(times.begin(), times.end(),
                              [](double a, double b) { return b - a <= kSameMoment; }) == times.end();
}

tl::unexpected<Error> refuse(const QString &why)
{
    return fail(ErrorKind::Media, MediaWords::tr("its packets do not tell its pictures: %1").arg(why));
}

} // namespace

Result<StretchReader> StretchReader::open(const QString &path, double firstSeconds)
{
    auto input = openInput(path, CutFile::ReadAsFar);
    if (!input)
        return fail(std::move(input.error()));
    PacketPtr packet(av_packet_alloc());
    const int index = findVideoStream(*input->format);
    if (index < 0 || !packet)
        return fail(ErrorKind::Media, MediaWords::tr("Cannot open %1: it has no video").arg(path));
    discardAllBut(*input->format, {index});
    return StretchReader(std::move(*input), std::move(packet), index, firstSeconds);
}

StretchReader::StretchReader(InputContext input, PacketPtr packet, int index, double firstSeconds)
    : m_input(std::move(input))
    , m_packet(std::move(packet))
    , m_index(index)
    , m_firstSeconds(firstSeconds)
{
}

double StretchReader::seconds(std::int64_t ticks) const
{
    const AVStream &stream = *m_input.format->streams[m_index];
    return snappedToFrames(ticksToSeconds(ticks, stream.time_base) - m_firstSeconds, stream);
}

/// The next packet of the stream; false at the end, or as far as a damaged file goes.
Result<bool> StretchReader::readPacket()
{
    do {
        av_packet_unref(m_packet.get());
        if (av_read_frame(m_input.format.get(), m_packet.get()) < 0)
            return false;
    } while (m_packet->stream_index != m_index);
    if (m_packet->pts == AV_NOPTS_VALUE || (m_packet->flags & AV_PKT_FLAG_DISCARD))
        return refuse(MediaWords::tr("some are not timed, or not shown"));
    if (av_packet_get_side_data(m_packet.get(), AV_PKT_DATA_NEW_EXTRADATA, nullptr))
        return refuse(MediaWords::tr("they change their kind on the way"));
    return true;
}

/// Reads the key picture whose stretch is on. Files are searched by the time of decoding, which is earlier
/// than that of showing: what is found may be shown too late.
Result<> StretchReader::goTo(double wanted)
{
    const AVStream &stream = *m_input.format->streams[m_index];
    auto ticks = std::int64_t(std::floor((wanted + kSameMoment + m_firstSeconds) / av_q2d(stream.time_base)));
    for (int step = 0; step < kMostSteps; ++step) {
        if (av_seek_frame(m_input.format.get(), m_index, ticks, AVSEEK_FLAG_BACKWARD) < 0)
            return refuse(MediaWords::tr("they cannot be searched"));
        const auto isThere = readPacket();
        if (!isThere)
            return fail(isThere.error());
        if (!*isThere || !isKey(*m_packet))
            return refuse(MediaWords::tr("no key picture was found"));
        const bool isFirst = seconds(m_packet->pts) <= kSameMoment;
        if (isFirst || seconds(m_packet->pts) <= wanted + kSameMoment)
            return ok();
        ticks = (m_packet->dts == AV_NOPTS_VALUE ? m_packet->pts : m_packet->dts) - 1;
    }
    return refuse(MediaWords::tr("no key picture was found"));
}

Result<frames::Stretch> StretchReader::readOn()
{
    frames::Stretch stretch;
    stretch.untilSeconds = std::numeric_limits<double>::infinity();
    std::int64_t bytes = 0;
    do {
        bytes += m_packet->size;
        if (bytes > kMostBytes)
            return refuse(MediaWords::tr("too many of them follow one key picture"));
        const auto *data = reinterpret_cast<const char *>(m_packet->data);
        stretch.packets.push_back({seconds(m_packet->pts), QByteArray(data, m_packet->size)});
        const auto isThere = readPacket();
        if (!isThere)
            return fail(isThere.error());
        if (!*isThere)
            return stretch;
    } while (!isKey(*m_packet));
    stretch.untilSeconds = seconds(m_packet->pts);
    return stretch;
}

Result<frames::Stretch> StretchReader::at(double wanted)
{
    if (auto there = goTo(std::max(wanted, 0.0)); !there)
        return fail(std::move(there.error()));
    auto stretch = readOn();
    if (!stretch)
        return stretch;
    if (!isClosed(*stretch) || !isDistinct(*stretch))
        return refuse(MediaWords::tr("their stretches overlap"));
    return stretch;
}

} // namespace muto::media
