#include "core/media/effects/effect_specs.h"

#include <algorithm>
#include <array>

namespace muto::media {

namespace {

constexpr auto kLinear = LaneScale::Linear;
constexpr auto kLogarithmic = LaneScale::Logarithmic;

// Hertz, decibels and milliseconds throughout. The columns: lowest, highest, usual, automatable, scale.
constexpr NumberSpec kHighpass[] = {{"frequency", 20, 20000, 300, true, kLogarithmic},
                                    {"q", 0.1, 20, 0.707, true, kLogarithmic},
                                    {"poles", 1, 2, 2}};
constexpr NumberSpec kLowpass[] = {{"frequency", 100, 20000, 8000, true, kLogarithmic},
                                   {"q", 0.1, 20, 0.707, true, kLogarithmic},
                                   {"poles", 1, 2, 2}};
constexpr NumberSpec kPeaking[] = {{"frequency", 20, 20000, 1000, true, kLogarithmic},
                                   {"gain", -40, 40, 0, true, kLinear},
                                   {"q", 0.1, 20, 1, true, kLogarithmic}};
constexpr NumberSpec kLowshelf[] = {{"frequency", 20, 2000, 200, true, kLogarithmic},
                                    {"gain", -40, 40, 0, true, kLinear}};
constexpr NumberSpec kHighshelf[] = {{"frequency", 500, 20000, 4000, true, kLogarithmic},
                                     {"gain", -40, 40, 0, true, kLinear}};
constexpr NumberSpec kGain[] = {{"gain", -60, 12, 0, true, kLinear}};
constexpr NumberSpec kCompressor[] = {{"threshold", -60, 0, -24},
                                      {"ratio", 1, 20, 4},
                                      {"attack", 0.01, 2000, 20},
                                      {"release", 0.01, 9000, 250},
                                      {"knee", 1, 8, 2.83},
                                      {"makeup", 0, 36, 0},
                                      {"mix", 0, 1, 1}};
constexpr NumberSpec kLimiter[] = {
    {"limit", -24, 0, -1}, {"attack", 0.1, 80, 5}, {"release", 1, 8000, 50}, {"level_out", -24, 24, 0}};
constexpr NumberSpec kGate[] = {{"threshold", -80, 0, -35},   {"range", -80, 0, -24},
                                {"ratio", 1, 20, 10},         {"attack", 0.01, 9000, 1},
                                {"release", 0.01, 9000, 100}, {"knee", 1, 8, 2.83}};
constexpr NumberSpec kSaturate[] = {
    {"threshold", -40, 0, -6}, {"output", -24, 24, 0, true, kLinear}, {"oversample", 1, 8, 4}};
constexpr NumberSpec kBitcrush[] = {{"bits", 1, 32, 8}, {"samples", 1, 250, 1}, {"mix", 0, 1, 1}};
constexpr NumberSpec kDelay[] = {{"time", 1, 5000, 250, true, kLogarithmic},
                                 {"feedback", 0.01, 0.95, 0.35, true, kLinear},
                                 {"mix", 0, 1, 0.4, true, kLinear}};
constexpr NumberSpec kReverb[] = {{"size", 0.05, 1, 0.7},
                                  {"damping", 0, 1, 0.5},
                                  {"wet", 0, 1, 0.35, true, kLinear},
                                  {"dry", 0, 1, 0.7, true, kLinear}};
constexpr NumberSpec kChorus[] = {{"delay", 1, 100, 7, true, kLinear},
                                  {"depth", 0, 10, 2, true, kLinear},
                                  {"speed", 0.01, 10, 1, true, kLinear},
                                  {"mix", 0, 1, 0.5, true, kLinear}};
constexpr NumberSpec kPhaser[] = {{"in_gain", 0, 1, 0.4, true, kLinear},
                                  {"out_gain", 0, 2, 0.74, true, kLinear},
                                  {"delay", 0.1, 5, 3},
                                  {"decay", 0, 0.99, 0.4},
                                  {"speed", 0.1, 2, 0.5, true, kLinear},
                                  {"type", 0, 1, 0}};
constexpr NumberSpec kPitchshift[] = {{"semitones", -12, 12, 0}, {"mix", 0, 1, 1}};

constexpr const char *kShapes[] = {"tanh", "atan", "cubic", "exp", "alg", "quintic", "sin", "erf", "hard"};
constexpr WordSpec kSaturateWords[] = {{"type", kShapes}};

constexpr EffectSpec kSpecs[] = {{"highpass", kHighpass},
                                 {"lowpass", kLowpass},
                                 {"peaking", kPeaking},
                                 {"lowshelf", kLowshelf},
                                 {"highshelf", kHighshelf},
                                 {"gain", kGain},
                                 {"compressor", kCompressor},
                                 {"limiter", kLimiter},
                                 {"gate", kGate},
                                 {"saturate", kSaturate, kSaturateWords},
                                 {"bitcrush", kBitcrush},
                                 {"delay", kDelay},
                                 {"reverb", kReverb},
                                 {"chorus", kChorus},
                                 {"phaser", kPhaser},
                                 {"pitchshift", kPitchshift}};

} // namespace

const NumberSpec *EffectSpec::number(const QString &name) const
{
    const auto found = std::ranges::find_if(
        numbers, [&](const NumberSpec &spec) { return name == QLatin1String(spec.name); });
    return found == numbers.end() ? nullptr : &*found;
}

std::span<const EffectSpec> effectSpecs()
{
    return kSpecs;
}

const EffectSpec *effectSpec(const QString &type)
{
    const auto found = std::ranges::find_if(
        kSpecs, [&](const EffectSpec &spec) { return type == QLatin1String(spec.type); });
    return found == std::end(kSpecs) ? nullptr : &*found;
}

} // namespace muto::media
