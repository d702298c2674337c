#pragma once

#include "core/media/sound_decoder.h"

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace muto::media {

/// The sound of a file from a trim on, once or over and over without a seam. Positions count from the trim,
/// in samples of 48 kHz. Belongs to one thread at a time.
class SoundLoop
{
public:
    /// To loop, the file is decoded once to learn where exactly it ends. A file with pictures loops as they
    /// do: with silence to the end of the longer of the two.
    static Result<SoundLoop> open(const QString &path, std::int64_t trim, bool loops,
                                  std::stop_token stop = {});

    /// Fills `interleaved` from `position` on, with silence beyond the end. Quick when positions follow each
    /// other.
    Result<> read(std::int64_t position, std::span<float> interleaved);

    /// Where it ends; nothing as long as that is not known, or if it loops.
    std::optional<std::int64_t> end() const;

    SoundFaults faults() const { return m_decoder.faults(); }

private:
    SoundLoop(SoundDecoder decoder, std::int64_t trim);

    Result<> measure(std::stop_token stop);
    Result<> readOnce(std::int64_t position, std::span<float> interleaved);

    SoundDecoder m_decoder;
    std::int64_t m_trim;
    std::int64_t m_period = 0; ///< 0: does not loop.
    std::vector<float> m_kept; ///< One period, if it is short.
};

} // namespace muto::media
