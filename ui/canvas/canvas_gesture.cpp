#include "ui/canvas/canvas_gesture.h"

#include <cmath>

namespace muto::ui {

namespace {

constexpr double kTurnStep = 15;

/// The nearer of across and down.
QPointF straightened(QPointF distance)
{
    return std::abs(distance.x()) >= std::abs(distance.y()) ? QPointF(distance.x(), 0)
                                                            : QPointF(0, distance.y());
}

double angleTo(QPointF center, QPointF point)
{
    const QPointF arm = point - center;
    return std::atan2(arm.y(), arm.x()) * 180 / M_PI;
}

/// Where its transform turns it about, in the film.
QPointF pivotOf(const CanvasElement &element)
{
    const QPointF across = element.quad[1] - element.quad[0], down = element.quad[3] - element.quad[0];
    return element.quad[0] + across * element.origin.x() + down * element.origin.y();
}

bool isUpright(const CanvasElement &element)
{
    return std::abs(element.quad[0].y() - element.quad[1].y()) < 0.01 &&
           element.quad[0].x() < element.quad[1].x();
}

/// Only the dragged sides of a box are lined up.
SnapLines draggedLines(int side)
{
    return {side<0, false, side> 0};
}

} // namespace

CanvasGesture::CanvasGesture(Kind kind, std::vector<CanvasElement> elements, QPointF from, BoxHandle handle)
    : m_kind(kind)
    , m_elements(std::move(elements))
    , m_from(from)
    , m_handle(handle)
{
}

QRectF CanvasGesture::bounds() const
{
    QRectF all;
    for (const CanvasElement &element : m_elements)
        all = all.united(element.bounds());
    return all;
}

CanvasGesture::Outcome CanvasGesture::at(QPointF point, const Modifiers &modifiers, double snapRadius) const
{
    switch (m_kind) {
    case Kind::Move:
        return moved(point - m_from, modifiers, snapRadius);
    case Kind::Resize:
        return resized(point - m_from, modifiers, snapRadius);
    case Kind::Rotate:
        return rotated(point, modifiers);
    }
    Q_UNREACHABLE();
}

CanvasGesture::Outcome CanvasGesture::moved(QPointF distance, const Modifiers &modifiers,
                                            double snapRadius) const
{
    Outcome outcome;
    if (modifiers.proportional)
        distance = straightened(distance);
    if (modifiers.snaps) {
        CanvasSnap snap = snapBox(bounds().translated(distance), m_neighbours, snapRadius);
        distance += modifiers.proportional ? QPointF() : snap.shift;
        if (!modifiers.proportional)
            outcome.guides = std::move(snap.guides);
    }
    outcome.changes = movedBy(m_elements, std::vector<QPointF>(m_elements.size(), distance));
    return outcome;
}

CanvasGesture::Outcome CanvasGesture::resized(QPointF distance, const Modifiers &modifiers,
                                              double snapRadius) const
{
    Outcome outcome;
    const CanvasElement &element = m_elements.front();
    if (modifiers.snaps && !modifiers.proportional && isUpright(element)) {
        QRectF box = element.bounds();
        box.adjust(m_handle.x < 0 ? distance.x() : 0, m_handle.y < 0 ? distance.y() : 0,
                   m_handle.x > 0 ? distance.x() : 0, m_handle.y > 0 ? distance.y() : 0);
        CanvasSnap snap =
            snapBox(box, m_neighbours, snapRadius, draggedLines(m_handle.x), draggedLines(m_handle.y));
        distance += snap.shift;
        outcome.guides = std::move(snap.guides);
    }
    outcome.changes.emplace_back(
        element.path, resizedBy(element, m_handle, distance, {modifiers.proportional, modifiers.fromCentre}));
    return outcome;
}

CanvasGesture::Outcome CanvasGesture::rotated(QPointF point, const Modifiers &modifiers) const
{
    const CanvasElement &element = m_elements.front();
    const QPointF pivot = pivotOf(element);
    double turn = angleTo(pivot, point) - angleTo(pivot, m_from);
    if (modifiers.proportional) {
        const double before = angleOf(element);
        turn = std::round((before + turn) / kTurnStep) * kTurnStep - before;
    }
    return {{{element.path, rotatedBy(element, turn)}}, {}};
}

CanvasGesture::Changes movedBy(const std::vector<CanvasElement> &elements,
                               const std::vector<QPointF> &distances)
{
    CanvasGesture::Changes changes;
    for (std::size_t i = 0; i < elements.size(); ++i)
        changes.emplace_back(elements[i].path, movedBy(elements[i], distances[i]));
    return changes;
}

} // namespace muto::ui
