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
    enum class Stream { Picture, Sound, Only = Picture };

    /// What the streams of the file come from.
    struct Encoders
    {
        const AVCodecContext *picture;
        const AVCodecContext *sound; ///< Null for a silent film.
    };

    /// Opens the file and writes its head.
    static Result<OutputContext> create(const QString &path, Container container, const FrameRate &rate,
                                        const Encoders &encoders);

    struct GifFacts
    {
        int repeats = 0; ///< How often it is shown after the first time; 0 for ever.
        std::int64_t frames = 0;
    };

    /// Opens a GIF, whose head already says how often it is shown and how long its last picture stays.
    static Result<OutputContext> createGif(const QString &path, const GifFacts &facts,
                                           const AVCodecContext &encoder);

    /// Opens a WAV.
    static Result<OutputContext> createWav(const QString &path, const AVCodecContext &encoder);

    /// Writes a packet whose times are its encoder's: frames or samples. Takes the packet's contents.
    Result<> write(AVPacket &packet, Stream stream);

    /// Writes the index (in MP4 and MOV, moves it before the media data) and closes the file.
    Result<> finish();

private:
    OutputContext(OutputFormatPtr format, QString path);
    static Result<OutputContext> createOfOneStream(const QString &path, const char *muxer,
                                                   const AVCodecContext &encoder, AvDictionary &options);

    OutputFormatPtr m_format;
    QString m_path;
    std::array<AVRational, 2> m_packetTimeBases{}; ///< By stream.
    std::int64_t m_soundShift = 0;                 ///< Samples.
};

} // namespace muto::media
