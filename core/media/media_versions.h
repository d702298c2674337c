#pragma once

#include <QString>

namespace muto::media {

/// "FFmpeg 5.1.6 (libavcodec 59.37.100)": what decodes and encodes, as it is installed on this machine.
QString ffmpegVersion();

/// In FFmpeg's own words, for it depends on how it was built: "GPL version 2 or later".
QString ffmpegLicence();

} // namespace muto::media
