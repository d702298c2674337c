#pragma once

#include "core/script/script_edits.h"
#include "core/script/script_model.h"

#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace muto::script {

/// When a tween is to begin, and how long one run of it is to last.
struct TweenTime
{
    double start = 0;
    std::optional<double> duration; ///< As it is, without one.
};

/// The same movement of something else.
struct TweenCopy
{
    int tween = 0;
    QStringList targets;
    double start = 0;
};

/// What becomes of the tweens of a script, by their numbers.
struct TweenPlan
{
    std::map<int, TweenTime> times; ///< Of what is computed without a duration alone.
    std::map<int, QStringList> targets;
    std::map<int, double> timelines; ///< Seconds by which those inside others begin later, by their numbers.
    std::vector<TweenCopy> copies;
    std::set<int> gone;
    std::set<int> left; ///< Ought to go along, and cannot: they move several elements at once.
    /// Likewise: code computes when, or what. With the clips that go elsewhere, in document order.
    std::map<int, std::set<int>> computed;

    bool isEmpty() const { return times.empty() && targets.empty() && copies.empty() && gone.empty(); }
};

/// Does what is planned, and sees to it that no other tween moves: where one would, because its position
/// refers to those, that is written anew, in its own way where that can be. Tweens whose times only the page
/// can tell stay as they are.
Result<> carryOut(ScriptEdits &edits, const ScriptModel &model, const TweenPlan &plan,
                  const TargetCount &count);

} // namespace muto::script
