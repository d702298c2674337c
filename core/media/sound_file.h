#pragma once

#include "core/base/result.h"
#include "core/media/media_writer.h"

#include <QString>

namespace muto::media {

/// Writes a film's sound as a WAV of 24 bits, 48 kHz, stereo. Blocks until all of it has been pulled from its
/// source.
Result<> writeWav(const SoundParams &sound, const QString &path);

} // namespace muto::media
