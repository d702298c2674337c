#include "ui/canvas/canvas_guides.h"

#include "ui/preview/preview_view.h"
#include "ui/support/theme.h"

#include <QLineF>
#include <QPainter>

#include <cmath>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kGuideReach = 4;
constexpr double kFrameReach = 6;
constexpr double kGuideLabelAway = 12;
constexpr double kGuideLabelPadding = 4;

} // namespace

int guidePlace(double place, int length, double reach)
{
    for (const double line : {0.0, length / 2.0, double(length)}) {
        if (std::abs(place - line) <= reach)
            return int(std::lround(line));
    }
    return int(std::lround(place));
}

CanvasGuides::CanvasGuides(const PreviewView &preview, QObject *parent)
    : CanvasTool(parent)
    , m_preview(preview)
{
}

void CanvasGuides::add(const CanvasGuide &guide)
{
    m_guides.push_back(guide);
    Q_EMIT guidesChanged();
    Q_EMIT changed();
}

void CanvasGuides::clear()
{
    m_dragged.reset();
    m_guides.clear();
    Q_EMIT guidesChanged();
    Q_EMIT changed();
}

void CanvasGuides::setShown(bool shown)
{
    m_isShown = shown;
    Q_EMIT changed();
}

void CanvasGuides::pull(Qt::Orientation direction)
{
    m_before.reset();
    m_pointer = {-1, -1}; // nowhere on the canvas yet
    m_dragged = m_guides.size();
    m_guides.push_back({direction, 0});
}

std::vector<QRectF> CanvasGuides::boxes() const
{
    std::vector<QRectF> boxes;
    const QSizeF film = m_preview.canvas();
    for (std::size_t i = 0; m_isShown && i < m_guides.size(); ++i) {
        const CanvasGuide &guide = m_guides[i];
        boxes.push_back(guide.direction == Qt::Vertical ? QRectF(guide.at, 0, 0, film.height())
                                                        : QRectF(0, guide.at, film.width(), 0));
    }
    return boxes;
}

QLineF CanvasGuides::lineInView(const CanvasGuide &guide) const
{
    const QPointF at = m_preview.filmToView().map(QPointF(guide.at, guide.at));
    return guide.direction == Qt::Vertical ? QLineF(at.x(), 0, at.x(), m_preview.height())
                                           : QLineF(0, at.y(), m_preview.width(), at.y());
}

std::optional<std::size_t> CanvasGuides::guideAt(QPointF point) const
{
    for (std::size_t i = m_guides.size(); m_isShown && i-- > 0;) {
        const QLineF line = lineInView(m_guides[i]);
        const bool isVertical = m_guides[i].direction == Qt::Vertical;
        const double away = isVertical ? point.x() - line.x1() : point.y() - line.y1();
        if (std::abs(away) <= kGuideReach)
            return i;
    }
    return std::nullopt;
}

bool CanvasGuides::isOnCanvas(QPointF point) const
{
    return m_preview.stageArea().contains(point.toPoint());
}

std::optional<Qt::CursorShape> CanvasGuides::cursorAt(QPointF point) const
{
    const auto found = m_dragged ? m_dragged : guideAt(point);
    if (!found)
        return std::nullopt;
    return m_guides[*found].direction == Qt::Vertical ? Qt::SplitHCursor : Qt::SplitVCursor;
}

void CanvasGuides::press(QPointF point)
{
    m_dragged = guideAt(point);
    m_pointer = point;
    if (m_dragged)
        m_before = m_guides[*m_dragged];
}

void CanvasGuides::drag(QPointF point, Qt::KeyboardModifiers)
{
    if (!m_dragged)
        return;
    CanvasGuide &guide = m_guides[*m_dragged];
    const bool isVertical = guide.direction == Qt::Vertical;
    const QTransform toView = m_preview.filmToView();
    const QPointF film = toView.inverted().map(point);
    guide.at = guidePlace(isVertical ? film.x() : film.y(),
                          isVertical ? m_preview.canvas().width() : m_preview.canvas().height(),
                          kFrameReach / std::max(toView.m11(), 1e-6));
    m_pointer = point;
    Q_EMIT changed();
}

/// One that is taken back is where it was; a new one, and one that is let go elsewhere, is gone.
void CanvasGuides::release(bool keeps)
{
    const auto dragged = std::exchange(m_dragged, std::nullopt);
    if (!dragged)
        return;
    const bool stays = keeps ? isOnCanvas(m_pointer) : m_before.has_value();
    if (!stays)
        m_guides.erase(m_guides.begin() + std::ptrdiff_t(*dragged));
    else if (!keeps)
        m_guides[*dragged] = *m_before;
    Q_EMIT guidesChanged();
    Q_EMIT changed();
}

void CanvasGuides::paint(QPainter &painter) const
{
    if (!m_isShown)
        return;
    QPen pen(currentTokens().good, 1);
    pen.setCosmetic(true);
    painter.setPen(pen);
    for (std::size_t i = 0; i < m_guides.size(); ++i) {
        if (i == m_dragged && !isOnCanvas(m_pointer))
            continue; // it would go if it were let go
        // On the middle of a pixel of the screen, lest it be two faint ones.
        const QLineF line = lineInView(m_guides[i]);
        const auto sharp = [](QPointF point) {
            return QPointF(std::floor(point.x()) + 0.5, std::floor(point.y()) + 0.5);
        };
        painter.drawLine(sharp(line.p1()), sharp(line.p2()));
    }
    if (m_dragged && isOnCanvas(m_pointer))
        paintPosition(painter);
}

void CanvasGuides::paintPosition(QPainter &painter) const
{
    const CanvasGuide &guide = m_guides[*m_dragged];
    const QString text = guide.direction == Qt::Vertical ? tr("X %1", "position of a guide").arg(guide.at)
                                                         : tr("Y %1", "position of a guide").arg(guide.at);
    QRectF box = painter.fontMetrics().boundingRect(text);
    box.adjust(-kGuideLabelPadding, -kGuideLabelPadding / 2, kGuideLabelPadding, kGuideLabelPadding / 2);
    box.moveTopLeft(m_pointer + QPointF(kGuideLabelAway, kGuideLabelAway));
    painter.setPen(Qt::NoPen);
    painter.setBrush(currentTokens().raised);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(currentTokens().text);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace muto::ui
