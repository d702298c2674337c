#pragma once

// The one door to FFmpeg's headers, which do not know C++, and the one place that knows its versions. Written
// against FFmpeg 5.1 and only with what 6 and 7 still have. Never included from a public header.

extern "C" {
#include <libavcodec/avcodec.h>
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

/// Whether the WebM muxer itself puts sound later by the delay of its encoder, as players of WebM expect. 5.1
/// leaves that to its caller (tst_film_sound would notice).
inline constexpr bool kWebmAddsCodecDelay = LIBAVFORMAT_VERSION_MAJOR >= 60;

/// AV_TIME_BASE_Q as C++ can say it.
inline constexpr AVRational kMicroseconds{1, AV_TIME_BASE};

} // namespace muto::media
