#include "ui/main/canvas_actions.h"

#include "ui/canvas/canvas_guides.h"
#include "ui/canvas/canvas_motion_tool.h"
#include "ui/canvas/canvas_overlay.h"
#include "ui/editing/selection.h"
#include "ui/main/action_registry.h"
#include "ui/main/document_session.h"
#include "ui/main/grid_menu.h"
#include "ui/preview/preview_view.h"

#include <QAction>
#include <QMenu>

#include <array>
#include <initializer_list>
#include <utility>

namespace muto::ui {

namespace {

constexpr std::array kAlignments{
    std::pair{ActionId::AlignLeft, Alignment::Left},     std::pair{ActionId::AlignCenter, Alignment::Center},
    std::pair{ActionId::AlignRight, Alignment::Right},   std::pair{ActionId::AlignTop, Alignment::Top},
    std::pair{ActionId::AlignMiddle, Alignment::Middle}, std::pair{ActionId::AlignBottom, Alignment::Bottom},
};
constexpr std::array kOrders{std::pair{ActionId::BringToFront, OrderMove::ToFront},
                             std::pair{ActionId::BringForward, OrderMove::Forward},
                             std::pair{ActionId::SendBackward, OrderMove::Backward},
                             std::pair{ActionId::SendToBack, OrderMove::ToBack}};
constexpr std::size_t kWorthDistributing = 3;
constexpr int kRoomForHandles = 12;

void addAll(QMenu &menu, const ActionRegistry &actions, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu.addAction(actions.action(id));
    menu.addSeparator();
}

/// What can be done to what is seen; the window's own commands, with their keys.
void fillMenu(QMenu &menu, const ActionRegistry &actions, QMenu &gridSpacing)
{
    using enum ActionId;
    addAll(menu, actions, {Cut, Copy, Paste, Duplicate, Delete});
    addAll(menu, actions, {BringToFront, BringForward, SendBackward, SendToBack});
    addAll(menu, actions, {Group, Ungroup});
    QMenu *aligning = menu.addMenu(CanvasActions::tr("Align"));
    addAll(*aligning, actions, {AlignLeft, AlignCenter, AlignRight});
    addAll(*aligning, actions, {AlignTop, AlignMiddle, AlignBottom});
    addAll(*aligning, actions, {DistributeAcross, DistributeDown});
    addAll(menu, actions, {EditText, Crop, ToggleHidden, ToggleLocked});
    QMenu *grid = menu.addMenu(CanvasActions::tr("Grid"));
    addAll(*grid, actions, {CanvasGrid, CanvasGridSnap});
    grid->addMenu(&gridSpacing);
}

} // namespace

CanvasActions::CanvasActions(const ActionRegistry &actions, PreviewView &preview, DocumentSession &session)
    : QObject(&preview)
    , m_preview(preview)
    , m_canvas(new CanvasOverlay(preview, session.document(), session.actions(), session.scripts(),
                                 session.selection()))
    , m_gridMenu(new GridMenu(&preview))
{
    preview.setMargin(kRoomForHandles);
    connectViews(actions);
    connectArranging(actions);
    m_canvas->setMenu([this, &actions](QMenu &menu) { fillMenu(menu, actions, *m_gridMenu); });
    connect(m_canvas, &CanvasOverlay::noticed, this, &CanvasActions::noticed);
    connect(m_canvas, &CanvasOverlay::refused, this, &CanvasActions::refused);
    connect(m_canvas, &CanvasOverlay::sourceRequested, this, &CanvasActions::sourceRequested);
    connect(m_canvas, &CanvasOverlay::elementsChanged, this, [this, &actions] { showSelection(actions); });
    connect(m_canvas, &CanvasOverlay::elementsChanged, this, &CanvasActions::editAwaited);
    connect(&session.selection(), &Selection::changed, this, [this, &session] {
        if (!session.selection().contains(m_awaited))
            m_awaited = {};
    });
    showSelection(actions);
}

CanvasGuides &CanvasActions::guides() const
{
    return m_canvas->guides();
}

void CanvasActions::setAnimations(AnimationEditing &animations)
{
    m_canvas->setAnimations(&animations);
}

void CanvasActions::adoptInto(ActionRegistry &actions) const
{
    actions.adopt(Surface::Canvas, *m_canvas);
}

QMenu &CanvasActions::gridMenu() const
{
    return *m_gridMenu;
}

void CanvasActions::setGridSpacing(int pixels)
{
    m_canvas->setGridSpacing(pixels);
    m_gridMenu->setSpacing(pixels);
}

void CanvasActions::setEditing(bool editing)
{
    m_isEditing = editing;
    m_canvas->setEditing(m_isEditing && !m_isFilmOnly);
}

void CanvasActions::setFilmOnly(bool filmOnly)
{
    m_isFilmOnly = filmOnly;
    m_preview.setMargin(m_isFilmOnly ? 0 : kRoomForHandles);
    m_canvas->setEditing(m_isEditing && !m_isFilmOnly);
}

void CanvasActions::flush()
{
    m_canvas->flush();
}

void CanvasActions::group()
{
    m_canvas->group();
}

void CanvasActions::ungroup()
{
    m_canvas->ungroup();
}

void CanvasActions::enter(const edit::ElementPath &group)
{
    m_canvas->enter(group);
}

void CanvasActions::editTextOf(const edit::ElementPath &text)
{
    m_awaited = text;
    editAwaited();
}

void CanvasActions::editAwaited()
{
    const auto &elements = m_canvas->elements();
    if (elements.size() != 1 || m_awaited.isEmpty() || elements.front().path != m_awaited)
        return;
    m_awaited = {};
    m_canvas->editText();
}

void CanvasActions::connectViews(const ActionRegistry &actions)
{
    connect(actions.action(ActionId::CanvasGrid), &QAction::toggled, m_canvas, &CanvasOverlay::setGridShown);
    connect(actions.action(ActionId::CanvasGridSnap), &QAction::toggled, m_canvas,
            &CanvasOverlay::setGridSnapping);
    connect(m_gridMenu, &GridMenu::chosen, this, &CanvasActions::gridSpacingChosen);
    connect(actions.action(ActionId::CanvasSafeAreas), &QAction::toggled, m_canvas,
            &CanvasOverlay::setSafeAreasShown);
    QAction *motion = actions.action(ActionId::CanvasMotion);
    connect(motion, &QAction::toggled, m_canvas, &CanvasOverlay::setMotionShown);
    motion->setChecked(true);
    connect(actions.action(ActionId::NextMotionPoint), &QAction::triggered, m_canvas, [this, motion] {
        if (!motion->isChecked())
            motion->trigger(); // without them no point is seen
        m_canvas->motion().focusNext();
        m_canvas->setFocus();
    });
    connect(actions.action(ActionId::ToolHand), &QAction::toggled, m_canvas, &CanvasOverlay::setHand);
    m_canvas->setEscapes(*actions.action(ActionId::ToolSelect), *actions.action(ActionId::LeaveComposition));
    connect(m_canvas, &CanvasOverlay::playRequested, actions.action(ActionId::PlayPause), &QAction::trigger);
    QAction *rulers = actions.action(ActionId::CanvasRulers);
    connect(rulers, &QAction::toggled, m_canvas, &CanvasOverlay::setRulersShown);
    connect(m_canvas, &CanvasOverlay::rulersMenuRequested, this, [this, &actions](QPoint onScreen) {
        using enum ActionId;
        auto *menu = new QMenu(m_canvas);
        menu->setObjectName(QStringLiteral("rulersMenu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addAll(*menu, actions, {AddGuideDown, AddGuideAcross, ClearGuides});
        addAll(*menu, actions, {ActionId::CanvasRulers});
        menu->popup(onScreen);
    });
    connectGuides(actions);
    QAction *snap = actions.action(ActionId::CanvasSnap);
    connect(snap, &QAction::toggled, m_canvas, &CanvasOverlay::setSnapping);
    snap->setChecked(true);
}

void CanvasActions::connectGuides(const ActionRegistry &actions)
{
    CanvasGuides &guides = m_canvas->guides();
    QAction *rulers = actions.action(ActionId::CanvasRulers);
    const auto on = [&](ActionId id, auto act) {
        connect(actions.action(id), &QAction::triggered, &guides, [this, &guides, rulers, act] {
            if (!rulers->isChecked())
                rulers->trigger(); // without them no guide is seen
            act(guides);
            m_canvas->setFocus();
        });
    };
    on(ActionId::AddGuideDown, [](CanvasGuides &all) { all.addInMiddle(Qt::Vertical); });
    on(ActionId::AddGuideAcross, [](CanvasGuides &all) { all.addInMiddle(Qt::Horizontal); });
    on(ActionId::NextGuide, [](CanvasGuides &all) { all.focusNext(); });
    connect(actions.action(ActionId::ClearGuides), &QAction::triggered, &guides, &CanvasGuides::clear);
    const auto show = [next = actions.action(ActionId::NextGuide),
                       clear = actions.action(ActionId::ClearGuides), &guides] {
        next->setEnabled(!guides.guides().empty());
        clear->setEnabled(!guides.guides().empty());
    };
    connect(&guides, &CanvasGuides::guidesChanged, this, show);
    show();
}

void CanvasActions::connectArranging(const ActionRegistry &actions)
{
    for (const auto &[id, alignment] : kAlignments)
        connect(actions.action(id), &QAction::triggered, m_canvas,
                [this, alignment = alignment] { m_canvas->align(alignment); });
    connect(actions.action(ActionId::DistributeAcross), &QAction::triggered, m_canvas,
            [this] { m_canvas->distribute(Qt::Horizontal); });
    connect(actions.action(ActionId::DistributeDown), &QAction::triggered, m_canvas,
            [this] { m_canvas->distribute(Qt::Vertical); });
    for (const auto &[id, move] : kOrders)
        connect(actions.action(id), &QAction::triggered, m_canvas,
                [this, move = move] { m_canvas->reorder(move); });
    connect(actions.action(ActionId::EditText), &QAction::triggered, m_canvas, &CanvasOverlay::editText);
    connect(actions.action(ActionId::Crop), &QAction::triggered, m_canvas, &CanvasOverlay::crop);
    connect(actions.action(ActionId::Group), &QAction::triggered, m_canvas, &CanvasOverlay::group);
    connect(actions.action(ActionId::Ungroup), &QAction::triggered, m_canvas, &CanvasOverlay::ungroup);
}

void CanvasActions::showSelection(const ActionRegistry &actions)
{
    const std::size_t count = m_canvas->elements().size();
    for (const auto &[id, alignment] : kAlignments)
        actions.action(id)->setEnabled(count > 0);
    for (const auto &[id, move] : kOrders)
        actions.action(id)->setEnabled(count > 0);
    for (const ActionId id : {ActionId::DistributeAcross, ActionId::DistributeDown})
        actions.action(id)->setEnabled(count >= kWorthDistributing);
    for (const ActionId id : {ActionId::EditText, ActionId::Crop, ActionId::Ungroup})
        actions.action(id)->setEnabled(count == 1);
    actions.action(ActionId::Group)->setEnabled(count > 0);
}

} // namespace muto::ui
