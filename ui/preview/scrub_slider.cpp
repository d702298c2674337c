#include "ui/preview/scrub_slider.h"

#include "ui/support/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kGrooveHeight = 4;
constexpr double kHandleRadius = 7;

} // namespace

ScrubSlider::ScrubSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QSlider::actionTriggered, this,
            [this] { Q_EMIT scrubbed({std::clamp(sliderPosition(), minimum(), maximum())}); });
}

void ScrubSlider::setWorkArea(std::optional<FrameRange> area)
{
    m_workArea = area;
    update();
}

QSize ScrubSlider::sizeHint() const
{
    return {320, 24};
}

QSize ScrubSlider::minimumSizeHint() const
{
    return {80, 24};
}

QRectF ScrubSlider::groove() const
{
    return QRectF(rect()).adjusted(kHandleRadius + 1, (height() - kGrooveHeight) / 2, -kHandleRadius - 1,
                                   -(height() - kGrooveHeight) / 2);
}

double ScrubSlider::xOf(std::int64_t frame) const
{
    const double share = maximum() > 0 ? double(frame) / maximum() : 0;
    return groove().left() + groove().width() * std::clamp(share, 0.0, 1.0);
}

void ScrubSlider::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto bar = [&](double from, double to, const QColor &color) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(QPointF(from, groove().top()), QPointF(to, groove().bottom())),
                                kGrooveHeight / 2, kGrooveHeight / 2);
    };
    bar(groove().left(), groove().right(), tokens.line);
    if (!isEnabled())
        return;

    const double from = m_workArea ? xOf(m_workArea->first.value) : groove().left();
    const double to = m_workArea ? xOf(m_workArea->end.value - 1) : groove().right();
    if (m_workArea)
        bar(from, to, blend(tokens.accent, tokens.line, 0.35));
    const double playhead = xOf(value());
    if (playhead > from)
        bar(from, std::min(playhead, to), tokens.accent);
    if (m_workArea) {
        painter.setBrush(tokens.accent);
        for (const double x : {from, to})
            painter.drawRect(QRectF(x - 1, groove().top() - 4, 2, kGrooveHeight + 8));
    }
    painter.setBrush(hasFocus() || isSliderDown() ? tokens.accent : tokens.text);
    const double radius = underMouse() || isSliderDown() || hasFocus() ? kHandleRadius : kHandleRadius - 1;
    painter.drawEllipse(QPointF(playhead, groove().center().y()), radius, radius);
}

void ScrubSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    scrubTo(event->position().x());
}

void ScrubSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        scrubTo(event->position().x());
}

void ScrubSlider::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
    update();
}

void ScrubSlider::scrubTo(double x)
{
    const double share = std::clamp((x - groove().left()) / groove().width(), 0.0, 1.0);
    const auto frame = int(std::lround(share * maximum()));
    setValue(frame);
    Q_EMIT scrubbed({frame});
}

} // namespace muto::ui
