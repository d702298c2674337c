#include "core/render/effect_chain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLatin1String>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace muto::render {

namespace {

enum class Kind {
    Fixed,
    Whole,       ///< Fixed, and rounded.
    Automatable, ///< May be moved by a lane.
};

struct Parameter
{
    QLatin1String name;
    double least;
    double most;
    Kind kind = Kind::Fixed;
};

struct EffectType
{
    QLatin1String name;
    std::span<const Parameter> parameters;
    std::span<const QLatin1String> kinds; ///< Words that `type` may have.
};

using L = QLatin1String;
constexpr auto A = Kind::Automatable;
constexpr auto W = Kind::Whole;

// The table of contract 3.7, in its order. What a missing parameter means is the mixer's to know.
constexpr std::array kHighpass = {Parameter{L("frequency"), 20, 20000, A}, Parameter{L("q"), 0.1, 20, A},
                                  Parameter{L("poles"), 1, 2, W}};
constexpr std::array kLowpass = {Parameter{L("frequency"), 100, 20000, A}, Parameter{L("q"), 0.1, 20, A},
                                 Parameter{L("poles"), 1, 2, W}};
constexpr std::array kPeaking = {Parameter{L("frequency"), 20, 20000, A}, Parameter{L("gain"), -40, 40, A},
                                 Parameter{L("q"), 0.1, 20, A}};
constexpr std::array kLowshelf = {Parameter{L("frequency"), 20, 2000, A}, Parameter{L("gain"), -40, 40, A}};
constexpr std::array kHighshelf = {Parameter{L("frequency"), 500, 20000, A},
                                   Parameter{L("gain"), -40, 40, A}};
constexpr std::array kGain = {Parameter{L("gain"), -60, 12, A}};
constexpr std::array kCompressor = {Parameter{L("threshold"), -60, 0},  Parameter{L("ratio"), 1, 20},
                                    Parameter{L("attack"), 0.01, 2000}, Parameter{L("release"), 0.01, 9000},
                                    Parameter{L("knee"), 1, 8},         Parameter{L("makeup"), 0, 36},
                                    Parameter{L("mix"), 0, 1}};
constexpr std::array kLimiter = {Parameter{L("limit"), -24, 0}, Parameter{L("attack"), 0.1, 80},
                                 Parameter{L("release"), 1, 8000}, Parameter{L("level_out"), -24, 24}};
constexpr std::array kGate = {Parameter{L("threshold"), -80, 0},   Parameter{L("range"), -80, 0},
                              Parameter{L("ratio"), 1, 20},        Parameter{L("attack"), 0.01, 9000},
                              Parameter{L("release"), 0.01, 9000}, Parameter{L("knee"), 1, 8}};
constexpr std::array kSaturate = {Parameter{L("threshold"), -40, 0}, Parameter{L("output"), -24, 24, A},
                                  Parameter{L("oversample"), 1, 8, W}};
constexpr std::array kBitcrush = {Parameter{L("bits"), 1, 32}, Parameter{L("samples"), 1, 250, W},
                                  Parameter{L("mix"), 0, 1}};
constexpr std::array kDelay = {Parameter{L("time"), 1, 5000, A}, Parameter{L("feedback"), 0.01, 0.95, A},
                               Parameter{L("mix"), 0, 1, A}};
constexpr std::array kReverb = {Parameter{L("size"), 0.05, 1}, Parameter{L("damping"), 0, 1},
                                Parameter{L("wet"), 0, 1, A}, Parameter{L("dry"), 0, 1, A}};
constexpr std::array kChorus = {Parameter{L("delay"), 1, 100, A}, Parameter{L("depth"), 0, 10, A},
                                Parameter{L("speed"), 0.01, 10, A}, Parameter{L("mix"), 0, 1, A}};
constexpr std::array kPhaser = {Parameter{L("in_gain"), 0, 1, A}, Parameter{L("out_gain"), 0, 2, A},
                                Parameter{L("delay"), 0.1, 5},    Parameter{L("decay"), 0, 0.99},
                                Parameter{L("speed"), 0.1, 2, A}, Parameter{L("type"), 0, 1, W}};
constexpr std::array kPitchshift = {Parameter{L("semitones"), -12, 12, W}, Parameter{L("mix"), 0, 1}};

constexpr std::array kSaturations = {L("tanh"),    L("atan"), L("cubic"), L("exp"), L("alg"),
                                     L("quintic"), L("sin"),  L("erf"),   L("hard")};

constexpr std::array kTypes = {
    EffectType{L("highpass"), kHighpass, {}},
    EffectType{L("lowpass"), kLowpass, {}},
    EffectType{L("peaking"), kPeaking, {}},
    EffectType{L("lowshelf"), kLowshelf, {}},
    EffectType{L("highshelf"), kHighshelf, {}},
    EffectType{L("gain"), kGain, {}},
    EffectType{L("compressor"), kCompressor, {}},
    EffectType{L("limiter"), kLimiter, {}},
    EffectType{L("gate"), kGate, {}},
    EffectType{L("saturate"), kSaturate, kSaturations},
    EffectType{L("bitcrush"), kBitcrush, {}},
    EffectType{L("delay"), kDelay, {}},
    EffectType{L("reverb"), kReverb, {}},
    EffectType{L("chorus"), kChorus, {}},
    EffectType{L("phaser"), kPhaser, {}},
    EffectType{L("pitchshift"), kPitchshift, {}},
};

const EffectType *typeNamed(const QString &name)
{
    const auto found = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&name](const EffectType &type) { return type.name == name; });
    return found == kTypes.end() ? nullptr : &*found;
}

std::optional<double> numberIn(const QJsonObject &parameters, const Parameter &parameter)
{
    const QJsonValue value = parameters[parameter.name];
    if (!value.isDouble())
        return std::nullopt;
    const double clamped = std::clamp(value.toDouble(), parameter.least, parameter.most);
    return parameter.kind == Kind::Whole ? std::round(clamped) : clamped;
}

std::optional<media::Effect> effectOf(const QJsonObject &node)
{
    const EffectType *type = typeNamed(node[L("type")].toString());
    if (!type || (node[L("enabled")].isBool() && !node[L("enabled")].toBool()))
        return std::nullopt;
    media::Effect effect;
    effect.id = node[L("id")].toString();
    effect.type = type->name;
    effect.preset = node[L("fromPreset")].toString();
    const QJsonObject parameters = node[L("params")].toObject();
    for (const Parameter &parameter : type->parameters) {
        if (const auto number = numberIn(parameters, parameter))
            effect.numbers[parameter.name] = *number;
    }
    const QString word = parameters[L("type")].toString();
    if (std::find(type->kinds.begin(), type->kinds.end(), word) != type->kinds.end())
        effect.words[L("type")] = word;
    return effect;
}

Result<QJsonArray> nodesOf(const QString &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorKind::Composition,
                    QStringLiteral("%1 at character %2").arg(problem.errorString()).arg(problem.offset + 1));
    if (document.isArray())
        return document.array();
    if (const QJsonValue nodes = document[L("nodes")]; nodes.isArray())
        return nodes.toArray();
    return fail(ErrorKind::Composition, QStringLiteral("it is no list of effects"));
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
    const EffectType *found = typeNamed(type);
    if (!found)
        return std::nullopt;
    for (const Parameter &candidate : found->parameters) {
        if (candidate.name == parameter && candidate.kind == Kind::Automatable)
            return ParameterRange{candidate.least, candidate.most};
    }
    return std::nullopt;
}

} // namespace muto::render
