#pragma once

#include "core/script/script_edits.h"
#include "core/script/script_model.h"

#include <vector>

namespace muto::script {

/// Edits of the keyframes of a tween, by their number in `Tween::keyframes`. Places are shares of the tween,
/// from 0 to 1. All are pure, and fail with words for a person where code computes what should be changed.

/// Writes a `to` or `fromTo` as keyframes that move the same.
Result<> convertToKeyframes(ScriptEdits &edits, const ScriptModel &model, int tween);
/// A tween without keyframes is given some first. One that is there already gets these values besides its
/// own.
Result<> addKeyframe(ScriptEdits &edits, const ScriptModel &model, int tween, double at,
                     const std::vector<ScriptField> &values);
/// Not past its neighbours.
Result<> moveKeyframe(ScriptEdits &edits, const ScriptModel &model, int tween, int keyframe, double at);
/// The last one cannot go: there would be no movement left.
Result<> removeKeyframe(ScriptEdits &edits, const ScriptModel &model, int tween, int keyframe);
/// Some of the properties that one says; it stays with the others, of which there must be some.
Result<> removeFromKeyframe(ScriptEdits &edits, const ScriptModel &model, int tween, int keyframe,
                            const QStringList &properties);
/// The ease of the stretch that ends with a keyframe.
Result<> setKeyframeEase(ScriptEdits &edits, const ScriptModel &model, int tween, int keyframe,
                         const QString &ease);

} // namespace muto::script
