#include "core/media/rgba_scaling.h"

#include "core/media/resampling.h"

#include <algorithm>
#include <array>

namespace muto::media {

namespace {

constexpr std::size_t kRgbaChannels = 4;

template<typename T>
using Planes = std::array<std::vector<T>, kRgbaChannels>;

template<typename T>
Planes<T> planes(int count)
{
    Planes<T> result;
    for (auto &plane : result)
        plane.resize(std::size_t(count));
    return result;
}

/// One row with its colours weighted by alpha: 0…255·255/2.
void weigh(const std::uint8_t *rgba, Planes<Sample> &target, int count)
{
    for (int x = 0; x < count; ++x, rgba += kRgbaChannels) {
        const int alpha = rgba[3];
        for (std::size_t channel = 0; channel < 3; ++channel)
            target[channel][std::size_t(x)] = Sample(rgba[channel] * alpha / 2);
        target[3][std::size_t(x)] = Sample(alpha * 255 / 2);
    }
}

void unweigh(const Planes<Sample> &source, std::uint8_t *rgba, int count)
{
    for (int x = 0; x < count; ++x, rgba += kRgbaChannels) {
        const int alpha = source[3][std::size_t(x)];
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const int colour = source[channel][std::size_t(x)];
            rgba[channel] = alpha == 0 ? 0 : std::uint8_t(std::min((colour * 255 + alpha / 2) / alpha, 255));
        }
        rgba[3] = std::uint8_t(std::min((alpha * 2 + 127) / 255, 255));
    }
}

} // namespace

QByteArray scaledRgba(const QByteArray &rgba, QSize from, QSize to)
{
    if (from == to)
        return rgba;
    const Resampling across = Resampling::scaling(from.width(), to.width());
    const Resampling down = Resampling::scaling(from.height(), to.height());
    auto weighed = planes<Sample>(from.width());
    auto mixed = planes<Sample>(from.width());
    auto row = planes<Sample>(to.width());
    auto sums = planes<std::int32_t>(from.width());
    QByteArray result(qsizetype(to.width()) * to.height() * 4, Qt::Uninitialized);
    const auto *source = reinterpret_cast<const std::uint8_t *>(rgba.constData());
    auto *target = reinterpret_cast<std::uint8_t *>(result.data());
    for (int y = 0; y < to.height(); ++y, target += std::ptrdiff_t(to.width()) * 4) {
        for (auto &plane : sums)
            std::fill(plane.begin(), plane.end(), 0);
        for (int tap = 0; tap < down.tapCount(); ++tap) {
            const std::int32_t weight = down.weights(y)[tap];
            if (weight == 0)
                continue;
            weigh(source + std::ptrdiff_t(down.first(y) + tap) * from.width() * 4, weighed, from.width());
            for (std::size_t channel = 0; channel < kRgbaChannels; ++channel)
                addWeighted(weighed[channel].data(), weight, sums[channel].data(), from.width());
        }
        for (std::size_t channel = 0; channel < kRgbaChannels; ++channel) {
            narrowSums(sums[channel].data(), mixed[channel].data(), from.width(), kSampleBits);
            across.apply(mixed[channel].data(), row[channel].data());
        }
        unweigh(row, target, to.width());
    }
    return result;
}

} // namespace muto::media
