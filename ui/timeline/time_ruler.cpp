#include "ui/timeline/time_ruler.h"

#include "ui/support/theme.h"
#include "ui/timeline/time_ticks.h"
#include "ui/timeline/timeline_painter.h"
#include "ui/timeline/timeline_scene.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace muto::ui {

namespace {

constexpr double kHeadHalfWidth = 6;
constexpr double kHeadHeight = 11;
constexpr double kLongTick = 8;
constexpr double kShortTick = 4;
constexpr double kRoundMarker = 14; // pixels from which on a marker has round corners

QString markerToolTip(const TimelineScene &scene, const TimelineMarker &marker)
{
    const QString time = shortTime({scene.rate.frameAt(marker.seconds + 1e-6)}, scene.rate, scene.style);
    const QString name = marker.name.isEmpty() ? TimeRuler::tr("Marker") : marker.name;
    return marker.isOwn() ? TimeRuler::tr("%1, %2: drag it to another time, double-click to change it",
                                          "name and time of a marker")
                                .arg(name, time)
                          : TimeRuler::tr("%1, %2: a label of the script", "name and time").arg(name, time);
}

} // namespace

TimeRuler::TimeRuler(const TimelineScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_scene(scene)
{
    setObjectName(QStringLiteral("timeRuler"));
    setAccessibleName(tr("Ruler of the timeline"));
    setMouseTracking(true);
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
    painter.fillRect(QRect(0, kHeight - 1, width(), height() - kHeight + 1), tokens.panel);
    painter.fillRect(QRect(0, kHeight - 1, width(), 1), tokens.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.line);
    if (!m_scene.hasFilm)
        return;
    paintWorkArea(painter);
    paintTicks(painter, event->rect());
    painter.setRenderHint(QPainter::Antialiasing);
    if (const std::optional<FrameRange> area = m_scene.shownArea()) {
        paintHandle(painter, m_scene.geometry.xOf(m_scene.rate.timeOf(area->first.value)), RulerPart::In);
        paintHandle(painter, m_scene.geometry.xOf(m_scene.rate.timeOf(area->end.value)), RulerPart::Out);
    }
    paintMarkers(painter, event->rect());
    paintPlayhead(painter);
}

void TimeRuler::paintWorkArea(QPainter &painter) const
{
    const std::optional<FrameRange> area = m_scene.shownArea();
    if (!area)
        return;
    const ThemeTokens &tokens = currentTokens();
    const auto x = [&](FrameIndex frame) { return m_scene.geometry.xOf(m_scene.rate.timeOf(frame.value)); };
    const double from = x(area->first);
    const double to = x(area->end);
    painter.fillRect(QRectF(from, 0, to - from, kHeight - 1), blend(tokens.accent, tokens.raised, 0.16));
    const bool isStrong = m_scene.rulerHover.part == RulerPart::Area || m_scene.area;
    painter.fillRect(QRectF(from, 0, to - from, RulerGeometry::kBarHeight),
                     isStrong ? tokens.accent : blend(tokens.accent, tokens.raised, 0.7));
    for (const double edge : {from, to - 1.5})
        painter.fillRect(QRectF(edge, 0, 1.5, kHeight - 1), tokens.accent);
}

/// A tab inwards of its edge, with a groove to hold it by.
void TimeRuler::paintHandle(QPainter &painter, double edge, RulerPart part) const
{
    const ThemeTokens &tokens = currentTokens();
    const double width = RulerGeometry::kHandleWidth;
    const QRectF tab(part == RulerPart::In ? edge : edge - width, 0, width, RulerGeometry::kHandleHeight);
    const bool isHeld = m_scene.area && m_scene.area->part == part;
    const bool isStrong = isHeld || m_scene.rulerHover.part == part;
    QPainterPath shape;
    shape.addRoundedRect(tab.adjusted(0, -4, 0, 0), 3, 3);
    painter.fillPath(shape, isStrong ? blend(tokens.text, tokens.accent, 0.35) : tokens.accent);
    painter.fillRect(QRectF(tab.center().x() - 0.5, tab.top() + 4, 1, tab.height() - 7), tokens.raised);
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
        painter.fillRect(QRectF(x, kHeight - 1 - length, 1, length),
                         blend(tokens.textMuted, tokens.raised, 0.6));
        if (tick.label.isEmpty())
            continue;
        painter.setPen(tokens.textMuted);
        painter.drawText(QRectF(x + 4, 3, labelWidth, kHeight - 8), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.label);
    }
}

int TimeRuler::wantedHeight() const
{
    return kHeight + (m_scene.markers.empty() ? 0 : int(RulerGeometry::kLaneHeight));
}

QRectF TimeRuler::markerRect(int marker) const
{
    return RulerGeometry::markerRect(m_scene.geometry, m_scene.markers, marker);
}

void TimeRuler::paintMarkers(QPainter &painter, const QRect &dirty) const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * RulerGeometry::kLabelScale);
    painter.setFont(font);
    for (int i = 0; i < int(m_scene.markers.size()); ++i) {
        const bool isMoved = m_scene.markerMove && m_scene.markerMove->marker == i;
        if (isMoved || markerRect(i).toAlignedRect().adjusted(-2, 0, 2, 0).intersects(dirty))
            paintMarker(painter, i);
    }
}

/// Its time is its left edge. What a script calls a label is only an outline: it is not to be had here.
void TimeRuler::paintMarker(QPainter &painter, int index) const
{
    const ThemeTokens &tokens = currentTokens();
    const TimelineMarker &marker = m_scene.markers[std::size_t(index)];
    QRectF rect = markerRect(index);
    rect.moveLeft(m_scene.geometry.xOf(m_scene.secondsOfMarker(index)));
    const QColor color = marker.isOwn() ? markerColor(tokens, marker.color) : tokens.textMuted;
    const bool isSelected = m_scene.marker == index;
    const bool isStrong = isSelected || m_scene.rulerHover == RulerHit{RulerPart::Marker, index};
    if (rect.width() < kRoundMarker && marker.isOwn() && !isSelected) {
        // Of many side by side nobody sees round corners, which take time.
        painter.fillRect(rect, isStrong ? blend(tokens.text, color, 0.35) : color);
        return;
    }
    QPainterPath chip;
    chip.addRoundedRect(rect, 3, 3);
    if (marker.isOwn()) {
        const bool isPlain = marker.name.isEmpty();
        painter.fillPath(chip, isPlain ? color : blend(color, tokens.panel, isStrong ? 0.5 : 0.28));
        painter.fillRect(QRectF(rect.left(), rect.top(), 2, rect.height()), color);
    }
    if (isSelected || !marker.isOwn()) {
        painter.setPen(QPen(isSelected ? tokens.text : blend(color, tokens.panel, 0.6), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QRectF words = rect.adjusted(5, 0, -2, 0);
    if (words.width() < 10)
        return;
    painter.setPen(marker.isOwn() || isStrong ? tokens.text : tokens.textMuted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(marker.name, Qt::ElideRight, int(words.width()) + 1));
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
        Q_EMIT pressed(event->position(), event->modifiers());
}

void TimeRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT dragged(event->position());
    else
        Q_EMIT hovered(event->position());
}

void TimeRuler::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT released();
}

void TimeRuler::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT doubleClicked(event->position());
}

void TimeRuler::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->pos());
}

RulerHit TimeRuler::hitAt(QPointF point) const
{
    return rulerHitTest(m_scene.geometry, m_scene.rate, m_scene.workArea, m_scene.markers, point);
}

void TimeRuler::leaveEvent(QEvent *)
{
    Q_EMIT left();
}

QString TimeRuler::toolTipAt(QPointF point) const
{
    const auto time = [&](FrameIndex frame) { return shortTime(frame, m_scene.rate, m_scene.style); };
    const RulerHit hit = hitAt(point);
    switch (hit.part) {
    case RulerPart::Marker:
        return markerToolTip(m_scene, m_scene.markers[std::size_t(hit.marker)]);
    case RulerPart::In:
        return tr("In point, %1: drag it to play and render from elsewhere")
            .arg(time(m_scene.workArea->first));
    case RulerPart::Out:
        return tr("Out point, %1: drag it to play and render up to elsewhere")
            .arg(time(m_scene.workArea->end));
    case RulerPart::Area:
        return tr("Drag to move the in and out points together");
    default:
        return tr("Press or drag to move through the film; with Shift, draw what is to be played");
    }
}

bool TimeRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
    return true;
}

} // namespace muto::ui
