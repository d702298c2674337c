#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

#include <cstdint>
#include <vector>

namespace muto::media {

/// Facts of a video stream as the file states them.
struct VideoStreamInfo
{
    QString codec; ///< "h264"
    QSize size;
    std::int64_t frameCount = 0; ///< From the container's index; 0 when it does not say.
    double durationSeconds = 0;
    double startSeconds = 0;
    std::int64_t rateNumerator = 0;
    std::int64_t rateDenominator = 1;
    QString pixelFormat;                                           ///< "yuv420p"
    QString colorSpace, colorPrimaries, colorTransfer, colorRange; ///< "bt709" ×3, "tv"
    bool hasBFrames = false;
};

struct AudioStreamInfo
{
    QString codec; ///< "aac"
    int sampleRate = 0;
    int channels = 0;
    double durationSeconds = 0; ///< 0 when the file does not say.
    double startSeconds = 0;
};

/// What a file says about itself, without a frame of it being decoded.
struct MediaInfo
{
    QString container; ///< libavformat's short name, "mov,mp4,m4a,3gp,3g2,mj2" for mp4
    double durationSeconds = 0;
    std::vector<VideoStreamInfo> videoStreams;
    std::vector<AudioStreamInfo> audioStreams;
    bool isFastStart = false; ///< mp4/mov: the index stands before the media data.
};

/// Opens `path` and reads what it says about itself; decodes nothing.
Result<MediaInfo> probeMedia(const QString &path);

/// How many pictures the first video stream of `path` holds, counted one by one where its container does not
/// say. Decodes nothing, but reads all of the file.
Result<std::int64_t> countPictures(const QString &path);

} // namespace muto::media
