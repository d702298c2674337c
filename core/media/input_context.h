#pragma once

#include "core/base/result.h"
#include "core/media/av_ptr.h"
#include "core/media/mp4_atoms.h"

#include <QString>

#include <optional>

namespace muto::media {

/// An opened media file with its streams known.
struct InputContext
{
    InputFormatPtr format;
    std::optional<Mp4Layout> mp4; ///< For MP4 and QuickTime files.
};

/// Opens the media file `path`, after a look at what people really have in files: nothing, a web page, half a
/// film.
Result<InputContext> openInput(const QString &path);

} // namespace muto::media
