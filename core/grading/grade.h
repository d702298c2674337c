#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

/// Colour grading of contract 3.8. Plain C++, because pages run the same code as WebAssembly.
namespace muto::grading {

/// Every number of a payload that we draw, in the order of `numberFacts`.
enum class Number : unsigned char {
    Intensity,
    LutIntensity,
    Exposure, ///< Stops of the encoded values.
    Contrast,
    Highlights,
    Shadows,
    Whites,
    Blacks,
    Temperature,
    Tint,
    Vibrance,
    Saturation,
    Vignette, ///< Negative brightens the corners.
    VignetteMidpoint,
    VignetteRoundness,
    VignetteFeather,
    Grain,
    GrainSize,
    GrainRoughness,
    Blur,
    Pixelate,
    ChromaBleed,
};
inline constexpr std::size_t kNumberCount = 22;

struct NumberFact
{
    std::string_view path; ///< In the payload: "adjust.exposure".
    float least = 0;
    float most = 1;
    float initial = 0;
};

const std::array<NumberFact, kNumberCount> &numberFacts();
inline const NumberFact &factOf(Number number)
{
    return numberFacts()[std::size_t(number)];
}

/// From 0, black, to 1, white.
struct CurvePoint
{
    float in = 0;
    float out = 0;
    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};
using Curve = std::vector<CurvePoint>; ///< By `in`. No points: nothing is changed.

/// Where a colour wheel stands: a tint of its part of the tones, and how bright that part is.
struct Wheel
{
    float hue = 0;    ///< Degrees.
    float amount = 0; ///< 0 … 1
    float level = 0;  ///< -1 … 1
    friend bool operator==(const Wheel &, const Wheel &) = default;
};

/// Which values of a quality a secondary is about; `softness` is how far beyond it fades out.
struct SoftRange
{
    float least = 0;
    float most = 1;
    float softness = 0;
    friend bool operator==(const SoftRange &, const SoftRange &) = default;
};

/// A change of just those colours that lie within ranges of hue, saturation and luma.
struct Secondary
{
    bool isEnabled = true;
    float hueCenter = 0;  ///< Degrees, as the next two.
    float hueRange = 180; ///< To either side.
    float hueSoftness = 0;
    SoftRange saturation;
    SoftRange luma;
    float hueShift = 0; ///< Degrees.
    float saturationShift = 0;
    float lumaShift = 0;
    float temperature = 0;
    float tint = 0;
    friend bool operator==(const Secondary &, const Secondary &) = default;
};

/// What a payload comes to: a value.
struct Grade
{
    Grade();

    bool isEnabled = true;
    std::array<float, kNumberCount> numbers;
    std::array<Wheel, 3> wheels;    ///< Of shadows, midtones, highlights.
    std::array<Curve, 4> curves;    ///< Master, red, green, blue; 0 … 1.
    std::array<Curve, 3> hueCurves; ///< Of hue, saturation, luma, by degrees of hue.
    std::vector<Secondary> secondaries;

    float operator[](Number number) const { return numbers[std::size_t(number)]; }
    float &operator[](Number number) { return numbers[std::size_t(number)]; }

    /// Whether colours are changed, apart from a LUT, at full intensity.
    bool changesColours() const;
    /// Whether anything is drawn that depends on where a pixel is.
    bool hasEffects() const;
    /// Whether all of it comes to nothing.
    bool isNeutral(bool hasLut) const;
    /// The same for whoever only bakes colours.
    bool hasSameColours(const Grade &other) const;
};

/// A look of the contract.
struct Preset
{
    std::string_view id;
    std::vector<std::pair<Number, float>> numbers;
    bool isComplete = true; ///< All of it is drawn here.
};

const std::vector<Preset> &presets();
/// Null for a name that the contract does not know.
const Preset *findPreset(std::string_view id);

} // namespace muto::grading
