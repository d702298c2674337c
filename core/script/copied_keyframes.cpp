#include "core/script/copied_keyframes.h"

#include "core/script/property_course.h"
#include "core/script/selectors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace muto::script {

using composition::HtmlDocument;

namespace {

const QLatin1String kAfter("after"), kEaseOfWay("ease"), kValues("values");

const TweenProperty *findProperty(const std::vector<TweenProperty> &properties, const QString &name)
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&name](const TweenProperty &property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

/// What is written at an edge of a tween; null where only its element knows.
const TweenProperty *writtenAtEdge(const Tween &tween, const QString &name, bool isEnd)
{
    if (tween.method == TweenMethod::FromTo && !isEnd)
        return findProperty(tween.from, name);
    const bool isWritten = tween.method == TweenMethod::Set || (tween.method == TweenMethod::From) != isEnd;
    return isWritten ? findProperty(tween.properties, name) : nullptr;
}

std::optional<int> firstTarget(const Tween &tween, const HtmlDocument &page)
{
    const SelectorMatcher selectors(page);
    const auto found = tween.targets.isEmpty() ? std::nullopt : selectors.find(tween.targets.front());
    return found && !found->empty() ? std::optional(found->front()) : std::nullopt;
}

QJsonValue jsonOf(const ScriptValue &value)
{
    return value.isNumber() ? QJsonValue(value.number) : QJsonValue(value.text);
}

ScriptValue valueOf(const QJsonValue &json)
{
    return json.isDouble() ? ScriptValue::ofNumber(json.toDouble()) : ScriptValue::ofText(json.toString());
}

} // namespace

std::vector<ScriptField> statedValues(const ScriptModel &model, const HtmlDocument &page,
                                      const ElementKeyframe &keyframe)
{
    std::vector<ScriptField> values;
    if (keyframe.tween < 0 || keyframe.tween >= int(model.tweens.size()))
        return values;
    const Tween &tween = model.tweens[std::size_t(keyframe.tween)];
    const bool isKeyed = keyframe.keyframe >= 0 && keyframe.keyframe < int(tween.keyframes.size());
    const auto add = [&values](const QString &name, const ScriptValue &value) {
        if (value.isNumber() || value.isText())
            values.push_back({name, value, {}, {}});
    };
    const auto &said =
        isKeyed ? tween.keyframes[std::size_t(keyframe.keyframe)].properties : tween.properties;
    const std::optional<int> target = isKeyed ? std::nullopt : firstTarget(tween, page);
    for (const TweenProperty &property : said) {
        const TweenProperty *written =
            isKeyed ? &property : writtenAtEdge(tween, property.name, keyframe.isEnd);
        if (written)
            add(written->name, written->value);
        else if (const auto value = target && isTimed(tween)
                                        ? valueAtMoment(model, page, *target, property.name, keyframe.time)
                                        : std::nullopt)
            add(property.name, ScriptValue::ofNumber(rounded(*value)));
    }
    return values;
}

QByteArray keyframesData(const std::vector<CopiedKeyframe> &keyframes)
{
    QJsonArray all;
    for (const CopiedKeyframe &keyframe : keyframes) {
        QJsonObject values;
        for (const ScriptField &field : keyframe.values)
            values.insert(field.key, jsonOf(field.value));
        all.append(QJsonObject{{kAfter, keyframe.after}, {kEaseOfWay, keyframe.ease}, {kValues, values}});
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

std::vector<CopiedKeyframe> readKeyframes(const QByteArray &data)
{
    std::vector<CopiedKeyframe> keyframes;
    const QJsonArray all = QJsonDocument::fromJson(data).array();
    for (const QJsonValue &each : all) {
        CopiedKeyframe keyframe{std::max(0.0, each[kAfter].toDouble()), each[kEaseOfWay].toString(), {}};
        const QJsonObject values = each[kValues].toObject();
        for (auto value = values.begin(); value != values.end(); ++value) {
            if (value->isDouble() || value->isString())
                keyframe.values.push_back({value.key(), valueOf(*value), {}, {}});
        }
        if (!keyframe.values.empty())
            keyframes.push_back(std::move(keyframe));
    }
    return keyframes;
}

QString keyframesText(const std::vector<CopiedKeyframe> &keyframes)
{
    QStringList lines;
    for (const CopiedKeyframe &keyframe : keyframes) {
        QStringList values;
        for (const ScriptField &field : keyframe.values)
            values << field.key + QStringLiteral(": ") + QString::fromUtf8(valueText(field.value, '"'));
        lines << values.join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace muto::script
