#pragma once

#include <QLineF>
#include <QRectF>

namespace muto::ui {

/// A box seen along one direction.
struct BoxExtent
{
    double near, far;         ///< In the direction that is lined up.
    double sideNear, sideFar; ///< In the other one.

    static BoxExtent along(const QRectF &box, Qt::Orientation direction)
    {
        if (direction == Qt::Horizontal)
            return {box.left(), box.right(), box.top(), box.bottom()};
        return {box.top(), box.bottom(), box.left(), box.right()};
    }

    double size() const { return far - near; }
};

/// Places nearer to each other than this are the same.
inline constexpr double kSamePixel = 0.05;

} // namespace muto::ui
