#include "core/script/motion_path_edits.h"

#include "core/script/element_keyframes.h"
#include "core/script/point_path.h"
#include "core/script/property_course.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <variant>

namespace muto::script {

using composition::HtmlDocument;

namespace {

class MotionEditWords
{
    Q_DECLARE_TR_FUNCTIONS(ScriptActions)
};

const QString kAutoRotate = QStringLiteral("autoRotate");
const QString kCurviness = QStringLiteral("curviness");

/// The tween that goes along points at a moment.
std::optional<int> wayAt(const ScriptModel &model, const HtmlDocument &page, int element, double time)
{
    for (const int i : tweensOf(model, page, element)) {
        const Tween &tween = model.tweens[std::size_t(i)];
        const bool isThen =
            isTimed(tween) && *tween.start - kSameMoment <= time && time <= endOf(tween) + kSameMoment;
        if (isThen && pointPathOf(tween))
            return i;
    }
    return std::nullopt;
}

ValuePath listOf(const TweenProperty &way)
{
    return way.value.isObject() ? way.path.at(QStringLiteral("path")) : way.path;
}

const ScriptValue *itemsOf(const TweenProperty &way)
{
    const ScriptValue *list = way.value.isObject() ? way.value.field(QLatin1String("path")) : &way.value;
    return list && list->isList() ? list : nullptr;
}

ScriptField numberField(const char *key, double number)
{
    return {QLatin1String(key), ScriptValue::ofNumber(rounded(number)), {}, {}};
}

/// How many points of a way are passed before a moment.
int pointsBefore(const ScriptModel &model, const HtmlDocument &page, int element, double time,
                 const ValuePath &list)
{
    const MotionPath path = motionPath(model, page, element);
    return int(std::count_if(path.points.begin(), path.points.end(), [&](const MotionPoint &point) {
        return point.item && point.item->call == list.call && point.time < time - kSameMoment;
    }));
}

Result<> addToWay(ScriptEdits &edits, const TweenProperty &way, int before, QPointF at)
{
    return edits.insertItem(listOf(way), before,
                            ScriptValue::ofObject({numberField("x", at.x()), numberField("y", at.y())}));
}

Result<> removeFromWay(ScriptEdits &edits, const ScriptModel &model, const ValuePath &item)
{
    ValuePath list = item;
    list.steps.pop_back();
    const ScriptValue *items = valueAt(model.calls, list);
    if (items && items->items.size() < 2)
        return fail(
            ErrorKind::Composition,
            MotionEditWords::tr("It is the last point of its way: without it there would be no movement."),
            MotionEditWords::tr("Remove the animation instead."));
    return edits.remove(item);
}

const TweenProperty *wayOf(const ScriptModel &model, int tween)
{
    const bool isThere = tween >= 0 && tween < int(model.tweens.size());
    return isThere ? pointPathOf(model.tweens[std::size_t(tween)]) : nullptr;
}

/// A way that is a bare list of points has no place for settings: it is put into an object.
Result<> setSettingOf(ScriptEdits &edits, const ScriptModel &model, int tween, const QString &name,
                      const std::optional<ScriptValue> &value)
{
    const TweenProperty *way = wayOf(model, tween);
    if (!way)
        return fail(ErrorKind::Composition, MotionEditWords::tr("The animation is not there any more."));
    if (!value)
        return way->value.isObject() ? edits.remove(way->path.at(name)) : ok();
    if (way->value.isObject())
        return edits.set(way->path.at(name), *value);
    return edits.set(way->path, ScriptValue::ofObject(
                                    {{QStringLiteral("path"), way->value, {}, {}}, {name, *value, {}, {}}}));
}

bool turns(const ScriptValue *said)
{
    const bool isOff = !said || (said->kind == ScriptValue::Kind::Boolean && !said->flag);
    return !isOff;
}

} // namespace

Result<> addMotionPoint(ScriptEdits &edits, const ScriptModel &model, const HtmlDocument &page, int element,
                        double time, QPointF at)
{
    if (const auto tween = wayAt(model, page, element, time)) {
        const TweenProperty &way = *pointPathOf(model.tweens[std::size_t(*tween)]);
        if (!itemsOf(way))
            return fail(ErrorKind::Composition,
                        MotionEditWords::tr("The points of “motionPath” are not written in the script."));
        return addToWay(edits, way, pointsBefore(model, page, element, time, listOf(way)), at);
    }
    KeyframeWish wish;
    wish.target = selectorFor(page, element);
    wish.timeline = mainTimeline(model).value_or(0);
    wish.time = time;
    wish.from = time;
    wish.values = {numberField("x", at.x()), numberField("y", at.y())};
    return setKeyframe(edits, model, page, element, wish);
}

Result<> removeMotionPoint(ScriptEdits &edits, const ScriptModel &model, const TargetCount &count,
                           const HtmlDocument &page, int element, const MotionPoint &point)
{
    if (const QString why = point.obstacle(); !why.isEmpty())
        return fail(ErrorKind::Composition, why);
    if (point.item)
        return removeFromWay(edits, model, *point.item);
    static const QStringList both{QStringLiteral("x"), QStringLiteral("y")};
    Result<> done = ok();
    bool isFound = false;
    for (const ElementKeyframe &keyframe : keyframeTimes(model, page, element)) {
        const bool isIts = std::abs(keyframe.time - point.time) < kSameMoment &&
                           std::any_of(both.begin(), both.end(), [&](const QString &name) {
                               return keyframe.properties.contains(name);
                           });
        if (!isIts || !done)
            continue;
        isFound = true;
        done = removeFromKeyframe(edits, model, count, keyframe, both);
    }
    return isFound ? done
                   : fail(ErrorKind::Composition, MotionEditWords::tr("The keyframe is not there any more."));
}

std::optional<MotionSettings> motionSettings(const ScriptModel &model, const HtmlDocument &page, int element,
                                             double time)
{
    const auto found = wayAt(model, page, element, time);
    if (!found)
        return std::nullopt;
    const Tween &tween = model.tweens[std::size_t(*found)];
    const TweenProperty &way = *pointPathOf(tween);
    MotionSettings settings{*found, 1, false, tween.computed};
    if (way.value.isComputed())
        settings.why = way.value.why;
    settings.curviness = way.value.numberAt(QLatin1String("curviness")).value_or(1);
    settings.autoRotates = way.value.isObject() && turns(way.value.field(kAutoRotate));
    return settings;
}

Result<> setCurviness(ScriptEdits &edits, const ScriptModel &model, int tween, double curviness)
{
    return setSettingOf(edits, model, tween, kCurviness, ScriptValue::ofNumber(curviness));
}

Result<> setAutoRotates(ScriptEdits &edits, const ScriptModel &model, int tween, bool turns)
{
    return setSettingOf(edits, model, tween, kAutoRotate,
                        turns ? std::optional(ScriptValue::ofFlag(true)) : std::nullopt);
}

} // namespace muto::script
