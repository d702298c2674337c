#include "core/media/effects/effect_presets.h"

#include <initializer_list>
#include <span>
#include <utility>

namespace muto::media {

namespace {

struct Step
{
    const char *type;
    std::initializer_list<std::pair<const char *, double>> numbers;
    const char *word = nullptr; ///< Of a saturation: its type.
};

struct Preset
{
    const char *name;
    std::initializer_list<Step> steps;
};

// What a voice needs, what a room does, what a machine does to a voice. Values are ours.
const Preset kPresets[] = {
    {"voice-clean",
     {{"highpass", {{"frequency", 85}}},
      {"peaking", {{"frequency", 280}, {"gain", -2.5}, {"q", 1.1}}},
      {"peaking", {{"frequency", 3600}, {"gain", 2}, {"q", 0.9}}},
      {"compressor", {{"threshold", -22}, {"ratio", 2.5}, {"attack", 12}, {"release", 160}, {"makeup", 3}}}}},
    {"voice-broadcast",
     {{"highpass", {{"frequency", 75}}},
      {"lowshelf", {{"frequency", 160}, {"gain", 2.5}}},
      {"peaking", {{"frequency", 350}, {"gain", -3}, {"q", 1}}},
      {"highshelf", {{"frequency", 6500}, {"gain", 3}}},
      {"compressor", {{"threshold", -28}, {"ratio", 4}, {"attack", 5}, {"release", 110}, {"makeup", 7}}},
      {"limiter", {{"limit", -1.5}, {"attack", 3}, {"release", 60}}}}},
    {"voice-warm",
     {{"highpass", {{"frequency", 65}}},
      {"lowshelf", {{"frequency", 220}, {"gain", 3}}},
      {"highshelf", {{"frequency", 7500}, {"gain", -2.5}}},
      {"saturate", {{"threshold", -5}}, "tanh"},
      {"compressor", {{"threshold", -20}, {"ratio", 2}, {"attack", 25}, {"release", 220}, {"makeup", 2}}}}},
    {"rumble-cut", {{"highpass", {{"frequency", 90}}}, {"highpass", {{"frequency", 70}, {"q", 2}}}}},
    {"room-gate",
     {{"gate", {{"threshold", -42}, {"range", -18}, {"ratio", 4}, {"attack", 3}, {"release", 180}}}}},
    {"boom-tame",
     {{"peaking", {{"frequency", 130}, {"gain", -5}, {"q", 1.2}}},
      {"lowshelf", {{"frequency", 90}, {"gain", -3}}}}},
    {"harsh-tame",
     {{"peaking", {{"frequency", 3100}, {"gain", -4}, {"q", 1.4}}},
      {"peaking", {{"frequency", 7200}, {"gain", -3.5}, {"q", 2}}}}},
    {"telephone",
     {{"highpass", {{"frequency", 340}}},
      {"highpass", {{"frequency", 340}}},
      {"lowpass", {{"frequency", 3300}}},
      {"lowpass", {{"frequency", 3300}}},
      {"peaking", {{"frequency", 1700}, {"gain", 4}, {"q", 0.9}}},
      {"saturate", {{"threshold", -14}, {"output", 2}}, "tanh"}}},
    {"radio-am",
     {{"highpass", {{"frequency", 180}}},
      {"lowpass", {{"frequency", 4600}}},
      {"lowpass", {{"frequency", 4600}}},
      {"compressor", {{"threshold", -30}, {"ratio", 8}, {"attack", 2}, {"release", 90}, {"makeup", 9}}},
      {"saturate", {{"threshold", -9}}, "alg"}}},
    {"megaphone",
     {{"highpass", {{"frequency", 520}}},
      {"lowpass", {{"frequency", 3900}}},
      {"peaking", {{"frequency", 1500}, {"gain", 9}, {"q", 1.6}}},
      {"saturate", {{"threshold", -20}, {"output", 8}}, "hard"},
      {"delay", {{"time", 32}, {"feedback", 0.18}, {"mix", 0.16}}}}},
    {"lofi-tape",
     {{"highpass", {{"frequency", 110}, {"poles", 1}}},
      {"lowpass", {{"frequency", 5600}}},
      {"saturate", {{"threshold", -11}}, "atan"},
      {"chorus", {{"delay", 6}, {"depth", 0.9}, {"speed", 0.7}, {"mix", 1}}},
      {"bitcrush", {{"bits", 11}, {"samples", 1}, {"mix", 0.5}}}}},
    {"pa-system",
     {{"highpass", {{"frequency", 260}}},
      {"lowpass", {{"frequency", 6200}}},
      {"peaking", {{"frequency", 2100}, {"gain", 5}, {"q", 1}}},
      {"delay", {{"time", 118}, {"feedback", 0.28}, {"mix", 0.22}}},
      {"reverb", {{"size", 0.8}, {"damping", 0.65}, {"wet", 0.3}, {"dry", 0.75}}}}},
    {"intercom",
     {{"highpass", {{"frequency", 480}}},
      {"lowpass", {{"frequency", 2900}}},
      {"bitcrush", {{"bits", 7}, {"samples", 4}, {"mix", 0.55}}},
      {"compressor", {{"threshold", -32}, {"ratio", 10}, {"attack", 1}, {"release", 70}, {"makeup", 9}}}}},
    {"doofus-worble",
     {{"pitchshift", {{"semitones", -3}}},
      {"chorus", {{"delay", 16}, {"depth", 8}, {"speed", 4.5}, {"mix", 0.85}}}}},
    {"chipmunk", {{"pitchshift", {{"semitones", 8}}}, {"highpass", {{"frequency", 190}}}}},
    {"giant",
     {{"pitchshift", {{"semitones", -7}}},
      {"lowshelf", {{"frequency", 190}, {"gain", 4}}},
      {"reverb", {{"size", 0.5}, {"damping", 0.7}, {"wet", 0.16}, {"dry", 0.9}}}}},
    {"monster",
     {{"pitchshift", {{"semitones", -10}}},
      {"saturate", {{"threshold", -17}, {"output", 4}}, "exp"},
      {"phaser", {{"in_gain", 0.6}, {"out_gain", 0.6}, {"delay", 2.4}, {"decay", 0.5}, {"speed", 0.3}}},
      {"reverb", {{"size", 0.65}, {"damping", 0.75}, {"wet", 0.22}, {"dry", 0.85}}}}},
    {"room-tight", {{"reverb", {{"size", 0.18}, {"damping", 0.6}, {"wet", 0.2}, {"dry", 0.92}}}}},
    {"room-natural", {{"reverb", {{"size", 0.42}, {"damping", 0.5}, {"wet", 0.26}, {"dry", 0.88}}}}},
    {"hall", {{"reverb", {{"size", 0.95}, {"damping", 0.35}, {"wet", 0.38}, {"dry", 0.75}}}}},
    {"slap-echo", {{"delay", {{"time", 115}, {"feedback", 0.06}, {"mix", 0.3}}}}},
    {"dub-throw",
     {{"delay", {{"time", 420}, {"feedback", 0.62}, {"mix", 0.42}}},
      {"lowpass", {{"frequency", 5200}}},
      {"reverb", {{"size", 0.6}, {"damping", 0.5}, {"wet", 0.16}, {"dry", 0.9}}}}},
};

Effect effectOf(const Step &step, const QString &preset, int index)
{
    Effect effect;
    effect.id = QStringLiteral("%1-%2").arg(preset).arg(index);
    effect.type = QLatin1String(step.type);
    effect.preset = preset;
    for (const auto &[name, value] : step.numbers)
        effect.numbers[QLatin1String(name)] = value;
    if (step.word)
        effect.words[QStringLiteral("type")] = QLatin1String(step.word);
    return effect;
}

} // namespace

QStringList effectPresetNames()
{
    QStringList names;
    for (const Preset &preset : kPresets)
        names.append(QLatin1String(preset.name));
    return names;
}

std::vector<Effect> effectPreset(const QString &name)
{
    std::vector<Effect> effects;
    for (const Preset &preset : kPresets)
        if (name == QLatin1String(preset.name))
            for (const Step &step : preset.steps)
                effects.push_back(effectOf(step, name, int(effects.size()) + 1));
    return effects;
}

} // namespace muto::media
