#pragma once

#include "core/composition/html_document.h"
#include "core/script/script_model.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace muto::lint {

/// A property that a tween changes, and where that is written.
struct TimedProperty
{
    QString name; ///< As it is written.
    script::ScriptValue value;
    composition::SourceSpan span; ///< In the script.
};

/// A tween of a timeline with its times, for rules that compare several.
struct TimedTween
{
    script::TweenMethod method = script::TweenMethod::To;
    QStringList targets;          ///< Selectors; empty where only the page can tell.
    std::vector<int> elements;    ///< That they mean, as far as that is known; sorted.
    std::optional<double> start;  ///< In the timeline's film; nothing when only the page can tell.
    std::optional<double> end;    ///< Of everything: repeats, stagger.
    std::optional<double> runEnd; ///< Of the first of the elements, should they go one after the other.
    const script::ScriptValue *stagger = nullptr;
    int film = -1;                         ///< The outermost of the timelines that it is in.
    bool overwrites = false;               ///< It ends whatever is in its way.
    std::vector<TimedProperty> properties; ///< What it goes to, or comes from; of keyframes, too.
    composition::SourceSpan span;          ///< Of its call, in the script.

    bool isInstant() const { return start && end && *end <= *start; }
    const TimedProperty *property(const QString &name) const;
};

/// The tweens of timelines, by their calls. The model and the page must outlive them. Pure.
std::vector<TimedTween> timedTweens(const script::ScriptModel &model, const composition::HtmlDocument &page);

/// Whether both move an element that is the same.
bool shareTarget(const TimedTween &a, const TimedTween &b);
/// Whether one moves all that the other does, and maybe more.
bool coversTargets(const TimedTween &all, const TimedTween &some);

} // namespace muto::lint
