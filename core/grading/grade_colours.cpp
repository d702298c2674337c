#include "core/grading/grade_colours.h"

#include "core/grading/tones.h"

#include <algorithm>
#include <cmath>

namespace muto::grading {

namespace {

// How far the numbers of the contract reach: they make -1 … 1 mean the same here as in other players.
constexpr float kToneReach = 0.35F;
constexpr float kEndReach = 0.18F;
constexpr float kCastReach = 0.08F;
constexpr float kWheelReach = 0.18F;
constexpr float kLevelReach = 0.25F;

float lumaOf(Rgb c)
{
    return brightness(c.r, c.g, c.b);
}

Rgb plus(Rgb c, float value)
{
    return {c.r + value, c.g + value, c.b + value};
}

Rgb between(Rgb from, Rgb to, float share)
{
    return {from.r + (to.r - from.r) * share, from.g + (to.g - from.g) * share,
            from.b + (to.b - from.b) * share};
}

Rgb withSaturation(Rgb c, float factor)
{
    const float luma = lumaOf(c);
    return between({luma, luma, luma}, c, std::max(0.0F, factor));
}

/// Warmer and more magenta.
Rgb withCast(Rgb c, float temperature, float tint)
{
    return {c.r + (temperature + tint / 2) * kCastReach, c.g - tint * kCastReach,
            c.b - (temperature - tint / 2) * kCastReach};
}

float clampUnit(float value)
{
    return std::clamp(value, 0.0F, 1.0F);
}

struct Hsv
{
    float hue = 0; ///< Degrees.
    float saturation = 0;
    float value = 0;
};

Hsv toHsv(Rgb colour)
{
    const Rgb c{clampUnit(colour.r), clampUnit(colour.g), clampUnit(colour.b)};
    const float most = std::max({c.r, c.g, c.b}), least = std::min({c.r, c.g, c.b});
    const float range = most - least;
    if (range < 1e-5F)
        return {0, 0, most};
    const float sixth = most == c.r   ? (c.g - c.b) / range
                        : most == c.g ? (c.b - c.r) / range + 2
                                      : (c.r - c.g) / range + 4;
    return {wrappedDegrees(sixth * 60), range / most, most};
}

Rgb toRgb(const Hsv &c)
{
    const auto channel = [&c](float offset) {
        const float sixth = std::fmod(offset + c.hue / 60, 6.0F);
        return c.value - c.value * c.saturation * std::clamp(std::min(sixth, 4 - sixth), 0.0F, 1.0F);
    };
    return {channel(5), channel(3), channel(1)};
}

/// A hue without brightness, its largest part 1.
Rgb castOf(float hue)
{
    const Rgb pure = toRgb({wrappedDegrees(hue), 1, 1});
    const Rgb cast = plus(pure, -lumaOf(pure));
    const float largest = std::max({std::abs(cast.r), std::abs(cast.g), std::abs(cast.b), 1e-4F});
    return {cast.r / largest, cast.g / largest, cast.b / largest};
}

float within(const SoftRange &range, float value)
{
    if (value < range.least)
        return range.softness > 0 ? ramp(range.least - range.softness, range.least, value) : 0;
    if (value > range.most)
        return range.softness > 0 ? 1 - ramp(range.most, range.most + range.softness, value) : 0;
    return 1;
}

float withinHue(const Secondary &secondary, const Hsv &c)
{
    if (secondary.hueRange < 179.999F && c.saturation < 0.001F)
        return 0; // grey has no hue
    const float away = std::abs(wrappedDegrees(c.hue - secondary.hueCenter + 180) - 180);
    if (away <= secondary.hueRange)
        return 1;
    return secondary.hueSoftness > 0
               ? 1 - ramp(secondary.hueRange, secondary.hueRange + secondary.hueSoftness, away)
               : 0;
}

Rgb corrected(const Secondary &secondary, Rgb c)
{
    Hsv hsv = toHsv(c);
    const float share = withinHue(secondary, hsv) * within(secondary.saturation, hsv.saturation) *
                        within(secondary.luma, lumaOf(c));
    if (share <= 0)
        return c;
    hsv.hue = wrappedDegrees(hsv.hue + secondary.hueShift);
    const Rgb shifted = plus(withSaturation(toRgb(hsv), 1 + secondary.saturationShift), secondary.lumaShift);
    return between(c, withCast(shifted, secondary.temperature, secondary.tint), share);
}

/// Less for what is colourful already, and for skin.
float vibranceWeight(Rgb c, float luma)
{
    const float saturation = clampUnit(std::max({c.r, c.g, c.b}) - std::min({c.r, c.g, c.b}));
    const float skin = ramp(0.02F, 0.18F, c.r - c.g) * ramp(0, 0.16F, c.g - c.b) * ramp(0.18F, 0.82F, luma);
    return (1 - 0.72F * saturation) * (1 - 0.45F * skin);
}

std::vector<Spline> splinesOf(const Curve *first, std::size_t count, Spline (*make)(Curve))
{
    std::vector<Spline> splines;
    for (std::size_t i = 0; i < count; ++i)
        splines.push_back(make(first[i]));
    const bool isIdle =
        std::all_of(splines.begin(), splines.end(), [](const Spline &spline) { return spline.isEmpty(); });
    return isIdle ? std::vector<Spline>() : splines;
}

} // namespace

GradeColours::GradeColours(const Grade &grade)
    : m_grade(grade)
    , m_curves(splinesOf(grade.curves.data(), grade.curves.size(), Spline::ofTones))
    , m_hueCurves(splinesOf(grade.hueCurves.data(), grade.hueCurves.size(), Spline::ofHues))
{
    for (std::size_t i = 0; i < m_casts.size(); ++i) {
        const Wheel &wheel = grade.wheels[i];
        const Rgb cast = castOf(wheel.hue);
        const float amount = wheel.amount * kWheelReach;
        m_casts[i] = plus({cast.r * amount, cast.g * amount, cast.b * amount}, wheel.level * kLevelReach);
        m_hasWheels = m_hasWheels || wheel.amount != 0 || wheel.level != 0;
    }
}

Rgb GradeColours::operator()(Rgb colour) const
{
    Rgb c = adjusted(colour);
    if (m_hasWheels)
        c = turned(c);
    if (!m_curves.empty())
        c = curved(c);
    if (!m_hueCurves.empty())
        c = shiftedByHue(c);
    for (const Secondary &secondary : m_grade.secondaries) {
        if (secondary.isEnabled)
            c = corrected(secondary, c);
    }
    return c;
}

Rgb GradeColours::adjusted(Rgb c) const
{
    using enum Number;
    const float gain = std::exp2(m_grade[Exposure]);
    c = {c.r * gain, c.g * gain, c.b * gain};
    const float luma = lumaOf(c);
    c = plus(c, kToneReach * (m_grade[Shadows] * (1 - ramp(0, 0.65F, luma)) +
                              m_grade[Highlights] * ramp(0.35F, 1, luma)));
    const float black = m_grade[Blacks] * kEndReach;
    const float span = std::max(1 - m_grade[Whites] * kEndReach - black, 0.2F);
    c = {(c.r - black) / span, (c.g - black) / span, (c.b - black) / span};
    c = withCast(c, m_grade[Temperature], m_grade[Tint]);
    const float slope = std::max(0.0F, 1 + m_grade[Contrast]);
    c = {(c.r - 0.5F) * slope + 0.5F, (c.g - 0.5F) * slope + 0.5F, (c.b - 0.5F) * slope + 0.5F};
    c = withSaturation(c, 1 + m_grade[Vibrance] * vibranceWeight(c, lumaOf(c)));
    return withSaturation(c, 1 + m_grade[Saturation]);
}

Rgb GradeColours::turned(Rgb c) const
{
    const float luma = lumaOf(c);
    const float shadows = 1 - ramp(0, 0.6F, luma);
    const float highlights = ramp(0.4F, 1, luma);
    const float midtones = std::max(0.0F, 1 - shadows - highlights);
    const float total = std::max(shadows + midtones + highlights, 1e-4F);
    const std::array<float, 3> shares{shadows / total, midtones / total, highlights / total};
    for (std::size_t i = 0; i < shares.size(); ++i) {
        c.r += m_casts[i].r * shares[i];
        c.g += m_casts[i].g * shares[i];
        c.b += m_casts[i].b * shares[i];
    }
    return c;
}

Rgb GradeColours::curved(Rgb c) const
{
    const auto through = [this](std::size_t index, float value) {
        return m_curves[index].isEmpty() ? value : m_curves[index](clampUnit(value));
    };
    return {through(1, through(0, c.r)), through(2, through(0, c.g)), through(3, through(0, c.b))};
}

Rgb GradeColours::shiftedByHue(Rgb c) const
{
    Hsv hsv = toHsv(c);
    const auto shift = [this, hue = hsv.hue](std::size_t index) {
        return m_hueCurves[index].isEmpty() ? 0.0F : m_hueCurves[index](hue);
    };
    const float lumaShift = shift(2);
    const float saturation = clampUnit(hsv.saturation * std::max(0.0F, 1 + shift(1)));
    const Rgb shifted = toRgb({wrappedDegrees(hsv.hue + shift(0)), saturation, hsv.value});
    return plus(shifted, lumaOf(c) - lumaOf(shifted) + lumaShift);
}

} // namespace muto::grading
