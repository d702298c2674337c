#include "ui/canvas/canvas_gesture.h"

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kTurnStep = 15;
constexpr double kTravelBeforeSnapping = 2.0 / 3; ///< Of the radius.
constexpr SnapLines kNoLines{false, false, false};

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

bool isUpright(const CanvasElement &element)
{
    return !element.space && std::abs(element.quad[0].y() - element.quad[1].y()) < 0.01 &&
           element.quad[0].x() < element.quad[1].x();
}

/// A box with sides dragged, as large as it may be and in proportion if need be; with the factors that makes.
struct DraggedBox
{
    QPointF fixed;
    QSizeF factors;
};

DraggedBox draggedBox(const QRectF &box, BoxHandle handle, QPointF distance, const ResizeOptions &options)
{
    const double share = options.fromCentre ? 2 : 1;
    const auto factor = [share](double length, int side, double by) {
        return length > 0 ? std::max(1 / length, 1 + side * by * share / length) : 1;
    };
    QSizeF factors(factor(box.width(), handle.x, distance.x()), factor(box.height(), handle.y, distance.y()));
    if (options.proportional) {
        const double both = handle.x == 0   ? factors.height()
                            : handle.y == 0 ? factors.width()
                                            : std::max(factors.width(), factors.height());
        factors = {both, both};
    }
    const QPointF half(box.width() / 2, box.height() / 2);
    const QPointF away(-handle.x * half.x(), -handle.y * half.y());
    return {box.center() + (options.fromCentre ? QPointF() : away), factors};
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
    Modifiers meant = modifiers;
    meant.snaps = meant.snaps && QLineF(m_from, point).length() >= snapRadius * kTravelBeforeSnapping;
    switch (m_kind) {
    case Kind::Move:
        return moved(point - m_from, meant, snapRadius);
    case Kind::Resize:
        return resized(point - m_from, meant, snapRadius);
    case Kind::Rotate:
        return rotated(point, meant);
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
        // What goes straight keeps to its line.
        const SnapLines across = modifiers.proportional && distance.x() == 0 ? kNoLines : SnapLines();
        const SnapLines down = modifiers.proportional && distance.y() == 0 ? kNoLines : SnapLines();
        CanvasSnap snap = snapBox(bounds().translated(distance), m_targets, snapRadius, across, down);
        distance += snap.shift;
        outcome.marks = std::move(snap.marks);
    }
    outcome.changes = movesBy(m_elements, std::vector<QPointF>(m_elements.size(), distance), m_from);
    return outcome;
}

CanvasGesture::Outcome CanvasGesture::resized(QPointF distance, const Modifiers &modifiers,
                                              double snapRadius) const
{
    Outcome outcome;
    const CanvasElement &element = m_elements.front();
    const bool isOne = m_elements.size() == 1;
    if (modifiers.snaps && !modifiers.proportional && (!isOne || isUpright(element))) {
        QRectF box = bounds();
        box.adjust(m_handle.x < 0 ? distance.x() : 0, m_handle.y < 0 ? distance.y() : 0,
                   m_handle.x > 0 ? distance.x() : 0, m_handle.y > 0 ? distance.y() : 0);
        CanvasSnap snap =
            snapBox(box, m_targets, snapRadius, draggedLines(m_handle.x), draggedLines(m_handle.y));
        distance += snap.shift;
        outcome.marks = std::move(snap.marks);
    }
    if (isOne)
        outcome.changes.push_back(
            resizeBy(element, m_handle, distance, {modifiers.proportional, modifiers.fromCentre}));
    else
        outcome.changes = resizedTogether(distance, modifiers);
    return outcome;
}

/// What is turned cannot be stretched in the directions of the film: then all of it keeps its proportions.
CanvasGesture::Changes CanvasGesture::resizedTogether(QPointF distance, const Modifiers &modifiers) const
{
    const bool areUpright = std::all_of(m_elements.begin(), m_elements.end(), isUpright);
    const DraggedBox dragged = draggedBox(bounds(), m_handle, distance,
                                          {modifiers.proportional || !areUpright, modifiers.fromCentre});
    Changes changes;
    for (const CanvasElement &element : m_elements) {
        const QPointF arm = element.center() - dragged.fixed;
        const QPointF further(arm.x() * (dragged.factors.width() - 1),
                              arm.y() * (dragged.factors.height() - 1));
        changes.push_back(scaleBy(element, dragged.factors, further));
    }
    return changes;
}

CanvasGesture::Outcome CanvasGesture::rotated(QPointF point, const Modifiers &modifiers) const
{
    const bool isOne = m_elements.size() == 1;
    const QPointF pivot = isOne ? pivotOf(m_elements.front()) : bounds().center();
    double turn =
        isOne ? turnOf(m_elements.front(), m_from, point) : angleTo(pivot, point) - angleTo(pivot, m_from);
    if (modifiers.proportional) {
        const double before = isOne ? angleOf(m_elements.front()) : 0;
        turn = std::round((before + turn) / kTurnStep) * kTurnStep - before;
    }
    Outcome outcome;
    for (const CanvasElement &element : m_elements) {
        BoxChange change = turnBy(element, turn);
        const QPointF arm = pivotOf(element) - pivot;
        if (!isOne)
            change.shift = moveBy(element, QTransform().rotate(turn).map(arm) - arm).shift;
        outcome.changes.push_back(change);
    }
    return outcome;
}

CanvasGesture::Changes movesBy(const std::vector<CanvasElement> &elements,
                               const std::vector<QPointF> &distances, std::optional<QPointF> from)
{
    CanvasGesture::Changes changes;
    for (std::size_t i = 0; i < elements.size(); ++i)
        changes.push_back(moveBy(elements[i], distances[i], from));
    return changes;
}

} // namespace muto::ui
