#pragma once

#include "core/media/effects/sound_effect.h"
#include "core/media/sound_plan.h"

#include <memory>
#include <vector>

namespace muto::media {

/// The effect of a type with its parameters clamped to the contract's ranges; null for an unknown type.
std::unique_ptr<SoundEffect> makeEffect(const Effect &effect);

/// All of a chain, with the runs of presets whose amount is automated as one effect each.
std::vector<std::unique_ptr<SoundEffect>> makeEffects(const std::vector<Effect> &effects);

} // namespace muto::media
