#pragma once

#include "core/edit/document.h"
#include "core/script/motion_path_edits.h"
#include "core/script/script_actions.h"
#include "ui/canvas/canvas_element.h"
#include "ui/canvas/canvas_tool.h"

#include <QPoint>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QKeyEvent;
class QMenu;

namespace muto::ui {

class AnimationEditing;
class PreviewView;

/// The way that a script moves the selected element on, with a dot where it says a place. Dots are dragged,
/// added where the way is pressed, and removed, and the script follows; what code computes has none that can
/// be. The dot that was pressed last has the keys.
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

    /// Who knows where the playhead is, and moves it; null for nobody.
    void setAnimations(AnimationEditing *animations) { m_animations = animations; }
    void setShown(bool shown);
    /// Shows the way of a single one, as the page has it now.
    void follow(const std::vector<CanvasElement> &selected);
    const script::MotionPath &path() const { return m_path; }
    bool isDragging() const { return m_start.has_value(); }
    /// Where a dot is on the canvas.
    QPointF placeOf(std::size_t point) const;
    /// Whether that is on the way, dots and all, where all of it can be picked up.
    bool isOnWay(QPointF point) const;
    /// Where the mouse is: a dot is offered there, where one can be added.
    void setPointer(std::optional<QPointF> point);
    bool offersPoint() const { return m_ghost.has_value(); }

    /// The dot that keys are for; nothing while none is, or none can be seen.
    std::optional<std::size_t> focused() const;
    /// The one after that, and again from the first.
    void focusNext();
    void unfocus();
    /// By so many pixels of the film. A burst of them is one step of the history, until `endBurst`.
    void moveFocused(QPoint pixels);
    void endBurst();
    void remove(std::size_t point);
    /// The playhead goes to when the element is there.
    void goTo(std::size_t point);
    /// What can be done to the dot that has the keys, and to its way, as commands of the canvas.
    void addCommands(QWidget &canvas);
    /// What can be done to the dot there, or to the way; false where neither is.
    bool fillMenu(QMenu &menu, QPointF at);

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
    /// A place between two dots.
    struct Spot
    {
        double time;
        QPointF value;
    };

    void read();
    Result<> change(const QString &text, const script::ScriptActions::Change &change);
    QPointF inView(QPointF value) const;
    std::optional<std::size_t> pointAt(QPointF point) const;
    std::optional<std::size_t> focusedCrossAt(QPointF point) const;
    std::optional<Spot> spotOn(QPointF point) const;
    std::optional<Spot> newSpotAt(QPointF point) const;
    std::optional<std::size_t> pointNear(double time) const;
    Result<> moveTo(std::size_t point, QPointF value);
    void add(const Spot &spot, QPointF at);
    void addBends(QMenu &menu, double time);
    std::optional<double> timeMeant() const;
    std::optional<script::MotionSettings> settingsAt(double time) const;
    void showCommands();
    void turnAlong(bool turns);
    void report(const Result<> &result);

    QPointF placeBelow() const;
    QPointF crossPlace(std::size_t point) const;
    void paintDots(QPainter &painter, const QColor &halo) const;
    void paintCross(QPainter &painter, std::size_t point) const;
    void paintLabel(QPainter &painter, const QString &text, QPointF center) const;

    Surroundings m_around;
    script::ScriptActions m_actions;
    AnimationEditing *m_animations = nullptr;
    std::optional<CanvasElement> m_element;
    QTransform m_place; ///< From x and y to where its centre is in the film.
    script::MotionPath m_path;
    int m_script = -1;
    bool m_isStale = true;
    bool m_isShown = true;
    std::optional<Start> m_start;
    std::optional<std::size_t> m_focused;
    std::optional<Spot> m_ghost;
    std::optional<double> m_menuTime; ///< Of the spot on the way that a menu is about.
    QAction *m_goThere = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_turn = nullptr;
    QTimer m_burst; ///< Until a burst of keys is over.
    bool m_isInBurst = false;
};

} // namespace muto::ui
