// What the mouse and the keys do on the canvas.
#include "ui/canvas/canvas_overlay.h"

#include "ui/canvas/canvas_crop_tool.h"
#include "ui/canvas/canvas_editing.h"
#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_nudges.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_rulers.h"
#include "ui/editing/selection.h"
#include "ui/preview/preview_view.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>

#include <utility>

namespace muto::ui {

namespace {

constexpr double kSnapReach = 6;

CanvasGesture::Modifiers gestureModifiers(Qt::KeyboardModifiers modifiers, bool snaps)
{
    return {modifiers.testFlag(Qt::ShiftModifier), modifiers.testFlag(Qt::AltModifier),
            snaps && !modifiers.testFlag(Qt::ControlModifier)};
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool isDelete(int key)
{
    return key == Qt::Key_Delete || key == Qt::Key_Backspace;
}

} // namespace

/// Arrows are the transport's, and Escape the window's, unless they mean something here.
bool CanvasOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::SelectAll) && isWordSelected()) {
            event->accept();
            return true;
        }
        const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        const bool isOurs = canvasNudgeOf(*this, *key) || (isPlain && key->key() == Qt::Key_Escape) ||
                            (isPlain && m_crop->isActive() && isEnter(key->key()));
        if (mayHold(*key)) {
            event->accept();
            return true;
        }
        const bool isForGuide = m_guides->focused() && (isOurs || (isPlain && isDelete(key->key())));
        const bool isForPoint =
            m_motion->focused() && (isOurs || (isPlain && (isDelete(key->key()) || isEnter(key->key()))));
        if (isForGuide || isForPoint || (isOurs && (!m_elements.empty() || isDragging()))) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture)
        return m_preview.zoomWith(*static_cast<QNativeGestureEvent *>(event)) || QWidget::event(event);
    if (event->type() == QEvent::FocusOut)
        flush();
    return QWidget::event(event);
}

/// Space pushes a film that is larger than the stage; any other is played.
bool CanvasOverlay::mayHold(const QKeyEvent &event) const
{
    return event.key() == Qt::Key_Space && !event.modifiers() && m_isEditing && !isDragging() &&
           (m_isHeld || m_preview.isPannable());
}

void CanvasOverlay::endHold()
{
    m_isHeld = false;
    m_preview.setHand(m_isHand);
}

void CanvasOverlay::setHand(bool isHand)
{
    m_isHand = isHand;
    m_preview.setHand(isHand);
}

void CanvasOverlay::mousePressEvent(QMouseEvent *event)
{
    if (m_preview.panWith(*event)) {
        m_hasPushed = true;
        return setCursor(Qt::ClosedHandCursor);
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_preview.pause(); // what is picked up is in the picture that was seen
    m_showsFocus = false;
    m_hover.reset();
    m_goDeeper.stop();
    const bool isForAll =
        event->modifiers() == Qt::AltModifier && !m_crop->isActive() && m_motion->isOnWay(event->position());
    if (CanvasTool *tool = isForAll ? nullptr : toolAt(event->position())) {
        m_tool = tool;
        if (tool != m_motion)
            m_motion->unfocus();
        if (tool != m_guides)
            m_guides->unfocus();
        return tool->press(event->position());
    }
    m_crop->end(); // whoever presses elsewhere is done
    m_guides->unfocus();
    m_motion->unfocus();
    ++m_presses;
    m_press = Press{event->position(), event->modifiers(), std::nullopt, false, false};
    if (isForAll) {
        m_press->hits.emplace();
        m_press->isDrag = true;
        return beginGesture(CanvasGesture::Kind::Move, toFilm(event->position()), {}, true);
    }
    if (const auto handle = handleUnder(event->position())) {
        m_press->hits.emplace();
        m_press->isDrag = true;
        return beginGesture(handle->rotates ? CanvasGesture::Kind::Rotate : CanvasGesture::Kind::Resize,
                            toFilm(event->position()), handle->box);
    }
    m_page->hit(toFilm(event->position()),
                [this, press = m_presses](CanvasPage::Elements hits) { takeHits(press, std::move(hits)); });
}

void CanvasOverlay::mouseMoveEvent(QMouseEvent *event)
{
    m_rulers->setPointer(event->position());
    const bool isFree =
        !m_press && !m_tool && !event->buttons() && !m_preview.isHand() && !m_crop->isActive();
    m_motion->setPointer(isFree ? std::optional(event->position()) : std::nullopt);
    if (m_preview.panWith(*event))
        return;
    if (m_preview.isHand() && !m_press && !m_tool)
        return setCursor(Qt::OpenHandCursor);
    if (m_tool)
        return m_tool->drag(event->position(), event->modifiers());
    if (!m_press) {
        showCursor(event->position());
        return lookUnder(event->position());
    }
    const bool isFar =
        (event->position() - m_press->at).manhattanLength() >= QApplication::startDragDistance();
    if (!m_press->isDrag && isFar) {
        m_press->isDrag = true;
        resolvePress();
    }
    if (m_editing->isDragging()) {
        m_editing->drag(toFilm(event->position()), gestureModifiers(event->modifiers(), m_snaps),
                        filmPixels(kSnapReach));
        update();
    } else if (m_marquee) {
        m_marquee->setBottomRight(toFilm(event->position()));
        lookWithin();
        update();
    }
}

void CanvasOverlay::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_preview.panWith(*event))
        return showCursor(event->position());
    if (event->button() == Qt::LeftButton && m_tool)
        return std::exchange(m_tool, nullptr)->release(true);
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    m_press->isReleased = true;
    if (m_marquee) {
        selectWithin(m_marquee->normalized(), m_press->modifiers.testFlag(Qt::ShiftModifier));
        m_press.reset();
        return endMarquee();
    }
    resolvePress();
}

void CanvasOverlay::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_crop->isActive())
        return;
    // What the first click has asked for does not count any more.
    m_press.reset();
    m_goDeeper.stop();
    m_page->hit(toFilm(event->position()),
                [this, at = event->position()](const CanvasPage::Elements &hits) { open(hits, at); });
}

void CanvasOverlay::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void CanvasOverlay::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    endHold();
    QWidget::focusOutEvent(event);
    update();
}

void CanvasOverlay::leaveEvent(QEvent *)
{
    m_hover.reset();
    m_rulers->setPointer(std::nullopt);
    m_motion->setPointer(std::nullopt);
    update();
}

/// What keys do to the guide that was pressed last; whether this one was for it.
bool CanvasOverlay::keyForGuide(const QKeyEvent &event)
{
    if (!m_guides->focused() || isDragging() || m_crop->isActive())
        return false;
    const auto pixels = canvasNudgeOf(*this, event);
    if (event.key() == Qt::Key_Escape)
        m_guides->unfocus();
    else if (isDelete(event.key()))
        m_guides->removeFocused();
    else if (pixels)
        m_guides->moveFocused(*pixels);
    else
        return false;
    return true;
}

/// What keys do to the point of a way that was pressed last; whether this one was for it.
bool CanvasOverlay::keyForPoint(const QKeyEvent &event)
{
    const auto point = m_motion->focused();
    if (!point || isDragging() || m_crop->isActive())
        return false;
    const auto pixels = canvasNudgeOf(*this, event);
    if (event.key() == Qt::Key_Escape)
        m_motion->unfocus();
    else if (isDelete(event.key()))
        m_motion->remove(*point);
    else if (isEnter(event.key()))
        m_motion->goTo(*point);
    else if (pixels)
        m_motion->moveFocused(*pixels);
    else
        return false;
    return true;
}

void CanvasOverlay::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !m_isHeld)
        return QWidget::keyReleaseEvent(event);
    if (event->isAutoRepeat())
        return;
    endHold();
    if (!m_hasPushed)
        Q_EMIT playRequested();
}

void CanvasOverlay::setEscapes(QAction &usualTool, QAction &leave)
{
    m_usualTool = &usualTool;
    m_leave = &leave;
}

/// One step out: of the tool, of what was entered, of what is selected, of the composition.
void CanvasOverlay::escape()
{
    m_editing->endNudge();
    if (m_usualTool && !m_usualTool->isChecked())
        m_usualTool->trigger();
    else if (!m_page->entered().isEmpty())
        leaveGroup();
    else if (m_selection.elements().isEmpty() && m_leave && m_leave->isEnabled())
        m_leave->trigger();
    else
        m_selection.clear();
}

void CanvasOverlay::keyPressEvent(QKeyEvent *event)
{
    if (mayHold(*event)) {
        if (!std::exchange(m_isHeld, true))
            m_hasPushed = false;
        return m_preview.setHand(true);
    }
    if (keyForGuide(*event) || keyForPoint(*event))
        return;
    if (event->matches(QKeySequence::SelectAll) && isWordSelected())
        return selectWords();
    if (event->key() == Qt::Key_Escape) {
        if (isDragging())
            return cancelDrag();
        if (m_crop->isActive())
            return m_crop->end();
        return escape();
    }
    if (m_crop->isActive() && isEnter(event->key()))
        return m_crop->end();
    const auto pixels = canvasNudgeOf(*this, *event);
    if (!pixels || m_elements.empty())
        return QWidget::keyPressEvent(event);
    m_editing->nudge(m_elements, *pixels);
}

/// The wheel pans and zooms the page below.
void CanvasOverlay::wheelEvent(QWheelEvent *event)
{
    m_preview.passWheel(event);
}

bool CanvasOverlay::isDragging() const
{
    return m_editing->isDragging() || m_press || m_marquee || m_tool || m_guides->isDragging();
}

void CanvasOverlay::cancelDrag()
{
    m_press.reset();
    endMarquee();
    m_editing->end(false);
    m_guides->release(false);
    if (CanvasTool *tool = std::exchange(m_tool, nullptr))
        tool->release(false);
    update();
}

/// What has handles: an element, or the box around several.
std::optional<QPolygonF> CanvasOverlay::handleQuad() const
{
    if (m_elements.empty() || m_crop->isActive())
        return std::nullopt;
    if (m_elements.size() == 1)
        return m_elements.front().quad;
    QRectF all;
    for (const CanvasElement &element : m_elements)
        all |= element.bounds();
    return QPolygonF(QList{all.topLeft(), all.topRight(), all.bottomRight(), all.bottomLeft()});
}

std::optional<CanvasHandle> CanvasOverlay::handleUnder(QPointF point) const
{
    const auto quad = handleQuad();
    return quad ? handleAt(m_preview.filmToView().map(*quad), rect(), point) : std::nullopt;
}

CanvasTool *CanvasOverlay::toolAt(QPointF point) const
{
    if (m_crop->isActive())
        return m_crop->cursorAt(point) ? m_crop : nullptr;
    if (m_motion->cursorAt(point))
        return m_motion;
    return !handleUnder(point) && m_guides->cursorAt(point) ? m_guides : nullptr;
}

void CanvasOverlay::showCursor(QPointF point)
{
    if (m_preview.isHand())
        return setCursor(Qt::OpenHandCursor);
    if (const CanvasTool *tool = toolAt(point))
        return setCursor(*tool->cursorAt(point));
    if (const auto handle = handleUnder(point)) {
        const QPointF center = m_preview.filmToView().map(handleQuad()->boundingRect().center());
        return setCursor(handle->rotates ? Qt::PointingHandCursor : resizeCursor(handle->at - center));
    }
    setCursor(isInSelection(toFilm(point)) ? Qt::SizeAllCursor : Qt::ArrowCursor);
}

} // namespace muto::ui
