#include "ui/canvas/canvas_guides.h"

#include "ui/canvas/canvas_painter.h"
#include "ui/preview/preview_view.h"
#include "ui/support/theme.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>
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

void CanvasGuides::addInMiddle(Qt::Orientation direction)
{
    const QSize film = m_preview.canvas();
    add({direction, (direction == Qt::Vertical ? film.width() : film.height()) / 2});
    m_focused = m_guides.size() - 1;
    Q_EMIT changed();
}

void CanvasGuides::set(const std::vector<CanvasGuide> &guides)
{
    m_dragged.reset();
    m_focused.reset();
    m_guides = guides;
    Q_EMIT guidesChanged();
    Q_EMIT changed();
}

std::optional<CanvasGuide> CanvasGuides::focused() const
{
    return m_isShown && m_focused ? std::optional(m_guides[*m_focused]) : std::nullopt;
}

void CanvasGuides::focusNext()
{
    if (m_guides.empty())
        return;
    std::vector<std::size_t> order(m_guides.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](std::size_t one, std::size_t other) {
        const auto place = [](const CanvasGuide &guide) {
            return std::pair(guide.direction == Qt::Horizontal, guide.at);
        };
        return place(m_guides[one]) < place(m_guides[other]);
    });
    const auto now = m_focused ? std::find(order.begin(), order.end(), *m_focused) : order.end();
    m_focused = now == order.end() || std::next(now) == order.end() ? order.front() : *std::next(now);
    Q_EMIT changed();
}

void CanvasGuides::unfocus()
{
    if (std::exchange(m_focused, std::nullopt))
        Q_EMIT changed();
}

void CanvasGuides::moveFocused(QPoint pixels)
{
    if (!focused())
        return;
    CanvasGuide &guide = m_guides[*m_focused];
    const bool isVertical = guide.direction == Qt::Vertical;
    const QSize film = m_preview.canvas();
    guide.at = std::clamp(guide.at + (isVertical ? pixels.x() : pixels.y()), 0,
                          isVertical ? film.width() : film.height());
    Q_EMIT guidesChanged();
    Q_EMIT changed();
}

void CanvasGuides::removeFocused()
{
    if (!focused())
        return;
    remove(*m_focused);
    Q_EMIT guidesChanged();
    Q_EMIT changed();
}

void CanvasGuides::remove(std::size_t guide)
{
    m_guides.erase(m_guides.begin() + std::ptrdiff_t(guide));
    m_focused.reset();
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
    m_focused = m_dragged;
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
        remove(*dragged);
    else if (!keeps)
        m_guides[*dragged] = *m_before;
    else
        m_focused = dragged;
    Q_EMIT guidesChanged();
    Q_EMIT changed();
}

void CanvasGuides::paint(QPainter &painter) const
{
    if (!m_isShown)
        return;
    for (std::size_t i = 0; i < m_guides.size(); ++i) {
        if (i == m_dragged && !isOnCanvas(m_pointer))
            continue; // it would go if it were let go
        const bool isFocused = m_focused == i && !m_dragged;
        QPen pen(isFocused ? currentTokens().accent : currentTokens().good, isFocused ? 2 : 1);
        pen.setCosmetic(!isFocused); // a hair's breadth, on fine screens, too
        painter.setPen(pen);
        // On the middle of a pixel of the screen, lest it be two faint ones.
        const QLineF line = lineInView(m_guides[i]);
        const auto sharp = [](QPointF point) {
            return QPointF(std::floor(point.x()) + 0.5, std::floor(point.y()) + 0.5);
        };
        painter.drawLine(sharp(line.p1()), sharp(line.p2()));
    }
    if (m_dragged && isOnCanvas(m_pointer))
        paintPosition(painter, m_guides[*m_dragged], m_pointer);
    else if (const auto guide = focused(); guide && !m_dragged)
        paintPosition(painter, *guide, labelPlace(*guide));
}

/// Where the line comes into sight.
QPointF CanvasGuides::labelPlace(const CanvasGuide &guide) const
{
    const QRectF stage = m_preview.stageArea();
    const QPointF line = lineInView(guide).p1();
    return guide.direction == Qt::Vertical ? QPointF(line.x(), stage.top()) : QPointF(stage.left(), line.y());
}

void CanvasGuides::paintPosition(QPainter &painter, const CanvasGuide &guide, QPointF near) const
{
    const QString text = guide.direction == Qt::Vertical ? tr("X %1", "position of a guide").arg(guide.at)
                                                         : tr("Y %1", "position of a guide").arg(guide.at);
    QRectF box = painter.fontMetrics().boundingRect(text);
    box.adjust(-kGuideLabelPadding, -kGuideLabelPadding / 2, kGuideLabelPadding, kGuideLabelPadding / 2);
    box.moveTopLeft(near + QPointF(kGuideLabelAway, kGuideLabelAway));
    paintTag(painter, box, text);
}

} // namespace muto::ui
