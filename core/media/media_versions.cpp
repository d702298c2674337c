#include "core/media/media_versions.h"

#include "core/media/av_compat.h"

namespace muto::media {

QString ffmpegVersion()
{
    const unsigned codec = avcodec_version();
    return QStringLiteral("FFmpeg %1 (libavcodec %2.%3.%4)")
        .arg(QLatin1String(av_version_info()), QString::number(AV_VERSION_MAJOR(codec)),
             QString::number(AV_VERSION_MINOR(codec)), QString::number(AV_VERSION_MICRO(codec)));
}

QString ffmpegLicence()
{
    return QLatin1String(avcodec_license());
}

} // namespace muto::media
