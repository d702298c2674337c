#pragma once

#include "core/edit/document.h"
#include "core/edit/editor_actions.h"
#include "ui/canvas/canvas_alignment.h"
#include "ui/canvas/canvas_element.h"
#include "ui/canvas/canvas_gesture.h"
#include "ui/canvas/canvas_order.h"
#include "ui/canvas/canvas_painter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QMenu;

namespace muto::script {
class ScriptLibrary;
}

namespace muto::ui {

class AnimationEditing;
class CanvasBeyond;
class CanvasCropTool;
class CanvasEditing;
class CanvasGuides;
class CanvasMotionTool;
class CanvasPage;
class CanvasRulers;
class CanvasTextEditor;
class CanvasTool;
struct CanvasRefusal;
class PreviewView;
class Selection;

/// Lies over the preview and makes of it a canvas: elements are selected, moved, resized, turned and their
/// texts edited where they are seen. What a drag does is shown by the page itself, edit by edit; all of them
/// are one step of the history.
class CanvasOverlay : public QWidget
{
    Q_OBJECT

public:
    /// Becomes a child of `preview` and as large; all five must outlive it.
    CanvasOverlay(PreviewView &preview, edit::Document &document, edit::EditorActions &actions,
                  script::ScriptLibrary &scripts, Selection &selection);
    ~CanvasOverlay() override;

    /// Who knows whether edits are to be keyframes, and makes them.
    void setAnimations(AnimationEditing *animations);

    /// Without it clicks do nothing, and nothing is painted.
    void setEditing(bool editing);
    void setSnapping(bool snaps) { m_snaps = snaps; }
    void setGridShown(bool shown);
    void setGridSnapping(bool snaps) { m_snapsToGrid = snaps; }
    /// Pixels of the film from line to line; 0 for what suits its size.
    void setGridSpacing(int pixels);
    void setSafeAreasShown(bool shown);
    void setRulersShown(bool shown);
    void setMotionShown(bool shown);
    /// The mouse pushes a film that is larger than the stage, and does nothing else.
    void setHand(bool isHand);
    /// What Esc does besides: takes the usual tool (which is checked while it is in hand), and leaves the
    /// composition once nothing is selected.
    void setEscapes(QAction &usualTool, QAction &leave);

    CanvasGuides &guides() { return *m_guides; }
    CanvasMotionTool &motion() { return *m_motion; }
    const CanvasBeyond &beyond() const { return *m_beyond; }

    /// What is selected, as the page has it now.
    const std::vector<CanvasElement> &elements() const { return m_elements; }

    /// What the marquee would select if it were let go of now.
    const std::vector<CanvasElement> &candidates() const { return m_candidates; }

    /// From now on it is known what is to be seen at all, for who cannot see.
    void tellShown();
    const std::vector<CanvasElement> &shown() const { return m_shown; }
    QString nameOf(const CanvasElement &element) const;
    QRectF placeOf(const CanvasElement &element) const; ///< In this widget.
    bool isSelected(const CanvasElement &element) const;
    void select(const CanvasElement &element);

    /// Who puts into its menu what is offered elsewhere, too.
    void setMenu(std::function<void(QMenu &)> fill) { m_fillMenu = std::move(fill); }

    void align(Alignment alignment);
    void distribute(Qt::Orientation direction);
    /// Puts what is selected before or behind others.
    void reorder(OrderMove move);
    void editText();
    void flush(); ///< A burst of arrow keys is a step now.
    /// Begins to crop what is selected, or ends it.
    void crop();
    /// Puts what is selected into a group, or takes a group apart, so that nothing is seen otherwise.
    void group();
    void ungroup();
    /// From now on the parts of a group are picked up one by one.
    void enter(const edit::ElementPath &group);

Q_SIGNALS:
    /// Why something was not done, for a person.
    void noticed(const QString &notice);
    /// Likewise, and where the source says so.
    void refused(const muto::ui::CanvasRefusal &refusal);
    /// Where the source says what cannot be edited here, or what was asked for.
    void sourceRequested(const muto::edit::ElementPath &element);
    void rulersMenuRequested(QPoint onScreen);
    /// Space, that has pushed nothing.
    void playRequested();
    /// `elements()` are those of the picture that is seen now.
    void elementsChanged();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// A button that is down and has not become a drag yet.
    struct Press
    {
        QPointF at; ///< In this widget.
        Qt::KeyboardModifiers modifiers;
        std::optional<std::vector<CanvasElement>> hits; ///< Once the page has answered.
        bool isDrag = false;
        bool isReleased = false;
    };

    QPointF toFilm(QPointF point) const;
    double filmPixels(double viewPixels) const;

    // What the page is asked
    void refresh();
    void takeElements(std::vector<CanvasElement> elements);
    void lookUnder(QPointF point);
    void takeHits(quint64 press, std::vector<CanvasElement> hits);

    // Selecting
    void resolvePress();
    void select(const Press &press);
    void selectWithin(const QRectF &area, bool adds);
    void lookWithin();
    void endMarquee();
    void open(const std::vector<CanvasElement> &hits, QPointF point);
    void enterGroup(QPointF point);
    void leaveGroup();
    void escape();
    bool isInSelection(QPointF film) const;

    // Dragging
    void startDrag();
    void beginGesture(CanvasGesture::Kind kind, QPointF from, BoxHandle handle = {}, bool movesAll = false);
    SnapTargets targetsWith(std::vector<QRectF> elements) const;
    int gridStep() const;

    bool isDragging() const;
    bool mayHold(const QKeyEvent &event) const;
    void endHold();
    bool keyForGuide(const QKeyEvent &event);
    bool keyForPoint(const QKeyEvent &event);
    void cancelDrag();
    CanvasTool *toolAt(QPointF point) const;
    std::optional<QPolygonF> handleQuad() const;
    std::optional<CanvasHandle> handleUnder(QPointF point) const;
    void showCursor(QPointF point);
    void makeCommands();
    void nudge(QPoint pixels);
    void showMenu(QPoint globalPoint);
    bool showMotionMenu(QPointF at);
    bool isWordSelected() const;
    void selectWords();
    void askShown();

    PreviewView &m_preview;
    edit::EditorActions &m_actions;
    Selection &m_selection;
    CanvasPage *m_page;
    CanvasBeyond *m_beyond;
    CanvasEditing *m_editing;
    CanvasTextEditor *m_text;
    CanvasCropTool *m_crop;
    CanvasMotionTool *m_motion;
    CanvasGuides *m_guides;
    CanvasRulers *m_rulers;
    QAction *m_showSource = nullptr;
    QPointer<QAction> m_usualTool;
    QPointer<QAction> m_leave;
    CanvasTool *m_tool = nullptr; ///< That is being dragged.

    std::vector<CanvasElement> m_elements;
    std::vector<CanvasElement> m_shown; ///< All, if somebody wants to know.
    std::function<void(QMenu &)> m_fillMenu;
    std::optional<CanvasElement> m_hover;
    std::optional<Press> m_press;
    quint64 m_presses = 0;
    std::optional<QRectF> m_marquee; ///< In the film.
    std::vector<CanvasElement> m_candidates;
    std::optional<QRectF> m_lookedWithin; ///< Of which the page is asked just now.
    QPointF m_lastClick{-100, -100};
    edit::ElementPath m_deeper; ///< What a second click on the same place selects.
    QTimer m_goDeeper;
    std::vector<QRectF> m_crossed; ///< That something has just gone before or behind.
    QTimer m_crossedEnd;

    bool m_isEditing = false;
    bool m_isHand = false;
    bool m_isHeld = false;    ///< Space is down, and makes a hand of the mouse.
    bool m_hasPushed = false; ///< With it.
    bool m_snaps = true;
    bool m_showsFocus = false; ///< The keys have come here by the keyboard.
    bool m_showsGrid = false;
    bool m_snapsToGrid = true;
    int m_gridSpacing = 0;
    bool m_showsSafeAreas = false;
    bool m_showsRulers = false;
    bool m_tellsShown = false;
    bool m_isAskingShown = false;
    bool m_isAsking = false; ///< About the selection.
    bool m_asksAgain = false;
    bool m_isLookingUnder = false;
};

} // namespace muto::ui
