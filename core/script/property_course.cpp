#include "core/script/property_course.h"

#include "core/script/ease.h"
#include "core/script/keyframe_times.h"

#include <algorithm>

namespace muto::script {

using composition::HtmlDocument;

namespace {

bool names(const std::vector<TweenProperty> &properties, const QString &name)
{
    return std::any_of(properties.begin(), properties.end(),
                       [&](const TweenProperty &property) { return property.name == name; });
}

} // namespace

bool moves(const Tween &tween, const QString &property)
{
    return names(tween.properties, property) || names(tween.from, property) ||
           std::any_of(tween.keyframes.begin(), tween.keyframes.end(),
                       [&](const TweenKeyframe &keyframe) { return names(keyframe.properties, property); });
}

double endOf(const Tween &tween)
{
    return *tween.start + tween.duration.value_or(0);
}

bool isTimed(const Tween &tween)
{
    return tween.start && tween.duration;
}

std::optional<double> restingValue(const QString &property)
{
    static const QStringList atZero{QStringLiteral("x"),         QStringLiteral("y"),
                                    QStringLiteral("z"),         QStringLiteral("rotation"),
                                    QStringLiteral("rotationX"), QStringLiteral("rotationY"),
                                    QStringLiteral("skewX"),     QStringLiteral("skewY")};
    static const QStringList atOne{QStringLiteral("scale"), QStringLiteral("scaleX"),
                                   QStringLiteral("scaleY"), QStringLiteral("opacity"),
                                   QStringLiteral("autoAlpha")};
    if (atZero.contains(property))
        return 0;
    return atOne.contains(property) ? std::optional(1.0) : std::nullopt;
}

bool covers(const Tween &tween, double time)
{
    return isTimed(tween) && *tween.start - kSameMoment <= time && time <= endOf(tween) + kSameMoment;
}

double shareAt(const Tween &tween, double time)
{
    const double length = tween.duration.value_or(0);
    return length > 0 ? std::clamp((time - *tween.start) / length, 0.0, 1.0) : 1;
}

std::vector<int> moversOf(const ScriptModel &model, const HtmlDocument &page, int element,
                          const QString &property)
{
    std::vector<int> movers = tweensOf(model, page, element);
    std::erase_if(movers, [&](int tween) {
        return !isTimed(model.tweens[tween]) || !moves(model.tweens[tween], property);
    });
    std::stable_sort(movers.begin(), movers.end(),
                     [&](int a, int b) { return *model.tweens[a].start < *model.tweens[b].start; });
    return movers;
}

std::optional<int> moverAt(const ScriptModel &model, const std::vector<int> &movers, double time)
{
    const auto found = std::find_if(movers.rbegin(), movers.rend(),
                                    [&](int tween) { return covers(model.tweens[tween], time); });
    return found == movers.rend() ? std::nullopt : std::optional(*found);
}

std::optional<double> writtenNumber(const std::vector<TweenProperty> &properties, const QString &name)
{
    for (const TweenProperty &property : properties) {
        if (property.name == name && property.value.isNumber())
            return property.value.number;
    }
    return std::nullopt;
}

std::vector<KnownValue> knownValues(const Tween &tween, const QString &name,
                                    const std::optional<double> &before)
{
    std::vector<KnownValue> known;
    if (tween.form != Tween::Keyframes::None) {
        for (const TweenKeyframe &keyframe : tween.keyframes) {
            if (const auto value = writtenNumber(keyframe.properties, name))
                known.push_back(
                    {keyframe.at, *value, keyframe.ease.isEmpty() ? QStringLiteral("none") : keyframe.ease});
        }
        if (!known.empty() && known.front().at > 0 && before)
            known.insert(known.begin(), {0, *before, {}});
        return known;
    }
    const auto from = tween.method == TweenMethod::FromTo ? writtenNumber(tween.from, name) : before;
    const auto to = writtenNumber(tween.properties, name);
    if (from && to && tween.method != TweenMethod::From)
        known = {{0, *from, {}}, {1, *to, tween.ease}};
    return known;
}

std::optional<double> valueOnWay(const std::vector<KnownValue> &known, double share)
{
    for (std::size_t i = 1; i < known.size(); ++i) {
        const KnownValue &a = known[i - 1], &b = known[i];
        if (share < a.at || share > b.at || b.at <= a.at)
            continue;
        const auto ease = Ease::parse(b.ease);
        const double way = (share - a.at) / (b.at - a.at);
        return a.value + (b.value - a.value) * (ease ? ease->at(way) : way);
    }
    return std::nullopt;
}

std::optional<double> valueBefore(const ScriptModel &model, const std::vector<int> &movers, int tween,
                                  const QString &name)
{
    std::optional<double> value = restingValue(name);
    for (const int mover : movers) {
        const Tween &earlier = model.tweens[mover];
        if (mover == tween || endOf(earlier) > *model.tweens[tween].start + kSameMoment ||
            earlier.method == TweenMethod::From)
            continue;
        const auto known = knownValues(earlier, name, value);
        if (!known.empty())
            value = known.back().value;
        else if (const auto set = writtenNumber(earlier.properties, name))
            value = set;
    }
    return value;
}

std::optional<double> valueAtMoment(const ScriptModel &model, const HtmlDocument &page, int element,
                                    const QString &property, double time)
{
    const std::vector<int> movers = moversOf(model, page, element, property);
    const auto last = std::find_if(movers.rbegin(), movers.rend(), [&](int tween) {
        return *model.tweens[tween].start <= time + kSameMoment;
    });
    const std::optional<int> now = moverAt(model, movers, time);
    if (movers.empty())
        return std::nullopt;
    if (!now && last == movers.rend()) {
        // Whoever says where an element comes from has it there from the beginning.
        const Tween &first = model.tweens[movers.front()];
        if (first.method == TweenMethod::From || first.method == TweenMethod::FromTo)
            return writtenNumber(first.method == TweenMethod::From ? first.properties : first.from, property);
        return valueBefore(model, movers, movers.front(), property);
    }
    const int decides = now ? *now : *last;
    const Tween &tween = model.tweens[decides];
    if (tween.method == TweenMethod::Set)
        return writtenNumber(tween.properties, property);
    return valueOnWay(knownValues(tween, property, valueBefore(model, movers, decides, property)),
                      shareAt(tween, time));
}

} // namespace muto::script
