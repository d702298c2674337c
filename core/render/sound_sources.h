#pragma once

#include "core/base/result.h"
#include "core/render/sound_manifest.h"

#include <stop_token>
#include <vector>

namespace muto::render {

/// Looks into the file of each clip. A file that is there and cannot be opened is an error that names the
/// clip. Reads files: not for the GUI thread.
Result<std::vector<SoundSourceFacts>> examineSources(const SoundManifest &manifest,
                                                     const std::stop_token &stop);

} // namespace muto::render
