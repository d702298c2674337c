#pragma once

#include <cstddef>
#include <cstdint>

// The one door to FFmpeg's headers, which do not know C++, and the one place that knows its versions. Written
// against FFmpeg 5.1 and only with what 6 and 7 still have. Never included from a public header.

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/crc.h>
#include <libavutil/log.h>
#include <libavutil/mathematics.h>
#include <libavutil/opt.h>
#include <libavutil/pixdesc.h>
#include <libswresample/swresample.h>
}

namespace muto::media {

static_assert(LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(59, 37, 100), "FFmpeg 5.1 or newer is needed");
static_assert(LIBAVFORMAT_VERSION_INT >= AV_VERSION_INT(59, 27, 100), "FFmpeg 5.1 or newer is needed");

/// The nine numbers that turn a stream's pictures upright; null if it says none.
inline const std::int32_t *displayMatrixOf(const AVStream &stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
    const AVPacketSideData *found = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return found && found->size >= 36 ? reinterpret_cast<const std::int32_t *>(found->data) : nullptr;
#else
    size_t bytes = 0;
    const std::uint8_t *found = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &bytes);
    return found && bytes >= 36 ? reinterpret_cast<const std::int32_t *>(found) : nullptr;
#endif
}

/// Whether a picture consists of two fields.
inline bool isInterlaced(const AVFrame &frame)
{
#if LIBAVUTIL_VERSION_INT >= AV_VERSION_INT(58, 7, 100)
    return frame.flags & AV_FRAME_FLAG_INTERLACED;
#else
    return frame.interlaced_frame != 0;
#endif
}

/// Whether the WebM muxer itself puts sound later by the delay of its encoder, as players of WebM expect. 5.1
/// leaves that to its caller (tst_film_sound would notice).
inline constexpr bool kWebmAddsCodecDelay = LIBAVFORMAT_VERSION_MAJOR >= 60;

/// AV_TIME_BASE_Q as C++ can say it.
inline constexpr AVRational kMicroseconds{1, AV_TIME_BASE};

} // namespace muto::media
