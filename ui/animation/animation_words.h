#pragma once

#include "core/script/script_model.h"

#include <QString>

namespace muto::ui {

QString methodLabel(script::TweenMethod method);

/// A preset of core/script in the user's language: "fade-in" → "Fade in".
QString presetLabel(const QString &id);
/// A group of eases.
QString easeGroupLabel(const QString &group);

/// When a tween happens: "from 1 s to 1.6 s".
QString tweenTimes(const script::Tween &tween);

/// "1.6 s" in the user's own writing.
QString secondsLabel(double seconds);

} // namespace muto::ui
