#pragma once

#include "core/script/clip_changes.h"
#include "core/script/script_model.h"
#include "core/script/tween_plan.h"

namespace muto::script {

/// What has to become of a script's tweens so that each goes along with the clip it moves, or the clip that
/// what it moves is in. Tweens of several clips that go different ways, or of one and its duplicate, are left
/// as they are, which the plan says; so is what code computes, as far as it is known to move such a clip,
/// unless all that it computes is one element by its number (`cards[1]`). `script` is what the model was read
/// from. Pure.
TweenPlan followClips(const ScriptModel &model, const QByteArray &script, const ClipChanges &changes);

} // namespace muto::script
