#include "ui/widgets/color_areas.h"

#include "ui/support/theme.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kAreaRadius = 4;
constexpr double kHandle = 6;
constexpr int kStrip = 16;
constexpr int kSquare = 160;

QLinearGradient across(const QRectF &rect, bool upright)
{
    return QLinearGradient(rect.topLeft(), upright ? rect.bottomLeft() : rect.topRight());
}

QLinearGradient rainbow(const QRectF &rect)
{
    QLinearGradient gradient = across(rect, false);
    for (int i = 0; i <= 6; ++i)
        gradient.setColorAt(i / 6.0, QColor::fromHsvF(float(i % 6) / 6, 1, 1));
    return gradient;
}

} // namespace

PickedColor PickedColor::of(const QColor &color, const PickedColor &previous)
{
    PickedColor picked{color.hsvHueF(), color.hsvSaturationF(), color.valueF(), color.alphaF()};
    if (picked.hue < 0 || picked.value == 0)
        picked.hue = previous.hue;
    if (picked.value == 0)
        picked.saturation = previous.saturation;
    return picked;
}

QColor PickedColor::color() const
{
    return QColor::fromHsvF(float(hue >= 1 ? 0 : hue), float(saturation), float(value), float(alpha)).toRgb();
}

void paintCheckers(QPainter &painter, const QRectF &rect)
{
    constexpr int square = 4;
    painter.fillRect(rect, Qt::white);
    for (int y = 0; y * square < rect.height(); ++y) {
        for (int x = y % 2; x * square < rect.width(); x += 2)
            painter.fillRect(QRectF(rect.x() + x * square, rect.y() + y * square, square, square) & rect,
                             QColor(0xc8, 0xc8, 0xc8));
    }
}

ColorArea::ColorArea(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    const bool isSquare = kind == Kind::SaturationValue;
    setSizePolicy(QSizePolicy::Expanding, isSquare ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setAccessibleName(isSquare            ? tr("Saturation and brightness")
                      : kind == Kind::Hue ? tr("Hue")
                                          : tr("Opacity"));
    setToolTip(tr("%1: drag, or use the arrow keys").arg(accessibleName()));
}

void ColorArea::setPicked(const PickedColor &picked)
{
    m_picked = picked;
    update();
}

QSize ColorArea::sizeHint() const
{
    return m_kind == Kind::SaturationValue ? QSize(kSquare + 64, kSquare) : QSize(kSquare, kStrip);
}

QRectF ColorArea::area() const
{
    return QRectF(rect()).adjusted(2, 2, -2, -2);
}

QPointF ColorArea::handle() const
{
    const QRectF room = area();
    switch (m_kind) {
    case Kind::SaturationValue:
        return {room.left() + m_picked.saturation * room.width(),
                room.bottom() - m_picked.value * room.height()};
    case Kind::Hue:
        return {room.left() + m_picked.hue * room.width(), room.center().y()};
    case Kind::Alpha:
        return {room.left() + m_picked.alpha * room.width(), room.center().y()};
    }
    Q_UNREACHABLE();
}

void ColorArea::paintBackground(QPainter &painter) const
{
    const QRectF room = area();
    QColor full = QColor::fromHsvF(float(m_picked.hue >= 1 ? 0 : m_picked.hue), 1, 1);
    if (m_kind == Kind::Hue) {
        painter.fillRect(room, rainbow(room));
        return;
    }
    if (m_kind == Kind::Alpha) {
        full = m_picked.color();
        full.setAlpha(255);
        paintCheckers(painter, room);
    }
    QLinearGradient sideways = across(room, false);
    sideways.setColorAt(0,
                        m_kind == Kind::Alpha ? QColor(full.red(), full.green(), full.blue(), 0) : Qt::white);
    sideways.setColorAt(1, full);
    painter.fillRect(room, sideways);
    if (m_kind != Kind::SaturationValue)
        return;
    QLinearGradient darker = across(room, true);
    darker.setColorAt(0, QColor(0, 0, 0, 0));
    darker.setColorAt(1, Qt::black);
    painter.fillRect(room, darker);
}

void ColorArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(area(), kAreaRadius, kAreaRadius);
    painter.save();
    painter.setClipPath(shape);
    paintBackground(painter);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? currentTokens().accent : currentTokens().line);
    painter.drawPath(shape);
    const QPointF at = handle();
    painter.setPen(QPen(QColor(0, 0, 0, 160), 3));
    painter.drawEllipse(at, kHandle, kHandle);
    painter.setPen(QPen(Qt::white, 2));
    painter.drawEllipse(at, kHandle, kHandle);
}

void ColorArea::pickAt(const QPointF &point)
{
    const QRectF room = area();
    const double x = std::clamp((point.x() - room.left()) / room.width(), 0.0, 1.0);
    const double y = std::clamp((point.y() - room.top()) / room.height(), 0.0, 1.0);
    if (m_kind == Kind::SaturationValue) {
        m_picked.saturation = x;
        m_picked.value = 1 - y;
    } else {
        (m_kind == Kind::Hue ? m_picked.hue : m_picked.alpha) = x;
    }
    update();
    Q_EMIT pickedChanged(m_picked);
}

void ColorArea::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_before = m_picked;
    m_isDragging = true;
    Q_EMIT began();
    pickAt(event->position());
}

void ColorArea::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        pickAt(event->position());
}

void ColorArea::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false))
        Q_EMIT finished();
}

void ColorArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && std::exchange(m_isDragging, false)) {
        setPicked(m_before);
        Q_EMIT cancelled();
        return;
    }
    const double step = event->modifiers() & Qt::ShiftModifier ? 0.1 : 0.01;
    const double x = event->key() == Qt::Key_Right ? step : event->key() == Qt::Key_Left ? -step : 0;
    const double y = event->key() == Qt::Key_Down ? step : event->key() == Qt::Key_Up ? -step : 0;
    if (x == 0 && (y == 0 || m_kind != Kind::SaturationValue)) {
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT began();
    pickAt(handle() + QPointF(x * area().width(), y * area().height()));
    Q_EMIT finished();
}

} // namespace muto::ui
