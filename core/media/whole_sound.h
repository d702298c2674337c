#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <span>
#include <stop_token>

namespace muto::media {

/// Hands over all of a file's sound from its beginning, in pieces of 48 kHz interleaved stereo. Blocks; an
/// error where the file cannot be read, or ErrorKind::Cancelled once `stop` is requested.
Result<> hearAll(const QString &file, const std::stop_token &stop,
                 const std::function<void(std::span<const float> piece)> &take);

} // namespace muto::media
