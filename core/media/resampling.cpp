#include "core/media/resampling.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>

namespace muto::media {

namespace {

constexpr int kOne = 1 << 14;

int tapsFor(double step, int sourceCount)
{
    const int wanted = step <= 1 ? 2 : int(std::ceil(step)) + 1;
    return std::min(wanted, sourceCount);
}

/// How much of source sample `index` is in the target sample.
double share(int index, double centre, double step)
{
    if (step <= 1)
        return std::max(0.0, 1 - std::abs(centre - index));
    const double from = std::max(centre - step / 2, index - 0.5);
    const double to = std::min(centre + step / 2, index + 0.5);
    return std::max(0.0, to - from) / step;
}

/// Each target sample out of `taps` source samples. The number is a constant where it can be one, as it
/// mostly is: then nothing is left of the inner loop.
template<typename Taps>
void weighEach(Taps taps, const Sample *source, const int *__restrict first,
               const std::int32_t *__restrict weights, Sample *__restrict target, int count)
{
    for (int i = 0; i < count; ++i, weights += taps) {
        const Sample *samples = source + first[i];
        std::int32_t sum = kOne / 2;
        for (int tap = 0; tap < taps; ++tap)
            sum += weights[tap] * samples[tap];
        target[i] = Sample(sum >> 14);
    }
}

} // namespace

Resampling::Resampling(int sourceCount, int targetCount, double step, double shift)
    : m_taps(tapsFor(step, sourceCount))
    , m_first(std::size_t(targetCount))
    , m_weights(std::size_t(targetCount) * std::size_t(m_taps))
{
    for (int i = 0; i < targetCount; ++i)
        set(i, (i + 0.5) * step + shift, step, sourceCount);
    m_shape = shape(step, shift, sourceCount);
}

Resampling Resampling::scaling(int sourceCount, int targetCount)
{
    return Resampling(sourceCount, targetCount, double(sourceCount) / targetCount, -0.5);
}

void Resampling::set(int target, double centre, double step, int sourceCount)
{
    const double reach = step <= 1 ? 0 : step / 2 - 0.5;
    const int from = int(std::floor(centre - reach + (step <= 1 ? 0 : 1e-9)));
    const int first = std::clamp(from, 0, sourceCount - m_taps);
    std::int32_t *weights = &m_weights[std::size_t(target * m_taps)];
    std::int32_t sum = 0;
    const int to = from + std::max(m_taps, 2);
    for (int index = from; index <= to; ++index) {
        const auto weight = std::int32_t(std::lround(share(index, centre, step) * kOne));
        weights[std::clamp(index, first, first + m_taps - 1) - first] += weight;
        sum += weight;
    }
    *std::max_element(weights, weights + m_taps) += kOne - sum;
    m_first[std::size_t(target)] = first;
}

Resampling::Shape Resampling::shape(double step, double shift, int sourceCount)
{
    if (step == 1 && shift == -0.5 && sourceCount >= targetCount())
        return Shape::Copy;
    if (step == 2 && shift == -0.5 && sourceCount >= 2 * targetCount())
        return Shape::Halve;
    m_slide = std::int32_t(std::lround((0.5 + shift) * kOne));
    if (step == 1 && m_slide > 0 && m_slide < kOne && sourceCount >= targetCount())
        return Shape::Slide;
    return Shape::Any;
}

void Resampling::applyTaps(const Sample *source, Sample *target, int from, int to) const
{
    const auto apply = [&](auto taps) {
        weighEach(taps, source, &m_first[std::size_t(from)], weights(from), target + from, to - from);
    };
    switch (m_taps) {
    case 2:
        return apply(std::integral_constant<int, 2>());
    case 3:
        return apply(std::integral_constant<int, 3>());
    case 4:
        return apply(std::integral_constant<int, 4>());
    case 5:
        return apply(std::integral_constant<int, 5>());
    default:
        return apply(m_taps);
    }
}

void Resampling::slide(const Sample *source, Sample *target) const
{
    const int last = targetCount() - 1; // may lean on the edge
    slideRow(source, m_slide, target, last);
    applyTaps(source, target, last, last + 1);
}

void Resampling::apply(const Sample *source, Sample *target) const
{
    if (m_shape == Shape::Copy)
        std::memcpy(target, source, m_first.size() * sizeof(Sample));
    else if (m_shape == Shape::Halve)
        halveRow(source, target, targetCount());
    else if (m_shape == Shape::Slide)
        slide(source, target);
    else
        applyTaps(source, target, 0, targetCount());
}

} // namespace muto::media
