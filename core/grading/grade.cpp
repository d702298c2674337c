#include "core/grading/grade.h"

#include <algorithm>
#include <cmath>

namespace muto::grading {

namespace {

constexpr float kNothing = 1e-4F;

bool isSome(float value)
{
    return std::abs(value) > kNothing;
}

bool bends(const Curve &curve)
{
    return std::any_of(curve.begin(), curve.end(),
                       [](const CurvePoint &point) { return isSome(point.in - point.out); });
}

bool shifts(const Curve &curve)
{
    return std::any_of(curve.begin(), curve.end(), [](const CurvePoint &point) { return isSome(point.out); });
}

bool corrects(const Secondary &secondary)
{
    return secondary.isEnabled &&
           (isSome(secondary.hueShift) || isSome(secondary.saturationShift) || isSome(secondary.lumaShift) ||
            isSome(secondary.temperature) || isSome(secondary.tint));
}

} // namespace

const std::array<NumberFact, kNumberCount> &numberFacts()
{
    static constexpr std::array<NumberFact, kNumberCount> kFacts{{
        {"intensity", 0, 1, 1},
        {"lut.intensity", 0, 1, 1},
        {"adjust.exposure", -2, 2, 0},
        {"adjust.contrast", -1, 1, 0},
        {"adjust.highlights", -1, 1, 0},
        {"adjust.shadows", -1, 1, 0},
        {"adjust.whites", -1, 1, 0},
        {"adjust.blacks", -1, 1, 0},
        {"adjust.temperature", -1, 1, 0},
        {"adjust.tint", -1, 1, 0},
        {"adjust.vibrance", -1, 1, 0},
        {"adjust.saturation", -1, 1, 0},
        {"details.vignette", -1, 1, 0},
        {"details.vignetteMidpoint", 0, 1, 0.5F},
        {"details.vignetteRoundness", -1, 1, 0},
        {"details.vignetteFeather", 0, 1, 0.65F},
        {"details.grain", 0, 1, 0},
        {"details.grainSize", 0, 1, 0.25F},
        {"details.grainRoughness", 0, 1, 0.5F},
        {"effects.blur", 0, 1, 0},
        {"effects.pixelate", 0, 1, 0},
        {"effects.chromaBleed", 0, 1, 0},
    }};
    return kFacts;
}

Grade::Grade()
{
    for (std::size_t i = 0; i < kNumberCount; ++i)
        numbers[i] = numberFacts()[i].initial;
}

bool Grade::changesColours() const
{
    for (auto i = std::size_t(Number::Exposure); i <= std::size_t(Number::Saturation); ++i) {
        if (isSome(numbers[i]))
            return true;
    }
    return std::any_of(wheels.begin(), wheels.end(),
                       [](const Wheel &wheel) { return isSome(wheel.amount) || isSome(wheel.level); }) ||
           std::any_of(curves.begin(), curves.end(), bends) ||
           std::any_of(hueCurves.begin(), hueCurves.end(), shifts) ||
           std::any_of(secondaries.begin(), secondaries.end(), corrects);
}

bool Grade::hasEffects() const
{
    return isSome((*this)[Number::Vignette]) || isSome((*this)[Number::Grain]) ||
           isSome((*this)[Number::Blur]) || isSome((*this)[Number::Pixelate]) ||
           isSome((*this)[Number::ChromaBleed]);
}

bool Grade::isNeutral(bool hasLut) const
{
    if (!isEnabled)
        return true;
    const bool colours = changesColours() || (hasLut && isSome((*this)[Number::LutIntensity]));
    return !hasEffects() && !(colours && isSome((*this)[Number::Intensity]));
}

bool Grade::hasSameColours(const Grade &other) const
{
    const auto first = std::size_t(Number::Exposure), last = std::size_t(Number::Saturation);
    return std::equal(numbers.begin() + first, numbers.begin() + last + 1, other.numbers.begin() + first) &&
           wheels == other.wheels && curves == other.curves && hueCurves == other.hueCurves &&
           secondaries == other.secondaries;
}

const std::vector<Preset> &presets()
{
    using enum Number;
    static const std::vector<Preset> kPresets{
        {"neutral", {}},
        {"warm-daylight",
         {{Exposure, 0.06F},
          {Contrast, 0.08F},
          {Highlights, -0.06F},
          {Shadows, 0.08F},
          {Temperature, 0.2F},
          {Saturation, 0.08F}}},
        {"clean-studio",
         {{Contrast, 0.08F},
          {Highlights, -0.08F},
          {Shadows, 0.06F},
          {Temperature, -0.08F},
          {Tint, 0.03F},
          {Saturation, 0.04F}}},
        {"skin-soft",
         {{Exposure, 0.04F},
          {Contrast, -0.04F},
          {Highlights, -0.12F},
          {Shadows, 0.12F},
          {Temperature, 0.08F},
          {Tint, 0.02F},
          {Saturation, 0.04F}}},
        {"food-pop",
         {{Exposure, 0.06F},
          {Contrast, 0.1F},
          {Shadows, 0.06F},
          {Temperature, 0.14F},
          {Vibrance, 0.12F},
          {Saturation, 0.18F}}},
        {"night-lift",
         {{Exposure, 0.08F},
          {Contrast, 0.08F},
          {Highlights, -0.18F},
          {Shadows, 0.2F},
          {Blacks, -0.08F},
          {Saturation, 0.04F},
          {Vignette, 0.12F}}},
        {"muted-editorial",
         {{Exposure, -0.02F},
          {Contrast, 0.08F},
          {Highlights, -0.08F},
          {Shadows, 0.06F},
          {Blacks, -0.05F},
          {Temperature, -0.04F},
          {Saturation, -0.14F},
          {Vignette, 0.1F}}},
        {"vintage-wash",
         {{Exposure, 0.03F},
          {Contrast, -0.12F},
          {Highlights, -0.1F},
          {Shadows, 0.16F},
          {Whites, -0.04F},
          {Blacks, 0.08F},
          {Temperature, 0.14F},
          {Vibrance, -0.08F},
          {Saturation, -0.08F},
          {Vignette, 0.18F}}},
        {"mono-clean",
         {{Contrast, 0.12F}, {Highlights, -0.04F}, {Shadows, 0.04F}, {Blacks, -0.08F}, {Saturation, -1}}},
        {"mono-fade",
         {{Contrast, -0.04F},
          {Highlights, -0.06F},
          {Shadows, 0.1F},
          {Blacks, 0.12F},
          {Saturation, -1},
          {Vignette, 0.08F}}},
        {"soft-boost",
         {{Exposure, 0.06F},
          {Contrast, -0.04F},
          {Highlights, -0.14F},
          {Shadows, 0.16F},
          {Vibrance, 0.08F},
          {Saturation, 0.1F}}},
        {"bright-pop",
         {{Exposure, 0.12F},
          {Contrast, 0.12F},
          {Whites, 0.08F},
          {Blacks, -0.04F},
          {Vibrance, 0.08F},
          {Saturation, 0.14F}}},
        {"deep-contrast",
         {{Exposure, -0.03F},
          {Contrast, 0.2F},
          {Highlights, -0.08F},
          {Shadows, -0.08F},
          {Blacks, -0.12F},
          {Saturation, 0.06F}}},
        {"creator-camcorder",
         {{Intensity, 0.72F},
          {Contrast, 0.08F},
          {Highlights, -0.05F},
          {Shadows, 0.02F},
          {Whites, 0.03F},
          {Blacks, -0.04F},
          {Temperature, -0.03F},
          {Tint, -0.015F},
          {Vibrance, -0.03F},
          {Saturation, -0.06F},
          {Vignette, 0.06F},
          {Grain, 0.08F},
          {GrainSize, 0.18F},
          {GrainRoughness, 0.58F},
          {ChromaBleed, 0.55F}}},
        {"vhs-playback",
         {{Contrast, -0.04F},
          {Saturation, -0.08F},
          {Grain, 0.16F},
          {GrainSize, 0.12F},
          {GrainRoughness, 0.72F},
          {ChromaBleed, 0.5F}},
         false},
        {"home-movie-8mm",
         {{Intensity, 0.72F},
          {Exposure, 0.03F},
          {Contrast, -0.12F},
          {Highlights, -0.1F},
          {Shadows, 0.16F},
          {Whites, -0.04F},
          {Blacks, 0.08F},
          {Temperature, 0.14F},
          {Vibrance, -0.08F},
          {Saturation, -0.08F},
          {Vignette, 0.28F},
          {VignetteMidpoint, 0.54F},
          {VignetteFeather, 0.72F},
          {Grain, 0.34F},
          {GrainSize, 0.18F},
          {GrainRoughness, 0.72F}},
         false},
        {"editorial-halftone", {{Contrast, 0.04F}, {Saturation, 0.04F}}, false},
        {"two-ink-print", {{Contrast, 0.08F}, {Highlights, -0.06F}, {Shadows, 0.04F}}, false},
    };
    return kPresets;
}

const Preset *findPreset(std::string_view id)
{
    const auto &all = presets();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const Preset &preset) { return preset.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace muto::grading
