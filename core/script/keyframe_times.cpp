#include "core/script/keyframe_times.h"

#include "core/script/selectors.h"

#include <algorithm>

namespace muto::script {

using composition::HtmlDocument;

namespace {

QStringList namesOf(const std::vector<TweenProperty> &properties)
{
    QStringList names;
    for (const TweenProperty &property : properties)
        names.append(property.name);
    return names;
}

std::vector<ElementKeyframe> keyframesOf(const Tween &tween, int index)
{
    std::vector<ElementKeyframe> keyframes;
    if (!tween.start || !tween.duration)
        return keyframes;
    const bool isEditable = !tween.isComputed();
    for (int i = 0; i < int(tween.keyframes.size()); ++i) {
        const TweenKeyframe &key = tween.keyframes[i];
        keyframes.push_back({*tween.start + key.at * *tween.duration, index, i, false, isEditable, key.ease,
                             namesOf(key.properties)});
    }
    if (tween.form != Tween::Keyframes::None)
        return keyframes;
    const QStringList names = namesOf(tween.properties);
    keyframes.push_back({*tween.start, index, -1, false, isEditable, {}, names});
    if (tween.method != TweenMethod::Set)
        keyframes.push_back({*tween.start + *tween.duration, index, -1, true, isEditable, tween.ease, names});
    return keyframes;
}

} // namespace

std::vector<int> tweensOf(const ScriptModel &model, const HtmlDocument &page, int element)
{
    const SelectorMatcher selectors(page);
    std::vector<int> tweens;
    for (int i = 0; i < int(model.tweens.size()); ++i) {
        const QStringList &targets = model.tweens[i].targets;
        if (std::any_of(targets.begin(), targets.end(),
                        [&](const QString &target) { return selectors.matches(element, target); }))
            tweens.push_back(i);
    }
    return tweens;
}

std::map<int, std::vector<ElementKeyframe>> keyframeTimes(const ScriptModel &model, const HtmlDocument &page)
{
    const SelectorMatcher selectors(page);
    std::map<int, std::vector<ElementKeyframe>> all;
    for (int i = 0; i < int(model.tweens.size()); ++i) {
        const auto keyframes = keyframesOf(model.tweens[i], i);
        for (const QString &target : model.tweens[i].targets) {
            const auto elements = selectors.find(target).value_or(std::vector<int>());
            for (int element : elements)
                all[element].insert(all[element].end(), keyframes.begin(), keyframes.end());
        }
    }
    for (auto &[element, keyframes] : all)
        std::stable_sort(keyframes.begin(), keyframes.end(),
                         [](const ElementKeyframe &a, const ElementKeyframe &b) { return a.time < b.time; });
    return all;
}

std::vector<ElementKeyframe> keyframeTimes(const ScriptModel &model, const HtmlDocument &page, int element)
{
    std::vector<ElementKeyframe> all;
    for (const int tween : tweensOf(model, page, element)) {
        const auto keyframes = keyframesOf(model.tweens[tween], tween);
        all.insert(all.end(), keyframes.begin(), keyframes.end());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const ElementKeyframe &a, const ElementKeyframe &b) { return a.time < b.time; });
    return all;
}

} // namespace muto::script
