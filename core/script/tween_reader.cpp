#include "core/script/tween_reader.h"

#include "core/script/script_words.h"
#include "core/script/sequence_clock.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

const ScriptValue *argumentOf(const ScriptCall &call, int index)
{
    return index < int(call.arguments.size()) ? &call.arguments[index] : nullptr;
}

QStringList targetsOf(const ScriptValue &value)
{
    if (value.isText()) {
        QStringList selectors;
        const QStringList parts = value.text.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const QString &part : parts)
            selectors.append(part.trimmed());
        return selectors;
    }
    QStringList all;
    for (const ScriptValue &item : value.items) {
        const QStringList selectors = targetsOf(item);
        if (selectors.isEmpty())
            return {};
        all += selectors;
    }
    return all;
}

std::vector<TweenProperty> propertiesOf(const ScriptValue &object, const ValuePath &path)
{
    std::vector<TweenProperty> properties;
    for (const ScriptField &field : object.fields) {
        if (!field.key.isEmpty() && !isTweenSetting(field.key))
            properties.push_back({field.key, field.value, path.at(field.key)});
    }
    return properties;
}

QString textAt(const ScriptValue &object, QLatin1String key)
{
    const ScriptValue *value = object.field(key);
    return value && value->isText() ? value->text : QString();
}

void readList(Tween &tween, const ScriptValue &list, const ValuePath &path, double fallback)
{
    tween.form = Tween::Keyframes::List;
    double total = 0;
    std::vector<double> ends;
    for (const ScriptValue &item : list.items) {
        total += item.numberAt(QLatin1String("delay")).value_or(0) +
                 item.numberAt(QLatin1String("duration")).value_or(fallback);
        ends.push_back(total);
    }
    for (int i = 0; i < int(list.items.size()); ++i) {
        const ScriptValue &item = list.items[i];
        tween.keyframes.push_back({total > 0 ? ends[i] / total : 1, textAt(item, QLatin1String("ease")),
                                   propertiesOf(item, path.at(i)), path.at(i)});
    }
    if (!tween.duration)
        tween.duration = total;
}

void readPercent(Tween &tween, const ScriptValue &object, const ValuePath &path)
{
    tween.form = Tween::Keyframes::Percent;
    for (const ScriptField &field : object.fields) {
        QString percent = field.key;
        bool ok = percent.endsWith(QLatin1Char('%'));
        percent.chop(1);
        const double at = percent.toDouble(&ok);
        if (ok)
            tween.keyframes.push_back({at / 100, textAt(field.value, QLatin1String("ease")),
                                       propertiesOf(field.value, path.at(field.key)), path.at(field.key)});
    }
}

void readArrays(Tween &tween, const ScriptValue &object, const ValuePath &path)
{
    tween.form = Tween::Keyframes::Arrays;
    const QString each = textAt(object, QLatin1String("easeEach"));
    for (const ScriptField &field : object.fields) {
        const int count = int(field.value.items.size());
        for (int i = 0; i < count; ++i) {
            const double at = count > 1 ? double(i) / (count - 1) : 1;
            const auto same =
                std::find_if(tween.keyframes.begin(), tween.keyframes.end(),
                             [at](const TweenKeyframe &key) { return std::abs(key.at - at) < 1e-9; });
            const TweenProperty property{field.key, field.value.items[i], path.at(field.key).at(i)};
            if (same == tween.keyframes.end())
                tween.keyframes.push_back({at, each, {property}, property.path});
            else
                same->properties.push_back(property);
        }
    }
}

void readKeyframes(Tween &tween, const ScriptValue &vars, double fallback)
{
    const ScriptValue *keyframes = vars.field(QLatin1String("keyframes"));
    if (!keyframes)
        return;
    const ValuePath path = tween.vars().at(QStringLiteral("keyframes"));
    if (keyframes->isList())
        readList(tween, *keyframes, path, fallback);
    else if (keyframes->isObject() &&
             std::any_of(keyframes->fields.begin(), keyframes->fields.end(),
                         [](const ScriptField &field) { return field.key.endsWith(QLatin1Char('%')); }))
        readPercent(tween, *keyframes, path);
    else if (keyframes->isObject())
        readArrays(tween, *keyframes, path);
    std::stable_sort(tween.keyframes.begin(), tween.keyframes.end(),
                     [](const TweenKeyframe &a, const TweenKeyframe &b) { return a.at < b.at; });
}

QString whyComputed(const Tween &tween, const ScriptCall &call)
{
    if (!call.why.isEmpty())
        return call.why;
    if (tween.targets.isEmpty())
        return ScriptWords::tr("what it moves is %1")
            .arg(tween.target.why.isEmpty() ? ScriptWords::tr("not named") : tween.target.why);
    const ScriptValue *vars = argumentOf(call, tween.varsArgument());
    if (!vars || !vars->isObject() || vars->origin != ScriptValue::Origin::Literal)
        return ScriptWords::tr("what it does is not written where it is made");
    const bool spreads = std::any_of(vars->fields.begin(), vars->fields.end(),
                                     [](const ScriptField &field) { return field.key.isEmpty(); });
    return spreads ? ScriptWords::tr("a part of what it does is filled in from elsewhere") : QString();
}

/// How long it takes, and what happens within that.
void readDuration(const ScriptModel &model, Tween &tween, const ScriptValue &vars)
{
    const ScriptValue *keyframes = vars.field(QLatin1String("keyframes"));
    const bool hasParts = keyframes && keyframes->isList();
    const ScriptValue *setting = settingOf(model, tween, QLatin1String("duration"));
    // GSAP keeps defaults for the parts.
    const ScriptValue *duration = hasParts ? vars.field(QLatin1String("duration")) : setting;
    if (tween.method == TweenMethod::Set)
        tween.duration = 0;
    else if (duration)
        tween.duration = duration->isNumber() ? std::optional(duration->number) : std::nullopt;
    else if (!hasParts)
        tween.duration = kUsualDuration;
    readKeyframes(tween, vars, setting && setting->isNumber() ? setting->number : kUsualDuration);
}

Tween readTween(const ScriptModel &model, int index, TweenMethod method)
{
    const ScriptCall &call = model.calls[index];
    Tween tween;
    tween.call = index;
    tween.timeline = call.timeline;
    tween.method = method;
    if (const ScriptValue *target = argumentOf(call, 0)) {
        tween.target = *target;
        tween.targets = targetsOf(*target);
    }
    tween.position = readPosition(call.timeline < 0 ? nullptr : argumentOf(call, tween.positionArgument()));
    if (call.timeline < 0) { // gsap.to(…) begins as it is made
        tween.position.kind = TweenPosition::Kind::Absolute;
        tween.position.offset = 0;
    }
    tween.computed = whyComputed(tween, call);
    const ScriptValue *vars = argumentOf(call, tween.varsArgument());
    if (!vars || !vars->isObject())
        return tween;
    tween.properties = propertiesOf(*vars, tween.vars());
    if (const ScriptValue *from = argumentOf(call, 1); from && method == TweenMethod::FromTo)
        tween.from = propertiesOf(*from, {index, 1, {}});
    readDuration(model, tween, *vars);
    const ScriptValue *ease = settingOf(model, tween, QLatin1String("ease"));
    tween.ease = ease && ease->isText() ? ease->text : QString();
    const auto number = [&](const char *key) {
        const ScriptValue *value = settingOf(model, tween, QLatin1String(key));
        return value && value->isNumber() ? value->number : 0;
    };
    tween.delay = number("delay");
    tween.repeat = number("repeat");
    const ScriptValue *yoyo = settingOf(model, tween, QLatin1String("yoyo"));
    tween.yoyo = yoyo && yoyo->flag;
    return tween;
}

} // namespace

bool isTweenSetting(const QString &key)
{
    static const QSet<QString> settings = [] {
        QSet<QString> keys;
        for (const char *name : {"duration",
                                 "ease",
                                 "delay",
                                 "stagger",
                                 "repeat",
                                 "repeatDelay",
                                 "repeatRefresh",
                                 "yoyo",
                                 "yoyoEase",
                                 "keyframes",
                                 "easeEach",
                                 "id",
                                 "overwrite",
                                 "immediateRender",
                                 "lazy",
                                 "paused",
                                 "inherit",
                                 "data",
                                 "defaults",
                                 "scrollTrigger",
                                 "startAt",
                                 "snap",
                                 "runBackwards",
                                 "autoRevert",
                                 "callbackScope",
                                 "reversed",
                                 "onStart",
                                 "onUpdate",
                                 "onComplete",
                                 "onRepeat",
                                 "onInterrupt",
                                 "onReverseComplete",
                                 "onStartParams",
                                 "onUpdateParams",
                                 "onCompleteParams",
                                 "onRepeatParams",
                                 "onReverseCompleteParams"})
            keys.insert(QLatin1String(name));
        return keys;
    }();
    return settings.contains(key);
}

std::optional<TweenMethod> tweenMethod(const QString &name)
{
    for (TweenMethod method : {TweenMethod::To, TweenMethod::From, TweenMethod::FromTo, TweenMethod::Set}) {
        if (methodName(method) == name)
            return method;
    }
    return std::nullopt;
}

QString methodName(TweenMethod method)
{
    switch (method) {
    case TweenMethod::To:
        return QStringLiteral("to");
    case TweenMethod::From:
        return QStringLiteral("from");
    case TweenMethod::FromTo:
        return QStringLiteral("fromTo");
    case TweenMethod::Set:
        break;
    }
    return QStringLiteral("set");
}

const ScriptValue *settingOf(const ScriptModel &model, const Tween &tween, QLatin1String key)
{
    const ScriptCall &call = model.calls[tween.call];
    const ScriptValue *vars = argumentOf(call, tween.varsArgument());
    if (const ScriptValue *own = vars ? vars->field(key) : nullptr)
        return own;
    for (int timeline = call.timeline; timeline >= 0; timeline = model.timelines[timeline].parent) {
        const ScriptValue *defaults = model.timelines[timeline].vars.field(QLatin1String("defaults"));
        if (const ScriptValue *inherited = defaults ? defaults->field(key) : nullptr)
            return inherited;
    }
    return nullptr;
}

void readTweens(ScriptModel &model)
{
    for (const ScriptCall &call : model.calls) {
        if (call.timelineArgument >= 0 && call.timelineArgument != call.timeline)
            model.timelines[call.timelineArgument].parent = call.timeline;
    }
    for (int i = 0; i < int(model.calls.size()); ++i) {
        if (const auto method = tweenMethod(model.calls[i].method))
            model.tweens.push_back(readTween(model, i, *method));
    }
}

} // namespace muto::script
