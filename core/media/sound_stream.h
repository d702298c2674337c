#pragma once

#include "core/base/result.h"
#include "core/media/input_context.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace muto::media {

/// Decoded sound with its place in the presentation, in samples of the stream's own rate. `frame` stays the
/// stream's and holds until the next call.
struct PlacedSound
{
    const AVFrame *frame = nullptr;
    std::int64_t position = 0; ///< Of the first sample; negative before the presentation begins.
    int samples = 0;           ///< Of the frame's, those that are meant to be heard.
};

/// The sound of a media file as it comes out of the decoder, each piece at its place: the presentation begins
/// with the earliest of the file's pictures and sounds, priming and padding are gone, gaps are gaps.
/// Belongs to one thread at a time.
class SoundStream
{
public:
    /// Opens the file's first audio stream, or the one that it calls the default.
    static Result<SoundStream> open(const QString &path);

    int rate() const { return m_rate; }
    bool hasPictures() const { return m_hasPictures; }

    /// How long the file says that it is, in seconds from the beginning of the presentation; nothing when it
    /// does not know.
    std::optional<double> statedSeconds() const { return m_statedSeconds; }

    /// Packets that could not be decoded so far.
    int damagedPackets() const { return m_damaged; }

    /// Goes to a place at or before `position`. False when the format cannot be trusted to land where it
    /// says: then the only way is to open the file anew.
    bool seekBefore(std::int64_t position);

    /// The next piece, or nothing at the end.
    Result<std::optional<PlacedSound>> next();

private:
    SoundStream() = default;

    Result<> openDecoder(const QString &path);
    Result<> findStart();
    Result<bool> decode();
    Result<> feed();
    std::int64_t originOf(std::int64_t sound, std::int64_t pictures) const;
    std::int64_t inSamples(std::int64_t ticks) const;
    std::int64_t positionOf(std::int64_t timestamp) const;
    std::optional<std::int64_t> snapped(std::int64_t position) const;
    void place();
    bool isTrusted() const;

    InputContext m_input;
    CodecContextPtr m_decoder;
    PacketPtr m_packet;
    FramePtr m_frame;
    int m_index = -1;
    int m_rate = 0;
    int m_damaged = 0;
    bool m_hasPictures = false;
    bool m_drained = false;
    bool m_hasPending = false;   ///< m_frame holds what next() hands out.
    std::int64_t m_origin = 0;   ///< Timestamp at which the presentation begins, in the stream's ticks.
    std::int64_t m_position = 0; ///< Of m_frame.
    std::optional<std::int64_t> m_expected; ///< Where the next piece would go on; nothing after a seek.
    std::int64_t m_grid = 0;                ///< A place at which a packet begins.
    std::optional<double> m_statedSeconds;
    std::optional<std::int64_t> m_limit; ///< Where an MP4's edit list ends.
};

} // namespace muto::media
