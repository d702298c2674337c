#include "core/media/effects/effect_factory.h"

#include "core/media/effects/distortion.h"
#include "core/media/effects/dynamics.h"
#include "core/media/effects/effect_values.h"
#include "core/media/effects/filter_effect.h"
#include "core/media/effects/modulation.h"
#include "core/media/effects/pitch_effect.h"
#include "core/media/effects/preset_run.h"
#include "core/media/effects/reverb.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace muto::media {

namespace {

using Made = std::unique_ptr<SoundEffect>;

template<BiquadKind kind>
Made filter(const EffectValues &values)
{
    return std::make_unique<FilterEffect>(kind, values);
}

template<typename T>
Made plain(const EffectValues &values)
{
    return std::make_unique<T>(values);
}

struct Maker
{
    const char *type;
    Made (*make)(const EffectValues &);
};

constexpr Maker kMakers[] = {
    {"highpass", filter<BiquadKind::Highpass>},
    {"lowpass", filter<BiquadKind::Lowpass>},
    {"peaking", filter<BiquadKind::Peaking>},
    {"lowshelf", filter<BiquadKind::Lowshelf>},
    {"highshelf", filter<BiquadKind::Highshelf>},
    {"gain", plain<GainEffect>},
    {"compressor", plain<CompressorEffect>},
    {"limiter", plain<LimiterEffect>},
    {"gate", plain<GateEffect>},
    {"saturate", plain<SaturateEffect>},
    {"bitcrush", plain<BitcrushEffect>},
    {"delay", plain<DelayEffect>},
    {"reverb", plain<ReverbEffect>},
    {"chorus", plain<ChorusEffect>},
    {"phaser", plain<PhaserEffect>},
    {"pitchshift", plain<PitchEffect>},
};

} // namespace

std::unique_ptr<SoundEffect> makeEffect(const Effect &effect)
{
    const EffectSpec *spec = effectSpec(effect.type);
    for (const Maker &maker : kMakers)
        if (spec && effect.type == QLatin1String(maker.type))
            return maker.make(EffectValues(*spec, effect));
    return nullptr;
}

std::vector<std::unique_ptr<SoundEffect>> makeEffects(const std::vector<Effect> &effects)
{
    std::vector<Made> made;
    for (std::size_t i = 0; i < effects.size();) {
        const Effect &first = effects[i];
        std::vector<Made> run;
        do {
            if (Made effect = makeEffect(effects[i]))
                run.push_back(std::move(effect));
            ++i;
        } while (i < effects.size() && !first.preset.isEmpty() && effects[i].preset == first.preset);
        if (first.presetAmount && !first.presetAmount->points.empty() && !run.empty())
            made.push_back(std::make_unique<PresetRun>(std::move(run), *first.presetAmount));
        else
            std::ranges::move(run, std::back_inserter(made));
    }
    return made;
}

} // namespace muto::media
