#pragma once

#include "core/edit/document.h"
#include "core/script/motion_path.h"
#include "core/script/script_actions.h"
#include "ui/canvas/canvas_element.h"
#include "ui/canvas/canvas_tool.h"

#include <optional>
#include <vector>

namespace muto::ui {

class PreviewView;

/// The way that a script moves the selected element on, with a dot where it says a place. Dots are dragged,
/// and the script follows; what code computes has none that can be.
class CanvasMotionTool : public CanvasTool
{
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Surroundings
    {
        const PreviewView &preview;
        edit::Document &document;
        script::ScriptLibrary &scripts;
    };
    CanvasMotionTool(const Surroundings &around, QObject *parent);

    void setShown(bool shown);
    /// Shows the way of a single one, as the page has it now.
    void follow(const std::vector<CanvasElement> &selected);
    const script::MotionPath &path() const { return m_path; }
    bool isDragging() const { return m_start.has_value(); }
    /// Where a dot is on the canvas.
    QPointF placeOf(std::size_t point) const;

    std::optional<Qt::CursorShape> cursorAt(QPointF point) const override;
    void press(QPointF point) override;
    void drag(QPointF point, Qt::KeyboardModifiers modifiers) override;
    void release(bool keeps) override;
    void paint(QPainter &painter) const override;

private:
    struct Start
    {
        std::size_t point;
        QPointF value; ///< x and y then.
        QPointF at;    ///< In the film.
    };

    void read();
    QPointF inView(QPointF value) const;
    std::optional<std::size_t> pointAt(QPointF point) const;
    QPointF placeBelow() const;
    void paintLabel(QPainter &painter, const QString &text, QPointF center) const;

    Surroundings m_around;
    script::ScriptActions m_actions;
    std::optional<CanvasElement> m_element;
    QPointF m_rest; ///< Where its centre is in the film while x and y are 0.
    script::MotionPath m_path;
    int m_script = -1;
    bool m_isStale = true;
    bool m_isShown = true;
    std::optional<Start> m_start;
};

} // namespace muto::ui
