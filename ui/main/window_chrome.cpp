#include "ui/main/window_chrome.h"

#include "ui/main/action_registry.h"
#include "ui/main/breadcrumb.h"
#include "ui/main/recent_projects.h"
#include "ui/support/icons.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>

#include <algorithm>
#include <iterator>

namespace muto::ui {

WindowChrome::WindowChrome(QMainWindow &window, const ActionRegistry &actions, RecentProjects &recent,
                           Breadcrumb *breadcrumb)
    : QObject(&window)
    , m_recent(recent)
{
    makeMenus(window, actions);
    makeToolBar(window, actions, breadcrumb);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &WindowChrome::fillRecent);
    connect(&recent, &RecentProjects::changed, this, &WindowChrome::fillRecent);
    fillRecent();
}

void WindowChrome::makeMenus(QMainWindow &window, const ActionRegistry &actions)
{
    for (const MenuId id : kMenus) {
        QMenu *menu = window.menuBar()->addMenu(ActionRegistry::menuTitle(id));
        actions.fill(*menu, id);
        m_menus.push_back(menu);
        for (QAction *action : actions.menuActions(id)) {
            if (action)
                window.addAction(action); // its keys work whether or not its menu or button can be seen
        }
        if (id != MenuId::File)
            continue;
        m_recentMenu = new QMenu(tr("Open R&ecent"), menu);
        m_recentMenu->setIcon(icon(QStringLiteral("recent")));
        menu->insertMenu(actions.action(ActionId::OpenSample), m_recentMenu);
    }
}

void WindowChrome::makeToolBar(QMainWindow &window, const ActionRegistry &actions, Breadcrumb *breadcrumb)
{
    auto *bar = new QToolBar(tr("Tools"), &window);
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setIconSize({20, 20});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->toggleViewAction()->setEnabled(false);
    bar->addActions({actions.action(ActionId::OpenFolder), actions.action(ActionId::Save)});
    bar->addSeparator();
    bar->addActions({actions.action(ActionId::Undo), actions.action(ActionId::Redo)});
    bar->addSeparator();
    bar->addActions({actions.action(ActionId::ToolSelect), actions.action(ActionId::ToolRazor),
                     actions.action(ActionId::ToolSlip), actions.action(ActionId::ToolHand)});
    bar->addSeparator();
    bar->addActions({actions.action(ActionId::Split), actions.action(ActionId::RippleDelete),
                     actions.action(ActionId::AddKeyframe)});

    auto *middle = new QWidget(bar);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(8, 0, 8, 0);
    m_title = new ElidedLabel(middle);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setProperty("role", QStringLiteral("heading"));
    row->addStretch();
    row->addWidget(breadcrumb);
    row->addWidget(m_title);
    row->addStretch();
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(middle);

    bar->addActions({actions.action(ActionId::Storyboard), actions.action(ActionId::CaptureFrame),
                     actions.action(ActionId::ShowInspector), actions.action(ActionId::Preferences)});
    QAction *render = actions.action(ActionId::Render);
    auto *button = new QPushButton(icon(QStringLiteral("render"), Tone::OnAccent), render->text(), bar);
    button->setObjectName(QStringLiteral("toolBarRender"));
    button->setProperty("primary", true);
    button->setToolTip(render->toolTip());
    button->setEnabled(render->isEnabled());
    connect(button, &QPushButton::clicked, render, &QAction::trigger);
    connect(render, &QAction::changed, button, [button, render] { button->setEnabled(render->isEnabled()); });
    bar->addWidget(button);
    window.addToolBar(bar);
}

void WindowChrome::setProjectTitle(const QString &title)
{
    m_title->setFullText(title);
}

void WindowChrome::addSubmenu(const QAction &behind, QMenu &submenu)
{
    for (QMenu *menu : m_menus) {
        const QList<QAction *> entries = menu->actions();
        const auto at = std::find(entries.begin(), entries.end(), &behind);
        if (at != entries.end())
            menu->insertMenu(std::next(at) == entries.end() ? nullptr : *std::next(at), &submenu);
    }
}

void WindowChrome::fillRecent()
{
    m_recentMenu->clear();
    m_recentMenu->setEnabled(m_recent.rowCount() > 0);
    for (int row = 0; row < m_recent.rowCount(); ++row) {
        const QModelIndex index = m_recent.index(row);
        const bool isMissing = index.data(RecentProjects::MissingRole).toBool();
        const QString title = index.data().toString().replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction *entry = m_recentMenu->addAction(isMissing ? tr("%1 (missing)").arg(title) : title, this,
                                                 [this, row] { Q_EMIT recentChosen(row); });
        entry->setEnabled(!isMissing);
        entry->setStatusTip(index.data(RecentProjects::PathRole).toString());
    }
    if (m_recent.rowCount() == 0)
        return;
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear the List"), &m_recent, &RecentProjects::forgetAll);
}

} // namespace muto::ui
