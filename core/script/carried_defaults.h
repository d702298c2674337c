#pragma once

#include "core/script/script_model.h"

namespace muto::script {

/// What a tween says only because its timeline, or one around it, does: an object, empty for nothing. Pure.
ScriptValue inheritedDefaults(const ScriptModel &model, const Tween &tween);

/// The variables of a tween as they have to be written on another timeline for it to stay as it is: with what
/// the defaults of its own timeline say, and with GSAP's usual settings, wherever those of the other say
/// something else. Pure.
ScriptValue varsWithDefaults(const ScriptModel &model, const Tween &tween, const ScriptModel &into,
                             int timeline);

} // namespace muto::script
