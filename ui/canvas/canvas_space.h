#pragma once

#include <QJsonValue>
#include <QPointF>
#include <QPolygonF>
#include <QTransform>

#include <array>
#include <optional>

namespace muto::ui {

/// How an element is seen that perspective, or a turn, takes out of the plane of the film. Pure; `origin`,
/// what its own transform is about, is in pixels of its box, and changes with the size of that.
class CanvasSpace
{
public:
    /// Sixteen numbers, in the order of CSS's `matrix3d()`.
    using Matrix = std::array<double, 16>;

    /// From the box around it, counted from where its layout begins, into the film; and its own transform.
    CanvasSpace(const Matrix &around, const Matrix &own);
    /// Nothing unless both are there: {around: […], own: […]}.
    static std::optional<CanvasSpace> fromJson(const QJsonValue &json);

    /// From its own box into the film.
    QTransform seen(QPointF origin) const;
    /// From the plane in which a point of its box goes when the element is moved into the film.
    QTransform planeOf(QPointF point, QPointF origin) const;
    /// Where that point is in that plane.
    QPointF inPlane(QPointF point, QPointF origin) const;
    /// How its own transform turns it, in degrees.
    double turn() const;
    /// Seen from the side, it is a line: no place of the film is one place of it.
    bool isEdgeOn(QPointF origin) const;

private:
    struct Point
    {
        double x, y, z;
    };
    Point around(QPointF point, QPointF origin) const;

    Matrix m_around;
    Matrix m_own;
};

/// A point of a box that is seen as `quad`, `part` being in parts of its size; perspective is in the quad.
QPointF pointIn(const QPolygonF &quad, QPointF part);

} // namespace muto::ui
