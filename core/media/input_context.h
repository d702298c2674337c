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

/// What becomes of an MP4 file that ends too early.
enum class CutFile {
    Refused,
    ReadAsFar, ///< As far as it goes, provided that its index is there.
};

/// Opens the media file `path`, after a look at what people really have in files: nothing, a web page, half a
/// film.
Result<InputContext> openInput(const QString &path, CutFile cut = CutFile::Refused);

/// What the codec of a stream is called; the four characters in the file if nobody knows it.
QString nameOfCodec(const AVCodecParameters &parameters);

} // namespace muto::media
