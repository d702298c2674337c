#include "core/media/effects/distortion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace muto::media {

namespace {

using std::numbers::pi;

double sign(double x)
{
    return x < 0 ? -1 : 1;
}

double cubic(double x)
{
    return std::abs(x) >= 1.5 ? sign(x) : x - 4.0 / 27 * x * x * x;
}

double quintic(double x)
{
    return std::abs(x) >= 1.25 ? sign(x) : x - 0.08192 * x * x * x * x * x;
}

struct NamedShape
{
    const char *name;
    Shape shape;
};

constexpr NamedShape kNamedShapes[] = {
    {"tanh", [](double x) { return std::tanh(x); }},
    {"atan", [](double x) { return 2 / pi * std::atan(pi / 2 * x); }},
    {"cubic", cubic},
    {"exp", [](double x) { return sign(x) * (1 - std::exp(-std::abs(x))); }},
    {"alg", [](double x) { return x / std::sqrt(1 + x * x); }},
    {"quintic", quintic},
    {"sin", [](double x) { return std::abs(x) >= pi / 2 ? sign(x) : std::sin(x); }},
    {"erf", [](double x) { return std::erf(std::sqrt(pi) / 2 * x); }},
    {"hard", [](double x) { return std::clamp(x, -1.0, 1.0); }},
};

std::int64_t remainder(std::int64_t value, std::int64_t divisor)
{
    return (value % divisor + divisor) % divisor;
}

} // namespace

Shape shapeNamed(const QString &name)
{
    for (const NamedShape &known : kNamedShapes)
        if (name == QLatin1String(known.name))
            return known.shape;
    return kNamedShapes[0].shape;
}

SaturateEffect::SaturateEffect(const EffectValues &values)
    : m_shape(shapeNamed(values.word("type")))
    , m_threshold(fromDecibels(values.number("threshold")))
    , m_output(values.parameter("output"))
    , m_sides{Oversampler(int(std::round(values.number("oversample")))),
              Oversampler(int(std::round(values.number("oversample"))))}
{
}

void SaturateEffect::reset()
{
    for (Oversampler &side : m_sides)
        side.reset();
}

float SaturateEffect::bent(float sample) const
{
    return float(m_shape(sample / m_threshold) * m_threshold);
}

float SaturateEffect::saturated(Oversampler &side, float sample) const
{
    if (side.factor() == 1)
        return bent(sample);
    std::array<float, 8> between{};
    const auto samples = std::span(between).first(std::size_t(side.factor()));
    side.up(sample, samples);
    for (float &each : samples)
        each = bent(each);
    return side.down(samples);
}

void SaturateEffect::process(StereoBlock &block, std::int64_t position)
{
    position -= latency();
    auto output = float(fromDecibels(m_output.at(position)));
    for (int i = 0; i < kBlockFrames; ++i) {
        if (m_output.moves())
            output = float(fromDecibels(m_output.at(position + i)));
        block.left[i] = saturated(m_sides[0], block.left[i]) * output;
        block.right[i] = saturated(m_sides[1], block.right[i]) * output;
    }
}

BitcrushEffect::BitcrushEffect(const EffectValues &values)
    : m_levels(std::exp2(values.number("bits") - 1))
    , m_samples(std::llround(values.number("samples")))
    , m_mix(float(values.number("mix")))
{
}

float BitcrushEffect::crushed(float sample) const
{
    return float(std::round(sample * m_levels) / m_levels);
}

void BitcrushEffect::process(StereoBlock &block, std::int64_t position)
{
    for (int i = 0; i < kBlockFrames; ++i) {
        if (remainder(position + i, m_samples) == 0)
            m_held = {crushed(block.left[i]), crushed(block.right[i])};
        block.left[i] += (m_held[0] - block.left[i]) * m_mix;
        block.right[i] += (m_held[1] - block.right[i]) * m_mix;
    }
}

} // namespace muto::media
