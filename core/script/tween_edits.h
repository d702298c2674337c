#pragma once

#include "core/script/script_edits.h"
#include "core/script/script_model.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::script {

/// A tween to be written. Seconds are those of the film.
struct NewTween
{
    int timeline = 0;
    TweenMethod method = TweenMethod::To;
    QStringList targets;
    double start = 0;
    std::vector<ScriptField> from; ///< Of a fromTo.
    std::vector<ScriptField> vars; ///< Properties and settings, in this order.
};

/// Selectors as GSAP takes them: one by itself, several as a list.
ScriptValue targetValue(const QStringList &targets);

/// Which of the values of a fromTo.
enum class TweenSide { To, From };

/// What an edit of a script means for the tweens in it. All are pure, take the number of a tween in the model
/// and seconds of the film, and fail with words for a person where code computes what should be changed.
Result<> addTween(ScriptEdits &edits, const ScriptModel &model, const NewTween &tween);
Result<> removeTween(ScriptEdits &edits, const ScriptModel &model, int tween);
Result<> setProperty(ScriptEdits &edits, const ScriptModel &model, int tween, const QString &name,
                     const ScriptValue &value, TweenSide side = TweenSide::To);
Result<> removeProperty(ScriptEdits &edits, const ScriptModel &model, int tween, const QString &name,
                        TweenSide side = TweenSide::To);
/// Those that wait for it in the script wait for the end it has then.
Result<> setDuration(ScriptEdits &edits, const ScriptModel &model, int tween, double seconds);
Result<> setStart(ScriptEdits &edits, const ScriptModel &model, int tween, double start);
/// Without an ease it is GSAP's own, or the default of its timeline.
Result<> setEase(ScriptEdits &edits, const ScriptModel &model, int tween, const QString &ease);
/// `setting` is a key of the tween that is no property: `repeat`, `yoyo`, `stagger`, `delay`. Nothing removes
/// it.
Result<> setSetting(ScriptEdits &edits, const ScriptModel &model, int tween, const QString &setting,
                    const std::optional<ScriptValue> &value);
Result<> setMethod(ScriptEdits &edits, const ScriptModel &model, int tween, TweenMethod method);
Result<> setTargets(ScriptEdits &edits, const ScriptModel &model, int tween, const QStringList &targets);

Result<> addLabel(ScriptEdits &edits, const ScriptModel &model, int timeline, const QString &name,
                  double time);
Result<> moveLabel(ScriptEdits &edits, const ScriptModel &model, int label, double time);

} // namespace muto::script
