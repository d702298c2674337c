#include "ui/widgets/scrub_label.h"

#include <QApplication>
#include <QCursor>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QStyle>

#include <cmath>

namespace muto::ui {

namespace {

constexpr int kScrubThreshold = 3;
constexpr int kWrapMargin = 8;

} // namespace

double stepFactor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        return 10;
    return modifiers & Qt::AltModifier ? 0.1 : 1;
}

ScrubLabel::ScrubLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
}

void ScrubLabel::setScrubbable(bool on)
{
    m_isScrubbable = on;
    setCursor(on ? Qt::SizeHorCursor : Qt::ArrowCursor);
}

void ScrubLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

void ScrubLabel::mousePressEvent(QMouseEvent *event)
{
    if (m_phase == Phase::Scrubbing && event->button() == Qt::RightButton) {
        end();
        Q_EMIT cancelled();
        return;
    }
    if (!m_isScrubbable || event->button() != Qt::LeftButton || !isEnabled()) {
        QLabel::mousePressEvent(event);
        return;
    }
    m_phase = Phase::Pressed;
    m_pressed = m_last = event->globalPosition();
}

void ScrubLabel::mouseMoveEvent(QMouseEvent *event)
{
    if (m_phase == Phase::Idle)
        return;
    const QPointF at = event->globalPosition();
    if (m_phase == Phase::Pressed) {
        if (std::abs(at.x() - m_pressed.x()) < kScrubThreshold)
            return;
        begin();
    }
    m_steps += std::round(at.x() - m_last.x()) * stepFactor(event->modifiers());
    m_last = at;
    wrap(at);
    Q_EMIT scrubbed(m_steps);
}

void ScrubLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool scrubbed = m_phase == Phase::Scrubbing;
    end();
    if (scrubbed)
        Q_EMIT finished();
    else if (buddy())
        buddy()->setFocus(Qt::MouseFocusReason);
}

/// While something is dragged Esc is for that, wherever the keyboard is.
bool ScrubLabel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (m_phase != Phase::Scrubbing || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QLabel::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        end();
        Q_EMIT cancelled();
    }
    return true;
}

void ScrubLabel::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
    const bool scrubbed = m_phase == Phase::Scrubbing;
    end();
    if (scrubbed)
        Q_EMIT finished();
}

void ScrubLabel::begin()
{
    m_phase = Phase::Scrubbing;
    m_steps = 0;
    m_last = m_pressed;
    qApp->installEventFilter(this);
    setCursor(Qt::BlankCursor);
    Q_EMIT began();
}

void ScrubLabel::end()
{
    if (m_phase == Phase::Scrubbing) {
        qApp->removeEventFilter(this);
        setCursor(Qt::SizeHorCursor);
        if (std::abs(m_last.x() - m_pressed.x()) > kScrubThreshold)
            QCursor::setPos(m_pressed.toPoint());
    }
    m_phase = Phase::Idle;
}

/// Where a desktop lets nobody move the pointer (Wayland), a drag ends with the screen.
void ScrubLabel::wrap(const QPointF &at)
{
    const QScreen *screen = QGuiApplication::screenAt(at.toPoint());
    if (!screen)
        return;
    const QRect room = screen->geometry().adjusted(kWrapMargin, 0, -kWrapMargin, 0);
    if (room.contains(at.toPoint()))
        return;
    const int x = at.x() < room.left() ? room.right() - 1 : room.left() + 1;
    QCursor::setPos(x, int(at.y()));
    if (QCursor::pos().x() == x)
        m_last = QPointF(x, at.y());
}

} // namespace muto::ui
