#pragma once

#include <QByteArray>
#include <QSize>

#include <cstdint>

namespace muto::media {

/// How a stored picture has to be turned to stand upright: quarter turns and mirrors. As a matrix: a stored
/// pixel to the right goes to (xx, yx), one below to (xy, yy).
struct Orientation
{
    int xx = 1, xy = 0, yx = 0, yy = 1;
    friend bool operator==(const Orientation &, const Orientation &) = default;

    bool isUpright() const { return *this == Orientation{}; }
    bool swapsSides() const { return xx == 0; }
    /// The size of a stored picture when it is upright, and the other way round.
    QSize applied(QSize size) const { return swapsSides() ? size.transposed() : size; }
};

/// What a container's display matrix (nine numbers, 16.16 fixed point) says; other angles than quarter turns
/// are taken for upright, as browsers do.
Orientation orientationOf(const std::int32_t *displayMatrix);

/// Turns R G B A pixels of the stored `size`.
QByteArray turned(const QByteArray &rgba, QSize size, const Orientation &orientation);

} // namespace muto::media
