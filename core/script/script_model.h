#pragma once

#include "core/script/script_value.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace muto::script {

/// `gsap.timeline(…)` and what it is known by.
struct ScriptTimeline
{
    QString variable;     ///< As it is written where its methods are called: `tl`, `this.tl`; empty for none.
    QStringList ids;      ///< Under which `window.__timelines` knows it.
    ScriptValue vars;     ///< What it was made with; an Object, with no fields when there was nothing.
    SourceSpan span;      ///< The call that makes it.
    SourceSpan statement; ///< Around that.
    int parent = -1;      ///< The timeline it has been added to.
    std::optional<double> start = 0;    ///< In that one, and so on up to the film.
    std::optional<double> duration = 0; ///< Nothing when only the page can tell.
};

/// A method called on a timeline, or on gsap itself.
struct ScriptCall
{
    int timeline = -1; ///< -1 for gsap itself.
    QString method;
    std::vector<ScriptValue> arguments;
    SourceSpan span;          ///< From the end of what it is called on to the closing bracket.
    SourceSpan argumentsSpan; ///< The brackets and what is between them.
    SourceSpan
        statement; ///< That consists of this and the calls chained with it; empty when there is more to it.
    QString why;   ///< It is made by code rather than written down: why, for a person.
    int timelineArgument = -1; ///< Which of the timelines is its first argument.
};

/// The way to a value in the arguments of a call: keys of objects and numbers of list items.
struct ValuePath
{
    int call = -1;
    int argument = 0;
    std::vector<std::variant<QString, int>> steps;

    ValuePath at(const QString &key) const;
    ValuePath at(int index) const;
};

/// A property that a tween moves, and where its script says to what.
struct TweenProperty
{
    QString name; ///< As GSAP has it: "xPercent", "--size".
    ScriptValue value;
    ValuePath path;
};

enum class TweenMethod { To, From, FromTo, Set };

/// Where in time a tween stands, as it is written.
struct TweenPosition
{
    enum class Kind { None, Absolute, End, PreviousStart, PreviousEnd, Label, Computed };
    Kind kind = Kind::None; ///< None: at the end, because nothing is written.
    double offset = 0;      ///< Seconds, or percent.
    bool isPercent = false;
    bool percentOfPrevious = false; ///< Rather than of the tween itself.
    QString label;
};

struct TweenKeyframe
{
    double at = 0; ///< Share of the tween.
    QString ease;  ///< Of the stretch that ends with it.
    std::vector<TweenProperty> properties;
    ValuePath path; ///< Of its object; of one of the arrays where each property has its own.
};

struct Tween
{
    enum class Keyframes {
        None,
        List,    ///< `keyframes: [{ x: 1, duration: 1 }, …]`
        Percent, ///< `keyframes: { "0%": { x: 1 }, … }`
        Arrays,  ///< `keyframes: { x: [0, 100], … }`
    };
    int call = -1;
    int timeline = -1;
    TweenMethod method = TweenMethod::To;
    QStringList targets; ///< Selectors; empty where only the page can tell.
    ScriptValue target;  ///< As written.
    TweenPosition position;
    std::optional<double> start;    ///< Of the film; nothing when only the page can tell.
    std::optional<double> duration; ///< Of one run of one target.
    std::optional<double> end;      ///< Of everything: repeats, stagger.
    QString ease;                   ///< Its own, or its timeline's default.
    double delay = 0;
    double repeat = 0;
    bool yoyo = false;
    const ScriptValue *stagger(const ScriptCall &call) const;
    std::vector<TweenProperty> properties; ///< Without those of keyframes.
    std::vector<TweenProperty> from;       ///< Of a fromTo.
    Keyframes form = Keyframes::None;
    std::vector<TweenKeyframe> keyframes;
    QString computed; ///< Why it cannot be edited here, for a person; empty when it can.

    bool isComputed() const { return !computed.isEmpty(); }
    int varsArgument() const { return method == TweenMethod::FromTo ? 2 : 1; }
    int positionArgument() const { return varsArgument() + 1; }
    ValuePath vars() const { return {call, varsArgument(), {}}; }
};

struct ScriptLabel
{
    QString name;
    int timeline = -1;
    int call = -1;              ///< Its addLabel; -1 when a position makes it.
    std::optional<double> time; ///< Of the film.
};

struct ScriptProblem
{
    SourceSpan span;
    QString message;
};

/// What a script says about movement, as far as that can be known without running it.
struct ScriptModel
{
    std::vector<ScriptTimeline> timelines;
    std::vector<ScriptCall> calls; ///< In the order in which they are made.
    std::vector<Tween> tweens;     ///< In the order of their calls.
    std::vector<ScriptLabel> labels;
    std::vector<ScriptProblem> problems;
    char quote = '"';       ///< What most of its texts are quoted with.
    bool hasErrors = false; ///< It is not the language all through.

    const Tween *tweenOf(int call) const;
};

/// How many elements of the page a selector means; nothing when nobody knows.
using TargetCount = std::function<std::optional<int>(const QString &selector)>;

/// The value at a path; null when there is none.
const ScriptValue *valueAt(const std::vector<ScriptCall> &calls, const ValuePath &path);

/// Whether two scripts make the same timelines and call the same with the same, wherever it stands.
bool sameMeaning(const ScriptCall &a, const ScriptCall &b);

} // namespace muto::script
