#include "core/script/keyframe_edits.h"

#include "core/script/script_words.h"
#include "core/script/tween_reader.h"

#include <algorithm>
#include <cmath>

namespace muto::script {

namespace {

const QString kKeyframes = QStringLiteral("keyframes");
const QString kKeyEase = QStringLiteral("ease");
const QString kEaseEach = QStringLiteral("easeEach");
const QString kKeyDuration = QStringLiteral("duration");

tl::unexpected<Error> refuseKeyframe(const QString &why)
{
    return fail(ErrorKind::Composition, ScriptWords::tr("Cannot edit the keyframes: %1.").arg(why),
                ScriptWords::tr("They can be changed in their source."));
}

QString percentKey(double at)
{
    return QString::fromLatin1(numberText(at * 100)) + QLatin1Char('%');
}

bool isSameShare(double a, double b)
{
    return std::abs(a - b) < 1e-6;
}

Result<const Tween *> openKeyed(const ScriptModel &model, int index)
{
    if (index < 0 || index >= int(model.tweens.size()))
        return refuseKeyframe(ScriptWords::tr("their animation is not there any more"));
    const Tween &tween = model.tweens[index];
    return tween.isComputed() ? Result<const Tween *>(refuseKeyframe(tween.computed)) : &tween;
}

Result<const Tween *> tweenWith(const ScriptModel &model, int index, int keyframe)
{
    const auto tween = openKeyed(model, index);
    if (tween && (keyframe < 0 || keyframe >= int((*tween)->keyframes.size())))
        return refuseKeyframe(ScriptWords::tr("there is no such keyframe"));
    return tween;
}

std::vector<ScriptField> fieldsOf(const std::vector<TweenProperty> &properties)
{
    std::vector<ScriptField> fields;
    for (const TweenProperty &property : properties)
        fields.push_back({property.name, property.value, {}, {}});
    return fields;
}

/// Keyframes as they are written by percent.
struct PercentKey
{
    double at;
    std::vector<ScriptField> fields;
};

void put(std::vector<PercentKey> &keys, double at, const std::vector<ScriptField> &values)
{
    auto key = std::find_if(keys.begin(), keys.end(),
                            [at](const PercentKey &each) { return isSameShare(each.at, at); });
    if (key == keys.end()) {
        const auto later =
            std::find_if(keys.begin(), keys.end(), [at](const PercentKey &each) { return each.at > at; });
        key = keys.insert(later, {at, {}});
    }
    for (const ScriptField &value : values) {
        const auto same = std::find_if(key->fields.begin(), key->fields.end(),
                                       [&value](const ScriptField &field) { return field.key == value.key; });
        if (same == key->fields.end())
            key->fields.push_back(value);
        else
            same->value = value.value;
    }
}

ScriptValue percentObject(const std::vector<PercentKey> &keys, const QString &easeEach)
{
    std::vector<ScriptField> fields;
    for (const PercentKey &key : keys)
        fields.push_back({percentKey(key.at), ScriptValue::ofObject(key.fields), {}, {}});
    if (!easeEach.isEmpty())
        fields.push_back({kEaseEach, ScriptValue::ofText(easeEach), {}, {}});
    return ScriptValue::ofObject(std::move(fields));
}

/// What a tween without keyframes, or with one array a property, would be by percent.
std::vector<PercentKey> percentKeys(const Tween &tween)
{
    std::vector<PercentKey> keys;
    for (const TweenKeyframe &keyframe : tween.keyframes)
        keys.push_back({keyframe.at, fieldsOf(keyframe.properties)});
    if (tween.form == Tween::Keyframes::None) {
        if (tween.method == TweenMethod::FromTo)
            keys.push_back({0, fieldsOf(tween.from)});
        keys.push_back({1, fieldsOf(tween.properties)});
    }
    return keys;
}

Result<> writePercent(ScriptEdits &edits, const ScriptModel &model, const Tween &tween,
                      const std::vector<PercentKey> &keys)
{
    if (tween.form == Tween::Keyframes::Arrays) {
        const ScriptValue *each = valueAt(model.calls, tween.vars().at(kKeyframes).at(kEaseEach));
        return edits.set(tween.vars().at(kKeyframes), percentObject(keys, each ? each->text : QString()));
    }
    if (tween.method != TweenMethod::To && tween.method != TweenMethod::FromTo)
        return refuseKeyframe(tween.method == TweenMethod::Set
                                  ? ScriptWords::tr("a value that is set takes no time")
                                  : ScriptWords::tr("where it ends is not written"));
    const QString ease = tween.ease.isEmpty() ? QStringLiteral("power1.out") : tween.ease;
    Result<> done = edits.set(tween.vars().at(kKeyframes), percentObject(keys, ease));
    for (const TweenProperty &property : tween.properties) {
        if (done)
            done = edits.remove(property.path);
    }
    if (done)
        done = edits.remove(tween.vars().at(kKeyEase));
    if (done && tween.method == TweenMethod::FromTo) {
        done = edits.setMethod(tween.call, methodName(TweenMethod::To));
        if (done)
            done = edits.remove({tween.call, 1, {}});
    }
    return done;
}

/// Seconds that the stretches of a list add up to.
double listSeconds(const ScriptModel &model, const Tween &tween)
{
    const ScriptValue *list = valueAt(model.calls, tween.vars().at(kKeyframes));
    const ScriptValue *usual = settingOf(model, tween, QLatin1String("duration"));
    double total = 0;
    for (const ScriptValue &item : list->items)
        total += item.numberAt(QLatin1String("delay")).value_or(0) +
                 item.numberAt(QLatin1String("duration"))
                     .value_or(usual && usual->isNumber() ? usual->number : 0.5);
    return total;
}

Result<> addToList(ScriptEdits &edits, const ScriptModel &model, const Tween &tween, double at,
                   std::vector<ScriptField> values)
{
    const double total = listSeconds(model, tween);
    int next = 0;
    while (next < int(tween.keyframes.size()) && tween.keyframes[next].at <= at + 1e-6)
        ++next;
    const double before = next > 0 ? tween.keyframes[next - 1].at : 0;
    values.push_back({kKeyDuration, ScriptValue::ofNumber((at - before) * total), {}, {}});
    Result<> done =
        edits.insertItem(tween.vars().at(kKeyframes), next, ScriptValue::ofObject(std::move(values)));
    if (done && next < int(tween.keyframes.size()))
        done = edits.set(tween.keyframes[next].path.at(kKeyDuration),
                         ScriptValue::ofNumber((tween.keyframes[next].at - at) * total));
    return done;
}

Result<> addToPercent(ScriptEdits &edits, const ScriptModel &model, const Tween &tween, double at,
                      const std::vector<ScriptField> &values)
{
    const ValuePath path = tween.vars().at(kKeyframes);
    const ScriptValue *object = valueAt(model.calls, path);
    int before = int(object->fields.size());
    for (const TweenKeyframe &keyframe : tween.keyframes) {
        if (keyframe.at > at) {
            before = object->indexOf(std::get<QString>(keyframe.path.steps.back()));
            break;
        }
    }
    if (before == int(object->fields.size()) && !tween.keyframes.empty())
        before = object->indexOf(std::get<QString>(tween.keyframes.back().path.steps.back())) + 1;
    return edits.insertField(path, before, percentKey(at), ScriptValue::ofObject(values));
}

} // namespace

Result<> convertToKeyframes(ScriptEdits &edits, const ScriptModel &model, int index)
{
    const auto tween = openKeyed(model, index);
    if (!tween)
        return fail(tween.error());
    return (*tween)->form == Tween::Keyframes::None
               ? writePercent(edits, model, **tween, percentKeys(**tween))
               : ok();
}

Result<> addKeyframe(ScriptEdits &edits, const ScriptModel &model, int index, double at,
                     const std::vector<ScriptField> &values)
{
    const auto found = openKeyed(model, index);
    if (!found)
        return fail(found.error());
    const Tween &tween = **found;
    at = std::clamp(at, 0.0, 1.0);
    const auto same =
        std::find_if(tween.keyframes.begin(), tween.keyframes.end(),
                     [at](const TweenKeyframe &keyframe) { return isSameShare(keyframe.at, at); });
    const bool hasObjects = tween.form == Tween::Keyframes::List || tween.form == Tween::Keyframes::Percent;
    if (hasObjects && same != tween.keyframes.end()) {
        Result<> done = ok();
        for (const ScriptField &value : values)
            done = done ? edits.set(same->path.at(value.key), value.value) : done;
        return done;
    }
    if (tween.form == Tween::Keyframes::List)
        return addToList(edits, model, tween, at, values);
    if (tween.form == Tween::Keyframes::Percent)
        return addToPercent(edits, model, tween, at, values);
    std::vector<PercentKey> keys = percentKeys(tween);
    put(keys, at, values);
    return writePercent(edits, model, tween, keys);
}

Result<> moveKeyframe(ScriptEdits &edits, const ScriptModel &model, int index, int keyframe, double at)
{
    const auto found = tweenWith(model, index, keyframe);
    if (!found)
        return fail(found.error());
    const Tween &tween = **found;
    const auto &keys = tween.keyframes;
    constexpr double gap = 0.001;
    const double earliest = keyframe > 0 ? keys[keyframe - 1].at + gap : 0;
    const double latest = keyframe + 1 < int(keys.size()) ? keys[keyframe + 1].at - gap : 1;
    at = std::max(earliest, std::min(at, latest));
    if (isSameShare(at, keys[keyframe].at))
        return ok();
    if (tween.form == Tween::Keyframes::Percent)
        return edits.renameField(keys[keyframe].path, percentKey(at));
    if (tween.form == Tween::Keyframes::Arrays) {
        std::vector<PercentKey> percent = percentKeys(tween);
        percent[keyframe].at = at;
        return writePercent(edits, model, tween, percent);
    }
    if (keyframe + 1 == int(keys.size()))
        return refuseKeyframe(ScriptWords::tr("the last one is where the animation ends"));
    const double total = listSeconds(model, tween);
    const double before = keyframe > 0 ? keys[keyframe - 1].at : 0;
    const Result<> done =
        edits.set(keys[keyframe].path.at(kKeyDuration), ScriptValue::ofNumber((at - before) * total));
    return done ? edits.set(keys[keyframe + 1].path.at(kKeyDuration),
                            ScriptValue::ofNumber((keys[keyframe + 1].at - at) * total))
                : done;
}

Result<> removeKeyframe(ScriptEdits &edits, const ScriptModel &model, int index, int keyframe)
{
    const auto found = tweenWith(model, index, keyframe);
    if (!found)
        return fail(found.error());
    const Tween &tween = **found;
    const auto &keys = tween.keyframes;
    if (keys.size() < 2)
        return refuseKeyframe(ScriptWords::tr("it is the last one"));
    if (tween.form == Tween::Keyframes::Percent)
        return edits.remove(keys[keyframe].path);
    if (tween.form == Tween::Keyframes::Arrays) {
        std::vector<PercentKey> percent = percentKeys(tween);
        percent.erase(percent.begin() + keyframe);
        return writePercent(edits, model, tween, percent);
    }
    const double before = keyframe > 0 ? keys[keyframe - 1].at : 0;
    Result<> done = edits.remove(keys[keyframe].path);
    if (done && keyframe + 1 < int(keys.size()))
        done = edits.set(keys[keyframe + 1].path.at(kKeyDuration),
                         ScriptValue::ofNumber((keys[keyframe + 1].at - before) * listSeconds(model, tween)));
    return done;
}

Result<> removeFromKeyframe(ScriptEdits &edits, const ScriptModel &model, int index, int keyframe,
                            const QStringList &properties)
{
    const auto found = tweenWith(model, index, keyframe);
    if (!found)
        return fail(found.error());
    const Tween &tween = **found;
    if (tween.form == Tween::Keyframes::Arrays) {
        std::vector<PercentKey> percent = percentKeys(tween);
        std::erase_if(percent[keyframe].fields,
                      [&](const ScriptField &field) { return properties.contains(field.key); });
        return writePercent(edits, model, tween, percent);
    }
    Result<> done = ok();
    for (const TweenProperty &property : tween.keyframes[keyframe].properties) {
        if (done && properties.contains(property.name))
            done = edits.remove(property.path);
    }
    return done;
}

Result<> setKeyframeEase(ScriptEdits &edits, const ScriptModel &model, int index, int keyframe,
                         const QString &ease)
{
    const auto found = tweenWith(model, index, keyframe);
    if (!found)
        return fail(found.error());
    const Tween &tween = **found;
    if (tween.form == Tween::Keyframes::Arrays)
        return edits.set(tween.vars().at(kKeyframes).at(kEaseEach), ScriptValue::ofText(ease));
    const ValuePath path = tween.keyframes[keyframe].path.at(kKeyEase);
    return ease.isEmpty() ? edits.remove(path) : edits.set(path, ScriptValue::ofText(ease));
}

} // namespace muto::script
