#include "ui/timeline/time_ruler.h"

#include "ui/support/theme.h"
#include "ui/timeline/time_ticks.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_scene.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kHeadHalfWidth = 6;
constexpr double kHeadHeight = 11;
constexpr double kAreaHeight = 4;
constexpr double kLongTick = 8;
constexpr double kShortTick = 4;

} // namespace

TimeRuler::TimeRuler(const TimelineScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
{
    setObjectName(QStringLiteral("timeRuler"));
    setAccessibleName(tr("Ruler of the timeline"));
    setToolTip(tr("Press or drag to move through the film"));
    setCursor(Qt::PointingHandCursor);
    // A click leaves the keys to the film.
    setFocusPolicy(Qt::NoFocus);
}

void TimeRuler::playheadMoved(double from, double to)
{
    for (const double x : {from, to})
        update(QRectF(x - kHeadHalfWidth - 2, 0, 2 * kHeadHalfWidth + 4, height()).toAlignedRect());
}

void TimeRuler::paintEvent(QPaintEvent *event)
{
    const ThemeTokens &tokens = currentTokens();
    QPainter painter(this);
    painter.fillRect(event->rect(), tokens.raised);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    if (!m_scene.hasFilm)
        return;
    paintWorkArea(painter);
    paintTicks(painter, event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter);
    paintPlayhead(painter);
}

void TimeRuler::paintWorkArea(QPainter &painter) const
{
    if (!m_scene.workArea)
        return;
    const ThemeTokens &tokens = currentTokens();
    const auto x = [&](FrameIndex frame) { return m_scene.geometry.xOf(m_scene.rate.timeOf(frame.value)); };
    const double from = x(m_scene.workArea->first);
    const double to = x(m_scene.workArea->end);
    painter.fillRect(QRectF(from, 0, to - from, height() - 1), blend(tokens.accent, tokens.raised, 0.16));
    painter.fillRect(QRectF(from, 0, to - from, kAreaHeight), tokens.accent);
    for (const double edge : {from, to - 2})
        painter.fillRect(QRectF(edge, 0, 2, height() - 1), tokens.accent);
}

void TimeRuler::paintTicks(QPainter &painter, const QRect &dirty) const
{
    const ThemeTokens &tokens = currentTokens();
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString widest = shortTime({m_scene.rate.frameAt(std::max(m_scene.model.end(), 1.0)) + 1},
                                     m_scene.rate, m_scene.style);
    const double labelWidth = metrics.horizontalAdvance(widest) + 20;
    // Labels begin at their tick and reach into what is painted from further left.
    const TickRequest request{m_scene.geometry.pixelsPerSecond,
                              m_scene.geometry.secondsAt(dirty.left() - labelWidth),
                              m_scene.geometry.secondsAt(dirty.right() + 1.0),
                              labelWidth,
                              m_scene.rate,
                              m_scene.style};
    for (const TimeTick &tick : timeTicks(request)) {
        const double x = std::floor(m_scene.geometry.xOf(tick.seconds));
        const double length = tick.label.isEmpty() ? kShortTick : kLongTick;
        painter.fillRect(QRectF(x, height() - 1 - length, 1, length),
                         blend(tokens.textMuted, tokens.raised, 0.6));
        if (tick.label.isEmpty())
            continue;
        painter.setPen(tokens.textMuted);
        painter.drawText(QRectF(x + 4, 3, labelWidth, height() - 8), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.label);
    }
}

void TimeRuler::paintMarks(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().warn);
    for (const double mark : m_scene.marks) {
        const double x = m_scene.geometry.xOf(mark);
        painter.drawPolygon(
            QPolygonF({{x - 4, height() - 9.0}, {x + 4, height() - 9.0}, {x, height() - 2.0}}));
    }
}

void TimeRuler::paintPlayhead(QPainter &painter) const
{
    const double x = m_scene.playheadX();
    const double top = 4;
    QPainterPath head;
    head.moveTo(x - kHeadHalfWidth, top);
    head.lineTo(x + kHeadHalfWidth, top);
    head.lineTo(x + kHeadHalfWidth, top + kHeadHeight - 5);
    head.lineTo(x, top + kHeadHeight);
    head.lineTo(x - kHeadHalfWidth, top + kHeadHeight - 5);
    head.closeSubpath();
    paintPlayheadLine(painter, x, top + kHeadHeight - 1, height());
    painter.fillPath(head, currentTokens().bad);
}

void TimeRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pressed(event->position().x());
}

void TimeRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT dragged(event->position().x());
}

void TimeRuler::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT released();
}

} // namespace muto::ui
