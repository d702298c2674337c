#pragma once

#include "core/script/script_model.h"
#include "core/script/tween_plan.h"

namespace muto::script {

/// Where all that a timeline inside another holds is to move alike, it is the timeline that moves, and its
/// tweens stay in their places. A tween of one that cannot move would have to begin before it, which no
/// timeline can: it is left as it is, which the plan says. Pure.
void moveNested(const ScriptModel &model, TweenPlan &plan);

} // namespace muto::script
