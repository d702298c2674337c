#include "core/script/script_times.h"

#include "core/script/sequence_clock.h"
#include "core/script/tween_reader.h"

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

constexpr int kDeepestTimeline = 100; ///< One that is in itself has no beginning.

constexpr double kEndless = 1e8;

std::optional<double> withRepeats(double duration, double repeat, double repeatDelay)
{
    if (repeat < 0)
        return kEndless;
    return duration + repeat * (duration + repeatDelay);
}

double numberSetting(const ScriptModel &model, const Tween &tween, const char *key)
{
    const ScriptValue *value = settingOf(model, tween, QLatin1String(key));
    return value && value->isNumber() ? value->number : 0;
}

/// Seconds between the first and the last of `count`.
std::optional<double> staggerSpan(const ScriptValue &stagger, std::optional<int> count)
{
    if (const auto amount = stagger.numberAt(QLatin1String("amount")))
        return count == 1 ? 0 : *amount;
    const auto each =
        stagger.isNumber() ? std::optional(stagger.number) : stagger.numberAt(QLatin1String("each"));
    if (!each || !count)
        return std::nullopt;
    return std::abs(*each) * std::max(0, *count - 1);
}

const ScriptValue *positionOf(const ScriptCall &call, int index)
{
    return index < int(call.arguments.size()) ? &call.arguments[index] : nullptr;
}

bool isSequenced(const QString &method)
{
    return method == QLatin1String("call") || method == QLatin1String("add") ||
           method == QLatin1String("addPause") || method == QLatin1String("addLabel") ||
           method == QLatin1String("tweenTo") || method == QLatin1String("tweenFromTo");
}

} // namespace

std::optional<int> targetsOf(const Tween &tween, const TargetCount &count)
{
    if (tween.targets.isEmpty() || !count)
        return std::nullopt;
    int all = 0;
    for (const QString &selector : tween.targets) {
        const auto some = count(selector);
        if (!some)
            return std::nullopt;
        all += *some;
    }
    return all;
}

std::optional<double> totalDuration(const ScriptModel &model, const Tween &tween, const TargetCount &count)
{
    if (!tween.duration)
        return std::nullopt;
    const auto once = withRepeats(*tween.duration, tween.repeat, numberSetting(model, tween, "repeatDelay"));
    const ScriptValue *stagger = settingOf(model, tween, QLatin1String("stagger"));
    if (!stagger || tween.method == TweenMethod::Set)
        return once;
    const auto span = staggerSpan(*stagger, targetsOf(tween, count));
    return once && span ? std::optional(*once + *span) : std::nullopt;
}

void placeOther(const ScriptModel &model, const ScriptCall &call, SequenceClock &clock,
                std::optional<double> *start)
{
    if (!isSequenced(call.method))
        return;
    const bool isCall = call.method == QLatin1String("call");
    const int place = isCall ? 2 : (call.method == QLatin1String("addPause") ? 0 : 1);
    const TweenPosition position = readPosition(positionOf(call, place));
    const bool isLabel =
        call.method == QLatin1String("addLabel") ||
        (call.method == QLatin1String("add") && !call.arguments.empty() && call.arguments.front().isText());
    std::optional<double> total = 0;
    if (call.method == QLatin1String("add") && !isLabel) {
        const bool isKnown = call.timelineArgument >= 0;
        total = isKnown ? model.timelines[call.timelineArgument].duration : std::nullopt;
    }
    const auto at = clock.resolve(position, total);
    if (start)
        *start = at;
    if (isLabel)
        clock.label(call.arguments.empty() ? QString() : call.arguments.front().text, at);
    else if (!call.why.isEmpty())
        clock.lose();
    else
        clock.place(at, total);
}

std::optional<double> originOf(const ScriptModel &model, int timeline)
{
    double origin = 0;
    for (int depth = 0; timeline >= 0 && depth < kDeepestTimeline; ++depth) {
        const ScriptTimeline &found = model.timelines[timeline];
        if (!found.start)
            return std::nullopt;
        origin += *found.start;
        timeline = found.parent;
    }
    return timeline < 0 ? std::optional(origin) : std::nullopt;
}

namespace {

void placeTween(const ScriptModel &model, const ScriptCall &call, Tween &tween, SequenceClock &clock,
                const TargetCount &count)
{
    const auto total = totalDuration(model, tween, count);
    std::optional<double> start = clock.resolve(tween.position, total);
    start = start ? std::optional(*start + tween.delay) : start;
    tween.start = start;
    tween.end = start && total ? std::optional(*start + *total) : std::nullopt;
    if (call.why.isEmpty())
        clock.place(start, total);
    else
        clock.lose();
}

/// A label, a timeline within another, whatever else has a place in a sequence.
void placeOnTimeline(ScriptModel &model, int index, SequenceClock &clock)
{
    const ScriptCall &call = model.calls[index];
    std::optional<double> start;
    placeOther(model, call, clock, &start);
    if (call.timelineArgument >= 0 && call.timelineArgument != call.timeline)
        model.timelines[call.timelineArgument].start = start;
    if (call.method == QLatin1String("addLabel") && !call.arguments.empty())
        model.labels.push_back({call.arguments.front().text, call.timeline, index, start});
}

/// What was counted within each timeline counts in the film from here on.
void countInFilm(ScriptModel &model)
{
    const auto intoFilm = [&model](std::optional<double> &time, int timeline) {
        const auto origin = originOf(model, timeline);
        time = time && origin ? std::optional(*time + *origin) : std::nullopt;
    };
    for (Tween &tween : model.tweens) {
        if (!model.calls[tween.call].why.isEmpty())
            tween.start = tween.end = std::nullopt;
        intoFilm(tween.start, tween.timeline);
        intoFilm(tween.end, tween.timeline);
    }
    for (ScriptLabel &label : model.labels)
        intoFilm(label.time, label.timeline);
}

} // namespace

void resolveTimes(ScriptModel &model, const TargetCount &count)
{
    std::vector<SequenceClock> clocks(model.timelines.size());
    for (ScriptTimeline &timeline : model.timelines)
        timeline.start = timeline.vars.numberAt(QLatin1String("delay")).value_or(0);
    std::size_t next = 0;
    for (int i = 0; i < int(model.calls.size()); ++i) {
        const int timeline = model.calls[i].timeline;
        const bool isTween = next < model.tweens.size() && model.tweens[next].call == i;
        SequenceClock loose;
        SequenceClock &clock = timeline < 0 ? loose : clocks[timeline];
        if (isTween)
            placeTween(model, model.calls[i], model.tweens[next++], clock, count);
        else if (timeline >= 0)
            placeOnTimeline(model, i, clock);
        if (timeline >= 0)
            model.timelines[timeline].duration = clock.end();
    }
    countInFilm(model);
}

} // namespace muto::script
