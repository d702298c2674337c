#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace muto::media {

/// When the streams of a file end, as their packets say: the end of the last one, counted as the stream
/// counts; that of the pictures as the container says where the file was cut and lacks many of them. Decodes
/// nothing, and reads no more than the tail where the container can be searched.
struct StreamEnds
{
    double video = 0;         ///< 0 when there is none.
    bool videoIsTimed = true; ///< Else its packets do not say when they are shown, and it begins at 0.
    double sound = 0;
    double soundStart = 0;
    QSize videoSize; ///< As the container says, before anything is decoded.
    bool hasVideo = false;
    bool hasSound = false;
};

Result<StreamEnds> measureStreams(const QString &path);

} // namespace muto::media
