#pragma once

#include "ui/canvas/canvas_edits.h"
#include "ui/canvas/canvas_snapping.h"

#include <optional>
#include <utility>
#include <vector>

namespace muto::ui {

/// A drag on the canvas: what it began with, and what it comes to at a place. Pure; places are the film's.
class CanvasGesture
{
public:
    enum class Kind { Move, Resize, Rotate };

    struct Modifiers
    {
        bool proportional = false; ///< A move goes straight, a turn by steps.
        bool fromCentre = false;
        bool snaps = true;
    };

    /// Of each of the elements, in their order.
    using Changes = std::vector<BoxChange>;

    struct Outcome
    {
        Changes changes;
        SnapMarks marks;
    };

    CanvasGesture(Kind kind, std::vector<CanvasElement> elements, QPointF from, BoxHandle handle = {});

    Kind kind() const { return m_kind; }
    const std::vector<CanvasElement> &elements() const { return m_elements; }
    /// What to line up with; to begin with there is nothing.
    void setTargets(SnapTargets targets) { m_targets = std::move(targets); }

    /// Nothing snaps before the pointer has gone some way, two thirds of the radius.
    Outcome at(QPointF point, const Modifiers &modifiers, double snapRadius) const;

private:
    Outcome moved(QPointF distance, const Modifiers &modifiers, double snapRadius) const;
    Outcome resized(QPointF distance, const Modifiers &modifiers, double snapRadius) const;
    Changes resizedTogether(QPointF distance, const Modifiers &modifiers) const;
    Outcome rotated(QPointF point, const Modifiers &modifiers) const;
    QRectF bounds() const;

    Kind m_kind;
    std::vector<CanvasElement> m_elements;
    QPointF m_from;
    BoxHandle m_handle;
    SnapTargets m_targets;
};

/// Distances of several elements, as changes of their boxes; what lies beneath `from` stays there.
CanvasGesture::Changes movesBy(const std::vector<CanvasElement> &elements,
                               const std::vector<QPointF> &distances, std::optional<QPointF> from = {});

} // namespace muto::ui
