#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

namespace muto::media {

/// One decoded picture: its planes packed without padding, and its time.
struct DecodedFrame
{
    QSize size;
    double seconds = 0;
    QByteArray i420; ///< Y, U and V planes one after another, width × height × 3/2 bytes.

    /// The picture as an opaque RGB image, converted with true BT.709 limited range.
    QImage toImage() const;
};

/// Decodes the video stream of a file, frame by frame from the start. Belongs to one thread at a time.
class VideoFrameReader
{
public:
    static Result<VideoFrameReader> open(const QString &path);

    VideoFrameReader(VideoFrameReader &&) noexcept;
    VideoFrameReader &operator=(VideoFrameReader &&) noexcept;
    ~VideoFrameReader();

    /// The next frame; nothing at the end of the stream.
    Result<std::optional<DecodedFrame>> next();

private:
    struct State;
    explicit VideoFrameReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace muto::media
