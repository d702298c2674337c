#pragma once

#include "core/base/result.h"
#include "core/captions/caption.h"

#include <QString>

namespace muto::captions {

/// The cues of a SubRip or WebVTT text as written: what stands in tags and settings is left out, the times of
/// words that WebVTT knows are kept. Tolerates what players do (missing numbers, hours and empty lines);
/// fails with the line of what is no time. Pure.
Result<std::vector<Caption>> readSubtitles(const QString &text);

} // namespace muto::captions
