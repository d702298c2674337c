#include "core/lint/timed_tweens.h"

#include "core/script/selectors.h"
#include "core/script/tween_reader.h"

#include <algorithm>
#include <iterator>

namespace muto::lint {

using script::ScriptCall;
using script::ScriptModel;
using script::ScriptValue;
using script::Tween;

namespace {

composition::SourceSpan spanOfProperty(const std::vector<ScriptCall> &calls,
                                       const script::TweenProperty &property)
{
    const composition::SourceSpan call = calls[std::size_t(property.path.call)].span;
    script::ValuePath object = property.path;
    object.steps.pop_back();
    const ScriptValue *value = script::valueAt(calls, object);
    const int index = value ? value->indexOf(property.name) : -1;
    const composition::SourceSpan span =
        index < 0 ? property.value.span : value->fields[std::size_t(index)].span;
    // A constant stands elsewhere.
    return span.offset >= call.offset && span.end() <= call.end() ? span : call;
}

std::vector<TimedProperty> propertiesOf(const ScriptModel &model, const Tween &tween)
{
    std::vector<TimedProperty> properties;
    const auto add = [&](const std::vector<script::TweenProperty> &some) {
        for (const script::TweenProperty &one : some) {
            const bool isKnown = std::any_of(properties.begin(), properties.end(),
                                             [&one](const TimedProperty &p) { return p.name == one.name; });
            if (!isKnown)
                properties.push_back({one.name, one.value, spanOfProperty(model.calls, one)});
        }
    };
    add(tween.properties);
    for (const script::TweenKeyframe &key : tween.keyframes)
        add(key.properties);
    return properties;
}

bool isOverwriting(const ScriptValue *value)
{
    return value && (value->flag || value->text == QLatin1String("auto"));
}

/// `gsap.defaults({ overwrite: "auto" })`
bool allOverwrite(const ScriptModel &model)
{
    return std::any_of(model.calls.begin(), model.calls.end(), [](const ScriptCall &call) {
        return call.timeline < 0 && call.method == QLatin1String("defaults") && !call.arguments.empty() &&
               isOverwriting(call.arguments.front().field(QLatin1String("overwrite")));
    });
}

int outermost(const ScriptModel &model, int timeline)
{
    for (int depth = 0; depth < 100 && model.timelines[std::size_t(timeline)].parent >= 0; ++depth)
        timeline = model.timelines[std::size_t(timeline)].parent;
    return timeline;
}

double numberOf(const ScriptValue *value)
{
    return value && value->isNumber() ? value->number : 0;
}

std::optional<double> endOfFirst(const ScriptModel &model, const Tween &tween)
{
    if (!tween.start || !tween.duration || tween.repeat < 0)
        return tween.end;
    const double pause = numberOf(script::settingOf(model, tween, QLatin1String("repeatDelay")));
    return *tween.start + *tween.duration + tween.repeat * (*tween.duration + pause);
}

std::vector<int> elementsOf(const QStringList &targets, const script::SelectorMatcher &selectors)
{
    std::vector<int> elements;
    for (const QString &target : targets) {
        const auto found = selectors.find(target);
        if (found)
            elements.insert(elements.end(), found->begin(), found->end());
    }
    std::sort(elements.begin(), elements.end());
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    return elements;
}

} // namespace

const TimedProperty *TimedTween::property(const QString &name) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&name](const TimedProperty &one) { return one.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

std::vector<TimedTween> timedTweens(const ScriptModel &model, const composition::HtmlDocument &page)
{
    const script::SelectorMatcher selectors(page);
    const bool overwrite = allOverwrite(model);
    std::vector<TimedTween> tweens;
    for (const Tween &tween : model.tweens) {
        if (tween.timeline < 0)
            continue;
        TimedTween timed;
        timed.method = tween.method;
        timed.targets = tween.targets;
        timed.elements = elementsOf(tween.targets, selectors);
        timed.start = tween.start;
        timed.end = tween.end;
        timed.runEnd = endOfFirst(model, tween);
        timed.stagger = script::settingOf(model, tween, QLatin1String("stagger"));
        timed.film = outermost(model, tween.timeline);
        timed.overwrites =
            overwrite || isOverwriting(script::settingOf(model, tween, QLatin1String("overwrite")));
        timed.properties = propertiesOf(model, tween);
        timed.span = model.calls[std::size_t(tween.call)].span;
        tweens.push_back(std::move(timed));
    }
    return tweens;
}

bool shareTarget(const TimedTween &a, const TimedTween &b)
{
    const bool isSameText = std::any_of(a.targets.begin(), a.targets.end(),
                                        [&b](const QString &target) { return b.targets.contains(target); });
    if (isSameText)
        return true;
    std::vector<int> both;
    std::set_intersection(a.elements.begin(), a.elements.end(), b.elements.begin(), b.elements.end(),
                          std::back_inserter(both));
    return !both.empty();
}

bool coversTargets(const TimedTween &all, const TimedTween &some)
{
    const bool isSameText =
        std::all_of(some.targets.begin(), some.targets.end(),
                    [&all](const QString &target) { return all.targets.contains(target); });
    return isSameText ||
           (!some.elements.empty() && std::includes(all.elements.begin(), all.elements.end(),
                                                    some.elements.begin(), some.elements.end()));
}

} // namespace muto::lint
