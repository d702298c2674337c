#pragma once

#include "core/base/result.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace muto::media {

/// The lowest and the highest sample of a stretch, of both sides together.
struct SoundPeak
{
    float lowest = 0;
    float highest = 0;
    friend bool operator==(const SoundPeak &, const SoundPeak &) = default;
};

/// A file's sound as `buckets` peaks of equal length, for a waveform, from the beginning of the presentation
/// to the sound's end; fewer if it has fewer samples. Decodes the whole file on the caller's thread;
/// cancelled when `stop` is requested.
Result<std::vector<SoundPeak>> soundPeaks(const QString &file, int buckets, std::stop_token stop = {});

} // namespace muto::media
