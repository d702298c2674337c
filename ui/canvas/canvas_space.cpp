#include "ui/canvas/canvas_space.h"

#include <QJsonArray>

#include <cmath>

namespace muto::ui {

namespace {

constexpr double kThinnest = 1e-4; ///< What a pixel of the plane covers in the film, at the least.

std::optional<CanvasSpace::Matrix> matrixFrom(const QJsonValue &json)
{
    const QJsonArray numbers = json.toArray();
    CanvasSpace::Matrix matrix{};
    if (numbers.size() != qsizetype(matrix.size()))
        return std::nullopt;
    for (std::size_t i = 0; i < matrix.size(); ++i)
        matrix[i] = numbers[qsizetype(i)].toDouble();
    return matrix;
}

/// What a matrix makes of the plane at a depth.
QTransform planeAt(const CanvasSpace::Matrix &m, double depth)
{
    const auto beginning = [&](std::size_t row) { return m[8 + row] * depth + m[12 + row]; };
    return {m[0], m[1], m[3], m[4], m[5], m[7], beginning(0), beginning(1), beginning(3)};
}

CanvasSpace::Matrix product(const CanvasSpace::Matrix &a, const CanvasSpace::Matrix &b)
{
    CanvasSpace::Matrix all{};
    for (std::size_t column = 0; column < 4; ++column) {
        for (std::size_t row = 0; row < 4; ++row) {
            for (std::size_t i = 0; i < 4; ++i)
                all[column * 4 + row] += a[i * 4 + row] * b[column * 4 + i];
        }
    }
    return all;
}

CanvasSpace::Matrix moved(QPointF by)
{
    return {1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, by.x(), by.y(), 0, 1};
}

CanvasSpace::Matrix about(const CanvasSpace::Matrix &matrix, QPointF origin)
{
    return product(product(moved(origin), matrix), moved(-origin));
}

} // namespace

CanvasSpace::CanvasSpace(const Matrix &around, const Matrix &own)
    : m_around(around)
    , m_own(own)
{
}

std::optional<CanvasSpace> CanvasSpace::fromJson(const QJsonValue &json)
{
    const auto around = matrixFrom(json[QLatin1String("around")]);
    const auto own = matrixFrom(json[QLatin1String("own")]);
    return around && own ? std::optional(CanvasSpace(*around, *own)) : std::nullopt;
}

QTransform CanvasSpace::seen(QPointF origin) const
{
    return planeAt(product(m_around, about(m_own, origin)), 0);
}

CanvasSpace::Point CanvasSpace::around(QPointF point, QPointF origin) const
{
    const Matrix m = about(m_own, origin);
    const auto row = [&](std::size_t i) { return m[i] * point.x() + m[4 + i] * point.y() + m[12 + i]; };
    return {row(0) / row(3), row(1) / row(3), row(2) / row(3)};
}

QTransform CanvasSpace::planeOf(QPointF point, QPointF origin) const
{
    return planeAt(m_around, around(point, origin).z);
}

QPointF CanvasSpace::inPlane(QPointF point, QPointF origin) const
{
    const Point there = around(point, origin);
    return {there.x, there.y};
}

double CanvasSpace::turn() const
{
    return std::atan2(m_own[1], m_own[0]) * 180 / M_PI;
}

bool CanvasSpace::isEdgeOn(QPointF origin) const
{
    const auto isThin = [](const QTransform &plane) { return std::abs(plane.determinant()) < kThinnest; };
    return isThin(seen(origin)) || isThin(planeOf(origin, origin));
}

QPointF pointIn(const QPolygonF &quad, QPointF part)
{
    if (QTransform seen; QTransform::squareToQuad(quad, seen))
        return seen.map(part);
    const QPointF across = quad[1] - quad[0], down = quad[3] - quad[0];
    return quad[0] + across * part.x() + down * part.y();
}

} // namespace muto::ui
