#include "core/script/carried_defaults.h"

#include "core/script/tween_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace muto::script {

namespace {

/// What GSAP does where nothing is said; timelines whose defaults say otherwise have to be told.
const std::array<std::pair<QLatin1String, ScriptValue>, 5> &usualSettings()
{
    static const std::array<std::pair<QLatin1String, ScriptValue>, 5> settings{
        {{QLatin1String("duration"), ScriptValue::ofNumber(kUsualDuration)},
         {QLatin1String("ease"), ScriptValue::ofText(QStringLiteral("power1.out"))},
         {QLatin1String("delay"), ScriptValue::ofNumber(0)},
         {QLatin1String("repeat"), ScriptValue::ofNumber(0)},
         {QLatin1String("stagger"), ScriptValue::ofNumber(0)}}};
    return settings;
}

const ScriptValue *defaultsOf(const ScriptTimeline &timeline)
{
    return timeline.vars.field(QLatin1String("defaults"));
}

/// What a timeline, or else the nearest one around it, says of a setting for all that is on it.
const ScriptValue *defaultOn(const ScriptModel &model, int timeline, const QString &key)
{
    for (int at = timeline; at >= 0; at = model.timelines[std::size_t(at)].parent) {
        const ScriptValue *defaults = defaultsOf(model.timelines[std::size_t(at)]);
        if (const ScriptValue *said = defaults ? defaults->field(key) : nullptr)
            return said;
    }
    return nullptr;
}

} // namespace

ScriptValue inheritedDefaults(const ScriptModel &model, const Tween &tween)
{
    const ScriptCall &call = model.calls[std::size_t(tween.call)];
    const ScriptValue &vars = call.arguments[std::size_t(tween.varsArgument())];
    std::vector<ScriptField> fields;
    const auto isSaid = [&](const QString &key) {
        return vars.field(key) ||
               std::any_of(fields.begin(), fields.end(), [&](const auto &field) { return field.key == key; });
    };
    for (int at = call.timeline; at >= 0; at = model.timelines[std::size_t(at)].parent) {
        const ScriptValue *defaults = defaultsOf(model.timelines[std::size_t(at)]);
        for (const ScriptField &field : defaults ? defaults->fields : std::vector<ScriptField>()) {
            if (!field.key.isEmpty() && !isSaid(field.key))
                fields.push_back(field);
        }
    }
    return ScriptValue::ofObject(std::move(fields));
}

ScriptValue varsWithDefaults(const ScriptModel &model, const Tween &tween, const ScriptModel &into,
                             int timeline)
{
    ScriptValue vars = model.calls[std::size_t(tween.call)].arguments[std::size_t(tween.varsArgument())];
    if (tween.method == TweenMethod::Set || tween.form == Tween::Keyframes::List)
        return vars;
    const ScriptValue *defaults = defaultsOf(model.timelines.front());
    for (const ScriptField &field : defaults ? defaults->fields : std::vector<ScriptField>()) {
        const ScriptValue *other = defaultOn(into, timeline, field.key);
        if (!other || !sameMeaning(*other, field.value))
            vars.fields.push_back(field);
    }
    for (const auto &[key, value] : usualSettings()) {
        const bool isOwn = vars.field(key) || (defaults && defaults->field(key));
        if (!isOwn && defaultOn(into, timeline, key))
            vars.fields.push_back({key, value, {}, {}});
    }
    return vars;
}

} // namespace muto::script
