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
#include <optional>
#include <span>

namespace muto::media {

/// What the file is. Its sound is AAC-LC in mp4 and mov, Opus in WebM.
enum class Container { Mp4, Mov, WebM };

/// Fills its argument with the film's next samples: 48 kHz, left and right in turn. Called on the writer's
/// thread.
using SoundSource = std::function<Result<>(std::span<float> interleaved)>;

struct SoundParams
{
    std::int64_t samples = 0; ///< Per channel, from the film's beginning to its end.
    SoundSource source;
};

struct MediaWriterParams
{
    QString path;
    QSize size; ///< Even in both directions.
    FrameRate frameRate;
    EncodeProfile profile;
    Container container = Container::Mp4;
    std::optional<SoundParams> sound = {}; ///< Nothing: a film without an audio stream.
};

struct WrittenMedia
{
    std::int64_t frames = 0;
    std::int64_t videoBytes = 0;
    std::int64_t soundBytes = 0;
};

/// Frames in, a film out (an MP4 or MOV begins with its index): encoders and container as one object. Sound
/// is pulled from its source as the pictures go by, so that the two lie side by side in the file, and begin
/// together whatever the delay of their encoders. Belongs to one thread at a time. A writer that is dropped
/// without `finish()` closes the file and leaves it to its owner to remove.
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

    /// Drains the encoders and completes the file.
    Result<WrittenMedia> finish();

private:
    struct State;
    explicit MediaWriter(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muto::media
