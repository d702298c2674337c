#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSize>
#include <QString>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace muto::frames {

/// How whoever asks may decode a film itself, given its packets, and come to the very same pixels. Only films
/// for which that holds have it: plain H.264 of eight bits, 4:2:0, upright, with square pixels, not
/// interlaced.
struct PacketFacts
{
    QByteArray codec;       ///< As RFC 6381 spells it: avc1.640028.
    QByteArray description; ///< The decoder's configuration: an AVCDecoderConfigurationRecord.
    QSize stored;           ///< Of a decoded picture.
    std::array<std::int32_t, 9>
        weights{}; ///< Red, green, blue out of Y, U, V of 15 bits, in 20-bit fixed point.
    std::array<std::int32_t, 3> biases{};
    int siting = 0; ///< Where chroma sits between its pixels: 0 left, 1 in the centre, 2 at the top left.
    friend bool operator==(const PacketFacts &, const PacketFacts &) = default;
};

/// What is known of a moving picture before one of its frames is shown. A file of sound alone has an empty
/// size.
struct PictureFacts
{
    QSize size; ///< As it is to be shown: upright, pixels square.
    double durationSeconds =
        0;                ///< Of the video stream, from its first frame on; of the sound if that is all.
    double frameRate = 0; ///< Average frames a second; 0 when unknown.
    bool hasAlpha = false;
    bool hasSound = false;
    double soundSeconds = 0;            ///< How long the sound is, where there is some.
    bool isImage = false;               ///< GIF, APNG, WebP and still pictures: what belongs into an <img>.
    int frameCount = 0;                 ///< Of an image: 1 if it stands still. 0 for films.
    int loopCount = 1;                  ///< How often an animated image wants to be shown; 0 for ever.
    std::optional<PacketFacts> packets; ///< Nothing when the frames have to come as pixels.
};

/// A coded picture and when it is shown.
struct Packet
{
    double seconds = 0; ///< Counted from the stream's first frame, as all times here.
    QByteArray bytes;
};

/// A stretch of a film that can be decoded on its own: from one key picture up to the next, in the order of
/// decoding.
struct Stretch
{
    std::vector<Packet> packets;
    double untilSeconds = 0; ///< When the next stretch begins; infinity after the last one.
};

/// One frame of a moving picture: the one that is on at `seconds`, or the last one when it has ended. A time
/// within a microsecond before a frame begins counts as that frame's. An animated image is played once;
/// whoever asks repeats it.
struct PictureRequest
{
    QString file;       ///< Absolute path.
    double seconds = 0; ///< Counted from the stream's first frame.
    QSize size;         ///< Wanted; never larger than the source, which is given for an empty size.
    friend bool operator==(const PictureRequest &, const PictureRequest &) = default;
};

/// Pixels as a canvas takes them: sRGB, straight alpha, R G B A, rows without padding. Shares its bytes.
struct Picture
{
    QSize size;
    double seconds = 0;      ///< When the frame begins, in the source's time.
    double untilSeconds = 0; ///< When the next one begins; infinity for the last one.
    QByteArray rgba;
};

/// Frames of video files, exact to the frame, decoded ahead of whoever asks in order. core/web shows them
/// without knowing libav; core/media makes them. Any thread may ask; `then` is called on a thread of the
/// source, also after an error, and never after the source is gone.
class PictureSource
{
public:
    virtual ~PictureSource() = default;

    virtual void describe(const QString &file, std::function<void(Result<PictureFacts>)> then) = 0;
    virtual void fetch(const PictureRequest &request, std::function<void(Result<Picture>)> then) = 0;

    /// The stretch of a film with PacketFacts that is on at `seconds`; the last one after the film's end. An
    /// error of kind Media where the packets do not tell the pictures after all: then they have to be fetched
    /// as pixels.
    virtual void fetchStretch(const QString &file, double seconds,
                              std::function<void(Result<Stretch>)> then) = 0;
};

} // namespace muto::frames
