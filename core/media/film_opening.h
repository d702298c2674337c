#pragma once

#include "core/frames/picture_source.h"
#include "core/media/frame_producer.h"
#include "core/media/orientation.h"

#include <memory>

namespace muto::media {

/// Largest picture that is decoded, in pixels: 8192². Larger ones would take gigabytes.
inline constexpr std::int64_t kMostPixels = 8192LL * 8192;

/// All that is asked about a file before its frames.
struct FilmFacts
{
    frames::PictureFacts facts;
    Orientation orientation;
    QSize stored;            ///< Of the first frame as decoded.
    double firstSeconds = 0; ///< Of the first frame, as the stream counts.
};

/// Reads what there is to know of a film, an animation, a still picture or a sound, by what is in the file
/// and not by its name. Decodes one frame.
Result<FilmFacts> describeFilm(const QString &path);

/// The frames of a file that has any, with `threads` threads in the decoder.
Result<std::unique_ptr<FrameProducer>> openFrames(const QString &path, int threads);

} // namespace muto::media
