#include "ui/widgets/gradient_bar.h"

#include "ui/support/theme.h"
#include "ui/widgets/color_areas.h"

#include <QKeyEvent>
#include <QLinearGradient>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr int kBarHeight = 16;
constexpr int kStopRadius = 7;

} // namespace

QColor colorAt(const CssGradient &gradient, double percent)
{
    const auto places = gradient.positions();
    if (percent <= places.front())
        return gradient.stops.front().color;
    for (size_t i = 1; i < places.size(); ++i) {
        if (percent > places[i])
            continue;
        const double width = places[i] - places[i - 1];
        return blend(gradient.stops[i].color, gradient.stops[i - 1].color,
                     width > 0 ? (percent - places[i - 1]) / width : 0);
    }
    return gradient.stops.back().color;
}

GradientBar::GradientBar(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stops of the gradient"));
    setToolTip(tr("Drag a stop along, double-click to add one, Delete to remove it"));
    m_gradient.stops = {{Qt::black, std::nullopt}, {Qt::white, std::nullopt}};
}

void GradientBar::setGradient(const CssGradient &gradient)
{
    m_gradient = gradient;
    m_current = std::clamp(m_current, 0, int(gradient.stops.size()) - 1);
    update();
}

void GradientBar::setCurrent(int stop)
{
    if (m_current == stop)
        return;
    m_current = stop;
    update();
    Q_EMIT currentChanged(stop);
}

QSize GradientBar::sizeHint() const
{
    return {120, kBarHeight + 2 * kStopRadius};
}

QRectF GradientBar::bar() const
{
    return QRectF(rect()).adjusted(kStopRadius + 1, kStopRadius, -kStopRadius - 1, -kStopRadius);
}

double GradientBar::xOf(double percent) const
{
    return bar().left() + std::clamp(percent, 0.0, 100.0) / 100 * bar().width();
}

double GradientBar::percentAt(double x) const
{
    return std::round(std::clamp((x - bar().left()) / bar().width() * 100, 0.0, 100.0));
}

int GradientBar::stopAt(const QPointF &point) const
{
    const auto places = m_gradient.positions();
    for (int i = int(places.size()) - 1; i >= 0; --i) {
        if (std::abs(point.x() - xOf(places[size_t(i)])) <= kStopRadius)
            return i;
    }
    return -1;
}

void GradientBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(bar(), 4, 4);
    QLinearGradient colors(bar().topLeft(), bar().topRight());
    const auto places = m_gradient.positions();
    for (size_t i = 0; i < places.size(); ++i)
        colors.setColorAt(std::clamp(places[i] / 100, 0.0, 1.0), m_gradient.stops[i].color);
    painter.save();
    painter.setClipPath(shape);
    paintCheckers(painter, bar());
    painter.fillRect(bar(), colors);
    painter.restore();
    painter.setPen(currentTokens().line);
    painter.drawPath(shape);
    for (size_t i = 0; i < places.size(); ++i) {
        const bool isCurrent = int(i) == m_current;
        QColor inside = m_gradient.stops[i].color;
        inside.setAlpha(255);
        painter.setBrush(inside);
        painter.setPen(QPen(currentTokens().panel, 4));
        painter.drawEllipse(QPointF(xOf(places[i]), bar().center().y()), kStopRadius - 2, kStopRadius - 2);
        painter.setPen(QPen(isCurrent ? currentTokens().accent : currentTokens().text, 2));
        painter.drawEllipse(QPointF(xOf(places[i]), bar().center().y()), kStopRadius - 2, kStopRadius - 2);
    }
}

void GradientBar::mousePressEvent(QMouseEvent *event)
{
    const int stop = stopAt(event->position());
    if (event->button() != Qt::LeftButton || stop < 0)
        return;
    setCurrent(stop);
    m_before = m_gradient;
    m_isDragging = true;
    m_hasMoved = false;
}

void GradientBar::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    if (!std::exchange(m_hasMoved, true))
        Q_EMIT began();
    moveCurrent(percentAt(event->position().x()));
}

void GradientBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && std::exchange(m_isDragging, false) && m_hasMoved)
        Q_EMIT finished();
}

void GradientBar::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && stopAt(event->position()) < 0)
        addStop(percentAt(event->position().x()));
}

void GradientBar::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    const double place = m_gradient.positions()[size_t(m_current)];
    if (event->key() == Qt::Key_Escape && std::exchange(m_isDragging, false)) {
        setGradient(m_before);
        if (m_hasMoved)
            Q_EMIT cancelled();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        removeCurrent();
    } else if (event->key() == Qt::Key_Left) {
        moveCurrent(std::max(0.0, place - step));
    } else if (event->key() == Qt::Key_Right) {
        moveCurrent(std::min(100.0, place + step));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void GradientBar::addStop(double percent)
{
    if (m_gradient.stops.size() >= size_t(kMostStops))
        return;
    const auto places = m_gradient.positions();
    const auto next = std::upper_bound(places.begin(), places.end(), percent);
    const auto index = next - places.begin();
    m_gradient.stops.insert(m_gradient.stops.begin() + index, {colorAt(m_gradient, percent), percent});
    setCurrent(int(index));
    update();
    Q_EMIT changed(m_gradient);
}

void GradientBar::removeCurrent()
{
    if (m_gradient.stops.size() <= 2)
        return;
    m_gradient.stops.erase(m_gradient.stops.begin() + m_current);
    m_current = std::min(m_current, int(m_gradient.stops.size()) - 1);
    update();
    Q_EMIT changed(m_gradient);
    Q_EMIT currentChanged(m_current);
}

/// Not past its neighbours: stops out of order mean something else in CSS.
void GradientBar::moveCurrent(double percent)
{
    const auto places = m_gradient.positions();
    const size_t current = size_t(m_current);
    if (current > 0)
        percent = std::max(percent, places[current - 1]);
    if (current + 1 < places.size())
        percent = std::min(percent, places[current + 1]);
    m_gradient.stops[current].position = percent;
    update();
    Q_EMIT changed(m_gradient);
}

} // namespace muto::ui
