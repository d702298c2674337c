#pragma once

#include "ui/canvas/canvas_tool.h"

#include <QRectF>

#include <vector>

namespace muto::ui {

class PreviewView;

/// A line over the canvas that elements snap to.
struct CanvasGuide
{
    Qt::Orientation direction = Qt::Vertical; ///< Of the line.
    int at = 0;                               ///< Pixels of the film.
    friend bool operator==(const CanvasGuide &, const CanvasGuide &) = default;
};

/// The guides of whoever works on a film: seen in the editor alone, never written into the project. They are
/// moved with the mouse, and go when they are dragged off the canvas; the one that was pressed last is moved
/// with keys.
class CanvasGuides : public CanvasTool
{
    Q_OBJECT

public:
    /// `preview` must outlive it.
    CanvasGuides(const PreviewView &preview, QObject *parent);

    const std::vector<CanvasGuide> &guides() const { return m_guides; }
    void add(const CanvasGuide &guide);
    /// Through the middle of the frame; keys are for it then.
    void addInMiddle(Qt::Orientation direction);
    void set(const std::vector<CanvasGuide> &guides); ///< These, and no others.
    void clear() { set({}); }
    /// Guides that are not shown can neither be dragged nor snapped to.
    void setShown(bool shown);

    /// Adds one that is being dragged.
    void pull(Qt::Orientation direction);
    bool isDragging() const { return m_dragged.has_value(); }

    /// The one that keys are for; nothing while none is, or none can be seen.
    std::optional<CanvasGuide> focused() const;
    /// The one after that, from left to right and then from top to bottom, and again from the first.
    void focusNext();
    void unfocus();
    /// Across itself, and no farther than the frame.
    void moveFocused(QPoint pixels);
    void removeFocused();
    /// As boxes that others are lined up with.
    std::vector<QRectF> boxes() const;

    std::optional<Qt::CursorShape> cursorAt(QPointF point) const override;
    void press(QPointF point) override;
    void drag(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(bool keeps) override;
    void paint(QPainter &painter) const override;

Q_SIGNALS:
    /// There are others now.
    void guidesChanged();

private:
    std::optional<std::size_t> guideAt(QPointF point) const;
    QLineF lineInView(const CanvasGuide &guide) const;
    bool isOnCanvas(QPointF point) const;
    void paintPosition(QPainter &painter, const CanvasGuide &guide, QPointF near) const;
    QPointF labelPlace(const CanvasGuide &guide) const;
    void remove(std::size_t guide);

    const PreviewView &m_preview;
    std::vector<CanvasGuide> m_guides;
    std::optional<std::size_t> m_dragged;
    std::optional<std::size_t> m_focused;
    std::optional<CanvasGuide> m_before; ///< Of the dragged one; nothing when it is new.
    QPointF m_pointer;
    bool m_isShown = false;
};

/// A line of the film for a guide at a place of it: a whole pixel, and the frame's edges and centre where
/// those are not farther than `reach`.
int guidePlace(double place, int length, double reach);

} // namespace muto::ui
