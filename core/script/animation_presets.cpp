#include "core/script/animation_presets.h"

#include <algorithm>

namespace muto::script {

namespace {

ScriptField numberField(const char *key, double value)
{
    return {QLatin1String(key), ScriptValue::ofNumber(value), {}, {}};
}

ScriptField textField(const char *key, const char *value)
{
    return {QLatin1String(key), ScriptValue::ofText(QLatin1String(value)), {}, {}};
}

AnimationPreset entrance(const char *id, const char *ease, std::vector<ScriptField> properties)
{
    return {QLatin1String(id), false, TweenMethod::From, 0.6, QLatin1String(ease), std::move(properties)};
}

AnimationPreset leaving(const char *id, const char *ease, std::vector<ScriptField> properties)
{
    return {QLatin1String(id), true, TweenMethod::To, 0.5, QLatin1String(ease), std::move(properties)};
}

/// Unveils text from its beginning, a few letters at a time.
AnimationPreset typeOn()
{
    AnimationPreset preset{QStringLiteral("type-on"),   false, TweenMethod::FromTo, 1.2,
                           QStringLiteral("steps(24)"), {}};
    preset.properties = {textField("clipPath", "inset(0% 0% 0% 0%)")};
    return preset;
}

} // namespace

const std::vector<AnimationPreset> &animationPresets()
{
    static const std::vector<AnimationPreset> presets{
        entrance("fade-in", "power1.out", {numberField("opacity", 0)}),
        entrance("slide-up", "power3.out", {numberField("y", 60), numberField("opacity", 0)}),
        entrance("slide-down", "power3.out", {numberField("y", -60), numberField("opacity", 0)}),
        entrance("slide-left", "power3.out", {numberField("x", 80), numberField("opacity", 0)}),
        entrance("slide-right", "power3.out", {numberField("x", -80), numberField("opacity", 0)}),
        entrance("pop", "back.out(1.7)", {numberField("scale", 0), numberField("opacity", 0)}),
        entrance("spin-in", "back.out(1.4)", {numberField("rotation", -90), numberField("scale", 0)}),
        typeOn(),
        leaving("fade-out", "power1.in", {numberField("opacity", 0)}),
        leaving("slide-out", "power3.in", {numberField("y", -60), numberField("opacity", 0)}),
        leaving("shrink", "back.in(1.7)", {numberField("scale", 0), numberField("opacity", 0)}),
    };
    return presets;
}

NewTween tweenOf(const AnimationPreset &preset, const QString &target, int timeline, double start, double end)
{
    const double duration = std::min(preset.duration, std::max(0.1, end - start));
    NewTween tween{timeline, preset.method, {target}, start, {}, preset.properties};
    if (preset.isExit)
        tween.start = std::max(start, end - duration);
    if (preset.method == TweenMethod::FromTo)
        tween.from = {textField("clipPath", "inset(0% 100% 0% 0%)")};
    tween.vars.push_back(numberField("duration", duration));
    tween.vars.push_back({QStringLiteral("ease"), ScriptValue::ofText(preset.ease), {}, {}});
    return tween;
}

NewTween hiddenAfter(const NewTween &exit)
{
    double end = exit.start;
    for (const ScriptField &field : exit.vars) {
        if (field.key == QLatin1String("duration"))
            end += field.value.number;
    }
    return {exit.timeline, TweenMethod::Set, exit.targets, rounded(end), {}, {numberField("opacity", 0)}};
}

} // namespace muto::script
