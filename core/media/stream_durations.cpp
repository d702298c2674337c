#include "core/media/stream_durations.h"

#include "core/media/input_context.h"
#include "core/media/media_words.h"
#include "core/media/stream_facts.h"
#include "core/media/stream_producer.h"

#include <algorithm>
#include <optional>

namespace muto::media {

namespace {

constexpr std::int64_t kReadWhole = 8 << 20; // bytes that are read faster than searched

/// Of what a container promises, this may be missing: its streams need not end together, and it rounds.
constexpr double kMissingShare = 0.05;
constexpr double kMissingSeconds = 0.1;

/// How long a packet lasts that does not say.
double usualLength(const AVStream &stream)
{
    const bool isVideo = stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO;
    const AVRational rate = averageRate(stream);
    return isVideo && rate.num > 0 ? double(rate.den) / rate.num : 0;
}

class Measurement
{
public:
    explicit Measurement(AVFormatContext &format)
        : m_format(format)
        , m_video(findVideoStream(format))
        , m_sound(av_find_best_stream(&format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0))
    {
        m_ends.hasVideo = m_video >= 0;
        m_ends.hasSound = m_sound >= 0;
        if (m_ends.hasVideo)
            m_ends.videoSize =
                QSize(format.streams[m_video]->codecpar->width, format.streams[m_video]->codecpar->height);
        if (m_ends.hasSound && format.streams[m_sound]->start_time != AV_NOPTS_VALUE)
            m_ends.soundStart =
                ticksToSeconds(format.streams[m_sound]->start_time, format.streams[m_sound]->time_base);
        discardAllBut(format, {m_video, m_sound});
    }

    Result<StreamEnds> run(PacketPtr packet)
    {
        if (!packet)
            return fail(ErrorKind::Media, MediaWords::tr("out of memory"));
        m_isSearched = goNearEnd();
        readOn(*packet);
        if (m_isSearched && isUnfinished()) {
            m_isSearched = false;
            m_videoPackets = 0;
            av_seek_frame(&m_format, -1, 0, AVSEEK_FLAG_BACKWARD);
            readOn(*packet);
        }
        fallBack();
        if (m_ends.hasVideo && isCut())
            m_ends.video = *promised();
        return m_ends;
    }

private:
    bool goNearEnd()
    {
        const bool mustCount = m_format.iformat->flags & AVFMT_NOTIMESTAMPS;
        if (mustCount || m_format.duration <= 0 || avio_size(m_format.pb) < kReadWhole)
            return false;
        const std::int64_t start = m_format.start_time == AV_NOPTS_VALUE ? 0 : m_format.start_time;
        return av_seek_frame(&m_format, -1, start + m_format.duration, AVSEEK_FLAG_BACKWARD) >= 0;
    }

    void readOn(AVPacket &packet)
    {
        while (av_read_frame(&m_format, &packet) >= 0) {
            if (packet.stream_index == m_video)
                note(packet, m_ends.video, m_videoPackets);
            else if (packet.stream_index == m_sound)
                note(packet, m_ends.sound, m_soundPackets);
            av_packet_unref(&packet);
        }
    }

    void note(const AVPacket &packet, double &end, std::int64_t &packets)
    {
        ++packets;
        const AVStream &stream = *m_format.streams[packet.stream_index];
        if (packet.stream_index == m_video)
            m_ends.videoIsTimed = m_ends.videoIsTimed && packet.pts != AV_NOPTS_VALUE;
        const std::int64_t ticks = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
        if ((packet.flags & AV_PKT_FLAG_DISCARD) || ticks == AV_NOPTS_VALUE)
            return;
        const double length =
            packet.duration > 0 ? ticksToSeconds(packet.duration, stream.time_base) : usualLength(stream);
        end = std::max(end, ticksToSeconds(ticks, stream.time_base) + length);
    }

    /// When the pictures should end, or everything, if the container says no more; nothing where libav
    /// guesses. Matroska counts its length from nought, others from their first moment: the earlier end is
    /// believed.
    std::optional<double> promised() const
    {
        const AVStream &stream = *m_format.streams[m_video];
        const std::int64_t start = stream.start_time == AV_NOPTS_VALUE ? 0 : stream.start_time;
        if (stream.duration != AV_NOPTS_VALUE)
            return ticksToSeconds(stream.duration + start, stream.time_base);
        if (m_format.duration == AV_NOPTS_VALUE ||
            m_format.duration_estimation_method == AVFMT_DURATION_FROM_BITRATE)
            return std::nullopt;
        return double(m_format.duration) / AV_TIME_BASE;
    }

    /// Whether all of the file ends well before it should.
    bool isCut() const
    {
        const auto end = promised();
        const double missing = end ? *end - std::max(m_ends.video, m_ends.sound) : 0;
        return missing > std::max(kMissingSeconds, kMissingShare * end.value_or(0));
    }

    bool isUnfinished() const
    {
        return (m_ends.hasVideo && m_ends.video <= 0) || (m_ends.hasSound && m_ends.sound <= 0);
    }

    /// What a stream without time stamps lasts, or one that could not be read.
    void fallBack()
    {
        if (m_ends.hasVideo && !m_ends.videoIsTimed)
            m_ends.video = std::max(countedVideo(), m_ends.video);
        if (m_ends.hasVideo && m_ends.video <= 0)
            m_ends.video = countedVideo();
        if (m_ends.hasSound && m_ends.sound <= 0 && m_format.duration > 0)
            m_ends.sound = double(m_format.duration) / AV_TIME_BASE;
    }

    double countedVideo() const
    {
        const AVStream &stream = *m_format.streams[m_video];
        const std::int64_t count = m_isSearched ? stream.nb_frames : m_videoPackets;
        return double(count) * usualLength(stream);
    }

    AVFormatContext &m_format;
    int m_video;
    int m_sound;
    bool m_isSearched = false; ///< Only the tail was read.
    std::int64_t m_videoPackets = 0, m_soundPackets = 0;
    StreamEnds m_ends;
};

} // namespace

Result<StreamEnds> measureStreams(const QString &path)
{
    auto input = openInput(path, CutFile::ReadAsFar);
    if (!input)
        return fail(std::move(input.error()));
    return Measurement(*input->format).run(PacketPtr(av_packet_alloc()));
}

} // namespace muto::media
