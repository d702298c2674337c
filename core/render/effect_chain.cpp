#include "core/render/effect_chain.h"

#include "core/media/effects/effect_specs.h"
#include "core/render/rendering_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>

#include <algorithm>

namespace muto::render {

namespace {

/// A number that chooses among a few; the reference's own editor writes such as text, `"poles": "2"`.
bool isChoice(QLatin1String name)
{
    return name == QLatin1String("poles") || name == QLatin1String("type");
}

void readNumber(const QJsonValue &value, const media::NumberSpec &spec, media::Effect &effect)
{
    const QLatin1String name(spec.name);
    if (value.isDouble())
        effect.numbers[name] = std::clamp(value.toDouble(), spec.lowest, spec.highest);
    else if (value.isString() && isChoice(name))
        effect.words[name] = value.toString();
}

void readWord(const QJsonValue &value, const media::WordSpec &spec, media::Effect &effect)
{
    const QString word = value.toString();
    const auto isIt = [&word](const char *choice) { return word == QLatin1String(choice); };
    if (std::any_of(spec.choices.begin(), spec.choices.end(), isIt))
        effect.words[QLatin1String(spec.name)] = word;
}

std::optional<media::Effect> effectOf(const QJsonObject &node)
{
    const media::EffectSpec *spec = media::effectSpec(node[QLatin1String("type")].toString());
    const QJsonValue enabled = node[QLatin1String("enabled")];
    if (!spec || (enabled.isBool() && !enabled.toBool()))
        return std::nullopt;
    media::Effect effect;
    effect.id = node[QLatin1String("id")].toString();
    effect.type = QLatin1String(spec->type);
    effect.preset = node[QLatin1String("fromPreset")].toString();
    const QJsonObject parameters = node[QLatin1String("params")].toObject();
    for (const media::NumberSpec &number : spec->numbers)
        readNumber(parameters[QLatin1String(number.name)], number, effect);
    for (const media::WordSpec &word : spec->words)
        readWord(parameters[QLatin1String(word.name)], word, effect);
    return effect;
}

Result<QJsonArray> nodesOf(const QString &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(
            ErrorKind::Composition,
            RenderingWords::tr("%1 at character %2").arg(problem.errorString()).arg(problem.offset + 1));
    if (document.isArray())
        return document.array();
    if (const QJsonValue nodes = document[QLatin1String("nodes")]; nodes.isArray())
        return nodes.toArray();
    return fail(ErrorKind::Composition, RenderingWords::tr("it is no list of effects"));
}

} // namespace

Result<std::vector<media::Effect>> parseEffectChain(const QString &json)
{
    const auto nodes = nodesOf(json);
    if (!nodes)
        return fail(nodes.error());
    std::vector<media::Effect> chain;
    for (const QJsonValue &node : *nodes) {
        if (auto effect = effectOf(node.toObject()))
            chain.push_back(std::move(*effect));
    }
    return chain;
}

std::optional<ParameterRange> automatableRange(const QString &type, const QString &parameter)
{
    const media::EffectSpec *spec = media::effectSpec(type);
    const media::NumberSpec *number = spec ? spec->number(parameter) : nullptr;
    if (!number || !number->isAutomatable)
        return std::nullopt;
    return ParameterRange{number->lowest, number->highest};
}

} // namespace muto::render
