// What TimelineView does with the mouse, the wheel and the keys.

#include "ui/timeline/timeline_view.h"

#include "ui/timeline/beat_pointer.h"
#include "ui/timeline/ruler_pointer.h"
#include "ui/timeline/sound_lane_pointer.h"
#include "ui/timeline/time_ruler.h"
#include "ui/timeline/timeline_pointer.h"
#include "ui/timeline/timeline_steps.h"
#include "ui/timeline/track_headers.h"
#include "ui/widgets/accessible_parts.h"

#include <QAction>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kKeyZoom = 1.5;
constexpr double kWheelZoom = 1.25; // a notch
constexpr double kNotch = 120;      // as Qt counts
constexpr double kScrollEdge = 24;  // pixels from an edge at which a drag scrolls
constexpr int kAutoScrollMs = 16;
constexpr double kAutoScrollPace = 0.4; // of the depth, each time

/// How far a coordinate has gone into the edges of a length: negative towards the beginning.
double depthInEdge(double at, double length)
{
    if (at < kScrollEdge)
        return at - kScrollEdge;
    return std::max(0.0, at - (length - kScrollEdge));
}

/// Del and Backspace: what keyframes, and markers, go by.
bool isDeletion(const QKeyEvent &event)
{
    const bool isRemoving = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
    return isRemoving && !(event.modifiers() & ~Qt::KeypadModifier);
}

/// Where no clip, lane or header is.
bool isEmpty(HitPart part)
{
    return part == HitPart::Nothing || part == HitPart::Row;
}

} // namespace

bool TimelineView::wantsKey(const QKeyEvent &event) const
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (wantsPointKey(event))
        return true;
    if (event.key() == Qt::Key_Escape)
        return m_pointer->isPressed() || m_soundPointer->isPressed() || m_beatPointer->isPressed() ||
               m_rulerPointer->isPressed() || m_scrubX || !selection().empty() || !m_scene.keys.empty() ||
               hasTool() || canLeave();
    if (isDeletion(event) && m_scene.marker >= 0)
        return true;
    if (m_scene.model.isEmpty())
        return false;
    if (event.matches(QKeySequence::SelectAll))
        return true;
    if (isDeletion(event))
        return !m_scene.keys.empty();
    const bool isSideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    if (isSideways && !(modifiers & ~Qt::ShiftModifier) && !m_scene.keys.empty())
        return true;
    const auto step = timelineStepOf(*this, event);
    return step && wantsStep(*step);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && wantsKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

/// The wheel works over the ruler and the headers too.
bool TimelineView::eventFilter(QObject *watched, QEvent *event)
{
    auto *part = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !part)
        return QAbstractScrollArea::eventFilter(watched, event);
    const auto &wheel = *static_cast<QWheelEvent *>(event);
    QWheelEvent mapped(part->mapTo(this, wheel.position()) - QPointF(viewport()->pos()),
                       wheel.globalPosition(), wheel.pixelDelta(), wheel.angleDelta(), wheel.buttons(),
                       wheel.modifiers(), wheel.phase(), wheel.inverted(), wheel.source());
    wheelEvent(&mapped);
    return true;
}

bool TimelineView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimelineHit hit = hitTest(m_scene.geometry, m_scene.model, help->pos());
        QString text = hit.isClip() ? describe(hit.clip) : QString();
        if (hit.isKey())
            text = describeKey(hit.clip, hit.key);
        else if (m_scene.beat.clip >= 0)
            text = describeBeat(m_scene.beat);
        else if (hit.isSound())
            text = describePoint(hit.sound);
        else if (hit.part == HitPart::Lane)
            text = m_headers->describeLane(hit.lane);
        else if (hit.isClip() && !m_scene.model.clip(hit.clip).source.isEmpty())
            text += QLatin1Char('\n') + m_scene.model.clip(hit.clip).source;
        QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    case QEvent::Leave:
        m_pointer->leave();
        m_beatPointer->hover({-1, -1});
        break;
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAround(1 + gesture->value(), gesture->position().x());
            return true;
        }
        break;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    event->accept();
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(std::pow(kWheelZoom, angle.y() / kNotch), event->position().x());
        return;
    }
    QPointF distance =
        event->pixelDelta().isNull() ? QPointF(angle) * (3 * 40 / kNotch) : QPointF(event->pixelDelta());
    // Where all tracks can be seen, or with Shift, the wheel goes through time.
    const bool isSideways = verticalScrollBar()->maximum() == 0 || event->modifiers() & Qt::ShiftModifier;
    if (isSideways && std::abs(distance.y()) > std::abs(distance.x()))
        distance = {distance.y(), 0};
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(std::lround(distance.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(distance.y())));
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panFrom = event->position();
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        const bool isTaken = m_soundPointer->press(event->position(), event->modifiers()) ||
                             (!hasTool() && m_beatPointer->press(event->position(), event->modifiers()));
        if (!isTaken)
            m_pointer->press(event->position(), event->modifiers());
        accessiblePartFocused(*this, m_scene.current);
    }
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_panFrom) {
        const QPointF moved = *m_panFrom - event->position();
        m_panFrom = event->position();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(moved.x())));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(moved.y())));
        return;
    }
    if (m_soundPointer->isPressed())
        m_soundPointer->move(event->position(), event->modifiers());
    else if (m_beatPointer->isPressed())
        m_beatPointer->move(event->position());
    else if (m_pointer->isPressed())
        m_pointer->move(event->position(), event->modifiers());
    else
        hover(event->position(), event->modifiers());
    showCursor();
    followGesture();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton)
        m_panFrom.reset();
    else if (event->button() == Qt::LeftButton && m_soundPointer->isPressed())
        m_soundPointer->release();
    else if (event->button() == Qt::LeftButton && m_beatPointer->isPressed())
        m_beatPointer->release();
    else if (event->button() == Qt::LeftButton && m_pointer->isPressed())
        m_pointer->release();
    hover(event->position(), event->modifiers());
    showCursor();
    followGesture();
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_soundPointer->doubleClick(event->position()))
        return;
    mousePressEvent(event);
    const TimelineHit hit = hitTest(m_scene.geometry, m_scene.model, event->position());
    if (event->button() == Qt::LeftButton && hit.isKey()) {
        const double seconds = m_scene.model.clip(hit.clip).keys[std::size_t(hit.key)].seconds;
        Q_EMIT scrubbed({m_scene.rate.frameAt(seconds + 1e-6)});
    } else if (event->button() == Qt::LeftButton && hit.isClip() && hit.part != HitPart::Disclosure) {
        Q_EMIT clipActivated(hit.clip);
    } else if (event->button() == Qt::LeftButton && isEmpty(hit.part) && !hasTool() && canLeave()) {
        m_leave->trigger();
    }
}

void TimelineView::hover(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_pointer->hover(point, modifiers);
    m_soundPointer->hover(point);
    m_beatPointer->hover(point);
}

void TimelineView::showCursor()
{
    const bool canTrim =
        m_scene.isEditable && m_scene.hover.isEdge() && !m_scene.model.clip(m_scene.hover.clip).isFixed();
    if (m_pointer->isRazor() && m_scene.hover.isClip() && m_scene.hover.lane < 0)
        viewport()->setCursor(Qt::CrossCursor);
    else if (m_soundPointer->isOverEnd() || m_scene.beat.clip >= 0)
        viewport()->setCursor(Qt::SizeHorCursor);
    else if (m_scene.hover.part == HitPart::Point && m_scene.isEditable)
        viewport()->setCursor(Qt::PointingHandCursor);
    else if (m_pointer->wouldSlip())
        viewport()->setCursor(Qt::SplitHCursor);
    else if (canTrim)
        viewport()->setCursor(Qt::SizeHorCursor);
    else
        viewport()->unsetCursor();
}

bool TimelineView::cancelGesture()
{
    if (m_rulerPointer->isPressed()) {
        m_rulerPointer->cancel();
    } else if (m_scrubX) {
        m_scrubX.reset();
        Q_EMIT scrubbed(m_scrubbedFrom);
    } else if (m_soundPointer->isPressed()) {
        m_soundPointer->cancel();
    } else if (m_beatPointer->isPressed()) {
        m_beatPointer->cancel();
    } else if (m_pointer->isPressed()) {
        m_pointer->cancel();
    } else {
        return false;
    }
    followGesture();
    return true;
}

/// Runs the clock of the scrolling only as long as a drag may need it.
void TimelineView::followGesture()
{
    const bool isDragging = m_scrubX || m_rulerPointer->isPressed() || m_pointer->isDragging();
    if (isDragging && !m_autoScroll.isActive())
        m_autoScroll.start(kAutoScrollMs, this);
    else if (!isDragging)
        m_autoScroll.stop();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    if (m_scrubX || m_rulerPointer->isPressed()) {
        const double x = m_scrubX.value_or(m_rulerPointer->lastX());
        scrollTowards({x, viewport()->height() / 2.0});
        dragRuler(x);
    } else {
        scrollTowards(m_pointer->lastPoint());
        m_pointer->moveAgain();
    }
}

void TimelineView::scrollTowards(QPointF point)
{
    const auto scroll = [](QScrollBar *bar, double depth) {
        bar->setValue(bar->value() + int(std::lround(depth * kAutoScrollPace)));
    };
    scroll(horizontalScrollBar(), depthInEdge(point.x(), viewport()->width()));
    scroll(verticalScrollBar(), depthInEdge(point.y(), viewport()->height()));
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && cancelGesture())
        return;
    if (handlePointKey(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        escape();
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kKeyZoom);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / kKeyZoom);
        return;
    case Qt::Key_Z:
        if (event->modifiers() == Qt::ShiftModifier) {
            zoomToFit();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.current >= 0)
            Q_EMIT clipActivated(m_scene.current);
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (removeWithKey(*event) || nudgeKeys(*event))
        return;
    const auto step = timelineStepOf(*this, *event);
    if (step && wantsStep(*step))
        take(*step);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

bool TimelineView::hasTool() const
{
    return m_usualTool && !m_usualTool->isChecked();
}

bool TimelineView::canLeave() const
{
    return m_leave && m_leave->isEnabled();
}

/// One step out: of the tool, of what is selected, of the composition.
void TimelineView::escape()
{
    if (hasTool())
        m_usualTool->trigger();
    else if (!m_scene.keys.empty())
        selectKeys({}); // the clip that they are of stays selected
    else if (!selection().empty())
        select(-1);
    else if (canLeave())
        m_leave->trigger();
}

bool TimelineView::removeWithKey(const QKeyEvent &event)
{
    if (!isDeletion(event))
        return false;
    if (m_scene.isEditable && m_scene.marker >= 0)
        Q_EMIT markerRemoved(m_scene.marker);
    else if (!m_scene.keys.empty() && m_scene.isEditable)
        Q_EMIT keysRemoved(m_scene.keys);
    return true;
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    setFocusShown(true);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    setFocusShown(false);
}

void TimelineView::setFocusShown(bool shown)
{
    m_scene.hasFocus = shown;
    viewport()->update();
}

} // namespace muto::ui
