#pragma once

#include "core/base/frame_rate.h"
#include "core/base/result.h"
#include "core/media/av_ptr.h"

#include <QString>

namespace muto::media {

/// An MP4 file that is being written: container and file as one object, closed when dropped. Every error
/// names the file and says why, in the system's words where the disk refused. Belongs to one thread at a
/// time.
class OutputContext
{
public:
    /// Opens the file and writes the head of an MP4 with the one video stream that `encoder` makes.
    static Result<OutputContext> create(const QString &path, const AVCodecContext &encoder,
                                        const FrameRate &rate);

    /// Writes a packet whose times are in frames. Takes the packet's contents.
    Result<> write(AVPacket &packet);

    /// Writes the index, moves it before the media data and closes the file.
    Result<> finish();

private:
    OutputContext(OutputFormatPtr format, QString path, AVRational packetTimeBase);

    OutputFormatPtr m_format;
    QString m_path;
    AVRational m_packetTimeBase;
};

} // namespace muto::media
