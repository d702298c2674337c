#include "core/script/tween_edits.h"

#include "core/script/property_course.h"
#include "core/script/script_times.h"
#include "core/script/script_words.h"
#include "core/script/sequence_clock.h"
#include "core/script/tween_reader.h"

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

const QString kDuration = QStringLiteral("duration");
const QString kEase = QStringLiteral("ease");

tl::unexpected<Error> refuseTween(const QString &why)
{
    return fail(ErrorKind::Composition, ScriptWords::tr("Cannot edit the animation: %1.").arg(why),
                ScriptWords::tr("It can be changed in its source."));
}

Result<const Tween *> openTween(const ScriptModel &model, int index)
{
    if (index < 0 || index >= int(model.tweens.size()))
        return refuseTween(ScriptWords::tr("it is not there any more"));
    const Tween &tween = model.tweens[index];
    if (tween.isComputed())
        return refuseTween(tween.computed);
    return &tween;
}

ValuePath sideOf(const Tween &tween, TweenSide side)
{
    return side == TweenSide::From ? ValuePath{tween.call, 1, {}} : tween.vars();
}

Result<> writePosition(ScriptEdits &edits, const ScriptModel &model, const Tween &tween,
                       const TweenPosition &position)
{
    const int place = tween.positionArgument();
    if (int(model.calls[tween.call].arguments.size()) < place)
        return refuseTween(ScriptWords::tr("an argument is missing"));
    return edits.set({tween.call, place, {}}, writtenPosition(position));
}

/// What a `to` begins with, or what a `from` leads to, as a `fromTo` has to say it: where its properties
/// rest, so that what is seen goes on moving. Where that is not known, no movement.
Result<> addOtherSide(ScriptEdits &edits, const Tween &tween)
{
    const bool isFrom = tween.method == TweenMethod::From;
    std::vector<ScriptField> before;
    Result<> done = ok();
    for (const TweenProperty &property : tween.properties) {
        const auto resting = restingValue(property.name);
        const ScriptValue value = resting ? ScriptValue::ofNumber(*resting) : property.value;
        before.push_back({property.name, isFrom ? property.value : value, {}, {}});
        if (done && isFrom && resting)
            done = edits.set(tween.vars().at(property.name), value);
    }
    return done ? edits.insertArgument(tween.call, 1, ScriptValue::ofObject(std::move(before))) : done;
}

} // namespace

ScriptValue targetValue(const QStringList &targets)
{
    if (targets.size() == 1)
        return ScriptValue::ofText(targets.front());
    std::vector<ScriptValue> items;
    for (const QString &target : targets)
        items.push_back(ScriptValue::ofText(target));
    return ScriptValue::ofList(std::move(items));
}

Result<> addTween(ScriptEdits &edits, const ScriptModel &model, const NewTween &tween)
{
    const auto origin = originOf(model, tween.timeline);
    if (!origin)
        return refuseTween(ScriptWords::tr("when its timeline begins is computed"));
    NewCall call{methodName(tween.method), {targetValue(tween.targets)}};
    if (tween.method == TweenMethod::FromTo)
        call.arguments.push_back(ScriptValue::ofObject(tween.from));
    call.arguments.push_back(ScriptValue::ofObject(tween.vars));
    call.arguments.push_back(ScriptValue::ofNumber(tween.start - *origin));
    return edits.append(tween.timeline, call);
}

Result<> removeTween(ScriptEdits &edits, const ScriptModel &model, int index)
{
    if (index < 0 || index >= int(model.tweens.size()))
        return refuseTween(ScriptWords::tr("it is not there any more"));
    return edits.removeCall(model.tweens[index].call);
}

Result<> setProperty(ScriptEdits &edits, const ScriptModel &model, int index, const QString &name,
                     const ScriptValue &value, TweenSide side)
{
    const auto tween = openTween(model, index);
    return tween ? edits.set(sideOf(**tween, side).at(name), value) : fail(tween.error());
}

Result<> removeProperty(ScriptEdits &edits, const ScriptModel &model, int index, const QString &name,
                        TweenSide side)
{
    const auto tween = openTween(model, index);
    return tween ? edits.remove(sideOf(**tween, side).at(name)) : fail(tween.error());
}

Result<> setDuration(ScriptEdits &edits, const ScriptModel &model, int index, double seconds)
{
    const auto tween = openTween(model, index);
    if (!tween)
        return fail(tween.error());
    if ((*tween)->method == TweenMethod::Set)
        return refuseTween(ScriptWords::tr("a value that is set takes no time"));
    return edits.set((*tween)->vars().at(kDuration), ScriptValue::ofNumber(std::max(0.0, seconds)));
}

Result<> setStart(ScriptEdits &edits, const ScriptModel &model, int index, double start)
{
    const auto found = openTween(model, index);
    if (!found)
        return fail(found.error());
    const Tween &tween = **found;
    const auto origin = originOf(model, tween.timeline);
    if (tween.timeline < 0 || !origin)
        return refuseTween(ScriptWords::tr("it is on no timeline"));
    if (tween.position.kind == TweenPosition::Kind::Computed)
        return refuseTween(ScriptWords::tr("when it begins is computed"));
    start = std::max(start, *origin);
    const auto later = tween.start ? shifted(tween.position, start - *tween.start) : std::nullopt;
    return writePosition(edits, model, tween,
                         later.value_or(absolutePosition(std::max(0.0, start - *origin - tween.delay))));
}

Result<> setEase(ScriptEdits &edits, const ScriptModel &model, int index, const QString &ease)
{
    const auto tween = openTween(model, index);
    if (!tween)
        return fail(tween.error());
    const ValuePath path = (*tween)->vars().at(kEase);
    return ease.isEmpty() ? edits.remove(path) : edits.set(path, ScriptValue::ofText(ease));
}

Result<> setSetting(ScriptEdits &edits, const ScriptModel &model, int index, const QString &setting,
                    const std::optional<ScriptValue> &value)
{
    const auto tween = openTween(model, index);
    if (!tween)
        return fail(tween.error());
    const ValuePath path = (*tween)->vars().at(setting);
    return value ? edits.set(path, *value) : edits.remove(path);
}

Result<> setMethod(ScriptEdits &edits, const ScriptModel &model, int index, TweenMethod method)
{
    const auto found = openTween(model, index);
    if (!found)
        return fail(found.error());
    const Tween &tween = **found;
    if (tween.form != Tween::Keyframes::None && method != TweenMethod::To)
        return refuseTween(ScriptWords::tr("it has keyframes"));
    Result<> done = edits.setMethod(tween.call, methodName(method));
    const bool wasBoth = tween.method == TweenMethod::FromTo, isBoth = method == TweenMethod::FromTo;
    if (done && wasBoth && !isBoth)
        done = edits.remove({tween.call, method == TweenMethod::From ? 2 : 1, {}});
    if (done && wasBoth && method == TweenMethod::From) { // its settings are with the values it goes to
        const ScriptValue &vars = model.calls[tween.call].arguments[2];
        for (const ScriptField &field : vars.fields) {
            if (done && isTweenSetting(field.key))
                done = edits.set({tween.call, 1, {field.key}}, field.value);
        }
    }
    if (done && isBoth && !wasBoth)
        done = addOtherSide(edits, tween);
    for (const QString &setting : {kDuration, kEase}) {
        if (done && method == TweenMethod::Set && !wasBoth)
            done = edits.remove(tween.vars().at(setting));
    }
    return done;
}

Result<> setTargets(ScriptEdits &edits, const ScriptModel &model, int index, const QStringList &targets)
{
    const auto tween = openTween(model, index);
    return tween ? edits.set({(*tween)->call, 0, {}}, targetValue(targets)) : fail(tween.error());
}

Result<> addLabel(ScriptEdits &edits, const ScriptModel &model, int timeline, const QString &name,
                  double time)
{
    const auto origin = originOf(model, timeline);
    if (timeline < 0 || !origin)
        return refuseTween(ScriptWords::tr("there is no timeline for the label"));
    if (name.isEmpty() || name.contains(QLatin1Char('=')) || name.startsWith(QLatin1Char('<')) ||
        name.startsWith(QLatin1Char('>')))
        return refuseTween(ScriptWords::tr("\"%1\" cannot be the name of a label").arg(name));
    return edits.append(timeline, {QStringLiteral("addLabel"),
                                   {ScriptValue::ofText(name), ScriptValue::ofNumber(time - *origin)}});
}

Result<> moveLabel(ScriptEdits &edits, const ScriptModel &model, int index, double time)
{
    if (index < 0 || index >= int(model.labels.size()) || model.labels[index].call < 0)
        return refuseTween(ScriptWords::tr("there is no such label"));
    const ScriptLabel &label = model.labels[index];
    const auto origin = originOf(model, label.timeline);
    if (!origin)
        return refuseTween(ScriptWords::tr("when its timeline begins is computed"));
    return edits.set({label.call, 1, {}}, ScriptValue::ofNumber(std::max(0.0, time - *origin)));
}

} // namespace muto::script
