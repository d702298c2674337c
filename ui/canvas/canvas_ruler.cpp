#include "ui/canvas/canvas_ruler.h"

#include "ui/canvas/ruler_ticks.h"
#include "ui/support/theme.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace muto::ui {

namespace {

constexpr double kMainTick = 8;
constexpr double kSmallTick = 4;
constexpr double kLabelsApart = 56;
constexpr double kRulerLabelGap = 3;

} // namespace

CanvasRuler::CanvasRuler(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    setObjectName(isAcross() ? QStringLiteral("rulerAcross") : QStringLiteral("rulerDown"));
    setAccessibleName(isAcross() ? tr("Ruler above the canvas") : tr("Ruler beside the canvas"));
    setToolTip(tr("Pixels of the film. Drag a guide out of it."));
    setCursor(isAcross() ? Qt::SplitVCursor : Qt::SplitHCursor);
    setFocusPolicy(Qt::NoFocus);
}

void CanvasRuler::setFilm(double origin, double scale)
{
    if (m_origin == origin && m_scale == scale)
        return;
    m_origin = origin;
    m_scale = scale;
    update();
}

void CanvasRuler::setExtent(const std::optional<std::pair<double, double>> &extent)
{
    if (m_extent == extent)
        return;
    m_extent = extent;
    update();
}

void CanvasRuler::setPointer(const std::optional<double> &pointer)
{
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    update();
}

/// A part of it: along it from `from` on, across it from `near`, which is the outer side.
QRectF CanvasRuler::strip(double from, double length, double near, double thickness) const
{
    return isAcross() ? QRectF(from, near, length, thickness) : QRectF(near, from, thickness, length);
}

void CanvasRuler::paintEvent(QPaintEvent *)
{
    const ThemeTokens &tokens = currentTokens();
    const double length = isAcross() ? width() : height();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.raised);
    if (m_extent) {
        const double from = inWidget(m_extent->first);
        painter.fillRect(strip(from, inWidget(m_extent->second) - from, 0, kThickness),
                         blend(tokens.accent, tokens.raised, 0.28));
    }
    paintTicks(painter);
    painter.fillRect(strip(0, length, kThickness - 1, 1), tokens.line);
    if (m_pointer)
        painter.fillRect(strip(std::floor(*m_pointer), 1, 0, kThickness), tokens.accent);
}

void CanvasRuler::paintTicks(QPainter &painter) const
{
    const ThemeTokens &tokens = currentTokens();
    QFont font = painter.font();
    font.setPointSizeF(font.pointSizeF() * 0.75);
    painter.setFont(font);
    painter.setPen(tokens.textMuted);
    const QColor line = blend(tokens.textMuted, tokens.raised, 0.6);
    const double length = isAcross() ? width() : height();
    const double from = -m_origin / m_scale;
    for (const RulerTick &tick : rulerTicks(from, from + length / m_scale, m_scale, kLabelsApart)) {
        const double at = std::floor(inWidget(tick.at)), reach = tick.isMain ? kMainTick : kSmallTick;
        painter.fillRect(strip(at, 1, kThickness - reach, reach), line);
        if (tick.isMain)
            paintLabel(painter, at, locale().toString(tick.at));
    }
}

/// Beside its line; on the vertical ruler it is read from below.
void CanvasRuler::paintLabel(QPainter &painter, double at, const QString &text) const
{
    const QRectF room(0, 0, kLabelsApart, kThickness - kSmallTick);
    painter.save();
    if (isAcross()) {
        painter.translate(at + kRulerLabelGap, 0);
    } else {
        painter.translate(0, at - kRulerLabelGap);
        painter.rotate(-90);
    }
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.restore();
}

void CanvasRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pulled();
}

void CanvasRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT pulledTo(mapToParent(event->position()), event->modifiers());
}

void CanvasRuler::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT letGo();
}

void CanvasRuler::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

} // namespace muto::ui
