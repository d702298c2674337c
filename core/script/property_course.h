#pragma once

#include "core/composition/html_document.h"
#include "core/script/script_model.h"

#include <QString>

#include <optional>
#include <vector>

namespace muto::script {

/// How a property of an element goes from value to value, as far as that is written down. Pure, as all below.

inline constexpr double kSameMoment = 1e-4; ///< Seconds that are no distance.

/// Whether a tween moves a property, in whatever way.
bool moves(const Tween &tween, const QString &property);

bool isTimed(const Tween &tween);
double endOf(const Tween &tween); ///< Of its first run; only for those that are timed, as below.
bool covers(const Tween &tween, double time);
double shareAt(const Tween &tween, double time);

/// The tweens of an element that move a property, in the order of their beginnings.
std::vector<int> moversOf(const ScriptModel &model, const composition::HtmlDocument &page, int element,
                          const QString &property);
/// The one of them that decides at a moment.
std::optional<int> moverAt(const ScriptModel &model, const std::vector<int> &movers, double time);

std::optional<double> writtenNumber(const std::vector<TweenProperty> &properties, const QString &name);

/// What a property is at a share of a tween.
struct KnownValue
{
    double at = 0;
    double value = 0;
    QString ease; ///< Of the way here.
};

/// All that is known about a property in a tween, in order; `before` is what it is when the tween begins.
std::vector<KnownValue> knownValues(const Tween &tween, const QString &name,
                                    const std::optional<double> &before);
std::optional<double> valueOnWay(const std::vector<KnownValue> &known, double share);

/// Where an element is before anybody moves it, as far as GSAP is concerned; nothing for what style sheets
/// say.
std::optional<double> restingValue(const QString &property);

/// What a property has come to be before a tween begins.
std::optional<double> valueBefore(const ScriptModel &model, const std::vector<int> &movers, int tween,
                                  const QString &name);

/// What a property is at a moment, in a movement or after it; before all of them, where it rests. Nothing
/// where that is not written down.
std::optional<double> valueAtMoment(const ScriptModel &model, const composition::HtmlDocument &page,
                                    int element, const QString &property, double time);

} // namespace muto::script
