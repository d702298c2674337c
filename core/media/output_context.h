#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/media/av_ptr.h"
#include "core/media/media_writer.h"

#include <QString>

#include <array>
#include <cstdint>

namespace muto::media {

/// A film file that is being written: container and file as one object, closed when dropped. Every error
/// names the file and says why, in the system's words where the disk refused. Belongs to one thread at a
/// time.
class OutputContext
{
public:
    enum class Stream { Picture, Sound };

    /// What the streams of the file come from.
    struct Encoders
    {
        const AVCodecContext *picture;
        const AVCodecContext *sound; ///< Null for a silent film.
    };

    /// Opens the file and writes its head.
    static Result<OutputContext> create(const QString &path, Container container, const FrameRate &rate,
                                        const Encoders &encoders);

    /// Writes a packet whose times are its encoder's: frames or samples. Takes the packet's contents.
    Result<> write(AVPacket &packet, Stream stream);

    /// Writes the index (in MP4 and MOV, moves it before the media data) and closes the file.
    Result<> finish();

private:
    OutputContext(OutputFormatPtr format, QString path);

    OutputFormatPtr m_format;
    QString m_path;
    std::array<AVRational, 2> m_packetTimeBases{}; ///< By stream.
    std::int64_t m_soundShift = 0;                 ///< Samples.
};

} // namespace muto::media
