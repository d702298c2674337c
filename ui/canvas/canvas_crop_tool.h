#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/canvas/canvas_crop.h"
#include "ui/canvas/canvas_tool.h"

#include <optional>

namespace muto::ui {

class CanvasPage;
class PreviewView;

/// Cuts sides off an element: all of it is shown meanwhile, what is cut off in the dark. Written as
/// `clip-path: inset(…)`, which leaves the element's box, and so everything around it, where it is.
class CanvasCropTool : public CanvasTool
{
    Q_OBJECT

public:
    /// What cropping works with; all must outlive it.
    struct Surroundings
    {
        const PreviewView &preview;
        CanvasPage &page;
        edit::Document &document;
        edit::EditorActions &actions;
    };
    CanvasCropTool(const Surroundings &around, QObject *parent);

    /// Fails where an element cannot be cropped, with words for a person.
    Result<> begin(const CanvasElement &element);
    void end();
    bool isActive() const { return m_element.has_value(); }
    bool isDragging() const { return m_start.has_value(); }
    /// As the page has them now; ends when the one being cropped is not among them.
    void follow(const std::vector<CanvasElement> &selected);
    /// Another page knows nothing of it.
    void showAll();

    std::optional<Qt::CursorShape> cursorAt(QPointF point) const override;
    void press(QPointF point) override;
    void drag(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(bool keeps) override;
    void paint(QPainter &painter) const override;

Q_SIGNALS:
    void activeChanged(bool active);

private:
    struct Start
    {
        CanvasElement element;
        CanvasCrop crop;
        BoxHandle handle;
        QPointF at; ///< In the film.
    };

    CanvasCrop crop() const;
    QPolygonF restInView() const;
    std::optional<BoxHandle> handleAt(QPointF point) const;

    Surroundings m_around;
    std::optional<CanvasElement> m_element;
    std::optional<Start> m_start;
};

} // namespace muto::ui
