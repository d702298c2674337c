#include "ui/main/storyboard_mode.h"

#include "ui/main/action_registry.h"
#include "ui/main/panels.h"
#include "ui/main/stage.h"
#include "ui/storyboard/storyboard_page.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace muto::ui {

namespace {

/// Of the window's menus, those whose commands are about what the editor shows.
constexpr std::array kEditorMenus{MenuId::Insert,  MenuId::Clip,     MenuId::Markers,
                                  MenuId::Arrange, MenuId::Playback, MenuId::Window};
/// The same of the other menus.
constexpr std::array kEditorActions{ActionId::Cut,       ActionId::Copy,         ActionId::Paste,
                                    ActionId::Duplicate, ActionId::Delete,       ActionId::SelectAll,
                                    ActionId::Deselect,  ActionId::FindInSource, ActionId::FullScreenPreview};

/// Buttons beside the menus for the same.
constexpr std::array kEditorTools{ActionId::ToolSelect,  ActionId::ToolRazor,    ActionId::ToolSlip,
                                  ActionId::ToolHand,    ActionId::Split,        ActionId::RippleDelete,
                                  ActionId::AddKeyframe, ActionId::ShowInspector};

} // namespace

StoryboardMode::StoryboardMode(const Places &places)
    : QObject(&places.window)
    , m_places(places)
    , m_switch(places.actions.action(ActionId::Storyboard))
{
    holdBack();
    places.page.setLeave(m_switch);
    connect(m_switch, &QAction::triggered, this, &StoryboardMode::setOn);
    connect(&places.stage, &Stage::storyboardLeft, this, [this] { setOn(false); });
}

void StoryboardMode::holdBack()
{
    for (const MenuId id : kEditorMenus) {
        for (QAction *action : m_places.actions.menuActions(id)) {
            if (action)
                action->installEventFilter(this);
        }
    }
    for (const ActionId id : kEditorActions)
        m_places.actions.action(id)->installEventFilter(this);
}

/// Whoever types a key of theirs there means nothing that cannot be seen.
bool StoryboardMode::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isOn && event->type() == QEvent::Shortcut)
        return true;
    return QObject::eventFilter(watched, event);
}

void StoryboardMode::showMenus()
{
    const QList<QAction *> titles = m_places.window.menuBar()->actions();
    for (std::size_t i = 0; i < kMenus.size() && qsizetype(i) < titles.size(); ++i) {
        if (std::find(kEditorMenus.begin(), kEditorMenus.end(), kMenus[i]) != kEditorMenus.end())
            titles[qsizetype(i)]->setEnabled(!m_isOn);
    }
}

/// A group of them goes with the line before it.
void StoryboardMode::showTools()
{
    const auto *bar = m_places.window.findChild<QToolBar *>(QStringLiteral("mainToolBar"));
    const QList<QAction *> buttons = bar->actions();
    for (const ActionId id : kEditorTools) {
        QAction *tool = m_places.actions.action(id);
        tool->setVisible(!m_isOn);
        const qsizetype place = buttons.indexOf(tool);
        if (place > 0 && buttons[place - 1]->isSeparator())
            buttons[place - 1]->setVisible(!m_isOn);
    }
}

void StoryboardMode::setOn(bool on)
{
    m_switch->setChecked(on);
    if (m_isOn == on)
        return;
    m_isOn = on;
    if (!on)
        m_places.page.flush();
    showMenus();
    showTools();
    m_places.panels.setShown(!on);
    m_places.stage.setStoryboardShown(on);
    if (on)
        m_places.page.setFocus();
    Q_EMIT changed(on);
}

} // namespace muto::ui
