#include "ui/canvas/canvas_beyond.h"

#include "ui/canvas/canvas_page.h"
#include "ui/preview/preview_view.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <utility>

namespace muto::ui {

namespace {

constexpr int kSoonMs = 120;
constexpr double kSeenAsEdge = 1; ///< Pixels of the view: nobody can tell a line so near the edge from it.

} // namespace

CanvasBeyond::CanvasBeyond(PreviewView &preview, CanvasPage &page, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
    , m_page(page)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &CanvasBeyond::ask);
}

void CanvasBeyond::look()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void CanvasBeyond::forget()
{
    m_isAsking = false;
    look();
}

void CanvasBeyond::ask()
{
    if (m_preview.isPlaying()) {
        take({});
        return look(); // until it stops
    }
    if (std::exchange(m_isAsking, true))
        return look();
    m_page.beyond([this](CanvasPage::Elements elements) {
        m_isAsking = false;
        take(std::move(elements));
    });
}

void CanvasBeyond::take(std::vector<CanvasElement> elements)
{
    if (elements.empty() && m_elements.empty())
        return;
    m_elements = std::move(elements);
    Q_EMIT changed();
}

void CanvasBeyond::paint(QPainter &painter, const QRect &view,
                         const std::function<bool(const CanvasElement &)> &isMarked) const
{
    const QTransform toView = m_preview.filmToView();
    QPainterPath beside;
    beside.addRect(view);
    const QRectF frame = toView.mapRect(QRectF({}, QSizeF(m_preview.canvas())))
                             .adjusted(-kSeenAsEdge, -kSeenAsEdge, kSeenAsEdge, kSeenAsEdge);
    QPainterPath shown;
    shown.addRect(frame.toAlignedRect()); // or a line on its edge is half beside it
    painter.save();
    painter.setClipPath(beside.subtracted(shown));
    QPen pen(currentTokens().textMuted, 1, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const CanvasElement &element : m_elements) {
        const QPolygonF outline = toView.map(element.quad);
        if (!frame.contains(outline.boundingRect()) && !isMarked(element))
            painter.drawPolygon(outline);
    }
    painter.restore();
}

} // namespace muto::ui
