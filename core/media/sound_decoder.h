#pragma once

#include "core/base/result.h"
#include "core/media/sound_resampler.h"
#include "core/media/sound_stream.h"
#include "core/media/stereo_converter.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace muto::media {

/// What was wrong with a file and did not keep it from being read.
struct SoundFaults
{
    std::int64_t brokenSamples = 0; ///< No numbers.
    int damagedPackets = 0;
    std::optional<double>
        endedAt; ///< Seconds, when that is well before it should have ended; 0: never begun.
};

/// The sound of a media file as 48 kHz interleaved stereo floats, from any sample on: sample 0 is the
/// beginning of the presentation. The whole file is never in memory. Belongs to one thread at a time.
class SoundDecoder
{
public:
    static Result<SoundDecoder> open(const QString &path);

    /// Goes on from sample `position`, 0 or later.
    Result<> seek(std::int64_t position);

    /// Fills `interleaved` and answers with how many frames (pairs of samples); fewer than fit only at the
    /// end.
    Result<std::size_t> read(std::span<float> interleaved);

    /// Of the next sample that read() gives.
    std::int64_t position() const { return m_position; }

    /// In samples of 48 kHz; nothing as long as the end has not been seen.
    std::optional<std::int64_t> length() const { return m_length; }

    /// In seconds, as the file says; nothing when it does not know.
    std::optional<double> statedSeconds() const { return m_stream.statedSeconds(); }
    bool hasPictures() const { return m_stream.hasPictures(); }

    SoundFaults faults() const;

private:
    SoundDecoder(QString path, SoundStream stream, SoundResampler resampler);

    Result<> restartAt(std::int64_t sourcePosition);
    Result<> rewind();
    Result<> advance();
    Result<> fillGap();
    Result<> take();
    Result<> skipTo(std::int64_t position);
    void noteEnd();

    QString m_path;
    SoundStream m_stream;
    StereoConverter m_converter;
    SoundResampler m_resampler;
    std::optional<PlacedSound> m_pending; ///< Comes next, after silence up to its place.
    std::vector<float> m_source;          ///< Samples on their way into the resampler.
    std::int64_t m_sourcePosition = 0; ///< Of the next sample that the resampler gets, at the source's rate.
    std::vector<float> m_ready;        ///< Resampled, from m_used on not handed out.
    std::size_t m_used = 0;
    std::int64_t m_position = 0;
    bool m_ended = false;
    std::optional<std::int64_t> m_length;
    std::optional<double> m_endedAt;
    int m_damagedBefore = 0; ///< In streams that were opened earlier.
};

} // namespace muto::media
