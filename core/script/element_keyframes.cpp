#include "core/script/element_keyframes.h"

#include "core/script/ease.h"
#include "core/script/keyframe_edits.h"
#include "core/script/property_course.h"
#include "core/script/script_words.h"
#include "core/script/selectors.h"
#include "core/script/tween_edits.h"
#include "core/script/tween_plan.h"

#include <algorithm>
#include <map>

namespace muto::script {

using composition::HtmlDocument;

namespace {

constexpr double kShortest = 0.01; // seconds that a tween keeps

tl::unexpected<Error> refuseHere(const QString &why, const QString &whatToDo = {})
{
    return fail(ErrorKind::Composition, ScriptWords::tr("Cannot set a keyframe: %1.").arg(why), whatToDo);
}

/// At a moment between its edges.
bool isGoingOn(const Tween &tween, double time)
{
    return isTimed(tween) && *tween.start + kSameMoment < time && time < endOf(tween) - kSameMoment;
}

Result<> setAtEdge(ScriptEdits &edits, const ScriptModel &model, int tween, TweenSide side,
                   const std::vector<ScriptField> &values)
{
    Result<> done = ok();
    for (const ScriptField &value : values)
        done = done ? setProperty(edits, model, tween, value.key, value.value, side) : done;
    return done;
}

Result<> setWithin(ScriptEdits &edits, const ScriptModel &model, int index, double time,
                   const std::vector<ScriptField> &values)
{
    const Tween &tween = model.tweens[index];
    const double share = shareAt(tween, time);
    const bool isAtStart = time <= *tween.start + kSameMoment, isAtEnd = time >= endOf(tween) - kSameMoment;
    if (tween.form == Tween::Keyframes::None) {
        const bool isFrom = tween.method == TweenMethod::From;
        if (tween.method == TweenMethod::Set || (isFrom && isAtStart) || (!isFrom && isAtEnd))
            return setAtEdge(edits, model, index, TweenSide::To, values);
        if (tween.method == TweenMethod::FromTo && isAtStart)
            return setAtEdge(edits, model, index, TweenSide::From, values);
    }
    return addKeyframe(edits, model, index, share, values);
}

/// A new tween for what no tween moves at that moment.
Result<> leadThere(ScriptEdits &edits, const KeyframeWish &wish, const ScriptModel &model, double from,
                   std::vector<ScriptField> values)
{
    const double length = wish.time - from;
    NewTween tween{wish.timeline, TweenMethod::To, {wish.target}, from, {}, std::move(values)};
    if (length < kShortest) {
        tween.method = TweenMethod::Set;
        tween.start = wish.time;
    } else {
        tween.vars.push_back({QStringLiteral("duration"), ScriptValue::ofNumber(length), {}, {}});
        if (!wish.ease.isEmpty())
            tween.vars.push_back({QStringLiteral("ease"), ScriptValue::ofText(wish.ease), {}, {}});
    }
    return addTween(edits, model, tween);
}

QStringList movedBy(const Tween &tween)
{
    QStringList all;
    const auto add = [&all](const std::vector<TweenProperty> &properties) {
        for (const TweenProperty &property : properties) {
            if (!all.contains(property.name))
                all.append(property.name);
        }
    };
    add(tween.properties);
    for (const TweenKeyframe &keyframe : tween.keyframes)
        add(keyframe.properties);
    return all;
}

std::vector<ScriptField> valuesAt(const ScriptModel &model, const HtmlDocument &page, int element, int tween,
                                  double time)
{
    std::vector<ScriptField> values;
    const QStringList all = movedBy(model.tweens[tween]);
    for (const QString &name : all) {
        const auto before = valueBefore(model, moversOf(model, page, element, name), tween, name);
        const auto value =
            valueOnWay(knownValues(model.tweens[tween], name, before), shareAt(model.tweens[tween], time));
        if (value)
            values.push_back({name, ScriptValue::ofNumber(rounded(*value)), {}, {}});
    }
    return values;
}

bool isUnique(const SelectorMatcher &selectors, const QString &selector, int element)
{
    const auto found = selectors.find(selector);
    return found && *found == std::vector<int>{element};
}

} // namespace

std::optional<int> mainTimeline(const ScriptModel &model)
{
    for (int i = 0; i < int(model.timelines.size()); ++i) {
        if (!model.timelines[i].ids.isEmpty() && model.timelines[i].parent < 0)
            return i;
    }
    return std::nullopt;
}

std::optional<int> ownerOf(const ScriptModel &model, const HtmlDocument &page, int element,
                           const QString &property, double time)
{
    const std::vector<int> movers = moversOf(model, page, element, property);
    if (const auto now = moverAt(model, movers, time))
        return now;
    const auto later = std::find_if(movers.begin(), movers.end(),
                                    [&](int tween) { return *model.tweens[tween].start > time; });
    if (later != movers.begin())
        return *(later - 1);
    return movers.empty() ? std::nullopt : std::optional(movers.front());
}

Result<> setKeyframe(ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &page, int element,
                     const KeyframeWish &wish)
{
    std::map<int, std::vector<ScriptField>> byTween;
    std::map<double, std::vector<ScriptField>> byStart;
    std::vector<ScriptField> unmoved;
    for (const ScriptField &value : wish.values) {
        const std::vector<int> movers = moversOf(model, page, element, value.key);
        if (movers.empty()) {
            unmoved.push_back(value);
            continue;
        }
        if (const auto now = moverAt(model, movers, wish.time)) {
            byTween[*now].push_back(value);
            continue;
        }
        double from = std::min(wish.from, wish.time);
        for (const int tween : movers) {
            if (endOf(model.tweens[tween]) <= wish.time)
                from = std::max(from, endOf(model.tweens[tween]));
        }
        byStart[from].push_back(value);
    }
    // What nothing has moved so far goes along with what is moved then.
    for (const ScriptField &value : unmoved)
        (byTween.empty() ? byStart[std::min(wish.from, wish.time)] : byTween.begin()->second)
            .push_back(value);
    Result<> done = ok();
    for (const auto &[tween, values] : byTween)
        done = done ? setWithin(edits, model, tween, wish.time, values) : done;
    for (const auto &[from, values] : byStart)
        done = done ? leadThere(edits, wish, model, from, values) : done;
    return done;
}

Result<> holdKeyframe(ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &page, int index,
                      double time)
{
    if (index < 0 || index >= int(model.tweens.size()))
        return refuseHere(ScriptWords::tr("its animation is not there any more"));
    const Tween &tween = model.tweens[index];
    if (tween.isComputed())
        return refuseHere(tween.computed);
    if (!isGoingOn(tween, time))
        return refuseHere(ScriptWords::tr("the animation is not going on at this moment"));
    const SelectorMatcher selectors(page);
    const auto moved = tween.targets.isEmpty() ? std::nullopt : selectors.find(tween.targets.front());
    const std::vector<ScriptField> values = moved && !moved->empty()
                                                ? valuesAt(model, page, moved->front(), index, time)
                                                : std::vector<ScriptField>();
    if (values.empty())
        return refuseHere(ScriptWords::tr("the values it has at this moment are not written down"));
    return addKeyframe(edits, model, index, shareAt(tween, time), values);
}

QStringList movedProperties(const ScriptModel &model, const HtmlDocument &page, int element)
{
    QStringList all;
    for (const int tween : tweensOf(model, page, element))
        all += movedBy(model.tweens[tween]);
    all.removeDuplicates();
    return all;
}

Result<> holdProperties(ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &page, int element,
                        KeyframeWish wish, const QStringList &properties)
{
    bool isLed = false;
    for (const QString &name : properties) {
        const std::vector<int> movers = moversOf(model, page, element, name);
        const auto now = moverAt(model, movers, wish.time);
        if (movers.empty())
            continue;
        if (now && model.tweens[*now].isComputed())
            return refuseHere(model.tweens[*now].computed);
        if (const auto value = valueAtMoment(model, page, element, name, wish.time)) {
            wish.values.push_back({name, ScriptValue::ofNumber(rounded(*value)), {}, {}});
            isLed = isLed || !now;
        }
    }
    if (wish.values.empty())
        return refuseHere(ScriptWords::tr("the values it has at this moment are not written down"));
    if (isLed && wish.target.isEmpty())
        return refuseHere(ScriptWords::tr("no selector means this element alone"));
    return setKeyframe(edits, model, page, element, wish);
}

Result<> holdKeyframes(ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &page, int element,
                       const KeyframeWish &wish)
{
    const std::vector<int> tweens = tweensOf(model, page, element);
    if (tweens.empty() && !wish.values.empty()) {
        KeyframeWish first = wish;
        first.from = wish.time;
        return setKeyframe(edits, model, page, element, first);
    }
    if (tweens.empty())
        return refuseHere(ScriptWords::tr("nothing moves the element yet"),
                          ScriptWords::tr("Add an animation to it in the Animation panel, or set a keyframe "
                                          "next to a value in the inspector."));
    Result<> done = ok();
    bool isAnyGoingOn = false, isAnySet = false;
    for (const int tween : tweens) {
        if (!isGoingOn(model.tweens[tween], wish.time))
            continue;
        isAnyGoingOn = true;
        const Result<> set = holdKeyframe(edits, model, page, tween, wish.time);
        isAnySet = isAnySet || set;
        if (!set)
            done = set;
    }
    if (!isAnyGoingOn) {
        KeyframeWish held = wish;
        held.values.clear();
        return holdProperties(edits, model, page, element, held, movedProperties(model, page, element));
    }
    return isAnySet ? ok() : done;
}

Result<> retimeKeyframe(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                        const ElementKeyframe &keyframe, double time)
{
    if (keyframe.tween < 0 || keyframe.tween >= int(model.tweens.size()))
        return refuseHere(ScriptWords::tr("its animation is not there any more"));
    const Tween &tween = model.tweens[keyframe.tween];
    if (!isTimed(tween))
        return refuseHere(ScriptWords::tr("when it happens is computed"));
    const double start = *tween.start, end = endOf(tween);
    bool isStart = !keyframe.isEnd, isEnd = keyframe.isEnd;
    if (keyframe.keyframe >= 0) {
        if (keyframe.keyframe >= int(tween.keyframes.size()))
            return refuseHere(ScriptWords::tr("it is not there any more"));
        const double at = tween.keyframes[keyframe.keyframe].at;
        isStart = at <= 1e-6;
        isEnd = at >= 1 - 1e-6;
        if (!isStart && !isEnd)
            return moveKeyframe(edits, model, keyframe.tween, keyframe.keyframe, shareAt(tween, time));
    }
    TweenPlan plan;
    if (tween.method == TweenMethod::Set || end - start < kSameMoment)
        plan.times[keyframe.tween] = {std::max(0.0, time), std::nullopt};
    else if (isEnd)
        plan.times[keyframe.tween] = {start, std::max(kShortest, time - start)};
    else if (isStart) {
        const double begin = std::clamp(time, 0.0, end - kShortest);
        plan.times[keyframe.tween] = {begin, end - begin};
    }
    return carryOut(edits, model, plan, count);
}

Result<> removeKeyframe(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                        const ElementKeyframe &keyframe)
{
    const bool isThere = keyframe.tween >= 0 && keyframe.tween < int(model.tweens.size());
    if (isThere && keyframe.keyframe >= 0 && model.tweens[keyframe.tween].keyframes.size() > 1)
        return removeKeyframe(edits, model, keyframe.tween, keyframe.keyframe);
    TweenPlan plan;
    if (isThere)
        plan.gone.insert(keyframe.tween);
    return carryOut(edits, model, plan, count);
}

Result<> removeFromKeyframe(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                            const ElementKeyframe &keyframe, const QStringList &properties)
{
    const bool isThere = keyframe.tween >= 0 && keyframe.tween < int(model.tweens.size());
    const Tween *tween = isThere ? &model.tweens[keyframe.tween] : nullptr;
    const bool isKeyed = tween && keyframe.keyframe >= 0 && keyframe.keyframe < int(tween->keyframes.size());
    const auto isGone = [&](const TweenProperty &property) { return properties.contains(property.name); };
    static const std::vector<TweenProperty> nothing;
    const auto &said = isKeyed ? tween->keyframes[keyframe.keyframe].properties
                       : tween ? tween->properties
                               : nothing;
    if (std::all_of(said.begin(), said.end(), isGone))
        return removeKeyframe(edits, model, count, keyframe);
    if (isKeyed)
        return removeFromKeyframe(edits, model, keyframe.tween, keyframe.keyframe, properties);
    Result<> done = ok();
    const auto remove = [&](const std::vector<TweenProperty> &of, TweenSide side) {
        for (const TweenProperty &property : of) {
            if (done && isGone(property))
                done = removeProperty(edits, model, keyframe.tween, property.name, side);
        }
    };
    remove(tween->properties, TweenSide::To);
    remove(tween->from, TweenSide::From);
    return done;
}

QString selectorFor(const HtmlDocument &page, int element)
{
    const SelectorMatcher selectors(page);
    const auto &elements = page.elements();
    const auto ownNames = [&](int index) {
        const auto &own = elements[std::size_t(index)];
        QStringList all;
        if (const QString id = own.value(QLatin1String("id")); !id.isEmpty())
            all.append(QLatin1Char('#') + id);
        if (const QString id = own.value(QLatin1String("data-hf-id")); !id.isEmpty())
            all.append(QStringLiteral("[data-hf-id=\"%1\"]").arg(id));
        const QStringList classes =
            own.value(QLatin1String("class")).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &each : classes)
            all.append(QLatin1Char('.') + each);
        return all;
    };
    const QStringList own = ownNames(element) + QStringList{elements[std::size_t(element)].tag};
    for (const QString &name : own) {
        if (name != own.back() && isUnique(selectors, name, element))
            return name;
    }
    for (int around = elements[std::size_t(element)].parent; around >= 0;
         around = elements[std::size_t(around)].parent) {
        const QStringList outer = ownNames(around);
        for (const QString &name : outer) {
            for (const QString &inner : own) {
                const QString selector = name + QLatin1Char(' ') + inner;
                if (isUnique(selectors, selector, element))
                    return selector;
            }
        }
    }
    return {};
}

} // namespace muto::script
