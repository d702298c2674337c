#include "ui/main/action_registry.h"

#include "ui/main/commands/action_spec.h"
#include "ui/support/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QWidget>

#include <algorithm>

namespace muto::ui {

QList<QKeySequence> ActionRegistry::keysOf(const Spec &spec)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(QLatin1String(spec.shortcut));
    keys.removeAll(QKeySequence()); // Qt makes one of no words
    return keys;
}

const std::vector<ActionRegistry::Spec> &ActionRegistry::specs()
{
    static const std::vector<Spec> all = [] {
        std::vector<Spec> joined;
        for (const auto table : {fileMenu, editMenu, insertMenu, clipMenu, markersMenu, arrangeMenu,
                                 projectMenu, viewMenu, playbackMenu, windowMenu, helpMenu}) {
            const std::vector<Spec> menu = table();
            joined.insert(joined.end(), menu.begin(), menu.end());
        }
        return joined;
    }();
    return all;
}

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
    for (const Spec &spec : specs())
        add(spec);
    makeGroups();
}

void ActionRegistry::makeGroups()
{
    const auto makeExclusive = [this](std::initializer_list<ActionId> ids,
                                      QActionGroup::ExclusionPolicy policy) {
        auto *group = new QActionGroup(this);
        group->setExclusionPolicy(policy);
        for (const ActionId id : ids)
            group->addAction(action(id));
    };
    makeExclusive({ActionId::ZoomFit, ActionId::ZoomHalf, ActionId::ZoomActual, ActionId::ZoomDouble},
                  QActionGroup::ExclusionPolicy::ExclusiveOptional);
    makeExclusive({ActionId::ToolSelect, ActionId::ToolRazor, ActionId::ToolSlip, ActionId::ToolHand},
                  QActionGroup::ExclusionPolicy::Exclusive);
    makeExclusive({ActionId::ThemeSystem, ActionId::ThemeDark, ActionId::ThemeLight},
                  QActionGroup::ExclusionPolicy::Exclusive);
    makeExclusive({ActionId::EveryFrame, ActionId::EverySecondFrame, ActionId::EveryFourthFrame},
                  QActionGroup::ExclusionPolicy::Exclusive);
    makeExclusive({ActionId::LayoutEdit, ActionId::LayoutAnimate, ActionId::LayoutCode, ActionId::LayoutSound,
                   ActionId::LayoutRender},
                  QActionGroup::ExclusionPolicy::Exclusive);
}

void ActionRegistry::add(const Spec &spec)
{
    auto *made = new QAction(tr(spec.text), this);
    made->setObjectName(QLatin1String(spec.name));
    if (*spec.iconName)
        made->setIcon(icon(QLatin1String(spec.iconName)));
    made->setCheckable(spec.checkable);
    made->setStatusTip(tr(spec.toolTip));
    setCommandKeys(*made, keysOf(spec));
    m_actions.emplace(spec.id, made);
}

QAction *ActionRegistry::action(ActionId id) const
{
    return m_actions.at(id);
}

std::vector<QAction *> ActionRegistry::all() const
{
    std::vector<QAction *> actions;
    for (const Spec &spec : specs())
        actions.push_back(action(spec.id));
    for (const Surface surface : kPanelSurfaces) {
        const auto its = surfaceActions(surface);
        actions.insert(actions.end(), its.begin(), its.end());
    }
    return actions;
}

std::vector<QAction *> ActionRegistry::menuActions(MenuId menu) const
{
    std::vector<QAction *> actions;
    int section = 0;
    for (const Spec &spec : specs()) {
        if (spec.menu != menu)
            continue;
        if (section != 0 && spec.section != section)
            actions.push_back(nullptr);
        section = spec.section;
        actions.push_back(action(spec.id));
    }
    return actions;
}

void ActionRegistry::fill(QMenu &menu, MenuId id) const
{
    for (QAction *entry : menuActions(id)) {
        if (entry)
            menu.addAction(entry);
        else
            menu.addSeparator();
    }
}

void ActionRegistry::adopt(Surface surface, const QWidget &panel)
{
    const auto forget = [this](const QObject *gone) {
        std::erase_if(m_adopted, [gone](const Adopted &adopted) { return adopted.action == gone; });
    };
    const auto actions = panel.findChildren<QAction *>();
    for (QAction *command : actions) {
        if (!isPanelCommand(*command) || find(*command))
            continue;
        m_adopted.push_back({surface, command, command->shortcuts()});
        connect(command, &QObject::destroyed, this, forget);
    }
}

const ActionRegistry::Adopted *ActionRegistry::find(const QAction &action) const
{
    const auto found = std::find_if(m_adopted.begin(), m_adopted.end(),
                                    [&](const Adopted &adopted) { return adopted.action == &action; });
    return found == m_adopted.end() ? nullptr : &*found;
}

std::vector<QAction *> ActionRegistry::surfaceActions(Surface surface) const
{
    std::vector<QAction *> actions;
    for (const Adopted &adopted : m_adopted) {
        if (adopted.surface == surface)
            actions.push_back(adopted.action);
    }
    return actions;
}

Surface ActionRegistry::surfaceOf(const QAction &action) const
{
    const Adopted *adopted = find(action);
    return adopted ? adopted->surface : Surface::Window;
}

QList<QKeySequence> ActionRegistry::defaultKeys(const QAction &action) const
{
    if (const Adopted *adopted = find(action))
        return adopted->keys;
    for (const Spec &spec : specs()) {
        if (m_actions.at(spec.id) == &action)
            return keysOf(spec);
    }
    return {};
}

void ActionRegistry::setObstacle(ActionId id, const QString &why) const
{
    setCommandObstacle(*action(id), why);
}

QString ActionRegistry::obstacleOf(const QAction &action) const
{
    return commandObstacle(action);
}

QString ActionRegistry::menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::File:
        return tr("&File");
    case MenuId::Edit:
        return tr("&Edit");
    case MenuId::Insert:
        return tr("&Insert");
    case MenuId::Clip:
        return tr("&Clip");
    case MenuId::Markers:
        return tr("&Markers");
    case MenuId::Arrange:
        return tr("&Arrange");
    case MenuId::Project:
        return tr("P&roject");
    case MenuId::View:
        return tr("&View");
    case MenuId::Playback:
        return tr("&Playback");
    case MenuId::Window:
        return tr("&Window");
    case MenuId::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

} // namespace muto::ui
