#include "ui/canvas/canvas_rulers.h"

#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_ruler.h"
#include "ui/preview/preview_view.h"

#include <QFrame>

#include <utility>

namespace muto::ui {

CanvasRulers::CanvasRulers(PreviewView &preview, CanvasGuides &guides, QWidget &canvas)
    : QObject(&canvas)
    , m_preview(preview)
    , m_guides(guides)
    , m_canvas(canvas)
    , m_across(new CanvasRuler(Qt::Horizontal, &canvas))
    , m_down(new CanvasRuler(Qt::Vertical, &canvas))
    , m_corner(new QFrame(&canvas))
{
    m_corner->setObjectName(QStringLiteral("rulerCorner"));
    m_corner->setAutoFillBackground(true);
    connectRuler(*m_across, Qt::Horizontal);
    connectRuler(*m_down, Qt::Vertical);
    setShown(false);
}

void CanvasRulers::connectRuler(CanvasRuler &ruler, Qt::Orientation guide)
{
    connect(&ruler, &CanvasRuler::pulled, this, [this, guide] { m_guides.pull(guide); });
    connect(&ruler, &CanvasRuler::pulledTo, &m_guides, &CanvasGuides::drag);
    connect(&ruler, &CanvasRuler::letGo, &m_guides, [this] { m_guides.release(true); });
    connect(&ruler, &CanvasRuler::menuRequested, this, &CanvasRulers::menuRequested);
}

void CanvasRulers::setShown(bool shown)
{
    m_isShown = shown;
    for (QWidget *part : {static_cast<QWidget *>(m_across), static_cast<QWidget *>(m_down), m_corner})
        part->setVisible(shown);
    const int room = shown ? CanvasRuler::kThickness : 0;
    m_preview.leaveRoom({room, room, 0, 0});
    m_guides.setShown(shown);
    place();
}

void CanvasRulers::place()
{
    if (!m_isShown)
        return;
    constexpr int kRoom = CanvasRuler::kThickness;
    m_corner->setGeometry(0, 0, kRoom, kRoom);
    m_across->setGeometry(kRoom, 0, m_canvas.width() - kRoom, kRoom);
    m_down->setGeometry(0, kRoom, kRoom, m_canvas.height() - kRoom);
    const QTransform toView = m_preview.filmToView();
    m_across->setFilm(toView.dx() - kRoom, toView.m11());
    m_down->setFilm(toView.dy() - kRoom, toView.m22());
}

void CanvasRulers::setSelection(const QRectF &selection)
{
    using Extent = std::optional<std::pair<double, double>>;
    const bool isAny = !selection.isNull();
    m_across->setExtent(isAny ? Extent({selection.left(), selection.right()}) : std::nullopt);
    m_down->setExtent(isAny ? Extent({selection.top(), selection.bottom()}) : std::nullopt);
}

void CanvasRulers::setPointer(const std::optional<QPointF> &pointer)
{
    constexpr double kRoom = CanvasRuler::kThickness;
    m_across->setPointer(pointer ? std::optional(pointer->x() - kRoom) : std::nullopt);
    m_down->setPointer(pointer ? std::optional(pointer->y() - kRoom) : std::nullopt);
}

} // namespace muto::ui
