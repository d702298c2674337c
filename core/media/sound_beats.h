#pragma once

#include "core/base/result.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace muto::media {

/// A moment at which one would clap.
struct SoundBeat
{
    double seconds = 0; ///< From the beginning of the presentation.
    float strength = 0; ///< From 0 to 1, that of the strongest.
    friend bool operator==(const SoundBeat &, const SoundBeat &) = default;
};

/// The beats of a file's music, in order; none where there is no rhythm. Decodes the whole file on the
/// caller's thread; cancelled when `stop` is requested.
Result<std::vector<SoundBeat>> soundBeats(const QString &file, std::stop_token stop = {});

} // namespace muto::media
