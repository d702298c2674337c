// What the canvas offers beside the mouse: its menu, and commands for what is selected.
#include "ui/canvas/canvas_overlay.h"

#include "ui/canvas/canvas_crop_tool.h"
#include "ui/canvas/canvas_editing.h"
#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_nudges.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_text_editor.h"
#include "ui/canvas/text_looks.h"
#include "ui/editing/selection.h"
#include "ui/preview/preview_view.h"
#include "ui/support/panel_command.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace muto::ui {

namespace {

std::vector<QRectF> boundsOf(const std::vector<CanvasElement> &elements)
{
    std::vector<QRectF> boxes;
    for (const CanvasElement &element : elements)
        boxes.push_back(element.bounds());
    return boxes;
}

/// Of the film around what can be seen of a box in the view; none where that is nothing.
QColor groundOf(const PreviewView &preview, const QRectF &box)
{
    const QRectF film = preview.filmToView().mapRect(QRectF({}, QSizeF(preview.canvas())));
    const QRectF seen = box.intersected(film).translated(-preview.stageArea().topLeft());
    const QImage stage = preview.grabStage();
    const double perPixel = stage.devicePixelRatio();
    return text_looks::groundAround(stage,
                                    QTransform::fromScale(perPixel, perPixel).mapRect(seen).toAlignedRect());
}

} // namespace

void CanvasOverlay::makeCommands()
{
    addCanvasNudges(*this, [this](QPoint pixels) { nudge(pixels); });
    m_motion->addCommands(*this);
    m_showSource = addCommand(*this, {.name = "canvas.showSource", .text = tr("Show in Source")});
    connect(m_showSource, &QAction::triggered, this,
            [this] { Q_EMIT sourceRequested(m_selection.primary()); });
    const auto show = [this] { m_showSource->setEnabled(!m_selection.isEmpty()); };
    connect(&m_selection, &Selection::changed, m_showSource, show);
    show();
}

/// What the keys are for: a guide, a point of a way, or what is selected.
void CanvasOverlay::nudge(QPoint pixels)
{
    if (isDragging() || m_crop->isActive())
        return;
    if (m_guides->focused())
        m_guides->moveFocused(pixels);
    else if (m_motion->focused())
        m_motion->moveFocused(pixels);
    else if (!m_elements.empty())
        m_editing->nudge(m_elements, pixels);
}

void CanvasOverlay::editText()
{
    if (m_elements.size() != 1)
        return;
    const CanvasElement &element = m_elements.front();
    const QTransform toView = m_preview.filmToView();
    CanvasTextEditor::Place place{toView.mapRect(element.bounds()), element.font,
                                  element.textMargins * toView.m11(), element.textSide};
    place.font.setPixelSize(std::max(1, qRound(place.font.pixelSize() * toView.m11())));
    place.ground = groundOf(m_preview, place.box);
    m_press.reset();
    const auto parts = m_editing->textParts(element.path);
    // The page may be a little behind.
    const bool hasElements = parts && (parts->size() > 1 || !parts->front().tags.isEmpty());
    if (element.text && !hasElements)
        return m_text->begin(element.path, *element.text, place);
    if (parts)
        m_text->begin(element.path, *parts, place);
    else
        m_editing->report(fail(parts.error()));
}

void CanvasOverlay::crop()
{
    if (m_crop->isActive())
        return m_crop->end();
    if (m_elements.size() == 1)
        m_editing->report(m_crop->begin(m_elements.front()));
}

bool CanvasOverlay::isWordSelected() const
{
    return std::any_of(m_elements.begin(), m_elements.end(),
                       [](const CanvasElement &element) { return element.isWord; });
}

/// All of the captions of which some are selected.
void CanvasOverlay::selectWords()
{
    QList<edit::ElementPath> words;
    for (const CanvasElement &element : m_elements) {
        for (const edit::ElementPath &word : m_editing->besides(element.path)) {
            if (element.isWord && !words.contains(word))
                words.append(word);
        }
    }
    m_selection.set(words);
}

void CanvasOverlay::group()
{
    if (!m_selection.isEmpty())
        m_page->grouping(m_selection.elements(),
                         [this](const GroupingFacts &facts) { m_editing->group(facts); });
}

void CanvasOverlay::ungroup()
{
    if (!m_selection.isEmpty())
        m_page->ungrouping(m_selection.primary(),
                           [this](const UngroupingFacts &facts) { m_editing->ungroup(facts); });
}

void CanvasOverlay::enter(const edit::ElementPath &group)
{
    m_page->setEntered(group);
}

void CanvasOverlay::flush()
{
    m_editing->endNudge();
    m_motion->endBurst();
}

void CanvasOverlay::align(Alignment alignment)
{
    m_editing->move(m_elements,
                    aligned(boundsOf(m_elements), alignment, QRectF({}, QSizeF(m_preview.canvas()))));
}

void CanvasOverlay::distribute(Qt::Orientation direction)
{
    m_editing->move(m_elements, distributed(boundsOf(m_elements), direction));
}

void CanvasOverlay::reorder(OrderMove move)
{
    if (m_selection.isEmpty())
        return;
    m_page->order(m_selection.elements(), [this, move](const std::vector<OrderedBox> &boxes) {
        m_crossed = m_editing->reorder(boxes, move);
        m_crossedEnd.start();
        update();
    });
}

/// What lies under the pointer is what the menu is about, unless it is selected with others.
void CanvasOverlay::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    if (const auto point = m_motion->focused(); isMouse || point) {
        const QPointF at = isMouse ? QPointF(event->pos()) : m_motion->placeOf(*point);
        if (showMotionMenu(at))
            return;
    }
    if (!isMouse) {
        QRectF all;
        for (const CanvasElement &element : m_elements)
            all |= placeOf(element);
        return showMenu(mapToGlobal(all.isEmpty() ? rect().center() : all.center().toPoint()));
    }
    m_page->hit(toFilm(event->pos()), [this, at = event->globalPos()](const CanvasPage::Elements &hits) {
        const bool isOnSelection = std::any_of(hits.begin(), hits.end(), [this](const CanvasElement &hit) {
            return m_selection.contains(hit.path);
        });
        if (hits.empty()) {
            m_selection.clear();
        } else if (!isOnSelection) {
            m_selection.select(hits.front().path);
            m_elements = {hits.front()}; // before the page is asked once more
            Q_EMIT elementsChanged();
        }
        showMenu(at);
    });
}

/// For the way of an element, where it is there.
bool CanvasOverlay::showMotionMenu(QPointF at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("motionMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_crop->isActive() || !m_motion->fillMenu(*menu, at)) {
        delete menu;
        return false;
    }
    menu->popup(mapToGlobal(at.toPoint()));
    return true;
}

void CanvasOverlay::showMenu(QPoint globalPoint)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("canvasMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_fillMenu)
        m_fillMenu(*menu);
    menu->addSeparator();
    menu->addAction(m_showSource);
    menu->popup(globalPoint);
}

} // namespace muto::ui
