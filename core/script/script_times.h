#pragma once

#include "core/script/script_model.h"
#include "core/script/sequence_clock.h"

namespace muto::script {

/// How long a tween lasts with its repeats and its stagger; nothing when only the page can tell.
std::optional<double> totalDuration(const ScriptModel &model, const Tween &tween, const TargetCount &count);

/// How many elements a tween moves; nothing when nobody knows.
std::optional<int> targetsOf(const Tween &tween, const TargetCount &count);

/// When everything happens: fills in the starts and ends of a model's tweens, timelines and labels. Pure.
void resolveTimes(ScriptModel &model, const TargetCount &count);

/// Seconds of the film at which a timeline begins; nothing when only the page can tell.
std::optional<double> originOf(const ScriptModel &model, int timeline);

/// What is not a tween, added to a timeline. Says how long it lasts when it is known to.
void placeOther(const ScriptModel &model, const ScriptCall &call, SequenceClock &clock,
                std::optional<double> *start = nullptr);

} // namespace muto::script
