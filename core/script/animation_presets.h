#pragma once

#include "core/script/tween_edits.h"

#include <QString>

#include <vector>

namespace muto::script {

/// A movement that people ask for by a name.
struct AnimationPreset
{
    QString id;          ///< "fade-in"
    bool isExit = false; ///< Ends with what it moves rather than begins with it.
    TweenMethod method = TweenMethod::From;
    double duration = 0.6;
    QString ease;
    std::vector<ScriptField> properties;
};

const std::vector<AnimationPreset> &animationPresets();

/// A preset for something that is seen from `start` to `end`, on a timeline.
NewTween tweenOf(const AnimationPreset &preset, const QString &target, int timeline, double start,
                 double end);
/// What keeps hidden what has left by such a tween: a seek may land a little before its end, and linters ask
/// for it.
NewTween hiddenAfter(const NewTween &exit);

} // namespace muto::script
