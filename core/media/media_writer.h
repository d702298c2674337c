#pragma once

#include "core/base/frame_index.h"
#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/frames/frame_view.h"
#include "core/media/encode_profile.h"

#include <QSize>
#include <QString>

#include <cstdint>
#include <functional>
#include <memory>

namespace muto::media {

struct MediaWriterParams
{
    QString path;
    QSize size; ///< Even in both directions.
    FrameRate frameRate;
    EncodeProfile profile;
};

struct WrittenMedia
{
    std::int64_t frames = 0;
    std::int64_t videoBytes = 0;
};

/// Frames in, a faststart MP4 out: encoder and container as one object. Belongs to one thread at a time.
/// A writer that is dropped without `finish()` closes the file and leaves it to its owner to remove.
class MediaWriter
{
public:
    /// Opens encoder and file. The error says which of the two refused and why.
    static Result<MediaWriter> create(const MediaWriterParams &params);

    MediaWriter(MediaWriter &&) noexcept;
    MediaWriter &operator=(MediaWriter &&) noexcept;
    ~MediaWriter();

    /// Encodes the next frame of the film; frames come in order and without gaps. The pixels (I420, of the
    /// size of the parameters) are read in place and without copying: `release` is called exactly once, when
    /// nobody reads them any more, from whichever thread that happens on, also when this fails.
    Result<> write(const frames::FrameView &frame, std::function<void()> release);

    /// Drains the encoder and completes the file.
    Result<WrittenMedia> finish();

private:
    struct State;
    explicit MediaWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muto::media
