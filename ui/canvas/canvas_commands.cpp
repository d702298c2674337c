// What the canvas offers beside the mouse: its menu, and commands for what is selected.
#include "ui/canvas/canvas_overlay.h"

#include "ui/canvas/canvas_crop_tool.h"
#include "ui/canvas/canvas_editing.h"
#include "ui/canvas/canvas_page.h"
#include "ui/canvas/canvas_text_editor.h"
#include "ui/editing/selection.h"
#include "ui/preview/preview_view.h"

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

/// Before or behind all of the others; where they are so already, as it is.
int levelBeyond(const CanvasElement &element, bool inFront)
{
    if (element.siblingLevels.isEmpty())
        return element.level;
    const auto [lowest, highest] =
        std::minmax_element(element.siblingLevels.begin(), element.siblingLevels.end());
    return inFront ? std::max(element.level, *highest + 1) : std::min(element.level, *lowest - 1);
}

} // namespace

void CanvasOverlay::editText()
{
    if (m_elements.size() != 1)
        return;
    const CanvasElement &element = m_elements.front();
    const QTransform toView = m_preview.filmToView();
    CanvasTextEditor::Place place{toView.mapRect(element.bounds()), element.font};
    place.font.setPixelSize(std::max(1, qRound(place.font.pixelSize() * toView.m11())));
    m_press.reset();
    if (element.text)
        return m_text->begin(element.path, *element.text, place);
    const auto parts = m_editing->textParts(element.path);
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

void CanvasOverlay::align(Alignment alignment)
{
    m_editing->move(m_elements,
                    aligned(boundsOf(m_elements), alignment, QRectF({}, QSizeF(m_preview.canvas()))));
}

void CanvasOverlay::distribute(Qt::Orientation direction)
{
    m_editing->move(m_elements, distributed(boundsOf(m_elements), direction));
}

void CanvasOverlay::addOrderActions(QMenu &menu)
{
    if (m_elements.size() != 1)
        return;
    const CanvasElement element = m_elements.front();
    const auto add = [&](const QString &text, int level) {
        menu.addAction(text, this, [this, element, level] { m_editing->setLevel(element, level); });
    };
    add(tr("Bring to Front"), levelBeyond(element, true));
    add(tr("Bring Forward"), element.level + 1);
    add(tr("Send Backward"), element.level - 1);
    add(tr("Send to Back"), levelBeyond(element, false));
    menu.addSeparator();
}

void CanvasOverlay::addAlignActions(QMenu &menu)
{
    QMenu *aligning = menu.addMenu(m_elements.size() > 1 ? tr("Align") : tr("Align with the Frame"));
    const auto add = [&](const QString &text, Alignment alignment) {
        aligning->addAction(text, this, [this, alignment] { align(alignment); });
    };
    add(tr("Left"), Alignment::Left);
    add(tr("Centre"), Alignment::Center);
    add(tr("Right"), Alignment::Right);
    aligning->addSeparator();
    add(tr("Top"), Alignment::Top);
    add(tr("Middle"), Alignment::Middle);
    add(tr("Bottom"), Alignment::Bottom);
    if (m_elements.size() < 3)
        return;
    aligning->addSeparator();
    aligning->addAction(tr("Distribute Across"), this, [this] { distribute(Qt::Horizontal); });
    aligning->addAction(tr("Distribute Down"), this, [this] { distribute(Qt::Vertical); });
}

void CanvasOverlay::contextMenuEvent(QContextMenuEvent *event)
{
    if (m_elements.empty())
        return;
    const QList<edit::ElementPath> selected = m_selection.elements();
    QMenu menu(this);
    addOrderActions(menu);
    addAlignActions(menu);
    menu.addSeparator();
    if (m_elements.size() == 1)
        menu.addAction(tr("Crop"), this, &CanvasOverlay::crop);
    menu.addAction(tr("Group"), this, &CanvasOverlay::group);
    if (m_elements.size() == 1)
        menu.addAction(tr("Ungroup"), this, &CanvasOverlay::ungroup);
    menu.addSeparator();
    menu.addAction(tr("Hide"), this,
                   [this, selected] { m_editing->report(m_actions.toggleHidden(selected)); });
    menu.addAction(tr("Duplicate"), this, [this, selected] {
        if (const auto copies = m_actions.duplicateClips(selected); !copies)
            Q_EMIT noticed(copies.error().message);
    });
    menu.addAction(tr("Delete"), this,
                   [this, selected] { m_editing->report(m_actions.deleteClips(selected)); });
    menu.addSeparator();
    menu.addAction(tr("Show in Source"), this,
                   [this, path = m_selection.primary()] { Q_EMIT sourceRequested(path); });
    menu.exec(event->globalPos());
}

} // namespace muto::ui
