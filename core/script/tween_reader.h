#pragma once

#include "core/script/script_model.h"

namespace muto::script {

/// What the calls of a model move: fills in its tweens, without their times. Pure.
void readTweens(ScriptModel &model);

/// Keys of a tween that are no properties of what it moves.
bool isTweenSetting(const QString &key);
std::optional<TweenMethod> tweenMethod(const QString &name);
/// Seconds that GSAP takes where nobody says how many.
constexpr double kUsualDuration = 0.5;

QString methodName(TweenMethod method);

/// A setting of a tween: its own, else the default of its timeline. Null when neither says.
const ScriptValue *settingOf(const ScriptModel &model, const Tween &tween, QLatin1String key);

} // namespace muto::script
