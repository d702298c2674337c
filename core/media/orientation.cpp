#include "core/media/orientation.h"

#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace muto::media {

namespace {

constexpr int kBand = 16; // pixels of one cache line: quarter turns walk through columns

/// −1, 0 or 1 if that is what a matrix cell holds; 2 for anything else.
int unit(std::int32_t fixedPoint)
{
    const double value = double(fixedPoint) / 65536;
    const long nearest = std::lround(value);
    return std::abs(value - double(nearest)) < 0.01 && std::abs(nearest) <= 1 ? int(nearest) : 2;
}

/// Where the pixels of the target are in the source.
struct Walk
{
    std::ptrdiff_t start;
    std::ptrdiff_t perX;
    std::ptrdiff_t perY;
};

Walk walkOf(QSize source, const Orientation &o)
{
    // The inverse of a turn is its transpose: source = (xx·X + yx·Y, xy·X + yy·Y), moved into the picture.
    const std::ptrdiff_t width = source.width(), height = source.height();
    const std::ptrdiff_t left = o.xx + o.yx < 0 ? width - 1 : 0;
    const std::ptrdiff_t top = o.xy + o.yy < 0 ? height - 1 : 0;
    return {top * width + left, o.xy * width + o.xx, o.yy * width + o.yx};
}

} // namespace

Orientation orientationOf(const std::int32_t *displayMatrix)
{
    // Stored row vectors times the matrix: x' = a·x + c·y, y' = b·x + d·y.
    const Orientation found{unit(displayMatrix[0]), unit(displayMatrix[3]), unit(displayMatrix[1]),
                            unit(displayMatrix[4])};
    const bool straight =
        std::abs(found.xx) == 1 && std::abs(found.yy) == 1 && found.xy == 0 && found.yx == 0;
    const bool quarter = std::abs(found.xy) == 1 && std::abs(found.yx) == 1 && found.xx == 0 && found.yy == 0;
    return straight || quarter ? found : Orientation{};
}

QByteArray turned(const QByteArray &rgba, QSize size, const Orientation &orientation)
{
    if (orientation.isUpright())
        return rgba;
    QByteArray result(rgba.size(), Qt::Uninitialized);
    const auto *source = reinterpret_cast<const std::uint32_t *>(rgba.constData());
    auto *target = reinterpret_cast<std::uint32_t *>(result.data());
    const QSize upright = orientation.applied(size);
    const Walk walk = walkOf(size, orientation);
    for (int band = 0; band < upright.width(); band += kBand) {
        const int end = qMin(band + kBand, upright.width());
        for (int y = 0; y < upright.height(); ++y) {
            const std::uint32_t *from = source + walk.start + y * walk.perY + band * walk.perX;
            std::uint32_t *to = target + std::ptrdiff_t(y) * upright.width();
            for (int x = band; x < end; ++x, from += walk.perX)
                to[x] = *from;
        }
    }
    return result;
}

} // namespace muto::media
