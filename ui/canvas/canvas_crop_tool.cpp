#include "ui/canvas/canvas_crop_tool.h"

#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_painter.h"
#include "ui/preview/preview_view.h"
#include "ui/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <utility>

namespace muto::ui {

namespace {

constexpr double kDark = 0.62;
constexpr int kThirds = 3;

} // namespace

CanvasCropTool::CanvasCropTool(const Surroundings &around, QObject *parent)
    : CanvasTool(parent)
    , m_around(around)
{
}

Result<> CanvasCropTool::begin(const CanvasElement &element)
{
    if (const auto obstacle = CanvasObstacle::to(CanvasEdit::Crop, element))
        return fail(ErrorKind::Composition, *obstacle);
    if (!cropFrom(element.clipPath, element.size))
        return fail(ErrorKind::Composition,
                    tr("Another shape is cut out of this already: “%1”.").arg(element.clipPath));
    m_element = element;
    showAll();
    Q_EMIT activeChanged(true);
    Q_EMIT changed();
    return ok();
}

void CanvasCropTool::end()
{
    release(true);
    if (!std::exchange(m_element, std::nullopt))
        return;
    m_around.page.reveal({});
    Q_EMIT activeChanged(false);
    Q_EMIT changed();
}

void CanvasCropTool::follow(const std::vector<CanvasElement> &selected)
{
    if (!m_element)
        return;
    const auto found = std::find_if(selected.begin(), selected.end(), [this](const CanvasElement &element) {
        return element.path == m_element->path;
    });
    if (found == selected.end() || selected.size() > 1)
        return end();
    const QString shown = m_element->clipPath;
    m_element = *found;
    if (m_start)
        m_element->clipPath = shown; // the page is a little behind
    Q_EMIT changed();
}

void CanvasCropTool::showAll()
{
    if (m_element)
        m_around.page.reveal({m_element->path});
}

CanvasCrop CanvasCropTool::crop() const
{
    return cropFrom(m_element->clipPath, m_element->size).value_or(CanvasCrop());
}

QPolygonF CanvasCropTool::restInView() const
{
    return m_around.preview.filmToView().map(quadOf(*m_element, crop()));
}

/// One without sides is for all that is left.
std::optional<BoxHandle> CanvasCropTool::handleAt(QPointF point) const
{
    if (!m_element)
        return std::nullopt;
    const QPolygonF rest = restInView();
    if (const auto side = boxHandleAt(rest, point))
        return side->box;
    return rest.containsPoint(point, Qt::OddEvenFill) ? std::optional(BoxHandle()) : std::nullopt;
}

std::optional<Qt::CursorShape> CanvasCropTool::cursorAt(QPointF point) const
{
    if (m_start)
        return Qt::CrossCursor;
    const auto handle = handleAt(point);
    if (!handle)
        return std::nullopt;
    const QPolygonF rest = restInView();
    const QPointF across = (rest[1] - rest[0]) * handle->x, down = (rest[3] - rest[0]) * handle->y;
    return *handle == BoxHandle{} ? Qt::SizeAllCursor : resizeCursor(across + down);
}

void CanvasCropTool::press(QPointF point)
{
    const auto handle = handleAt(point);
    if (!handle)
        return;
    m_start = Start{*m_element, crop(), *handle, m_around.preview.filmToView().inverted().map(point)};
    m_around.document.beginGesture();
}

void CanvasCropTool::drag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    if (!m_start)
        return;
    const QPointF distance = m_around.preview.filmToView().inverted().map(point) - m_start->at;
    const CanvasCrop dragged = cropDragged(m_start->element, m_start->crop, m_start->handle, m_start->at,
                                           distance, modifiers.testFlag(Qt::AltModifier));
    if (dragged == crop())
        return;
    // Shown before the page has told that it has it.
    m_element->clipPath = cropText(dragged);
    const auto set =
        m_around.actions.setStyle({m_element->path}, {{QStringLiteral("clip-path"), m_element->clipPath}});
    if (!set) {
        Q_EMIT noticed(set.error().message);
        release(false);
    }
    Q_EMIT changed();
}

void CanvasCropTool::release(bool keeps)
{
    const auto start = std::exchange(m_start, std::nullopt);
    if (!start)
        return;
    if (keeps) {
        m_around.document.endGesture();
    } else {
        m_around.document.cancelGesture();
        m_element->clipPath = start->element.clipPath;
    }
    Q_EMIT changed();
}

void CanvasCropTool::paint(QPainter &painter) const
{
    if (!m_element)
        return;
    const QTransform toView = m_around.preview.filmToView();
    const QPolygonF rest = restInView();
    QPainterPath outside, inside;
    outside.addPolygon(toView.map(m_element->quad));
    outside.closeSubpath();
    inside.addPolygon(rest);
    inside.closeSubpath();
    QColor dark(Qt::black);
    dark.setAlphaF(float(kDark));
    painter.fillPath(outside.subtracted(inside), dark);
    CanvasPainter canvas(painter, {});
    if (m_start)
        canvas.paintParts(rest, kThirds);
    canvas.paintSelected(rest);
    canvas.paintBoxHandles(rest);
}

} // namespace muto::ui
