#include "ui/animation/ease_graph.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

#include <algorithm>

namespace muto::ui {

using script::BezierEase;
using script::Ease;

namespace {

constexpr double kMargin = 12;
constexpr double kTrack = 24; // room of the dot, at the right
constexpr double kHandle = 5; // radius
constexpr double kReach = 14;
constexpr double kDot = 5;
constexpr int kFrameMs = 16;
constexpr int kRunMs = 1200;
constexpr int kPauseMs = 500;
constexpr double kKeyStep = 0.01;
constexpr double kFarKeyStep = 0.1;

} // namespace

EaseGraph::EaseGraph(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("easeGraph"));
    setAccessibleName(tr("Course of the ease"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMinimumHeight(140);
    setEase({});
}

void EaseGraph::setEase(const QString &name)
{
    m_ease = Ease::parse(name);
    if (m_dragged == EaseHandle::None) {
        const auto own = script::bezierOf(name);
        m_bezier = own ? *own : m_ease ? script::nearestBezier(*m_ease) : BezierEase();
    }
    update();
}

void EaseGraph::setHandlesShown(bool shown)
{
    m_hasHandles = shown;
    setFocusPolicy(shown ? Qt::StrongFocus : Qt::NoFocus);
    setToolTip(shown ? tr("Drag the handles, or move them with the arrow keys; Tab changes to the other one "
                          "(Shift: further, Alt: without sticking, Esc: back)")
                     : QString());
    update();
}

EaseMap EaseGraph::map() const
{
    if (m_dragMap)
        return *m_dragMap;
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin - kTrack, -kMargin);
    return easeMap(area, m_ease.value_or(*Ease::parse(QStringLiteral("none"))),
                   m_hasHandles ? &m_bezier : nullptr);
}

QPointF EaseGraph::handlePoint(EaseHandle handle) const
{
    return map().pointOf(handleValue(m_bezier, handle));
}

void EaseGraph::follow(QPointF value, bool isFree)
{
    const BezierEase moved = withHandle(m_bezier, m_current, value, isFree);
    if (moved == m_bezier)
        return;
    m_bezier = moved;
    m_ease = Ease::parse(script::easeName(moved));
    update();
    Q_EMIT bezierChanged(moved);
}

void EaseGraph::mousePressEvent(QMouseEvent *event)
{
    const EaseHandle handle =
        m_hasHandles ? handleAt(map(), m_bezier, event->position(), kReach) : EaseHandle::None;
    if (event->button() != Qt::LeftButton || handle == EaseHandle::None)
        return;
    m_dragMap = map();
    m_current = m_dragged = handle;
    Q_EMIT began();
    update();
}

void EaseGraph::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged != EaseHandle::None) {
        follow(m_dragMap->valueOf(event->position()), event->modifiers() & Qt::AltModifier);
        return;
    }
    m_hovered = m_hasHandles ? handleAt(map(), m_bezier, event->position(), kReach) : EaseHandle::None;
    setCursor(m_hovered == EaseHandle::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void EaseGraph::mouseReleaseEvent(QMouseEvent *)
{
    if (m_dragged != EaseHandle::None)
        end();
}

void EaseGraph::end()
{
    m_dragged = EaseHandle::None;
    m_dragMap.reset();
    update();
    Q_EMIT finished();
}

void EaseGraph::cancel()
{
    m_dragged = EaseHandle::None;
    m_dragMap.reset();
    update();
    Q_EMIT cancelled();
}

/// Esc belongs to the drag before it belongs to the popup; Tab goes from one handle to the other first.
bool EaseGraph::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_dragged != EaseHandle::None &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && m_hasHandles) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool forwards = key->key() == Qt::Key_Tab && m_current == EaseHandle::First;
        const bool backwards = key->key() == Qt::Key_Backtab && m_current == EaseHandle::Second;
        if (forwards || backwards) {
            m_current = forwards ? EaseHandle::Second : EaseHandle::First;
            update();
            return true;
        }
    }
    return QWidget::event(event);
}

void EaseGraph::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dragged != EaseHandle::None) {
        cancel();
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? kFarKeyStep : kKeyStep;
    QPointF way;
    switch (event->key()) {
    case Qt::Key_Left:
        way = {-step, 0};
        break;
    case Qt::Key_Right:
        way = {step, 0};
        break;
    case Qt::Key_Up:
        way = {0, step};
        break;
    case Qt::Key_Down:
        way = {0, -step};
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_hasHandles && m_dragged == EaseHandle::None) {
        Q_EMIT began();
        follow(handleValue(m_bezier, m_current) + way, true);
        Q_EMIT finished();
    }
}

/// Styles say how long their animations take; nothing for people who do not want any.
bool EaseGraph::canMove() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void EaseGraph::showEvent(QShowEvent *)
{
    if (!canMove())
        return;
    m_clock.start();
    m_timer.start(kFrameMs, this);
}

void EaseGraph::hideEvent(QHideEvent *)
{
    m_timer.stop();
    if (m_dragged != EaseHandle::None)
        end();
}

void EaseGraph::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
}

void EaseGraph::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.line, 1));
    painter.setBrush(tokens.window);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (!m_ease) {
        painter.setPen(tokens.textMuted);
        painter.drawText(rect().adjusted(12, 12, -12, -12), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Only the page knows the course of this ease."));
        return;
    }
    const EaseMap shown = map();
    paintFrame(painter, shown);
    if (m_hasHandles)
        paintHandles(painter, shown);
    paintDot(painter, shown);
}

void EaseGraph::paintFrame(QPainter &painter, const EaseMap &map) const
{
    const ThemeTokens &tokens = currentTokens();
    painter.setPen(QPen(tokens.line, 1, Qt::DashLine));
    for (const double value : {0.0, 1.0}) {
        const double y = std::floor(map.pointOf({0, value}).y()) + 0.5;
        painter.drawLine(QPointF(map.area.left(), y), QPointF(map.area.right(), y));
    }
    painter.setPen(QPen(tokens.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(easeLine(map, *m_ease, 1));
}

void EaseGraph::paintHandles(QPainter &painter, const EaseMap &map) const
{
    const ThemeTokens &tokens = currentTokens();
    for (const EaseHandle handle : {EaseHandle::First, EaseHandle::Second}) {
        const QPointF anchor = map.pointOf(handle == EaseHandle::First ? QPointF(0, 0) : QPointF(1, 1));
        const QPointF point = map.pointOf(handleValue(m_bezier, handle));
        painter.setPen(QPen(tokens.textMuted, 1));
        painter.drawLine(anchor, point);
        const bool isHot = handle == m_hovered || handle == m_dragged || (hasFocus() && handle == m_current);
        painter.setPen(QPen(isHot ? tokens.accent : tokens.text, 2));
        painter.setBrush(isHot ? tokens.accent : tokens.raised);
        painter.drawEllipse(point, kHandle, kHandle);
    }
}

/// Runs up and down beside the curve; where nothing is to move, it shows the way it would go.
void EaseGraph::paintDot(QPainter &painter, const EaseMap &map) const
{
    const ThemeTokens &tokens = currentTokens();
    const double x = map.area.right() + kMargin / 2 + kTrack / 2;
    painter.setPen(QPen(tokens.line, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x, map.pointOf({1, 0}).y()), QPointF(x, map.pointOf({1, 1}).y()));
    double progress = 1;
    if (m_timer.isActive())
        progress = std::min(1.0, double(m_clock.elapsed() % (kRunMs + kPauseMs)) / kRunMs);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QPointF(x, map.pointOf({1, m_ease->at(progress)}).y()), kDot, kDot);
}

} // namespace muto::ui
